// Source against desk, row by row: state, times, target and whether it was on time. Reads only.
import type { Desk } from '../../ledger/desk.ts'
import { findStoredSources, type StoredSource } from './find-stored-sources.ts'
import { findProblem, type SourceRequest, type SourceRow } from './source-request.ts'

export type ReconciledField = 'request' | 'state' | 'received' | 'closed' | 'target' | 'on-time'

export type SourceDifference = {
  line: number
  externalId: string
  registerNumber: string | null
  field: ReconciledField
  source: string | boolean | null
  desk: string | boolean | null
}

export type ReconcileCounts = {
  read: number
  compared: number
  equal: number
  different: number
  /** Rows that cannot be read, as at the import: the desk has no such request. */
  rejected: number
  /** Closed rows with a target whose flag the source gives itself. */
  onTimeCompared: number
}

export type ReconcileOptions = {
  sourceName: string
  onDifference: (difference: SourceDifference) => void
  onProgress: (counts: Readonly<ReconcileCounts>) => void
}

const BATCH = 1_000

export async function reconcileRows(
  desk: Desk,
  source: AsyncIterable<readonly SourceRow[]>,
  options: ReconcileOptions,
): Promise<ReconcileCounts> {
  const counts = { read: 0, compared: 0, equal: 0, different: 0, rejected: 0, onTimeCompared: 0 }
  const now = desk.now()
  let batch: Read[] = []
  const flush = async () => {
    await compareBatch(desk, batch, counts, options)
    batch = []
    options.onProgress(counts)
  }
  for await (const rows of source) {
    for (const row of rows) {
      counts.read += 1
      if ('request' in row && findProblem(row.request, now) === undefined) batch.push(row)
      else counts.rejected += 1
      if (batch.length === BATCH) await flush()
    }
  }
  await flush()
  return counts
}

type Read = { line: number; request: SourceRequest }

async function compareBatch(
  desk: Desk,
  batch: readonly Read[],
  counts: ReconcileCounts,
  { sourceName, onDifference }: ReconcileOptions,
): Promise<void> {
  const ids = batch.map(row => row.request.externalId)
  const stored = await findStoredSources(desk.store, desk.municipalityId, sourceName, ids)
  for (const { line, request } of batch) {
    const { externalId } = request
    const found = stored.get(externalId)
    const registerNumber = found?.registerNumber ?? null
    const differences = found ? compare(request, found) : [missing(externalId)]
    counts.compared += 1
    if (differences.length === 0) counts.equal += 1
    else counts.different += 1
    if (request.closed && request.target && request.isOnTime !== null) counts.onTimeCompared += 1
    for (const each of differences) onDifference({ line, externalId, registerNumber, ...each })
  }
}

type Compared = Pick<SourceDifference, 'field' | 'source' | 'desk'>

const missing = (externalId: string): Compared => ({
  field: 'request',
  source: externalId,
  desk: null,
})

function compare(request: SourceRequest, stored: StoredSource): Compared[] {
  const { closed, target, receivedAt } = request
  const pairs: Compared[] = [
    { field: 'state', source: closed ? 'closed' : 'open', desk: stored.isOpen ? 'open' : 'closed' },
    { field: 'received', source: receivedAt, desk: stored.receivedAt },
    { field: 'closed', source: closed?.at ?? null, desk: stored.answeredAt },
    { field: 'target', source: target?.at ?? null, desk: stored.dueAt },
  ]
  if (closed && target) {
    // Where the source gives no flag of its own, its times decide.
    const isOnTime = request.isOnTime ?? closed.at <= target.at
    const desk = stored.isLate === null ? null : !stored.isLate
    pairs.push({ field: 'on-time', source: isOnTime, desk })
  }
  return pairs.filter(pair => pair.source !== pair.desk)
}
