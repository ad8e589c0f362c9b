// Names what a planned life shows, read from its steps. The true state is the fold of the core;
// this is a label for tests and tours.
import { addDays, type IsoDate, localDateOf } from '../../../core/time/dates.ts'
import type { DueDates } from './due.ts'
import type { ActName, PlanStep, Story } from './plan-types.ts'

export type StoryFacts = {
  receivedOn: IsoDate
  today: IsoDate
  due: DueDates
  needsApproval: boolean
}

/** The label of a life. */
export function storyOf(steps: readonly PlanStep[], facts: StoryFacts): Story {
  const has = (act: ActName) => steps.some(step => step.act === act)
  if (has('withdraw')) return 'withdrawn'
  const replyAct: ActName = facts.needsApproval ? 'approve-reply' : 'submit-reply'
  const replies = steps.filter(step => step.act === replyAct)
  const first = replies[0]
  if (first === undefined) return storyOfOpen(steps, facts)
  if (has('contest')) return replies.length > 1 ? 'contested-resolved' : 'contested-open'
  if (has('promise')) return storyOfPromise(steps, facts)
  const repliedOn = localDateOf(first.at)
  const wasToldInTime = has('reply-interim')
  if (!wasToldInTime && repliedOn > facts.due.legalOn) {
    return repliedOn > addDays(facts.due.legalOn, 30) ? 'silent-then-answered' : 'late'
  }
  return has('confirm') ? 'confirmed' : 'answered'
}

function storyOfPromise(steps: readonly PlanStep[], { today }: StoryFacts): Story {
  if (steps.some(step => step.act === 'record-work')) return 'promise-kept'
  const promise = steps.find(step => step.act === 'promise')
  return promise?.act === 'promise' && promise.onDate < today ? 'promise-overdue' : 'promise-open'
}

function storyOfOpen(steps: readonly PlanStep[], { receivedOn, today, due }: StoryFacts): Story {
  const count = (act: ActName) => steps.filter(step => step.act === act).length
  const last = steps.at(-1)?.act
  if (count('reply-interim') > 0) return 'interim-sent'
  if (today > due.legalOn) return 'silent'
  if (last === 'submit-reply') return 'waiting-for-approval'
  if (last === 'decline-reply') return 'reply-declined'
  if (count('record-work') > 0) return 'work-done-no-reply'
  if (count('ask') > count('answer-question')) return 'question-open'
  if (count('answer-question') > 0) return 'question-answered'
  if (count('return') > 1) return 'returned-twice'
  if (last === 'return') return 'returned-waiting'
  if (last === 'route' || last === 'assign') return 'waiting-at-unit'
  if (last === 'receive') return receivedOn === today ? 'new-today' : 'waiting-for-dispatch'
  return 'being-worked-on'
}
