// Writes the beats from dispatch to the final reply of one round. When each happens is the
// timeline's matter.
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import type { SeededRandom } from '../../../core/random/seeded.ts'
import type { ReturnReason } from '../../../core/request/vocabulary.ts'
import { addDays, type IsoDate } from '../../../core/time/dates.ts'
import {
  declineReasons,
  deskEvidenceNotes,
  deskNotes,
  deskQuestions,
  evidenceNotes,
  mistakenUnits,
  questions,
  rerouteNotes,
  returnNotes,
  routeNotes,
  staffNotes,
  teams,
} from '../data/wording/exchanges.ts'
import { deskInterimTexts, interimTexts, promiseTexts } from '../data/wording/replies.ts'
import { fillSlots } from '../slots.ts'
import { getUnit } from '../units.ts'
import { composeReply, fillReply } from './compose-reply.ts'
import { type Crew, chooseReturner } from './crew.ts'
import type { Intake } from './intake.ts'
import type { PlannedAct } from './plan-types.ts'
import type { Scenario, Stage } from './scenario.ts'
import type { Beat } from './timeline.ts'

/** A beat with the stage that is reached by it, so that a life can be told up to there. */
export type StagedBeat = Beat & { stage?: Stage }

export type Round = {
  intake: Intake
  scenario: Scenario
  crew: Crew
  random: SeededRandom
  calendar: WorkCalendar
}

const applicant = 'applicant'

/** From the dispatcher to the unit that keeps it, with detours. */
export function beatsOfDispatch({ intake, scenario, crew, random }: Round): StagedBeat[] {
  const beats: StagedBeat[] = []
  const route = (unitCode: string, note: string): StagedBeat => ({
    by: crew.dispatcher,
    weight: 1,
    act: () => ({ act: 'route', unitCode, note }),
    stage: 'routed',
  })
  for (let turn = 0; turn < scenario.returns; turn++) {
    const detour = chooseDetour(intake, turn, random)
    const returner = chooseReturner(detour.unitCode, random)
    beats.push(
      route(detour.unitCode, turn === 0 ? random.pick(routeNotes) : random.pick(rerouteNotes)),
    )
    if (random.chance(0.2)) beats.push({ by: returner, weight: 1, act: () => ({ act: 'accept' }) })
    beats.push({ by: returner, weight: 2.5, act: () => detour.act, stage: 'returned' })
  }
  beats.push(
    route(intake.topic.unitCode, random.pick(scenario.returns > 0 ? rerouteNotes : routeNotes)),
  )
  return beats
}

type Detour = { unitCode: string; act: Extract<PlannedAct, { act: 'return' }> }

function chooseDetour(intake: Intake, turn: number, random: SeededRandom): Detour {
  const { topic, slots } = intake
  const wrong = (mistakenUnits[topic.group] ?? []).filter(code => code !== topic.unitCode)
  const reasonCode: ReturnReason = random.weighted([
    ['not-our-duty', 68],
    ['missing-information', topic.needsPlace ? 16 : 0],
    ['wrong-place', topic.needsPlace ? 12 : 0],
    ['duplicate', turn === 0 && topic.needsPlace ? 4 : 0],
  ])
  // Only "not our duty" comes from another unit; the rest comes back from the right one.
  const unitCode =
    reasonCode === 'not-our-duty' ? (wrong[turn % wrong.length] ?? topic.unitCode) : topic.unitCode
  const values = { ...slots, birim: getUnit(topic.unitCode).name }
  const note = fillSlots(random.pick(returnNotes[reasonCode]), values, random)
  return { unitCode, act: { act: 'return', reasonCode, note } }
}

/** The unit takes it, asks, and tells how far it is. */
export function beatsOfWork(round: Round): StagedBeat[] {
  const { intake, scenario, crew, random } = round
  const beats: StagedBeat[] = []
  if (scenario.isAssigned && crew.officer !== crew.head) {
    const userName = crew.officer
    beats.push({ by: crew.head, weight: 1, act: () => ({ act: 'assign', userName }) })
  }
  beats.push({ by: crew.officer, weight: 2, act: () => ({ act: 'accept' }), stage: 'accepted' })
  if (scenario.notes > 0) beats.push(noteBeat(round))
  if (scenario.question !== 'none') beats.push(...questionBeats(round))
  if (scenario.hasInterim) {
    const text = random.pick(intake.topic.needsPlace ? interimTexts : deskInterimTexts)
    beats.push({
      by: crew.officer,
      weight: 3,
      act: () => ({ act: 'reply-interim', text }),
      stage: 'interim',
    })
  }
  if (scenario.notes > 1) beats.push(noteBeat(round))
  return beats
}

