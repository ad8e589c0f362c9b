// Finds every calendar by which this municipality ever counted, so that old dates stay provable: the record
// of changes is undone one by one from what counts today. A version is the digest of its mixture, so a
// calendar that was found wrongly would carry no clock's version and prove nothing.
import { z } from 'zod'
import type { CountingBasis } from '../../core/request/law/recount.ts'
import { inTransaction, type Store, type Trx } from '../../store/store.ts'
import {
  type CalendarDay,
  countingBasisOf,
  type OwnCounting,
  readOwnCounting,
} from './municipality-queries.ts'

/** One recorded change of the calendar or of how it is counted; `before` is what it replaced. */
export type CountingChange = { subject: string; before: unknown; after: unknown }

const dayRecord = z.object({
  day: z.string(),
  layer: z.string(),
  extent: z.string(),
  name: z.string(),
  document: z.string(),
})
/** Only what was changed is recorded. */
const countingRecord = z.object({
  halfDaysCountAsWorking: z.boolean().optional(),
  leaveCountsAsWorking: z.boolean().optional(),
  feeReading: z.enum(['resume', 'restart']).optional(),
})

/** All that ever counted, by version, today's first; `changes` newest first. */
export function countingsThrough(
  own: OwnCounting,
  changes: readonly CountingChange[],
): ReadonlyMap<string, CountingBasis> {
  const found = new Map<string, CountingBasis>()
  const keep = (counting: OwnCounting): void => {
    const basis = countingBasisOf(counting)
    found.set(basis.calendar.version, basis)
  }
  let counting = own
  keep(counting)
  for (const change of changes) {
    counting = undone(counting, change)
    keep(counting)
  }
  return found
}

function undone(counting: OwnCounting, { subject, before, after }: CountingChange): OwnCounting {
  if (subject === 'counting') {
    const was = countingRecord.parse(before)
    return {
      ...counting,
      halfDaysCountAsWorking: was.halfDaysCountAsWorking ?? counting.halfDaysCountAsWorking,
      leaveCountsAsWorking: was.leaveCountsAsWorking ?? counting.leaveCountsAsWorking,
      feeReading: was.feeReading ?? counting.feeReading,
    }
  }
  const added = dayRecord.nullable().parse(after)
  const removed = dayRecord.nullable().parse(before)
  const days = counting.days.filter(
    each => added === null || each.day !== added.day || each.layer !== added.layer,
  )
  return { ...counting, days: removed === null ? days : inOrder([...days, removed]) }
}

/** As `listCalendarDays` gives them: the order is a part of the digest. */
const inOrder = (days: readonly CalendarDay[]): CalendarDay[] => {
  const place = ({ day, layer, name }: CalendarDay) => `${day} ${layer} ${name}`
  return days.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
}

/** Every calendar by which this municipality ever counted, by its version. */
export const loadCountings = (
  store: Store,
  municipalityId: string,
): Promise<ReadonlyMap<string, CountingBasis>> =>
  inTransaction(store, municipalityId, async trx =>
    countingsThrough(
      await readOwnCounting(trx, municipalityId),
      await listChanges(trx, municipalityId),
    ),
  )

async function listChanges(trx: Trx, municipalityId: string): Promise<CountingChange[]> {
  return await trx
    .selectFrom('setting_changes')
    .select(['subject', 'before', 'after'])
    .where('municipality_id', '=', municipalityId)
    .where(({ eb, or }) =>
      or([eb('subject', '=', 'counting'), eb('subject', 'like', 'calendar/%')]),
    )
    .orderBy('changed_at', 'desc')
    .orderBy('change_id', 'desc')
    .execute()
}
