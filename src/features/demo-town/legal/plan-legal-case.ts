// Puts the invented cases of law on the days before today, so that on any day each state is there. Pure.
import { hash } from 'node:crypto'
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import { addDays, type Instant, type IsoDate } from '../../../core/time/dates.ts'
import type { PersonSeed } from '../people.ts'
import type { RequestPlan } from '../plan/plan-types.ts'
import { momentOf } from '../plan/work-clock.ts'
import { informationCases } from './information-cases.ts'
import type { LegalCase, LegalStep } from './legal-case.ts'
import { otherCases } from './other-cases.ts'

export const legalCases: readonly LegalCase[] = [...informationCases, ...otherCases]

export type PlannedLegalCase = {
  plan: RequestPlan
  legal: LegalCase
  appealId: string
  acts: readonly (LegalStep & { at: Instant; on: IsoDate })[]
}

/** Half past nine for what comes in, ten for the first act of a day, a few minutes between two. */
const RECEIPT_MINUTE = 570
const FIRST_ACT_MINUTE = 600
const ACT_MINUTES = 12

export function planLegalCases(
  today: IsoDate,
  now: Instant,
  calendar: WorkCalendar,
): PlannedLegalCase[] {
  return legalCases.map((legal, index) => {
    const receivedOn = workingDaysBefore(today, legal.age, calendar)
    const acts = legal.steps.map((step, place) => {
      const on = calendar.addWorkingDays(receivedOn, step.day)
      return { ...step, on, at: momentOf(on, FIRST_ACT_MINUTE + place * ACT_MINUTES) }
    })
    return {
      legal,
      plan: planOf(legal, index, receivedOn),
      appealId: uuidOf(`appeal ${legal.key}`),
      acts: acts.filter(act => act.at < now),
    }
  })
}

function workingDaysBefore(today: IsoDate, days: number, calendar: WorkCalendar): IsoDate {
  let on = calendar.previousWorkingDayOnOrBefore(today)
  for (let left = days; left > 0; left--)
    on = calendar.previousWorkingDayOnOrBefore(addDays(on, -1))
  return on
}

function planOf(legal: LegalCase, index: number, receivedOn: IsoDate): RequestPlan {
  const { channel, kind, legalClass, signature, topicCode, unitCode, text } = legal
  const receivedAt = momentOf(receivedOn, RECEIPT_MINUTE + index)
  const by = channel === 'web' ? 'applicant' : 'serap.isikli'
  return {
    ...{ channel, kind, legalClass, signature, topicCode, unitCode, text },
    key: legal.key,
    story: 'answered',
    receivedAt,
    receivedOn,
    applicant: personOf(legal, index),
    place: null,
    steps: [{ at: receivedAt, by, act: 'receive' }],
  }
}

/** Numbers 0500 000 xx xx are given to nobody, and example.com belongs to nobody. */
function personOf({ applicant, key, place }: LegalCase, index: number): PersonSeed {
  if (applicant === null)
    return { key, type: 'anonymous', name: null, phone: null, email: null, home: null }
  const number = String(index).padStart(2, '0')
  return {
    key,
    type: applicant.type,
    name: applicant.name,
    phone: `0500 000 98 ${number}`,
    email: `hukuk${number}@example.com`,
    home: {
      district: place?.district ?? 'Yakutiye',
      neighbourhood: place?.neighbourhood ?? 'Lalapaşa',
      street: 'Cumhuriyet Caddesi',
      door: String(index + 3),
    },
  }
}

/** An id that follows from its name, in the shape of a UUID. */
function uuidOf(name: string): string {
  const hex = hash('sha256', name)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}
