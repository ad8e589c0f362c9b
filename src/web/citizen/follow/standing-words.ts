// Says in one sentence how a request stands: who has it, by when the answer is owed, whether it is late.
import { isOfInformation } from '../../../core/request/law/legal-history.ts'
import { isFeeAwaited } from '../../../core/request/state.ts'
import { type IsoDate, localDateOf } from '../../../core/time/dates.ts'
import { formatDate, formatMoney, formatNumber } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { FollowedView } from './followed-view.ts'

export function standingSentence(context: PageContext, view: FollowedView): string {
  const { texts, language } = context
  const words = texts.citizen.follow.sentence
  const { standing, owner, state, events } = view
  const day = (on: IsoDate) => formatDate(on, language)
  const number = (value: number) => formatNumber(value, language)
  const byLaw = lawSentence(context, view)
  if (byLaw !== undefined) return byLaw
  if (standing.kind === 'withdrawn')
    return words.withdrawn(day(localDateOf(events.at(-1)?.at ?? state.receivedAt)))
  if (standing.kind === 'open') return openSentence(context, view)
  if (view.forwarded) {
    const { bodyName, at } = view.forwarded
    return texts.routing.followed.sentence(bodyName, day(localDateOf(at)))
  }
  const { promisedOn, promiseDaysLate, daysLate } = standing
  if (promisedOn && promiseDaysLate > 0)
    return words.answeredPromiseLate(owner, day(promisedOn), number(promiseDaysLate))
  if (promisedOn) return words.answeredPromised(owner, day(promisedOn))
  const answeredOn = day(localDateOf(state.answered?.at ?? state.receivedAt))
  if (daysLate > 0) return words.answeredLate(owner, answeredOn, number(daysLate))
  return words.answered(owner, answeredOn)
}

function openSentence({ texts, language, today }: PageContext, view: FollowedView): string {
  const words = texts.citizen.follow.sentence
  const { standing, owner } = view
  const { clock, daysLate, promisedOn, promiseDaysLate } = standing
  const day = (on: IsoDate) => formatDate(on, language)
  if (clock) {
    const due = day(clock.rawDueOn)
    if (daysLate > 0) return words.late(owner, due, formatNumber(daysLate, language))
    return clock.rawDueOn === today ? words.today(owner) : words.waiting(owner, due)
  }
  if (promisedOn && promiseDaysLate > 0)
    return words.promiseLate(owner, day(promisedOn), formatNumber(promiseDaysLate, language))
  return promisedOn ? words.promised(owner, day(promisedOn)) : words.open(owner)
}

/** What a law did says more than who has it: a fee, a longer period, another body. */
function lawSentence({ texts, language }: PageContext, view: FollowedView): string | undefined {
  const words = texts.citizen.law.sentence
  const { state, standing, owner } = view
  const { fee, extension, forwardedTo } = state
  const day = (on: IsoDate) => formatDate(on, language)
  if (fee?.hasLapsed && standing.kind === 'withdrawn') return words.lapsed(day(fee.payBy))
  if (fee !== null && isFeeAwaited(state))
    return words.fee(owner, formatMoney(fee.amountKurus, language), day(fee.payBy))
  if (forwardedTo !== null && state.outcome === 'forwarded' && standing.kind === 'answered')
    return words.forwarded(forwardedTo.bodyName, day(localDateOf(forwardedTo.at)))
  const { clock, daysLate } = standing
  const isExtended = extension !== null && clock !== undefined && isOfInformation(clock)
  return standing.kind === 'open' && isExtended && daysLate === 0
    ? words.extended(owner, day(clock.rawDueOn))
    : undefined
}
