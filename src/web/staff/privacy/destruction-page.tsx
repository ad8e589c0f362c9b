// What is due for destruction, the runs there were, and whose data is restricted; with the forms that
// ask for either.

import {
  formatRegisterNumber,
  parseRegisterNumber,
} from '../../../core/identity/register-number.ts'
import { runAlarm, runDueOn } from '../../../core/privacy/destruction.ts'
import { formatDate, formatNumber, formatShortDate } from '../../../core/turkish/format.ts'
import { askDestruction } from '../../../features/privacy/destroy-data.ts'
import {
  type DueItem,
  listDue,
  listRuns,
  RUN_ITEMS_MAX,
  type Run,
  readRunFacts,
} from '../../../features/privacy/destruction-queries.ts'
import { listRestrictions, restrictPerson } from '../../../features/privacy/restrict-person.ts'
import { isId } from '../../../features/requests/request-detail.ts'
import { inTransaction } from '../../../store/store.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { DataTable } from '../../ui/list/data-table.tsx'
import { EmptyState } from '../../ui/show/empty-state.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { type StaffFrame, StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import { AskForm, NotTaken, RestrictForm, type Typed } from './destruction-forms.tsx'
import { RestrictionTable, RunTable } from './destruction-tables.tsx'

const nothing: Typed = { values: {}, errors: {} }

export const destructionPage = (context: PageContext): Promise<Response> =>
  show(context, { ask: nothing, restrict: nothing })

export async function takeDestruction(context: PageContext): Promise<Response> {
  const form = await context.form()
  const given = form.text('anahtar')
  const runId = isId(given) ? given : context.desk.newId()
  const wish = { runId, document: form.text('belge') }
  const result = await askDestruction(context.desk, context.actor(), wish)
  if (result.ok) return context.see(`${paths.destructionRun(result.runId)}?oldu=istendi`)
  if (result.because !== 'invalid') return await context.forbidden()
  const { problems } = context.texts.privacy.destruction
  const errors = Object.fromEntries(result.problems.map(each => ['belge', problems[each.problem]]))
  const ask = { values: form.values, errors }
  return await show(context, { ask, restrict: nothing }, 422)
}

const restrictFields = { number: 'no', askedIn: 'isteyen', reason: 'gerekce' } as const

export async function takeRestriction(context: PageContext): Promise<Response> {
  const form = await context.form()
  const result = await restrictPerson(context.desk, context.actor(), {
    registerNumber: numberIn(context, form.text('no')),
    askedIn: numberIn(context, form.text('isteyen')),
    reason: form.text('gerekce'),
    actKey: `${form.text('anahtar').slice(0, 80) || context.desk.newId()}.restrict`,
  })
  if (result.ok) return context.see(`${paths.destruction()}?oldu=kisitlandi`)
  if (result.because !== 'invalid') return await context.forbidden()
  const { problems } = context.texts.privacy.destruction
  const errors = Object.fromEntries(
    result.problems.map(({ field, problem }) => [restrictFields[field], problems[problem]]),
  )
  const restrict = { values: form.values, errors }
  return await show(context, { ask: nothing, restrict }, 422)
}

/** As the register spells it; what is no number stays as typed and is found nowhere. */
function numberIn({ municipality }: PageContext, typed: string): string {
  const number = parseRegisterNumber(typed)
  if (number === undefined) return typed.trim()
  const prefix = number.prefix ?? municipality.settings.numberPrefix
  return formatRegisterNumber(number.year, number.serial, prefix)
}

type Forms = { ask: Typed; restrict: Typed }

