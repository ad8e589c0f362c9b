// Stores the rows of a source: batches, one transaction each. Killed at any moment and started again it
// ends complete, since what is stored is found by its source id.
import type { Instant } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { type History, storeHistories } from '../../ledger/store-histories.ts'
import { isDatabaseError } from '../../store/store.ts'
import { findStoredSources } from './find-stored-sources.ts'
import { type HistoryOrigin, historyOf } from './history-of.ts'
import { openSourceCatalogue, type SourceCatalogue } from './source-catalogue.ts'
import { findProblem, type SourceRequest, type SourceRow } from './source-request.ts'

export type ImportCounts = { read: number; stored: number; already: number; rejected: number }
export type Rejection = { line: number; externalId: string; reason: string }

export type ImportOptions = HistoryOrigin & {
  /** Counts what would be stored and writes nothing. */
  isDryRun: boolean
  onRejected: (rejection: Rejection) => void
  onProgress: (counts: Readonly<ImportCounts>) => void
}

/** 500 is a little slower and 2,000 no faster; a lost batch costs little. */
const BATCH = 1_000
/**
 * While one batch is inserted under the lock of the counters, the next is copied and one more is read.
 * Measured on two cores: with 2 the lock waits for the reader, 4 is no faster than 3.
 */
const BATCHES_IN_FLIGHT = 3

type Read = { line: number; request: SourceRequest }
type Import = ImportOptions & { desk: Desk; counts: ImportCounts; catalogue: SourceCatalogue }

/**
 * @throws when the source cannot be read on or the database is lost; what was stored stays, and
 * `onProgress` was told of all of it
 */
export async function importRows(
  desk: Desk,
  source: AsyncIterable<readonly SourceRow[]>,
  options: ImportOptions,
): Promise<ImportCounts> {
  const counts: ImportCounts = { read: 0, stored: 0, already: 0, rejected: 0 }
  const catalogue = await openSourceCatalogue(desk)
  const run: Import = { ...options, desk, counts, catalogue }
  const now = desk.now()
  const flying = new Set<Promise<void>>()
  let failure: unknown
  let batch: Read[] = []
  const send = async () => {
    const rows = batch
    batch = []
    const flight = storeBatch(run, rows)
      .catch((error: unknown) => {
        failure ??= error
      })
      .finally(() => flying.delete(flight))
    flying.add(flight)
    if (flying.size >= BATCHES_IN_FLIGHT) await Promise.race(flying)
    if (failure !== undefined) throw failure
  }
  let damage: unknown
  try {
    for await (const rows of source) {
      for (const row of rows) {
        if (accept(run, row, now, batch) === BATCH) await send()
      }
    }
  } catch (error) {
    damage = error
  }
  // What was read before the source broke off is stored all the same.
  if (batch.length > 0 && failure === undefined) await send().catch(() => {})
  await Promise.all(flying)
  run.onProgress(counts)
  if (failure !== undefined) throw failure
  if (damage !== undefined) throw damage
  return counts
}

/** Counts a row and puts it into the batch, or reports it; how large the batch is now. */
function accept(run: Import, row: SourceRow, now: Instant, batch: Read[]): number {
  run.counts.read += 1
  const problem = 'problem' in row ? row.problem : findProblem(row.request, now)
  if (problem === undefined && 'request' in row) batch.push(row)
  else if (problem !== undefined) {
    const externalId = 'request' in row ? row.request.externalId : row.externalId
    reject(run, { line: row.line, externalId, reason: problem })
  }
  return batch.length
}

function reject(run: Import, rejection: Rejection): void {
  run.counts.rejected += 1
  run.onRejected(rejection)
}

async function storeBatch(run: Import, rows: readonly Read[]): Promise<void> {
  if (run.isDryRun) await countBatch(run, rows)
  else {
    const placements = await run.catalogue.place(rows.map(row => row.request))
    const histories = rows.map(({ request }, index) =>
      historyOf(
        request,
        {
          requestId: run.desk.newId(),
          applicantId: request.applicant ? run.desk.newId() : null,
          unitId: placements[index]?.unitId ?? null,
          topicId: placements[index]?.topicId ?? null,
        },
        run,
      ),
    )
    await storeOrSplit(run, rows, histories)
  }
  run.onProgress(run.counts)
}

async function countBatch({ desk, sourceName, counts }: Import, rows: readonly Read[]) {
  const ids = new Set(rows.map(row => row.request.externalId))
  const stored = await findStoredSources(desk.store, desk.municipalityId, sourceName, [...ids])
  const fresh = [...ids].filter(id => !stored.has(id)).length
  counts.stored += fresh
  counts.already += rows.length - fresh
}

/** A value that the database refuses costs its own row only: the batch is halved until it is found. */
async function storeOrSplit(
  run: Import,
  rows: readonly Read[],
  histories: readonly History[],
): Promise<void> {
  try {
    const results = await storeHistories(run.desk, histories)
    const already = results.filter(result => result.already).length
    run.counts.already += already
    run.counts.stored += results.length - already
  } catch (error) {
    const [row] = rows
    if (!isDataError(error) || row === undefined) throw error
    if (rows.length === 1) {
      const { line, request } = row
      reject(run, { line, externalId: request.externalId, reason: `veritabanı: ${error.message}` })
      return
    }
    const half = Math.ceil(rows.length / 2)
    await storeOrSplit(run, rows.slice(0, half), histories.slice(0, half))
    await storeOrSplit(run, rows.slice(half), histories.slice(half))
  }
}

/** SQLSTATE class 22 is a value that cannot be stored, 54 one that is too large. */
const isDataError = (error: unknown): error is Error =>
  isDatabaseError(error) && /^(22|54)/.test(error.code ?? '')
