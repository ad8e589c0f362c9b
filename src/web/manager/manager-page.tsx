// Owns the frame of the manager's pages: the rail with the overview and every unit that has open work.
import type { ComponentChildren } from 'preact'
import type { UnitFigures } from '../../features/measures/load-overview.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import type { RailGroup } from '../ui/layout/rail.tsx'
import { StaffLayout } from '../ui/layout/staff-layout.tsx'
import { dataItems, hasRole, officeFrame } from './office-frame.ts'
import type { Names } from './overview-names.ts'
import { type OverviewQuery, unitHref } from './overview-query.ts'

export type ManagerPageProps = {
  context: PageContext
  title: string
  query: OverviewQuery
  names: Names
  units: readonly UnitFigures[]
  /** The unit whose page this is. */
  unitId?: string | undefined
  children: ComponentChildren
}

function railOf({ context, query, names, units, unitId }: ManagerPageProps): RailGroup[] {
  const words = context.texts.manager.rail
  const ofUnits = units.flatMap(({ unitId: id, counts }) =>
    id === null || counts.open === 0
      ? []
      : [
          {
            key: id,
            name: names.unit(id),
            href: unitHref(id, query),
            count: counts.open,
            late: counts.late,
            current: id === unitId,
          },
        ],
  )
  const administration = context.texts.staff.desk.administration
  return [
    {
      items: [
        {
          key: 'overview',
          name: words.overview,
          href: paths.overview(),
          icon: 'flag',
          current: unitId === undefined,
        },
        { key: 'desk', name: words.desk, href: paths.desk(), icon: 'inbox' },
        {
          key: 'kimlik',
          name: context.texts.staff.desk.queues.kimlik.name,
          href: paths.queue('kimlik'),
          icon: 'lock',
        },
        ...dataItems(context),
        {
          key: 'registers',
          name: context.texts.registers.title,
          href: paths.registerBooks(),
          icon: 'letter',
        },
        {
          key: 'reports',
          name: context.texts.reports.title,
          href: paths.reports(),
          icon: 'printer',
        },
        ...(hasRole(context, 'administrator')
          ? [{ key: 'admin', name: administration, href: paths.admin(), icon: 'lock' as const }]
          : []),
      ],
    },
    { title: words.units, items: ofUnits },
  ]
}

export function ManagerPage(props: ManagerPageProps) {
  const { context, title, children } = props
  return (
    <StaffLayout frame={context.frame} title={title} {...officeFrame(context)} rail={railOf(props)}>
      {children}
    </StaffLayout>
  )
}