async function show(context: PageContext, forms: Forms, status = 200): Promise<Response> {
  const { desk, today, texts } = context
  const { municipalityId } = desk
  const [frame, facts, read, restrictions] = await Promise.all([
    staffFrameOf(context),
    readRunFacts(desk, today),
    inTransaction(desk.store, municipalityId, async trx => ({
      due: await listDue(trx, municipalityId, { today, limit: RUN_ITEMS_MAX + 1 }),
      runs: await listRuns(trx, municipalityId),
    })),
    listRestrictions(desk),
  ])
  const words = texts.privacy.destruction
  const isManager = frame.staff.roles.includes('manager')
  const isWaiting = read.runs.some(run => run.outcome === null)
  return context.html(
    <StaffPage frame={frame} title={words.title} place="veri-imha">
      <div class="staff-list">
        <h1>{words.title}</h1>
        <Done context={context} />
        <p class="hint">{words.lead}</p>
        <p class="hint">{words.ledgerStays}</p>
        <RunDue context={context} facts={facts} />
        <Due context={context} items={read.due} />
        {read.due.length > 0 && !isWaiting ? (
          <AskForm context={context} typed={forms.ask} />
        ) : (
          <NotTaken typed={forms.ask} />
        )}
        <Runs frame={frame} runs={read.runs} />
        {isManager && <RestrictForm context={context} typed={forms.restrict} />}
        {restrictions.length > 0 && <RestrictionTable frame={frame} rows={restrictions} />}
      </div>
    </StaffPage>,
    status,
  )
}

/** What was just done, told once after the redirect. */
export function Done({ context }: { context: PageContext }) {
  const { done } = context.texts.privacy.destruction
  const word = context.query.get('oldu')
  // as: the keys of the words are the only values that mean anything
  const key = (Object.keys(done) as (keyof typeof done)[]).find(each => each === word)
  return key === undefined ? null : <Notice tone="info" title={done[key]} announced />
}

type RunFacts = Awaited<ReturnType<typeof readRunFacts>>

function RunDue({ context, facts }: { context: PageContext; facts: RunFacts }) {
  const words = context.texts.privacy.destruction
  const { language, today } = context
  const due = runDueOn(facts)
  const last = facts.lastRunOn
  return (
    <>
      {due !== null && runAlarm(facts, today) === 'overdue' && (
        <Notice tone="late" title={words.overdue(formatDate(due, language))} />
      )}
      <p>
        {last === null ? words.noRun : words.lastRun(formatDate(last, language))}{' '}
        {due !== null && due >= today && <strong>{words.dueBy(formatDate(due, language))}</strong>}
      </p>
    </>
  )
}

/** A list is read, not scrolled: the run itself shows all of its rows. */
const ROWS_SHOWN = 100

function Due({ context, items }: { context: PageContext; items: readonly DueItem[] }) {
  const words = context.texts.privacy.destruction
  const { language } = context
  if (items.length === 0) {
    return (
      <section>
        <h2>{words.dueTitle}</h2>
        <EmptyState title={words.nothing} icon="lock">
          <p>{words.nothingTeach}</p>
        </EmptyState>
      </section>
    )
  }
  const count = formatNumber(Math.min(items.length, RUN_ITEMS_MAX), language)
  return (
    <section>
      <h2>
        {words.dueTitle}: {words.count(count)}
      </h2>
      {items.length > RUN_ITEMS_MAX && (
        <p class="hint">{words.more(formatNumber(RUN_ITEMS_MAX, language))}</p>
      )}
      <DataTable
        caption={words.dueTitle}
        rows={items.slice(0, ROWS_SHOWN)}
        rowId={item => item.requestId}
        columns={[
          { name: words.columns.number, width: 'tight', cell: item => item.registerNumber },
          { name: words.columns.class, cell: item => words.classes[item.retentionClass] },
          {
            name: words.columns.ended,
            labelled: true,
            cell: item => formatShortDate(item.endedOn, language),
          },
          {
            name: words.columns.kept,
            labelled: true,
            cell: item => formatShortDate(item.keptUntil, language),
          },
        ]}
      />
    </section>
  )
}

function Runs({ frame, runs }: { frame: StaffFrame; runs: readonly Run[] }) {
  const words = frame.context.texts.privacy.destruction
  return (
    <section>
      <h2>{words.runsTitle}</h2>
      {runs.length === 0 ? <p>{words.runsEmpty}</p> : <RunTable frame={frame} runs={runs} />}
    </section>
  )
}
