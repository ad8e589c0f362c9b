// Reads a day and a time of day as typed into two fields; undefined when they are no moment.
import { type Instant, instantOfLocal, parseIsoDate } from '../../../core/time/dates.ts'
import type { Form } from '../../door/form.ts'

export function readMoment(form: Form, dayField: string, timeField: string): Instant | undefined {
  const day = parseIsoDate(form.text(dayField))
  if (day === undefined) return undefined
  const time = form.text(timeField).trim().replace('.', ':')
  return /^\d{1,2}:\d{2}$/.test(time) ? instantOfLocal(day, time.padStart(5, '0')) : undefined
}
