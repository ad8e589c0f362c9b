// Reads the map of owners, or the classes of streets, from a file: all rows or none, and the same run without
// keeping anything as a preview.
import { sql } from 'kysely'
import type { Actor } from '../../core/request/actor.ts'
import type { OwnershipRow } from '../../core/routing/ownership.ts'
import { foldForSearch } from '../../core/turkish/fold-for-search.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  changeSettings,
  type SettingProblem,
  type SettingTrx,
} from '../municipality/setting-changes.ts'
import { writeOwnerRow } from './change-owner-row.ts'
import { type CsvProblem, type CsvTableRow, isoCell, readCsvTable } from './csv-table.ts'
import { ownerRowsForChange } from './owner-rows.ts'
import { knownOwners, type OwnerRowWish, readOwnerRow } from './read-owner-row.ts'
import {
  DISTRICT_BODY_WORD,
  ownerColumnNames,
  roadOfCell,
  streetColumnNames,
} from './routing-columns.ts'
import { districtsOf, readStreetClass, writeStreetClass } from './street-classes.ts'

export type ImportProblem =
  | CsvProblem
  | { line: number; field: string; problem: SettingProblem['problem'] }

export type Imported = {
  added: number
  /** Rows that say what the table says already. */
  unchanged: number
  /** Topics that a row of the map is about, for the preview of what it concerns. */
  topicIds: readonly string[]
}

export type ImportResult =
  | { ok: true; done: Imported }
  | { ok: false; because: 'not-allowed' }
  | { ok: false; because: 'problems'; problems: readonly ImportProblem[] }

/** More problems than these are one problem: the wrong file. */
const PROBLEMS_SHOWN = 50

/** Leaves the transaction without keeping what it wrote. */
class NotKept extends Error {
  readonly outcome: ImportResult
  constructor(outcome: ImportResult) {
    super('not kept')
    this.outcome = outcome
  }
}

type Work = (setting: SettingTrx) => Promise<ImportResult>

async function importTable(
  desk: Desk,
  actor: Actor,
  isTrial: boolean,
  work: Work,
): Promise<ImportResult> {
  try {
    const result = await changeSettings(desk, actor, async setting => {
      const outcome = await work(setting)
      if (isTrial || !outcome.ok) throw new NotKept(outcome)
      return { ok: true, done: outcome.done }
    })
    if (result.ok) return result
    return result.because === 'invalid'
      ? {
          ok: false,
          because: 'problems',
          problems: [{ line: null, field: '', problem: 'repeated' }],
        }
      : { ok: false, because: 'not-allowed' }
  } catch (error) {
    if (error instanceof NotKept) return error.outcome
    throw error
  }
}

const withProblems = (problems: readonly ImportProblem[]): ImportResult => ({
  ok: false,
  because: 'problems',
  problems: problems.slice(0, PROBLEMS_SHOWN),
})

export type Upload = { bytes: Uint8Array; isTrial: boolean }

export async function importOwnerRows(
  desk: Desk,
  actor: Actor,
  { bytes, isTrial }: Upload,
): Promise<ImportResult> {
  const table = readCsvTable(bytes, ownerColumnNames)
  if (!table.ok) return withProblems([table.problem])
  return await importTable(desk, actor, isTrial, async setting => {
    const read = await readOwnerRows(setting, table.rows)
    if (read.problems.length > 0) return withProblems(read.problems)
    const topicIds = [...new Set(read.wishes.map(({ topicId }) => topicId))]
    let rows: readonly OwnershipRow[] = await ownerRowsForChange(
      setting.trx,
      setting.municipalityId,
      topicIds,
    )
    const problems: ImportProblem[] = []
    let unchanged = 0
    for (const { line, ...wish } of read.wishes) {
      const written = await writeOwnerRow(desk, setting, rows, { ...wish, rowId: desk.newId() })
      if (written === 'same') unchanged += 1
      else if (written === 'cut-short')
        problems.push({ line, field: 'lastOn', problem: 'ended-before' })
      else rows = written
    }
    if (problems.length > 0) return withProblems(problems)
    return { ok: true, done: { added: read.wishes.length - unchanged, unchanged, topicIds } }
  })
}

type OwnerLine = CsvTableRow<(typeof ownerColumnNames)[number]>

