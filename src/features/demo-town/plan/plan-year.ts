// Plans a year of requests for the demo municipality: what arrives and the life each has until
// today. Pure: the seed decides all.
import { CALENDAR_VERSION, PUBLIC_HOLIDAYS } from '../../../core/calendar/holidays.ts'
import { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import { type SeededRandom, seededRandom } from '../../../core/random/seeded.ts'
import { addDays, type Instant, type IsoDate, localDateOf } from '../../../core/time/dates.ts'
import { getTopic } from '../topics.ts'
import { type Arrival, planArrivals } from './arrivals.ts'
import { dueDatesOf } from './due.ts'
import { createHomes, type Homes } from './homes.ts'
import { composeIntake, type Intake } from './intake.ts'
import { buildLife } from './life.ts'
import type { RequestPlan } from './plan-types.ts'
import { receiptMoment } from './receipt-moment.ts'
import { answerOf, chooseScenario, type Scenario } from './scenario.ts'
import { type Showcase, showcases } from './showcase.ts'
import { storyOf } from './story.ts'
import { momentOf } from './work-clock.ts'

export type { PlannedAct, PlanPlace, PlanStep, RequestPlan, Story } from './plan-types.ts'

export type YearOptions = {
  seed: string | number
  count: number
  today: IsoDate
  /** Nothing is planned after this moment; noon of today when left out. */
  now?: Instant
}

type Year = {
  calendar: WorkCalendar
  now: Instant
  today: IsoDate
  random: SeededRandom
  homes: Homes
  /** Places streets; the same for the whole year. */
  town: SeededRandom
}

/**
 * The requests of the year that ends today, in order of receipt. The same options always give the
 * same plan.
 */
export function planYear({
  seed,
  count,
  today,
  now = momentOf(today, 720),
}: YearOptions): readonly RequestPlan[] {
  const random = seededRandom(seed)
  const calendar = new WorkCalendar({ version: CALENDAR_VERSION, holidays: PUBLIC_HOLIDAYS })
  const year: Year = {
    calendar,
    now,
    today,
    random,
    homes: createHomes(),
    town: random.fork('town'),
  }
  const shown = showcases
    .flatMap(showcase => Array.from({ length: showcase.times }, () => showcase))
    .slice(0, count)
  const arrivals = planArrivals(count - shown.length, today, calendar, random.fork('arrivals'))
  const plans = [
    ...arrivals.map((arrival, index) => planOne(arrival, random.fork(`request ${index}`), year)),
    ...shown.map((showcase, index) => planShown(showcase, index, year)),
  ]
  return plans
    .sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0))
    .map((plan, index) => ({ ...plan, key: `plan-${String(index + 1).padStart(4, '0')}` }))
}

function planOne(arrival: Arrival, random: SeededRandom, year: Year): RequestPlan {
  const intake = composeIntake(arrival, year.homes, random, year.town)
  return planFrom(intake, arrival, chooseScenario(intake, random), random, year)
}

function planShown(showcase: Showcase, index: number, year: Year): RequestPlan {
  const random = year.random.fork(`showcase ${index}`)
  const [from, through] = showcase.age
  const on = workingDaysBefore(year.today, random.integer(from, through), year.calendar)
  const arrival = { on, isStorm: false, isOfficeDay: year.calendar.isWorkingDay(on) }
  const topic = getTopic(showcase.topics[index % showcase.topics.length] ?? 'yol-cukur')
  const intake = composeIntake(arrival, year.homes, random, year.town, topic)
  const { answer } = showcase.scenario
  const wanted: Partial<Scenario> = answer
    ? { ...showcase.scenario, answer: answerOf(answer.outcome, intake, random) }
    : showcase.scenario
  return planFrom(intake, arrival, chooseScenario(intake, random, wanted), random, year)
}

function workingDaysBefore(today: IsoDate, days: number, calendar: WorkCalendar): IsoDate {
  let on = today
  for (let left = days; left > 0; left--)
    on = calendar.previousWorkingDayOnOrBefore(addDays(on, -1))
  return on
}

function planFrom(
  intake: Intake,
  arrival: Arrival,
  scenario: Scenario,
  random: SeededRandom,
  { calendar, now, today }: Year,
): RequestPlan {
  const { topic, legalClass, channel, kind, signature, applicant, text, place } = intake
  const receivedAt = receiptMoment(arrival, channel, now, random)
  const receivedOn = localDateOf(receivedAt)
  const steps = buildLife(intake, receivedAt, scenario, { calendar, now, random })
  const due = dueDatesOf(legalClass, topic.promisedWorkingDays, receivedOn, calendar)
  const story = storyOf(steps, { receivedOn, today, due, needsApproval: topic.needsApproval })
  return {
    key: '',
    story,
    receivedAt,
    receivedOn,
    channel,
    kind,
    legalClass,
    signature,
    topicCode: topic.code,
    unitCode: topic.unitCode,
    applicant,
    text,
    place,
    steps,
  }
}
