// Owns the page on which the map of owners or the list of roads is uploaded: tried first, taken whole or not
// at all, and each line that is wrong named with its reason.
import { formatNumber } from '../../../core/turkish/format.ts'
import { countWaiting } from '../../../features/routing/concerned-requests.ts'
import {
  type Imported,
  type ImportProblem,
  type ImportResult,
  importOwnerRows,
  importStreetClasses,
} from '../../../features/routing/import-tables.ts'
import {
  ownerColumnNames,
  roadWords,
  streetColumnNames,
} from '../../../features/routing/routing-columns.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { FileField } from '../../ui/form/file-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { AdminPage } from '../admin-page.tsx'

export type ImportTable = 'harita' | 'yollar'

type Outcome = {
  problems?: readonly ImportProblem[]
  done?: Imported & { isTrial: boolean; waiting: number }
  error?: string
}

export const importPage =
  (table: ImportTable) =>
  (context: PageContext): Promise<Response> =>
    showImport(context, table, {})

export const takeImport =
  (table: ImportTable) =>
  async (context: PageContext): Promise<Response> => {
    const form = await context.form()
    const [file] = form.files('dosya')
    const words = context.texts.routing.admin.importing
    if (file === undefined) return await showImport(context, table, { error: words.chooseFile })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const isTrial = form.text('adim') !== 'yukle'
    const run = table === 'harita' ? importOwnerRows : importStreetClasses
    const result = await run(context.desk, context.actor(), { bytes, isTrial })
    return await showResult(context, table, isTrial, result)
  }

/** Answers a file that is far too large in the words for one that is a little too large. */
export const refuseLargeImport =
  (table: ImportTable) =>
  (context: PageContext): Promise<Response> =>
    showImport(context, table, { problems: [{ line: null, field: '', problem: 'too-large' }] }, 413)

async function showResult(
  context: PageContext,
  table: ImportTable,
  isTrial: boolean,
  result: ImportResult,
): Promise<Response> {
  if (result.ok) {
    const waiting = await countWaiting(context.desk, result.done.topicIds)
    return await showImport(context, table, { done: { ...result.done, isTrial, waiting } })
  }
  if (result.because === 'not-allowed') return await context.forbidden()
  return await showImport(context, table, { problems: result.problems })
}

async function showImport(
  context: PageContext,
  table: ImportTable,
  outcome: Outcome,
  status?: number,
): Promise<Response> {
  const { importing: words, owners, streets } = context.texts.routing.admin
  const title = table === 'harita' ? words.ownersTitle : words.streetsTitle
  const columns = table === 'harita' ? ownerColumnNames : streetColumnNames
  const back = table === 'harita' ? paths.adminOwners() : paths.adminStreets()
  const isWrong = outcome.problems !== undefined || outcome.error !== undefined
  return context.html(
    <AdminPage context={context} title={title} place="owners">
      <p>
        <a class="back" href={back}>
          {table === 'harita' ? owners.title : streets.title}
        </a>
      </p>
      <h1>{title}</h1>
      <p class="hint">{words.lead}</p>
      <Result context={context} outcome={outcome} />
      <p>
        {words.columns}: <code>{columns.join(';')}</code>
      </p>
      <p>
        {words.words}: <code>{Object.values(roadWords).join(', ')}</code>
      </p>
      {table === 'harita' && <p>{words.owner}</p>}
      <Form action={paths.adminOwnersImport(table)} files label={title}>
        <FileField name="dosya" label={words.file} accept=".csv,text/csv" error={outcome.error} />
        <Buttons>
          <Button name="adim" value="dene">
            {words.trial}
          </Button>
          <Button name="adim" value="yukle" kind="secondary">
            {words.run}
          </Button>
        </Buttons>
      </Form>
    </AdminPage>,
    status ?? (isWrong ? 422 : 200),
  )
}

function Result({ context, outcome }: { context: PageContext; outcome: Outcome }) {
  const words = context.texts.routing.admin.importing
  const number = (value: number) => formatNumber(value, context.language)
  const { problems, done } = outcome
  if (problems !== undefined)
    return (
      <Notice tone="refusal" title={words.problemsTitle} announced>
        <ul class="plain-list">
          {problems.map(problem => (
            <li>{problemWords(context, problem)}</li>
          ))}
        </ul>
      </Notice>
    )
  if (done === undefined) return null
  return (
    <Notice tone="info" title={done.isTrial ? words.trialTitle : words.doneTitle} announced>
      <p>{words.counts(number(done.added), number(done.unchanged))}</p>
      {done.topicIds.length > 0 && <p>{words.concerned(number(done.waiting))}</p>}
    </Notice>
  )
}

/** The columns of the files by the names of the fields; what a file names itself stays as it is. */
const columnOf: Readonly<Record<string, string>> = {
  topicId: 'konu',
  roadClass: 'yol',
  district: 'ilce',
  neighbourhood: 'mahalle',
  street: 'sokak',
  owner: 'sahip',
  validFrom: 'ilk_gun',
  lastOn: 'son_gun',
  document: 'belge',
}

function problemWords({ texts }: PageContext, { line, field, problem }: ImportProblem): string {
  const words = texts.routing.admin.importing
  const sentence = words.problems[problem] ?? words.problems.other
  const where = [line === null ? '' : words.line(String(line)), columnOf[field] ?? field]
    .filter(Boolean)
    .join(', ')
  return where === '' ? sentence : words.problem(where, sentence)
}
