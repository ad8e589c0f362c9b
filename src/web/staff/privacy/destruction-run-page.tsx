// One destruction run: its list as it was fixed, and the decision of somebody other than who asked.
import { formatNumber, formatShortDate, formatShortDateTime } from '../../../core/turkish/format.ts'
import {
  decideDestruction,
  mayDecideDestruction,
  mayPerform,
} from '../../../features/privacy/destroy-data.ts'
import {
  listRunItems,
  listRuns,
  type Run,
  type RunItem,
} from '../../../features/privacy/destruction-queries.ts'
import { isId } from '../../../features/requests/request-detail.ts'
import { inTransaction } from '../../../store/store.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextArea } from '../../ui/form/text-field.tsx'
import { DataTable } from '../../ui/list/data-table.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import { staffName } from '../frame/names.ts'
import { type StaffFrame, StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import { NotTaken, summaryOf, type Typed } from './destruction-forms.tsx'
import { Done } from './destruction-page.tsx'
import { runWords } from './destruction-tables.tsx'

type Read = { run: Run; items: readonly RunItem[] }

export const runPage = (context: PageContext): Promise<Response> =>
  show(context, { values: {}, errors: {} })

export async function takeDecision(context: PageContext): Promise<Response> {
  const form = await context.form()
  const runId = context.param('id')
  if (!isId(runId)) return await context.notFound()
  const isPerformed = form.text('karar') === 'imha'
  const result = await decideDestruction(context.desk, context.files, context.actor(), {
    runId,
    isPerformed,
    note: form.text('not'),
  })
  if (result.ok) return context.see(`${paths.destructionRun(runId)}?oldu=karar`)
  if (result.because !== 'invalid')
    return await (result.because === 'not-found' ? context.notFound() : context.forbidden())
  const { problems } = context.texts.privacy.destruction
  const errors = Object.fromEntries(result.problems.map(each => ['not', problems[each.problem]]))
  return await show(context, { values: form.values, errors }, 422)
}

async function read(context: PageContext): Promise<Read | undefined> {
  const { store, municipalityId } = context.desk
  const runId = context.param('id')
  if (!isId(runId)) return undefined
  return await inTransaction(store, municipalityId, async trx => {
    const run = (await listRuns(trx, municipalityId)).find(each => each.runId === runId)
    return run && { run, items: await listRunItems(trx, municipalityId, runId) }
  })
}

async function show(context: PageContext, typed: Typed, status = 200): Promise<Response> {
  const found = await read(context)
  if (found === undefined) return await context.notFound()
  const { run, items } = found
  const frame = await staffFrameOf(context)
  const words = context.texts.privacy.destruction
  const title = words.run(formatShortDate(run.asOf, context.language))
  const mayDecide =
    run.outcome === null &&
    mayDecideDestruction(context.actor()) &&
    mayPerform(run, frame.staff.staffId, context.desk.now())
  return context.html(
    <StaffPage frame={frame} title={title} place="veri-imha">
      <div class="staff-list">
        <p>
          <a class="back" href={paths.destruction()}>
            {words.title}
          </a>
        </p>
        <Done context={context} />
        <h1>{title}</h1>
        <SummaryList rows={factsOf(frame, run)} />
        {!mayDecide && <NotTaken typed={typed} />}
        {mayDecide &&
          (run.askedBy === frame.staff.staffId ? (
            <Notice tone="info" title={words.problems['own-run']} />
          ) : (
            <DecisionForm context={context} run={run} typed={typed} />
          ))}
        <Items context={context} run={run} items={items} />
      </div>
    </StaffPage>,
    status,
  )
}

function factsOf(frame: StaffFrame, run: Run) {
  const words = frame.context.texts.privacy.destruction
  const { language } = frame.context
  const at = (moment: string, staffId: string) =>
    `${staffName(frame.names, staffId)}, ${formatShortDateTime(moment, language)}`
  return [
    { label: words.document, value: run.document },
    { label: words.runFacts.asked, value: at(run.askedAt, run.askedBy) },
    { label: words.decideTitle, value: runWords(frame, run) },
    ...(run.decidedBy !== null && run.decidedAt !== null
      ? [{ label: words.runFacts.decided, value: at(run.decidedAt, run.decidedBy) }]
      : []),
    ...(run.note === '' ? [] : [{ label: words.note, value: run.note }]),
  ]
}

function DecisionForm({ context, run, typed }: { context: PageContext; run: Run; typed: Typed }) {
  const words = context.texts.privacy.destruction
  return (
    <section>
      <h2>{words.decideTitle}</h2>
      <Form action={paths.destructionRun(run.runId)} label={words.decideTitle}>
        <ErrorSummary errors={summaryOf(typed)} />
        <p>{words.decideLead}</p>
        <TextArea
          name="not"
          label={words.note}
          hint={words.noteHint}
          optional
          rows={3}
          value={typed.values.not}
          error={typed.errors.not}
        />
        <Buttons>
          <Button kind="grave" name="karar" value="imha">
            {words.perform}
          </Button>
          {run.decidedBy === null && (
            <Button kind="secondary" name="karar" value="red">
              {words.decline}
            </Button>
          )}
        </Buttons>
      </Form>
    </section>
  )
}

type ItemsProps = { context: PageContext; run: Run; items: readonly RunItem[] }

function Items({ context, run, items }: ItemsProps) {
  const words = context.texts.privacy.destruction
  const { language } = context
  const erased = (item: RunItem) => {
    if (item.erasedAt !== null) return formatShortDateTime(item.erasedAt, language)
    return run.outcome === 'performed' ? words.leftOut : ''
  }
  return (
    <section>
      <h2>{words.count(formatNumber(items.length, language))}</h2>
      <DataTable
        caption={words.dueTitle}
        rows={items}
        rowId={item => item.requestId}
        columns={[
          { name: words.columns.number, width: 'tight', cell: item => item.registerNumber },
          { name: words.columns.class, cell: item => words.classes[item.retentionClass] },
          { name: words.columns.ended, cell: item => formatShortDate(item.endedOn, language) },
          { name: words.columns.kept, cell: item => formatShortDate(item.keptUntil, language) },
          { name: words.columns.erased, cell: erased },
        ]}
      />
    </section>
  )
}
