// Owns the administrator's list of people: roles, unit, second factor, in service or not.
import { listStaff, listUnits } from '../../../features/organisation/organisation-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/form/button.tsx'
import { DataTable } from '../../ui/list/data-table.tsx'
import { StateMark } from '../../ui/show/state-mark.tsx'
import { nameIn } from '../admin-names.ts'
import { AdminPage } from '../admin-page.tsx'

/** The words for roles; a role that is not in the list is shown as it is kept. */
export function roleWords(context: PageContext, roles: readonly string[]): string {
  const words: Readonly<Record<string, string>> = context.texts.staff.words.roles
  return roles.map(role => words[role] ?? role).join(', ')
}

export async function staffPage(context: PageContext): Promise<Response> {
  const { desk, language, texts } = context
  const [staff, units] = await Promise.all([
    listStaff(desk.store, desk.municipalityId),
    listUnits(desk.store, desk.municipalityId),
  ])
  const words = texts.admin.staff
  const { columns, factor } = words
  const unitNames = new Map(units.map(unit => [unit.unitId, nameIn(unit, language)]))
  return context.html(
    <AdminPage context={context} title={words.title} place="staff">
      <div class="list-head">
        <h1>{words.title}</h1>
        <LinkButton href={paths.adminStaffNew()} icon="plus" kind="secondary">
          {words.addTitle}
        </LinkButton>
      </div>
      <p class="hint">{words.lead}</p>
      <DataTable
        caption={words.title}
        rows={staff.toSorted((one, other) => Number(other.isActive) - Number(one.isActive))}
        rowId={person => person.staffId}
        rowHref={person => paths.adminStaffMember(person.staffId)}
        columns={[
          { name: columns.name, width: 'tight', cell: person => person.name },
          { name: columns.userName, width: 'tight', minor: true, cell: person => person.userName },
          { name: columns.roles, cell: person => roleWords(context, person.roles) },
          {
            name: columns.unit,
            width: 'grow',
            cell: person => person.unitIds.map(id => unitNames.get(id) ?? '').join(', '),
          },
          {
            name: columns.factor,
            width: 'tight',
            minor: true,
            cell: person => (person.hasTotp ? factor.yes : factor.no),
          },
          {
            name: columns.state,
            width: 'tight',
            cell: person =>
              person.isActive ? words.active : <StateMark tone="quiet">{words.inactive}</StateMark>,
          },
        ]}
      />
    </AdminPage>,
  )
}