async function readOwnerRows(setting: SettingTrx, lines: readonly OwnerLine[]) {
  const known = await knownOwners(setting)
  const names = await namesOf(setting)
  const problems: ImportProblem[] = []
  const wishes: (OwnerRowWish & { line: number })[] = []
  const seen = new Set<string>()
  for (const { line, values } of lines) {
    const read = readOwnerRow(
      {
        topicId: names.topics.get(values.konu) ?? (values.konu === '' ? '' : 'unknown'),
        roadClass: roadOfCell(values.yol),
        district: values.ilce,
        owner: ownerOfCell(values.sahip, names),
        validFrom: isoCell(values.ilk_gun),
        lastOn: isoCell(values.son_gun),
        document: values.belge,
      },
      known,
    )
    if (!read.ok) problems.push(...read.problems.map(problem => ({ ...problem, line })))
    else {
      const { topicId, roadClass, district, validFrom } = read.wish
      const key = [topicId, roadClass, district, validFrom].join('|')
      if (seen.has(key)) problems.push({ line, field: '', problem: 'repeated' })
      seen.add(key)
      wishes.push({ ...read.wish, line })
    }
  }
  return { problems, wishes }
}

type Names = {
  topics: ReadonlyMap<string, string>
  units: ReadonlyMap<string, string>
  bodies: ReadonlyMap<string, string>
}

/** `birim:fen-isleri`, `kurum:Karayolları 12. Bölge Müdürlüğü` or `ilce-belediyesi`. */
function ownerOfCell(cell: string, { units, bodies }: Names): string {
  if (cell === DISTRICT_BODY_WORD) return 'district-body'
  const [kind = '', ...rest] = cell.split(':')
  const name = rest.join(':').trim()
  if (kind === 'birim') return `unit:${units.get(name) ?? ''}`
  if (kind === 'kurum') return `body:${bodies.get(foldForSearch(name)) ?? ''}`
  return cell
}

async function namesOf({ trx, municipalityId }: SettingTrx): Promise<Names> {
  const { rows } = await sql<{ of: keyof Names; name: string; id: string }>`
SELECT 'topics' AS of, code AS name, topic_id::text AS id FROM topics
  WHERE municipality_id = ${municipalityId}
UNION ALL SELECT 'units', code, unit_id::text FROM units WHERE municipality_id = ${municipalityId}
UNION ALL SELECT 'bodies', name, body_id::text FROM external_bodies
  WHERE municipality_id = ${municipalityId} AND is_active`.execute(trx)
  const of = (kind: keyof Names) =>
    new Map(
      rows
        .filter(row => row.of === kind)
        .map(row => [kind === 'bodies' ? foldForSearch(row.name) : row.name, row.id]),
    )
  return { topics: of('topics'), units: of('units'), bodies: of('bodies') }
}

export async function importStreetClasses(
  desk: Desk,
  actor: Actor,
  { bytes, isTrial }: Upload,
): Promise<ImportResult> {
  const table = readCsvTable(bytes, streetColumnNames)
  if (!table.ok) return withProblems([table.problem])
  return await importTable(desk, actor, isTrial, async setting => {
    const districts = await districtsOf(setting)
    const problems: ImportProblem[] = []
    const seen = new Set<string>()
    let unchanged = 0
    for (const { line, values } of table.rows) {
      const read = readStreetClass(
        {
          district: values.ilce,
          neighbourhood: values.mahalle,
          street: values.sokak,
          roadClass: roadOfCell(values.yol),
          validFrom: isoCell(values.ilk_gun),
          lastOn: isoCell(values.son_gun),
          document: values.belge,
        },
        districts,
      )
      const refusals = read.ok
        ? [await writeStreetClass(desk, setting, desk.newId(), read.kept)].filter(
            each => each !== undefined,
          )
        : read.problems
      const key = [values.ilce, values.mahalle, values.sokak, values.ilk_gun].join('|')
      if (seen.has(key)) problems.push({ line, field: '', problem: 'repeated' })
      seen.add(key)
      for (const refusal of refusals)
        if (refusal.problem === 'taken') unchanged += 1
        else problems.push({ ...refusal, line })
      if (problems.length >= PROBLEMS_SHOWN) break
    }
    if (problems.length > 0) return withProblems(problems)
    return { ok: true, done: { added: table.rows.length - unchanged, unchanged, topicIds: [] } }
  })
}
