// The rules of what access to information may cost: notice, payment, and what silence of the applicant means.
// Law 4982 m.10; our reading in docs/law/information.md B3 and B4. Permission was checked before.
import { addDays, type IsoDate } from '../../time/dates.ts'
import { startedAgain, startedClock, stopClocks } from '../clock-events.ts'
import {
  type CommandOf,
  type Decision,
  invalid,
  NOTE_LENGTH_MAX,
  type Problem,
  TEXT_LENGTH_MAX,
  textProblem,
} from '../commands.ts'
import type { DecisionContext } from '../decide.ts'
import type { NewEvent } from '../events.ts'
import { appealClocks, type RequestState, runningClocks } from '../state.ts'
import { countedWith, informationClockOf, lapsedClockOf, movedTo } from './legal-history.ts'

/** A fee beyond this is a slip of the key: 100,000 lira in kuruş. */
export const FEE_KURUS_MAX = 10_000_000
export const FEE_PAGES_MAX = 100_000

/**
 * A fee of nothing interrupts nothing: without a positive amount there is no notice and the period runs on.
 */
export function decideFeeNotice(
  state: RequestState,
  { amountKurus, pages, text, reachedOn }: CommandOf<'ask-fee'>,
  context: DecisionContext,
): Decision {
  const { today } = context
  const clock = informationClockOf(state)
  if (clock === undefined) return invalid('reachedOn', 'invalid')
  const amountProblem = countProblem(amountKurus, FEE_KURUS_MAX)
  if (amountProblem) return invalid('amountKurus', amountProblem)
  const pagesProblem = countProblem(pages, FEE_PAGES_MAX)
  if (pagesProblem) return invalid('pages', pagesProblem)
  const problem = textProblem(text, TEXT_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  if (reachedOn > today) return invalid('reachedOn', 'in-future')
  if (reachedOn < clock.receivedOn) return invalid('reachedOn', 'in-past')
  // A notice that is written down after the period would take back a lateness that stands already.
  if (today > clock.shiftedDueOn) return invalid('reachedOn', 'too-late')
  const event = { kind: 'fee-notice', on: reachedOn }
  const counted = countedWith(clock, event, context)
  if (counted.refused.some(({ kind, reason }) => kind === event.kind && reason === 'former-class'))
    return invalid('reachedOn', 'in-past')
  const { payBy } = counted
  // Nobody loses a request by days to pay that were over before anybody here knew of them.
  if (payBy === undefined || payBy < today) return invalid('reachedOn', 'too-late')
  return {
    ok: true,
    events: [
      { kind: 'fee.notified', data: { amountKurus, pages, text, reachedOn, payBy } },
      movedTo(clock, 'fee-notice', counted),
      startedClock(state.clocks, 'fee-wait', reachedOn, context),
    ],
  }
}

function countProblem(count: number, max: number): Problem | undefined {
  if (!Number.isSafeInteger(count)) return 'invalid'
  if (count <= 0) return 'not-positive'
  return count > max ? 'too-far' : undefined
}

/**
 * A payment counts by its own day. One that is shown after the request was given up, and was made in time,
 * takes that back: the period goes on as if it had been shown at once.
 */
export function decidePayment(
  state: RequestState,
  { paidOn, document }: CommandOf<'record-payment'>,
  context: DecisionContext,
): Decision {
  const { today } = context
  const { fee } = state
  const clock = fee?.hasLapsed ? lapsedClockOf(state) : informationClockOf(state)
  if (clock === undefined || fee === null) return invalid('paidOn', 'invalid')
  const problem = textProblem(document, NOTE_LENGTH_MAX, true)
  if (problem) return invalid('document', problem)
  if (paidOn > today) return invalid('paidOn', 'in-future')
  if (paidOn < fee.reachedOn) return invalid('paidOn', 'in-past')
  if (paidOn > fee.payBy) return invalid('paidOn', 'too-late')
  const event = { kind: 'fee-paid', on: paidOn }
  const counted = countedWith(clock, event, context)
  const paid: NewEvent = { kind: 'fee.paid', data: { paidOn, document } }
  if (fee.hasLapsed) {
    const again = startedAgain(state.clocks, clock, context)
    const { clockId } = again.data
    return { ok: true, events: [paid, again, movedTo({ ...clock, clockId }, 'fee-paid', counted)] }
  }
  return {
    ok: true,
    events: [
      paid,
      movedTo(clock, 'fee-paid', counted),
      ...stopClocks(state, 'fee-paid', each => each.class === 'fee-wait'),
    ],
  }
}

/** The day after the last day to pay the request counts as given up; appeals that run go on. */
export function decideFeeLapse(state: Pick<RequestState, 'clocks'>, today: IsoDate): NewEvent[] {
  const wait = runningClocks(state).find(clock => clock.class === 'fee-wait')
  if (wait === undefined || today < addDays(wait.shiftedDueOn, 1)) return []
  return [
    { kind: 'fee.lapsed', data: { payBy: wait.shiftedDueOn } },
    ...stopClocks(state, 'fee-lapsed', clock => !appealClocks.includes(clock.class)),
  ]
}
