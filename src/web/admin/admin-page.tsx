// Owns the frame of the administrator's pages: the rail of what can be set, and what was done a moment ago.
import type { ComponentChildren } from 'preact'
import type { PageContext } from '../door/page-context.ts'
import { dataItems, hasRole, officeFrame } from '../manager/office-frame.ts'
import { paths } from '../paths.ts'
import type { AdminTexts } from '../texts/tr/admin.ts'
import type { RailGroup, RailItem } from '../ui/layout/rail.tsx'
import { StaffLayout } from '../ui/layout/staff-layout.tsx'
import { Notice } from '../ui/show/notice.tsx'

export type AdminPlace = Exclude<
  keyof AdminTexts['frame']['rail'],
  'settings' | 'records' | 'desk' | 'overview'
>

export type AdminPageProps = {
  context: PageContext
  title: string
  place: AdminPlace
  islands?: readonly string[] | undefined
  /** The way to take back what was just done, beside the sentence that says it. */
  undo?: ComponentChildren
  children: ComponentChildren
}

function railOf(context: PageContext, place: AdminPlace): RailGroup[] {
  const words = context.texts.admin.frame.rail
  const item = (key: AdminPlace, href: string, icon: RailItem['icon']): RailItem => ({
    key,
    name: words[key],
    href,
    icon,
    current: key === place,
  })
  const elsewhere: RailItem[] = [
    { key: 'desk', name: words.desk, href: paths.desk(), icon: 'arrow-start' },
    ...(hasRole(context, 'manager')
      ? [
          {
            key: 'overview',
            name: words.overview,
            href: paths.overview(),
            icon: 'map' as const,
          },
        ]
      : []),
  ]
  return [
    {
      items: [
        item('home', paths.admin(), 'desk'),
        item('units', paths.adminUnits(), 'flag'),
        item('topics', paths.adminTopics(), 'inbox'),
        item('staff', paths.adminStaff(), 'person'),
        item('bodies', paths.adminBodies(), 'forward'),
        item('owners', paths.adminOwners(), 'route'),
      ],
    },
    {
      title: words.settings,
      items: [
        item('calendar', paths.adminCalendar(), 'calendar'),
        item('municipality', paths.adminMunicipality(), 'flag'),
        item('retention', paths.adminRetention(), 'lock'),
        item('letters', paths.adminLetters(), 'letter'),
        item('templates', paths.adminTemplates(), 'reply'),
        item('law', paths.adminLaw(), 'info'),
        item('tariff', paths.adminTariff(), 'inbox'),
        item('reports', paths.adminReports(), 'printer'),
      ],
    },
    {
      title: words.records,
      items: [item('changes', paths.adminChanges(), 'clock'), ...dataItems(context), ...elsewhere],
    },
  ]
}

export function AdminPage({ context, title, place, islands, undo, children }: AdminPageProps) {
  return (
    <StaffLayout
      frame={context.frame}
      title={title}
      {...officeFrame(context)}
      rail={railOf(context, place)}
      islands={['desk-keys', ...(islands ?? [])]}
    >
      <Done context={context} undo={undo} />
      {children}
    </StaffLayout>
  )
}

/** The address carries what was done, so a reload says it again and does nothing again. */
function Done({ context, undo }: Pick<AdminPageProps, 'context' | 'undo'>) {
  const { done } = context.texts.admin.frame
  const word = context.query.get('oldu')
  // as: the keys of the words are the only values that mean anything
  const sentence = (Object.keys(done) as (keyof typeof done)[]).find(key => key === word)
  if (sentence === undefined) return null
  return (
    <Notice tone="info" title={done[sentence]} announced>
      {undo}
    </Notice>
  )
}
