// How many requests wait in each queue, and how many of them are late: one statement for everybody who
// sees the same requests. Keeps no cache.
import { CompiledQuery } from 'kysely'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { answerIsNews, appealIsOwed } from './request-list.ts'

export const countedQueues = [
  'received',
  'returned',
  'contested',
  'routed',
  'accepted',
  'awaiting-approval',
  'question-open',
  'question-answered',
  'promised',
  'appeal-owed',
  'late',
  'due-today',
  'open',
] as const
export type CountedQueue = (typeof countedQueues)[number]

export type QueueCount = { count: number; late: number }
export type QueueCounts = {
  readonly queues: { readonly [queue in CountedQueue]: QueueCount }
  /** Open requests by the officer who is named on them. */
  readonly byOfficer: ReadonlyMap<string, QueueCount>
}

const conditions: { readonly [queue in CountedQueue]: string } = {
  received: `r.progress = 'received'`,
  returned: `r.progress = 'returned'`,
  contested: `r.contests > 0 AND r.progress <> 'answered'`,
  routed: `r.progress = 'routed'`,
  accepted: `r.progress = 'accepted'`,
  'awaiting-approval': `r.progress = 'awaiting-approval'`,
  'question-open': 'r.is_question_open',
  'question-answered': answerIsNews('r'),
  promised: 'r.promised_on IS NOT NULL',
  'appeal-owed': appealIsOwed('r'),
  late: 'r.due_on < $2',
  'due-today': 'r.due_on = $2',
  open: 'true',
}

/** Counts of the whole municipality (null), or of these units; `today` decides what is late. */
export async function countQueues(
  desk: Desk,
  withinUnitIds: readonly string[] | null,
  today: IsoDate,
): Promise<QueueCounts> {
  const query = CompiledQuery.raw(statement(withinUnitIds !== null), [
    desk.municipalityId,
    today,
    ...(withinUnitIds === null ? [] : [withinUnitIds]),
  ]) as CompiledQuery<Row> // as: the columns are named below
  const rows = await inFlight(desk.store, desk.municipalityId, query)
  const sum = (queue: CountedQueue): QueueCount => ({
    count: rows.reduce((total, row) => total + Number(row[queue]), 0),
    late: rows.reduce((total, row) => total + Number(row[`${queue}-late`]), 0),
  })
  return {
    // as: built from the closed list, so every queue is there
    queues: Object.fromEntries(
      countedQueues.map(queue => [queue, sum(queue)]),
    ) as QueueCounts['queues'],
    byOfficer: new Map(
      rows.flatMap(row =>
        row.officer_id === null
          ? []
          : [[row.officer_id, { count: Number(row.open), late: Number(row['open-late']) }]],
      ),
    ),
  }
}

type Row = { officer_id: string | null } & {
  [key in CountedQueue | `${CountedQueue}-late`]: number
}

function statement(isOfUnit: boolean): string {
  const counts = countedQueues.flatMap(queue => {
    // Looking into histories is for a unit's desk; the whole municipality's is not anybody's queue.
    const condition = queue === 'question-answered' && !isOfUnit ? 'false' : conditions[queue]
    return [
      `count(*) FILTER (WHERE ${condition}) AS "${queue}"`,
      `count(*) FILTER (WHERE ${condition} AND r.due_on < $2) AS "${queue}-late"`,
    ]
  })
  const ofUnit = isOfUnit ? 'AND r.unit_id = ANY ($3::uuid[])' : ''
  return `SELECT r.officer_id, ${counts.join(', ')} FROM requests r
    WHERE r.municipality_id = $1 AND r.is_open ${ofUnit} GROUP BY r.officer_id`
}
