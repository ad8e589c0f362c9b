// Reads a day and a time of day as typed into two fields; when they are no moment it says which field is why.
import {
  hasDateShape,
  type Instant,
  type IsoDate,
  instantOfLocal,
  parseIsoDate,
} from '../../../core/time/dates.ts'
import type { Form } from '../../door/form.ts'

export type MomentProblem = 'required' | 'no-such-day' | 'not-a-day' | 'no-such-time' | 'not-a-time'

export type TypedMoment = {
  at: Instant | undefined
  /** By the name of the field. */
  problems: Readonly<Record<string, MomentProblem>>
}

type Part<Value> = { value: Value } | { problem: MomentProblem }

export function readMoment(form: Form, dayField: string, timeField: string): TypedMoment {
  const day = readDay(form.text(dayField).trim())
  const time = readTime(form.text(timeField).trim())
  if ('value' in day && 'value' in time)
    return { at: instantOfLocal(day.value, time.value), problems: {} }
  return {
    at: undefined,
    problems: {
      ...('problem' in day ? { [dayField]: day.problem } : {}),
      ...('problem' in time ? { [timeField]: time.problem } : {}),
    },
  }
}

function readDay(typed: string): Part<IsoDate> {
  if (typed === '') return { problem: 'required' }
  const value = parseIsoDate(typed)
  if (value !== undefined) return { value }
  return { problem: hasDateShape(typed) ? 'no-such-day' : 'not-a-day' }
}

function readTime(typed: string): Part<string> {
  if (typed === '') return { problem: 'required' }
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(typed) ?? []
  if (hour === '') return { problem: 'not-a-time' }
  if (Number(hour) > 23 || Number(minute) > 59) return { problem: 'no-such-time' }
  return { value: `${hour.padStart(2, '0')}:${minute}` }
}
