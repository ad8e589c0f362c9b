// Pins the planned year: repeatable, every state present, believable shares, and lives in order of
// time and of the rules.
import { expect, test } from 'vitest'
import { CALENDAR_VERSION, PUBLIC_HOLIDAYS } from '../../../core/calendar/holidays.ts'
import { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import { instant, isoDate, localDateOf } from '../../../core/time/dates.ts'
import { staff } from '../staff.ts'
import { getTopic } from '../topics.ts'
import { dueDatesOf } from './due.ts'
import type { PlanStep, RequestPlan, Story } from './plan-types.ts'
import { planYear } from './plan-year.ts'

const calendar = new WorkCalendar({ version: CALENDAR_VERSION, holidays: PUBLIC_HOLIDAYS })
const now = instant('2026-03-10T09:00:00Z')
const plans = planYear({ seed: 25, count: 2_000, today: isoDate('2026-03-10'), now })
const share = (part: readonly unknown[], whole: readonly unknown[]) =>
  (100 * part.length) / whole.length

test('the same seed and day give the same plan, another seed gives another', () => {
  const small = (seed: number) => planYear({ seed, count: 120, today: isoDate('2026-03-10'), now })
  expect(small(1)).toEqual(small(1))
  expect(small(1)).not.toEqual(small(2))
})

test('there are as many requests as asked for, in order of receipt, with keys of their own', () => {
  expect(plans).toHaveLength(2_000)
  expect(plans[0]?.key).toBe('plan-0001')
  expect(plans[1_999]?.key).toBe('plan-2000')
  const received = plans.map(plan => plan.receivedAt)
  expect(received).toEqual([...received].sort())
  expect(received[0]?.slice(0, 7)).toBe('2025-03')
})

const stories: readonly Story[] = [
  'answered',
  'being-worked-on',
  'confirmed',
  'contested-open',
  'contested-resolved',
  'interim-sent',
  'late',
  'new-today',
  'promise-kept',
  'promise-open',
  'promise-overdue',
  'question-answered',
  'question-open',
  'reply-declined',
  'returned-twice',
  'returned-waiting',
  'silent',
  'silent-then-answered',
  'waiting-at-unit',
  'waiting-for-approval',
  'waiting-for-dispatch',
  'withdrawn',
  'work-done-no-reply',
]

test.each([
  ['a Tuesday at noon', '2026-03-10', '2026-03-10T09:00:00Z'],
  ['a Sunday night', '2026-05-31', '2026-05-30T21:20:00Z'],
  ['a holiday', '2026-07-15', '2026-07-15T05:10:00Z'],
  ['the first working morning of the year', '2026-01-02', '2026-01-02T05:01:00Z'],
])('every state of a request is there on %s', (_, today, at) => {
  const year = planYear({ seed: 3, count: 1_000, today: isoDate(today), now: instant(at) })
  expect([...new Set(year.map(plan => plan.story))].sort()).toEqual(stories)
})

test('the steps of a life begin with the receipt, go forward in time and end before now', () => {
  for (const { steps, receivedAt, key } of plans) {
    expect(steps[0]).toMatchObject({ act: 'receive', at: receivedAt })
    const times = steps.map(step => step.at)
    expect(times, key).toEqual([...new Set(times)].sort())
    expect((times.at(-1) ?? '') <= now, key).toBe(true)
  }
})

/** Where a request stands after each act; an act that may not follow is missing. */
const order: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  received: { route: 'routed', withdraw: 'withdrawn' },
  routed: { accept: 'accepted', return: 'received', assign: 'routed', withdraw: 'withdrawn' },
  accepted: {
    return: 'received',
    note: 'accepted',
    ask: 'accepted',
    'answer-question': 'accepted',
    'reply-interim': 'accepted',
    promise: 'accepted',
    'record-work': 'accepted',
    'submit-reply': 'submitted',
    withdraw: 'withdrawn',
  },
  submitted: { 'approve-reply': 'answered', 'decline-reply': 'accepted' },
  answered: {
    'record-work': 'answered',
    'verify-work': 'answered',
    confirm: 'answered',
    contest: 'routed',
  },
  withdrawn: {},
}

test('every act follows one after which it may come', () => {
  const wrong: string[] = []
  for (const plan of plans) {
    let place = 'received'
    for (const step of plan.steps.slice(1)) {
      const next = order[place]?.[step.act]
      if (next === undefined) wrong.push(`${plan.key}: ${step.act} when ${place}`)
      place =
        next === 'submitted' && !getTopic(plan.topicCode).needsApproval ? 'answered' : (next ?? '')
    }
  }
  expect(wrong).toEqual([])
})