const noteBeat = ({ crew, intake, random }: Round): StagedBeat => ({
  by: crew.officer,
  weight: 1.5,
  act: () => ({
    act: 'note',
    text: random.pick(intake.topic.needsPlace ? staffNotes : deskNotes),
  }),
})

function questionBeats({ intake, scenario, crew, random }: Round): StagedBeat[] {
  const { wording, topic, slots } = intake
  const usual = topic.needsPlace ? questions : deskQuestions
  const [question, answer] = random.pick(wording.ask && random.chance(0.75) ? wording.ask : usual)
  const ask: StagedBeat = {
    by: crew.officer,
    weight: 2,
    act: () => ({ act: 'ask', text: fillSlots(question, slots, random) }),
    stage: 'asked',
  }
  if (scenario.question === 'open') return [ask]
  const text = fillSlots(answer, slots, random)
  return [
    ask,
    {
      by: applicant,
      weight: 3,
      act: () => ({ act: 'answer-question', text }),
      stage: 'question-answered',
    },
  ]
}

/**
 * The work with its evidence, then the reply, declined once perhaps, and approved where the topic
 * asks for it.
 */
export function beatsOfReply(
  round: Round,
  facts: { isLate: () => boolean; isSecond: boolean },
): StagedBeat[] {
  const { intake, scenario, crew, random } = round
  const { outcome } = scenario.answer
  const beats: StagedBeat[] = []
  // The day that the reply names: of the work, or the promised one.
  let namedOn: IsoDate | undefined
  if (outcome === 'fulfilled' || outcome === 'partly-fulfilled') {
    const act = workAct(intake, random)
    const note = (on: IsoDate) => {
      namedOn = on
      return act
    }
    beats.push({ by: crew.officer, weight: 6, act: note, stage: 'worked' })
  }
  if (outcome === 'programmed') {
    const promise = (on: IsoDate) => {
      namedOn = promisedDay(on, round)
      const text = fillReply(random.pick(promiseTexts), intake, namedOn, random)
      return { act: 'promise', onDate: namedOn, text } as const
    }
    beats.push({ by: crew.officer, weight: 3, act: promise })
  }
  const submit = (on: IsoDate) =>
    composeReply(
      intake,
      {
        answer: scenario.answer,
        on: namedOn ?? on,
        isLate: facts.isLate(),
        isSecond: facts.isSecond,
      },
      random,
    )
  beats.push({ by: crew.officer, weight: 2.5, act: submit, stage: 'submitted' })
  if (!intake.topic.needsApproval) return beats
  if (scenario.isDeclined) {
    const reason = random.pick(declineReasons)
    beats.push({
      by: crew.head,
      weight: 1.5,
      act: () => ({ act: 'decline-reply', reason }),
      stage: 'declined',
    })
    beats.push({ by: crew.officer, weight: 1.5, act: submit })
  }
  beats.push({ by: crew.head, weight: 1.5, act: () => ({ act: 'approve-reply' }) })
  return beats
}

/** A working day, nearer for what is promised fast: ten days to four months away. */
function promisedDay(on: IsoDate, { intake, random, calendar }: Round): IsoDate {
  const furthest = Math.min(120, 14 + intake.topic.promisedWorkingDays * 9)
  return calendar.nextWorkingDayOnOrAfter(addDays(on, random.integer(10, furthest)))
}

/** The record of work done: where, by which team, with what to show for it. */
export function workAct(
  intake: Intake,
  random: SeededRandom,
): Extract<PlannedAct, { act: 'record-work' }> {
  const { topic, place } = intake
  return {
    act: 'record-work',
    note: random.pick(place === null ? deskEvidenceNotes : evidenceNotes),
    place,
    team: random.pick(teams[topic.unitCode] ?? ['Birim ekibi']),
  }
}
