// The acts on the calendar: days that the municipality adds to the country's holidays, and how doubtful
// days count. A running clock keeps the dates that it was given; only clocks that start later count by the
// new calendar.

import { sql } from 'kysely'
import { CALENDAR_VERSION, PUBLIC_HOLIDAYS } from '../../core/calendar/holidays.ts'
import { type CountingSettings, WorkCalendar } from '../../core/calendar/work-calendar.ts'
import type { Actor } from '../../core/request/actor.ts'
import { parseIsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  notFound,
  refused,
  type SettingProblem,
} from './setting-changes.ts'
import { settingsSchema } from './settings.ts'

export type CalendarDayFields = {
  day: string
  layer: string
  extent: string
  name: string
  /** The circular or decision; needed for administrative leave. */
  document: string
}

const NAME_LENGTH_MAX = 120
const country = new WorkCalendar({ version: CALENDAR_VERSION, holidays: PUBLIC_HOLIDAYS })

/** First and last day that the table of public holidays knows: nothing can be counted outside it. */
export const calendarReach = { first: country.firstOn, last: country.lastOn }

export async function addCalendarDay(
  desk: Desk,
  actor: Actor,
  wish: CalendarDayFields,
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const { municipalityId } = setting
    // Leave takes the whole day; only a holiday can begin at noon.
    const fields = {
      ...wish,
      name: wish.name.trim(),
      document: wish.document.trim(),
      extent: wish.layer === 'leave' ? 'full' : wish.extent,
    }
    const problems = problemsOf(fields)
    const day = parseIsoDate(fields.day)
    if (problems.length > 0 || day === undefined) return refused(problems)
    const found = await setting.trx
      .selectFrom('calendar_days')
      .select('name')
      .where('municipality_id', '=', municipalityId)
      .where('day', '=', day)
      .where('layer', '=', fields.layer)
      .executeTakeFirst()
    if (found !== undefined) return refused([{ field: 'day', problem: 'taken' }])
    await setting.trx
      .insertInto('calendar_days')
      .values({ ...fields, municipality_id: municipalityId, day })
      .execute()
    await setting.record({ subject: `calendar/${day}`, before: null, after: fields })
    return { ok: true, done: undefined }
  })
}

export async function removeCalendarDay(
  desk: Desk,
  actor: Actor,
  wish: { day: string; layer: string },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const day = parseIsoDate(wish.day)
    if (day === undefined) return notFound
    const removed = await setting.trx
      .deleteFrom('calendar_days')
      .where('municipality_id', '=', setting.municipalityId)
      .where('day', '=', day)
      .where('layer', '=', wish.layer)
      .returning(['day', 'layer', 'extent', 'name', 'document'])
      .execute()
    for (const before of removed)
      await setting.record({ subject: `calendar/${day}`, before, after: null })
    return removed.length > 0 ? { ok: true, done: undefined } : notFound
  })
}

/** Decided by the legal office; the defaults give the earlier due date (docs/law/calendar.md C3, C4). */
export async function changeCounting(
  desk: Desk,
  actor: Actor,
  wish: CountingSettings,
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const row = await setting.trx
      .selectFrom('municipalities')
      .select('settings')
      .where('municipality_id', '=', setting.municipalityId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const settings = settingsSchema.parse(row.settings)
    const { halfDaysCountAsWorking, leaveCountsAsWorking } = settings
    const change = difference({ halfDaysCountAsWorking, leaveCountsAsWorking }, { ...wish })
    if (change === undefined) return { ok: true, done: undefined }
    await sql`UPDATE municipalities SET settings = ${JSON.stringify({ ...settings, ...wish })}::jsonb
WHERE municipality_id = ${setting.municipalityId}`.execute(setting.trx)
    await setting.record({ subject: 'counting', ...change })
    return { ok: true, done: undefined }
  })
}

function problemsOf(fields: CalendarDayFields): SettingProblem[] {
  const problems: SettingProblem[] = []
  const day = parseIsoDate(fields.day)
  if (fields.day === '') problems.push({ field: 'day', problem: 'required' })
  else if (day === undefined) problems.push({ field: 'day', problem: 'invalid' })
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