const users = new Map(staff.map(person => [person.userName, person]))
const userOf = (step: PlanStep) => users.get(step.by)

const rolesFor: Readonly<Record<string, readonly string[]>> = {
  receive: ['applicant', 'desk-officer'],
  route: ['dispatcher'],
  'verify-work': ['desk-officer'],
  assign: ['unit-head'],
  'approve-reply': ['unit-head'],
  'decline-reply': ['unit-head'],
  'answer-question': ['applicant'],
  confirm: ['applicant'],
  contest: ['applicant'],
  withdraw: ['applicant'],
}
const unitRoles = ['unit-officer', 'unit-head']

test('every act is done by somebody of the right role who acts for the unit', () => {
  const wrong: string[] = []
  for (const plan of plans) {
    let unit = ''
    for (const step of plan.steps) {
      const person = userOf(step)
      const role = person?.role ?? step.by
      const isUnitWork = rolesFor[step.act] === undefined || rolesFor[step.act]?.[0] === 'unit-head'
      const isOfUnit = !isUnitWork || person?.unitCodes.includes(unit)
      if (!(rolesFor[step.act] ?? unitRoles).includes(role) || !isOfUnit)
        wrong.push(`${plan.key} ${step.act}`)
      if (step.act === 'route') unit = step.unitCode
    }
  }
  expect(wrong).toEqual([])
})

test('a contest comes within 30 days of a reply and goes to somebody other than who answered', () => {
  const contested = plans.filter(plan => plan.steps.some(step => step.act === 'contest'))
  expect(contested.length).toBeGreaterThan(60)
  for (const { steps, key } of contested) {
    const at = steps.findIndex(step => step.act === 'contest')
    const reply = steps.slice(0, at).findLast(step => step.act === 'submit-reply')
    const days = (Date.parse(steps[at]?.at ?? '') - Date.parse(reply?.at ?? '')) / 86_400_000
    expect(days, key).toBeLessThan(30)
    expect(
      steps.slice(at).filter(step => step.act === 'submit-reply' && step.by === reply?.by),
    ).toEqual([])
  }
})

test('nobody approves a reply of their own', () => {
  for (const { steps } of plans) {
    steps.forEach((step, index) => {
      if (step.act !== 'approve-reply') return
      expect(steps.slice(0, index).findLast(each => each.act === 'submit-reply')?.by).not.toBe(
        step.by,
      )
    })
  }
})

const repliesOf = (plan: RequestPlan) =>
  plan.steps.flatMap(step => (step.act === 'submit-reply' ? [step] : []))

test('a negative reply has its reason, its article and its remedy, any other has no remedy', () => {
  const negative = ['not-fulfilled', 'partly-fulfilled', 'redacted', 'not-examined']
  for (const plan of plans) {
    for (const reply of repliesOf(plan)) {
      if (negative.includes(reply.outcome)) {
        expect(reply.reasonCode).not.toBeNull()
        expect(reply.article).toMatch(/ m\.\d+/)
        expect(reply.remedy).toMatch(
          plan.legalClass === 'data-subject' ? /30 gün içinde/ : /60 gün içinde/,
        )
      } else {
        expect(reply.remedy).toBeNull()
        expect(reply.article).toBeUndefined()
      }
    }
  }
})

test('a programmed reply follows a promise with a day to come, a fulfilled one of a street follows its work', () => {
  for (const plan of plans) {
    plan.steps.forEach((step, index) => {
      const before = plan.steps.slice(0, index)
      if (step.act === 'promise') expect(step.onDate > localDateOf(step.at)).toBe(true)
      if (step.act !== 'submit-reply') return
      if (step.outcome === 'programmed')
        expect(before.some(each => each.act === 'promise')).toBe(true)
      if (step.outcome === 'fulfilled')
        expect(before.some(each => each.act === 'record-work')).toBe(true)
    })
  }
})

const wordsOf = (plan: RequestPlan): string[] => [
  plan.text,
  ...plan.steps.flatMap(step => Object.values(step).filter(value => typeof value === 'string')),
]

test('no text has a slot or a mark left over, and no wrong dotted letter', () => {
  expect(
    plans.flatMap(wordsOf).filter(words => /[{}[\]]|undefined|null|\u0307/.test(words)),
  ).toEqual([])
})

test('no staff text has an exclamation mark', () => {
  const texts = plans.flatMap(plan =>
    plan.steps.filter(step => step.by !== 'applicant').flatMap(step => Object.values(step)),
  )
  expect(texts.filter(text => typeof text === 'string' && text.includes('!'))).toEqual([])
})

