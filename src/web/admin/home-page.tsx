// Owns the administrator's first page: what the desk still lacks to work, each line leading to where it is
// mended.
import { formatNumber } from '../../core/turkish/format.ts'
import { listUnitTies } from '../../features/organisation/organisation-load.ts'
import {
  listStaff,
  listTopics,
  listUnits,
  type StaffMember,
} from '../../features/organisation/organisation-queries.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/show/empty-state.tsx'
import { AdminPage } from './admin-page.tsx'

type Lack = { title: string; note: string; href: string; names?: readonly string[] }

const wide: readonly string[] = ['manager', 'administrator']
/** A handful of names says where to begin; the page behind the link has them all. */
const NAMES_SHOWN = 6

export async function adminHomePage(context: PageContext): Promise<Response> {
  const { texts } = context
  const words = texts.admin.home
  const lacks = await listLacks(context)
  return context.html(
    <AdminPage context={context} title={texts.admin.frame.title} place="home">
      <h1>{texts.admin.frame.title}</h1>
      <p class="hint">{words.lead}</p>
      {lacks.length === 0 ? (
        <EmptyState title={words.allWell} icon="check">
          <p>{words.allWellNote}</p>
        </EmptyState>
      ) : (
        <ul class="lacks">
          {lacks.map(({ title, note, href, names = [] }) => (
            <li>
              <a href={href}>{title}</a>
              <p>{note}</p>
              {names.length > 0 && (
                <p class="quiet">
                  {names.slice(0, NAMES_SHOWN).join(', ')}
                  {names.length > NAMES_SHOWN && ' …'}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </AdminPage>,
  )
}

async function listLacks(context: PageContext): Promise<Lack[]> {
  const { desk } = context
  const [units, topics, staff, ties] = await Promise.all([
    listUnits(desk.store, desk.municipalityId),
    listTopics(desk.store, desk.municipalityId),
    listStaff(desk.store, desk.municipalityId),
    listUnitTies(desk),
  ])
  const words = context.texts.admin.home.missing
  const counted = (
    things: readonly { name: string }[],
    title: (count: string) => string,
    note: string,
    href: string,
  ): Lack[] =>
    things.length === 0
      ? []
      : [
          {
            title: title(formatNumber(things.length, context.language)),
            note,
            href,
            names: things.map(thing => thing.name),
          },
        ]
  const used = topics.filter(topic => topic.isActive)
  const leaves = used.filter(topic => topic.parentTopicId !== null)
  const tied = units.filter(unit => unit.isActive && (ties.get(unit.unitId)?.topics ?? 0) > 0)
  const unstaffed = tied.filter(({ unitId }) => {
    const found = ties.get(unitId)
    return found !== undefined && found.officers + found.heads === 0
  })
  const headless = tied.filter(({ unitId }) => {
    const found = ties.get(unitId)
    return found !== undefined && found.approvalTopics > 0 && found.heads === 0
  })
  const ownerless = leaves.filter(topic => topic.ownerUnitId === null)
  const untranslated = used.filter(topic => topic.nameEn === '')
  return [
    ...counted(unstaffed, words.unstaffed, words.unstaffedNote, paths.adminStaff()),
    ...counted(headless, words.headless, words.headlessNote, paths.adminStaff()),
    ...counted(ownerless, words.ownerless, words.ownerlessNote, paths.adminTopics()),
    ...staffLacks(context, staff, counted),
    ...contactLacks(context),
    ...counted(untranslated, words.untranslated, words.untranslatedNote, paths.adminTopics()),
  ]
}

type Counted = (
  things: readonly { name: string }[],
  title: (count: string) => string,
  note: string,
  href: string,
) => Lack[]

function staffLacks(context: PageContext, staff: readonly StaffMember[], counted: Counted): Lack[] {
  const words = context.texts.admin.home.missing
  const serving = staff.filter(person => person.isActive)
  const bare = serving.filter(
    person => !person.hasTotp && person.roles.some(role => wide.includes(role)),
  )
  const administrators = serving.filter(person => person.roles.includes('administrator'))
  const href = paths.adminStaff()
  return [
    ...counted(bare, words.noSecondFactor, words.noSecondFactorNote, href),
    ...(administrators.length === 1
      ? [{ title: words.oneAdministrator, note: words.oneAdministratorNote, href }]
      : []),
  ]
}

function contactLacks({ municipality, texts }: PageContext): Lack[] {
  const { phone, address } = municipality.settings
  if (phone !== '' && address !== '') return []
  const words = texts.admin.home.missing
  return [{ title: words.noContact, note: words.noContactNote, href: paths.adminMunicipality() }]
}
