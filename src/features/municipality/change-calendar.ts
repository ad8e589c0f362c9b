// What an administrator may change about the counting of days, as data: checked and applied to what is
// stored. The act itself, with the look at what it does to open requests before it is done, is
// features/replay.
import { sql } from 'kysely'
import { z } from 'zod'
import { CALENDAR_VERSION, PUBLIC_HOLIDAYS } from '../../core/calendar/holidays.ts'
import { WorkCalendar } from '../../core/calendar/work-calendar.ts'
import { hasDateShape, isoDate, parseIsoDate } from '../../core/time/dates.ts'
import type { CalendarDay, OwnCounting } from './municipality-queries.ts'
import {
  type ChangeResult,
  difference,
  notFound,
  refused,
  type SettingProblem,
  type SettingTrx,
} from './setting-changes.ts'
import { settingsSchema } from './settings.ts'

const dayFields = z.object({
  day: z.string(),
  layer: z.string(),
  extent: z.string(),
  name: z.string(),
  /** The circular or decision; needed for administrative leave. */
  document: z.string(),
})
export type CalendarDayFields = z.infer<typeof dayFields>

const countingFields = z.object({
  halfDaysCountAsWorking: z.boolean(),
  leaveCountsAsWorking: z.boolean(),
  feeReading: z.enum(['resume', 'restart']),
})

/** Kept as JSON between the look and the act. */
export const calendarChangeSchema = z.discriminatedUnion('act', [
  dayFields.extend({ act: z.literal('add-day') }),
  z.object({ act: z.literal('remove-day'), day: z.string(), layer: z.string() }),
  countingFields.extend({ act: z.literal('counting') }),
])
export type CalendarChange = z.infer<typeof calendarChangeSchema>

const NAME_LENGTH_MAX = 120
const country = new WorkCalendar({ version: CALENDAR_VERSION, holidays: PUBLIC_HOLIDAYS })

/** First and last day that the table of public holidays knows: nothing can be counted outside it. */
export const calendarReach = { first: country.firstOn, last: country.lastOn }

/** What the counting would be after the change, or why it cannot be made; changes nothing. */
export function countingAfter(own: OwnCounting, change: CalendarChange): ChangeResult<OwnCounting> {
  switch (change.act) {
    case 'add-day':
      return withDay(own, change)
    case 'remove-day': {
      const days = own.days.filter(each => !isThatDay(each, change))
      return days.length < own.days.length ? { ok: true, done: { ...own, days } } : notFound
    }
    case 'counting': {
      // Decided by the legal office; the defaults give the earlier date (docs/law/calendar.md C3, C4).
      const { act: _, ...settings } = change
      return { ok: true, done: { ...own, ...settings } }
    }
  }
}

const isThatDay = (one: CalendarDay, other: { day: string; layer: string }): boolean =>
  one.day === other.day && one.layer === other.layer

function withDay(own: OwnCounting, wish: CalendarDayFields): ChangeResult<OwnCounting> {
  const fields = tidied(wish)
  const problems = problemsOf(fields)
  if (problems.length > 0) return refused(problems)
  if (own.days.some(each => isThatDay(each, fields)))
    return refused([{ field: 'day', problem: 'taken' }])
  const byPlace = ({ day, layer, name }: CalendarDay) => `${day} ${layer} ${name}`
  const days = [...own.days, fields].toSorted((a, b) => (byPlace(a) < byPlace(b) ? -1 : 1))
  return { ok: true, done: { ...own, days } }
}

function tidied({ day, layer, extent, name, document }: CalendarDayFields): CalendarDayFields {
  // Leave takes the whole day; only a holiday can begin at noon.
  return {
    day,
    layer,
    extent: layer === 'leave' ? 'full' : extent,
    name: name.trim(),
    document: document.trim(),
  }
}

/** Makes the change and its record; the caller has looked at `countingAfter` in the same transaction. */
export async function writeCalendarChange(
  setting: SettingTrx,
  change: CalendarChange,
): Promise<void> {
  switch (change.act) {
    case 'add-day': {
      const { trx, municipalityId } = setting
      const fields = tidied(change)
      await trx
        .insertInto('calendar_days')
        .values({ ...fields, municipality_id: municipalityId, day: isoDate(fields.day) })
        .execute()
      await setting.record({ subject: `calendar/${fields.day}`, before: null, after: fields })
      return
    }
    case 'remove-day':
      return await removeDay(setting, change)
    case 'counting':
      return await writeCounting(setting, change)
  }
}

async function removeDay(
  setting: SettingTrx,
  { day, layer }: { day: string; layer: string },
): Promise<void> {
  const removed = await setting.trx
    .deleteFrom('calendar_days')
    .where('municipality_id', '=', setting.municipalityId)
    .where('day', '=', isoDate(day))
    .where('layer', '=', layer)
    .returning(['day', 'layer', 'extent', 'name', 'document'])
    .execute()
  for (const before of removed)
    await setting.record({ subject: `calendar/${day}`, before, after: null })
}

async function writeCounting(
  setting: SettingTrx,
  { act: _, ...wish }: Extract<CalendarChange, { act: 'counting' }>,
): Promise<void> {
  const row = await setting.trx
    .selectFrom('municipalities')
    .select('settings')
    .where('municipality_id', '=', setting.municipalityId)
    .executeTakeFirstOrThrow()
  const settings = settingsSchema.parse(row.settings)
  const { halfDaysCountAsWorking, leaveCountsAsWorking, feeReading } = settings
  const change = difference({ halfDaysCountAsWorking, leaveCountsAsWorking, feeReading }, wish)
  if (change === undefined) return
  await sql`UPDATE municipalities SET settings = ${JSON.stringify({ ...settings, ...wish })}::jsonb
WHERE municipality_id = ${setting.municipalityId}`.execute(setting.trx)
  await setting.record({ subject: 'counting', ...change })
}

function problemsOf(fields: CalendarDayFields): SettingProblem[] {
  const problems: SettingProblem[] = []
  const day = parseIsoDate(fields.day)
  if (fields.day === '') problems.push({ field: 'day', problem: 'required' })
  else if (day === undefined)
    problems.push({ field: 'day', problem: hasDateShape(fields.day) ? 'no-such-day' : 'not-dated' })
  else if (day < calendarReach.first || day > calendarReach.last)
    problems.push({ field: 'day', problem: 'outside-calendar' })
  if (fields.layer !== 'holiday' && fields.layer !== 'leave')
    problems.push({ field: 'layer', problem: 'required' })
  if (fields.extent !== 'full' && fields.extent !== 'half')
    problems.push({ field: 'extent', problem: 'required' })
  if (fields.name === '') problems.push({ field: 'name', problem: 'required' })
  if (fields.name.length > NAME_LENGTH_MAX) problems.push({ field: 'name', problem: 'too-long' })
  if (fields.layer === 'leave' && fields.document === '')
    problems.push({ field: 'document', problem: 'required' })
  if (fields.document.length > NAME_LENGTH_MAX)
    problems.push({ field: 'document', problem: 'too-long' })
  return problems
}