test('there is no identity number, no real telephone number and no real address for mail', () => {
  for (const plan of plans) {
    const { phone, email } = plan.applicant
    if (phone !== null) expect(phone).toMatch(/^0500 000 \d\d \d\d$/)
    if (email !== null) expect(email).toMatch(/@example\.com$/)
  }
  const texts = plans.flatMap(plan => [plan.text, ...repliesOf(plan).map(reply => reply.text)])
  expect(texts.filter(text => /\d{7,}|0[2-5]\d\d \d{3}/.test(text))).toEqual([])
})

test('anonymous people give nothing away and are asked nothing', () => {
  const anonymous = plans.filter(plan => plan.applicant.type === 'anonymous')
  expect(anonymous.length).toBeGreaterThan(8)
  for (const plan of anonymous) {
    expect(plan.kind).toBe('tip-off')
    expect(plan.applicant).toMatchObject({ name: null, phone: null, email: null, home: null })
    expect(plan.steps.every(step => step.act !== 'ask' && step.act !== 'confirm')).toBe(true)
  }
})

test('channels are mixed as at such desks: phone 40, web 22, desk 20, muhtar 6, cimer 5, post 4, mobile desk 3', () => {
  const of = (channel: string) =>
    share(
      plans.filter(plan => plan.channel === channel),
      plans,
    )
  const expected = { phone: 40, web: 22, desk: 20, muhtar: 6, cimer: 5, post: 4, 'mobile-desk': 3 }
  for (const [channel, hundredths] of Object.entries(expected)) {
    expect(Math.abs(of(channel) - hundredths), channel).toBeLessThan(3.2)
  }
})

/** Requests that an answer was owed for by now, with the day of the first reply. */
const owed = plans.flatMap(plan => {
  const { promisedWorkingDays, needsApproval, unitCode } = getTopic(plan.topicCode)
  const due = dueDatesOf(plan.legalClass, promisedWorkingDays, plan.receivedOn, calendar)
  if (due.legalOn >= '2026-03-10' || plan.story === 'withdrawn' || plan.kind === 'thanks') return []
  const sends = needsApproval ? 'approve-reply' : 'submit-reply'
  const reply = plan.steps.find(step => step.act === sends || step.act === 'reply-interim')
  return [{ unitCode, due, repliedOn: reply ? localDateOf(reply.at) : undefined }]
})

test('about 78 of 100 are answered in the promised time, about 9 after the law, some not at all', () => {
  const inTime = owed.filter(
    ({ due, repliedOn }) => repliedOn && repliedOn <= due.promisedOn && repliedOn <= due.legalOn,
  )
  const late = owed.filter(({ due, repliedOn }) => repliedOn && repliedOn > due.legalOn)
  const silent = owed.filter(({ repliedOn }) => repliedOn === undefined)
  expect(Math.abs(share(inTime, owed) - 78)).toBeLessThan(4)
  expect(Math.abs(share(late, owed) - 9)).toBeLessThan(4)
  expect(share(silent, owed)).toBeGreaterThan(2)
  expect(share(silent, owed)).toBeLessThan(7)
})

test('parks and gardens are late far more often than the rest', () => {
  const lateShare = (isPark: boolean) => {
    const here = owed.filter(each => (each.unitCode === 'park-bahceler') === isPark)
    return share(
      here.filter(({ due, repliedOn }) => repliedOn === undefined || repliedOn > due.legalOn),
      here,
    )
  }
  expect(lateShare(true)).toBeGreaterThan(2 * lateShare(false))
})

test('winter brings most requests, and snow only in the cold months', () => {
  const inMonths = (months: readonly string[]) =>
    plans.filter(plan => months.includes(plan.receivedOn.slice(5, 7)))
  expect(inMonths(['12', '01', '02']).length).toBeGreaterThan(
    1.5 * inMonths(['06', '07', '08']).length,
  )
  const snow = plans.filter(plan => plan.topicCode.startsWith('kar-'))
  expect(snow.length).toBeGreaterThan(150)
  for (const plan of snow)
    expect(['10', '11', '12', '01', '02', '03', '04']).toContain(plan.receivedOn.slice(5, 7))
})

test('a life cut at an earlier moment is the beginning of the same life', () => {
  const today = isoDate('2026-03-10')
  const early = planYear({ seed: 25, count: 300, today, now: instant('2026-03-10T06:00:00Z') })
  const later = planYear({ seed: 25, count: 300, today, now })
  const first = early.find(plan => plan.story === 'confirmed')
  expect(later.find(plan => plan.receivedAt === first?.receivedAt)?.steps).toEqual(first?.steps)
})
