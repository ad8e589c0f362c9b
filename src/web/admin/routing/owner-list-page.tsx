// Owns the administrator's list of the map of owners, with its filters and, when asked, its history.
import { type OwnershipRow, roadClasses } from '../../../core/routing/ownership.ts'
import { formatNumber } from '../../../core/turkish/format.ts'
import { listOwnerRows } from '../../../features/routing/owner-rows.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/form/button.tsx'
import { CheckField } from '../../ui/form/choice-tiles.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { DataTable } from '../../ui/list/data-table.tsx'
import { FilterBar } from '../../ui/list/filter-bar.tsx'
import { EmptyState } from '../../ui/show/empty-state.tsx'
import { AdminPage } from '../admin-page.tsx'
import {
  districtOptions,
  loadChoices,
  ownerOptions,
  ownerWords,
  type RoutingChoices,
  roadOptions,
  topicOptions,
  topicWords,
  validityWords,
} from './routing-choices.ts'

type Wished = {
  konu: string | undefined
  yol: string | undefined
  ilce: string | undefined
  sahip: string | undefined
  gecmis: string | undefined
}

const wishedOf = ({ query }: PageContext): Wished => {
  const of = (name: string) => query.get(name) || undefined
  return {
    konu: of('konu'),
    yol: roadClasses.find(known => known === query.get('yol')),
    ilce: of('ilce'),
    sahip: of('sahip'),
    gecmis: query.get('gecmis') === 'evet' ? 'evet' : undefined,
  }
}

/** The rows that the address asks for; the file has the same. */
export async function wishedRows(context: PageContext): Promise<OwnershipRow[]> {
  const { konu, yol, ilce, sahip, gecmis } = wishedOf(context)
  return await listOwnerRows(context.desk, {
    topicId: konu,
    roadClass: yol,
    district: ilce,
    owner: sahip,
    withHistory: gecmis !== undefined,
    today: context.today,
  })
}

export async function ownersPage(context: PageContext): Promise<Response> {
  const words = context.texts.routing.admin.owners
  const wished = wishedOf(context)
  const [choices, rows] = await Promise.all([loadChoices(context), wishedRows(context)])
  return context.html(
    <AdminPage context={context} title={words.title} place="owners">
      <div class="list-head">
        <h1>{words.title}</h1>
        <LinkButton href={paths.adminOwnerNew()} icon="plus" kind="secondary">
          {words.addTitle}
        </LinkButton>
      </div>
      <p class="hint">{words.lead}</p>
      <Filters context={context} choices={choices} wished={wished} />
      <p>
        {words.count(formatNumber(rows.length, context.language))} ·{' '}
        <a href={paths.adminOwnersTable(wished)} download>
          {words.download}
        </a>{' '}
        · <a href={paths.adminOwnersImport('harita')}>{words.upload}</a> ·{' '}
        <a href={paths.adminStreets()}>{words.roads}</a>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={words.empty} icon="route" />
      ) : (
        <OwnerTable context={context} choices={choices} rows={rows} />
      )}
    </AdminPage>,
  )
}

type FiltersProps = { context: PageContext; choices: RoutingChoices; wished: Wished }

function Filters({ context, choices, wished }: FiltersProps) {
  const words = context.texts.routing.admin.owners
  const isSet = Object.values(wished).some(value => value !== undefined)
  return (
    <FilterBar action={paths.adminOwners()} clearHref={isSet ? paths.adminOwners() : undefined}>
      <SelectField
        name="konu"
        label={words.filterTopic}
        optional
        placeholder={words.any}
        value={wished.konu}
        options={topicOptions(context, choices)}
      />
      <SelectField
        name="yol"
        label={words.road}
        optional
        placeholder={words.any}
        value={wished.yol}
        options={roadOptions(context)}
      />
      <SelectField
        name="ilce"
        label={words.district}
        optional
        placeholder={words.any}
        value={wished.ilce}
        options={districtOptions(choices)}
      />
      <SelectField
        name="sahip"
        label={words.filterOwner}
        optional
        placeholder={words.any}
        value={wished.sahip}
        options={ownerOptions(context, choices)}
      />
      <CheckField
        name="gecmis"
        label={words.history}
        value="evet"
        checked={wished.gecmis !== undefined}
      />
    </FilterBar>
  )
}

type TableProps = { context: PageContext; choices: RoutingChoices; rows: readonly OwnershipRow[] }

function OwnerTable({ context, choices, rows }: TableProps) {
  const words = context.texts.routing.admin.owners
  const { columns } = words
  const roads = context.texts.routing.words.roads
  return (
    <DataTable
      caption={words.title}
      rows={rows}
      rowId={row => row.rowId}
      rowHref={row => paths.adminOwner(row.rowId)}
      columns={[
        {
          name: columns.topic,
          width: 'wrap',
          cell: row => topicWords(context, choices, row.topicId),
        },
        {
          name: columns.road,
          width: 'wrap',
          cell: row => (row.roadClass === null ? <Any context={context} /> : roads[row.roadClass]),
        },
        { name: columns.district, cell: row => row.district ?? <Any context={context} /> },
        {
          name: columns.owner,
          width: 'wrap',
          cell: row => ownerWords(context, choices, row.owner),
        },
        { name: columns.validity, width: 'tight', cell: row => validityWords(context, row) },
        { name: columns.document, minor: true, cell: row => row.document },
      ]}
    />
  )
}

/** Said quietly: most rows make no difference of road or district. */
function Any({ context }: { context: PageContext }) {
  return <span class="quiet">{context.texts.routing.admin.owners.anyRoad}</span>
}
