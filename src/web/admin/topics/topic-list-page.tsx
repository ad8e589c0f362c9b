// Owns the administrator's list of topics: the tree with owner, promised days and what a reply or an
// application needs.
import { formatNumber } from '../../../core/turkish/format.ts'
import {
  listTopics,
  listUnits,
  type Topic,
} from '../../../features/organisation/organisation-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/form/button.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { type Column, DataTable } from '../../ui/list/data-table.tsx'
import { FilterBar } from '../../ui/list/filter-bar.tsx'
import { nameIn, topicTree, unitOptions } from '../admin-names.ts'
import { AdminPage } from '../admin-page.tsx'
import { InUse } from '../unit-pages.tsx'

export async function topicsPage(context: PageContext): Promise<Response> {
  const { desk, language, texts } = context
  const [topics, units] = await Promise.all([
    listTopics(desk.store, desk.municipalityId),
    listUnits(desk.store, desk.municipalityId),
  ])
  const words = texts.admin.topics
  const owner = context.query.get('birim') || undefined
  const unitNames = new Map(units.map(unit => [unit.unitId, nameIn(unit, language)]))
  const isOf = (topic: Topic) => owner === undefined || topic.ownerUnitId === owner
  const tree = topicTree(topics)
    .map(({ main, below }) => ({ main, below: below.filter(isOf) }))
    .filter(({ main, below }) => below.length > 0 || isOf(main))
  const columns = columnsOf(context, id => (id === null ? words.none : (unitNames.get(id) ?? '')))
  return context.html(
    <AdminPage context={context} title={words.title} place="topics">
      <div class="list-head">
        <h1>{words.title}</h1>
        <LinkButton href={paths.adminTopicNew()} icon="plus" kind="secondary">
          {words.addTitle}
        </LinkButton>
      </div>
      <p class="hint">{words.lead}</p>
      <FilterBar
        action={paths.adminTopics()}
        clearHref={owner === undefined ? undefined : paths.adminTopics()}
      >
        <SelectField
          name="birim"
          label={words.filterUnit}
          optional
          placeholder={words.anyUnit}
          value={owner}
          options={unitOptions(units, language, owner)}
        />
      </FilterBar>
      <DataTable
        caption={words.title}
        rows={tree.flatMap(({ main, below }) => [main, ...below])}
        rowId={topic => topic.topicId}
        rowHref={topic => paths.adminTopic(topic.topicId)}
        columns={columns}
      />
    </AdminPage>,
  )
}

function columnsOf(context: PageContext, unitName: (id: string | null) => string): Column<Topic>[] {
  const { language, texts } = context
  const words = texts.admin.topics
  const { columns } = words
  return [
    {
      name: columns.name,
      width: 'tight',
      cell: topic =>
        topic.parentTopicId === null ? (
          nameIn(topic, language)
        ) : (
          <span class="below">{nameIn(topic, language)}</span>
        ),
    },
    { name: columns.owner, width: 'grow', cell: topic => unitName(topic.ownerUnitId) },
    {
      name: columns.days,
      align: 'end',
      cell: topic =>
        topic.promisedDays === null
          ? words.noDays
          : words.daysOf(formatNumber(topic.promisedDays, language)),
    },
    {
      name: columns.approval,
      minor: true,
      cell: topic => (topic.needsApproval ? words.asksApproval : ''),
    },
    { name: columns.place, minor: true, cell: topic => (topic.needsPlace ? words.asksPlace : '') },
    {
      name: columns.state,
      width: 'tight',
      cell: topic => <InUse context={context} is={topic.isActive} />,
    },
  ]
}
