// Reads municipalities and the calendar that each counts by.
import { createHash } from 'node:crypto'
import { CALENDAR_VERSION, type HolidayRow, PUBLIC_HOLIDAYS } from '../../core/calendar/holidays.ts'
import { type CountingSettings, WorkCalendar } from '../../core/calendar/work-calendar.ts'
import type { FeeReading } from '../../core/clocks/move-period.ts'
import type { CountingBasis } from '../../core/request/law/recount.ts'
import { isoDate } from '../../core/time/dates.ts'
import { inTransaction, type Store, type Trx } from '../../store/store.ts'
import { type Municipality, settingsSchema } from './settings.ts'

/** All municipalities of this database, by code. Their table is shared, so no municipality is named. */
export async function listMunicipalities(store: Store): Promise<Municipality[]> {
  const rows = await store.db
    .selectFrom('municipalities')
    .select(['municipality_id', 'code', 'name', 'settings'])
    .orderBy('code')
    .execute()
  return rows.map(row => ({
    municipalityId: row.municipality_id,
    code: row.code,
    name: row.name,
    settings: settingsSchema.parse(row.settings),
  }))
}

export type CalendarDay = {
  day: string
  layer: string
  extent: string
  name: string
  document: string
}

export async function listCalendarDays(trx: Trx, municipalityId: string): Promise<CalendarDay[]> {
  return await trx
    .selectFrom('calendar_days')
    .select(['day', 'layer', 'extent', 'name', 'document'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('day')
    .orderBy('layer')
    .orderBy('name')
    .execute()
}

/** How the legal office reads the interruption by a fee, as the act's own transaction sees it. */
export async function findFeeReading(trx: Trx, municipalityId: string): Promise<FeeReading> {
  const row = await trx
    .selectFrom('municipalities')
    .select('settings')
    .where('municipality_id', '=', municipalityId)
    .executeTakeFirstOrThrow()
  return settingsSchema.parse(row.settings).feeReading
}

/** The municipality's own days, for its administrator. */
export const listOwnDays = (store: Store, municipalityId: string): Promise<CalendarDay[]> =>
  inTransaction(store, municipalityId, trx => listCalendarDays(trx, municipalityId))

/** What the municipality itself decides about counting. */
export type OwnCounting = CountingSettings & {
  days: readonly CalendarDay[]
  feeReading: FeeReading
}

export async function readOwnCounting(trx: Trx, municipalityId: string): Promise<OwnCounting> {
  const days = await listCalendarDays(trx, municipalityId)
  const row = await trx
    .selectFrom('municipalities')
    .select('settings')
    .where('municipality_id', '=', municipalityId)
    .executeTakeFirstOrThrow()
  const { halfDaysCountAsWorking, leaveCountsAsWorking, feeReading } = settingsSchema.parse(
    row.settings,
  )
  return { days, halfDaysCountAsWorking, leaveCountsAsWorking, feeReading }
}

export const loadCountingBasis = (store: Store, municipalityId: string): Promise<CountingBasis> =>
  inTransaction(store, municipalityId, async trx =>
    countingBasisOf(await readOwnCounting(trx, municipalityId)),
  )

export const loadCalendar = async (store: Store, municipalityId: string): Promise<WorkCalendar> =>
  (await loadCountingBasis(store, municipalityId)).calendar

/**
 * The country's holidays, the municipality's own days and its counting settings as one calendar.
 * Its version names exactly this mixture, so that a date can be counted again years later.
 */
export function countingBasisOf({ days, feeReading, ...settings }: OwnCounting): CountingBasis {
  const { halfDaysCountAsWorking, leaveCountsAsWorking } = settings
  const own = {
    days,
    halfDaysCountAsWorking,
    leaveCountsAsWorking,
    // Named only where it is not the usual one: what was counted before it was a part keeps its version.
    ...(feeReading === 'resume' ? {} : { feeReading }),
  }
  const digest = createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 8)
  const calendar = new WorkCalendar({
    version: `${CALENDAR_VERSION}+${digest}`,
    holidays: [...PUBLIC_HOLIDAYS, ...days.filter(day => day.layer === 'holiday').map(holidayOf)],
    leave: days
      .filter(day => day.layer === 'leave')
      .map(day => ({ on: isoDate(day.day), name: day.name, document: day.document })),
    settings: { halfDaysCountAsWorking, leaveCountsAsWorking },
  })
  return { calendar, feeReading }
}

const holidayOf = ({ day, extent, name }: CalendarDay): HolidayRow => ({
  on: isoDate(day),
  kind: extent === 'half' ? 'half' : 'full',
  name,
  confirmed: true,
})
