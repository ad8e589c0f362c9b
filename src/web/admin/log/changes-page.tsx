// Owns the log of changes: who, when, what, from what to what; newest first, fifty a page.
import { formatNumber, formatShortDateTime } from '../../../core/turkish/format.ts'
import {
  type ChangeRow,
  listSettingChanges,
} from '../../../features/municipality/setting-changes.ts'
import { listTopics, listUnits } from '../../../features/organisation/organisation-queries.ts'
import { listBodies } from '../../../features/routing/bodies.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { FilterBar } from '../../ui/list/filter-bar.tsx'
import { Pager } from '../../ui/list/pager.tsx'
import { EmptyState } from '../../ui/show/empty-state.tsx'
import { nameIn } from '../admin-names.ts'
import { AdminPage } from '../admin-page.tsx'
import { changeLines, type NamesById, subjectWords } from './change-words.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export async function changesPage(context: PageContext): Promise<Response> {
  const { desk, language, texts, query } = context
  const words = texts.admin.changes
  const before = query.get('once') ?? ''
  // as: the keys of the words are the kinds that there are
  const kinds = Object.keys(words.kinds) as (keyof typeof words.kinds)[]
  const kind = kinds.find(each => each === query.get('tur'))
  const [{ rows, hasOlder }, names] = await Promise.all([
    listSettingChanges(desk, { kind, before: UUID.test(before) ? before : undefined }),
    namesOf(context),
  ])
  return context.html(
    <AdminPage context={context} title={words.title} place="changes">
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <FilterBar
        action={paths.adminChanges()}
        clearHref={kind === undefined ? undefined : paths.adminChanges()}
      >
        <SelectField
          name="tur"
          label={words.filter}
          optional
          placeholder={words.any}
          value={kind}
          options={kinds.map(value => ({ value, label: words.kinds[value] }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={words.empty} icon="clock" />
      ) : (
        <>
          <ChangesTable context={context} rows={rows} names={names} />
          <Pager
            shown={formatNumber(rows.length, language)}
            olderHref={
              hasOlder ? paths.adminChanges({ tur: kind, once: rows.at(-1)?.changeId }) : undefined
            }
          />
        </>
      )}
    </AdminPage>,
  )
}

type TableProps = { context: PageContext; rows: readonly ChangeRow[]; names: NamesById }

function ChangesTable({ context, rows, names }: TableProps) {
  const words = context.texts.admin.changes
  const { columns } = words
  return (
    <table class="rules">
      <caption class="unseen">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.change}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr>
            <th scope="row">{formatShortDateTime(row.changedAt, context.language)}</th>
            <td data-name={columns.who}>{row.staffName ?? words.commandLine}</td>
            <td data-name={columns.what}>{subjectWords(context, row, names)}</td>
            <td data-name={columns.change}>
              <ul class="plain-list">
                {changeLines(context, row, names).map(line => (
                  <li>
                    <span class="quiet">{line.field}:</span>{' '}
                    {line.before && (
                      <>
                        <del>{line.before}</del> <Icon name="arrow-end" />{' '}
                      </>
                    )}
                    <ins>{line.after || words.nothing}</ins>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function namesOf({ desk, language }: PageContext): Promise<NamesById> {
  const [units, topics, bodies] = await Promise.all([
    listUnits(desk.store, desk.municipalityId),
    listTopics(desk.store, desk.municipalityId),
    listBodies(desk),
  ])
  return new Map([
    ...units.map(unit => [unit.unitId, nameIn(unit, language)] as const),
    ...topics.map(topic => [topic.topicId, nameIn(topic, language)] as const),
    ...bodies.map(body => [body.bodyId, body.name] as const),
  ])
}
