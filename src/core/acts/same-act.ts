// Whether stored events are those of a command: what a repeated key is answered by. A retry is the same
// act; a form that somebody went back to and filled in anew is another one.
import type { Command } from '../request/commands.ts'
import type { EventKind, NewEvent } from '../request/events.ts'
import type { ActionName } from '../request/transitions.ts'

/** The event by which each act is known; an act may bring others, such as those of its clocks. */
const eventOf: { readonly [A in ActionName]: EventKind } = {
  classify: 'request.classified',
  route: 'request.routed',
  accept: 'request.accepted',
  return: 'request.returned',
  assign: 'request.assigned',
  'add-note': 'note.added',
  ask: 'question.asked',
  'answer-question': 'question.answered',
  'send-interim': 'interim-reply.sent',
  promise: 'promise.made',
  'record-work': 'work.recorded',
  'verify-work': 'work.verified',
  'submit-reply': 'reply.submitted',
  'send-reply': 'reply.sent',
  'approve-reply': 'reply.sent',
  'decline-reply': 'reply.declined',
  confirm: 'verdict.confirmed',
  contest: 'verdict.contested',
  withdraw: 'request.withdrawn',
  forward: 'request.forwarded',
  extend: 'extension.notified',
  'ask-fee': 'fee.notified',
  'record-payment': 'fee.paid',
  'file-appeal': 'appeal.filed',
  'record-demand': 'appeal.demanded',
  'answer-appeal': 'appeal.answered',
  'decide-appeal': 'appeal.decided',
  'hide-identity': 'identity.hidden',
  'ask-identity': 'identity.asked',
  'open-identity': 'identity.opened',
  'decline-identity': 'identity.declined',
  'explain-silence': 'silence.explained',
}

/** A body that was typed in has a new id with each try; its name tells whether it is the same. */
const madeAnew: readonly string[] = ['bodyId']

/**
 * Words, days, numbers and ids that stand in both must be the same. Files and questions are not looked at: a
 * retry uploads its files again, under new ids.
 */
export function isSameAct(command: Command, stored: readonly NewEvent[]): boolean {
  const event = stored.find(({ kind }) => kind === eventOf[command.action])
  if (event === undefined) return false
  const data = new Map<string, unknown>(Object.entries(event.data))
  return Object.entries(command).every(
    ([name, value]) =>
      madeAnew.includes(name) ||
      (typeof value === 'object' && value !== null) ||
      value === undefined ||
      !data.has(name) ||
      data.get(name) === value,
  )
}
