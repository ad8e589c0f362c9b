// Says which event is told to whom among the staff. Pure; storing is tell-staff.ts, the words are web/texts.
import { audienceOf } from '../../core/clocks/escalation.ts'
import type { EventKind, NewEvent } from '../../core/request/events.ts'
import type { StaffRole } from '../../core/request/vocabulary.ts'
import type { ReadEvent } from '../../ledger/read-events.ts'

/** The kinds of notices: each is the event that it tells of. */
export const noticeKinds = [
  'clock.escalated',
  'silence.recorded',
  'request.routed',
  'request.returned',
  'request.assigned',
  'request.reopened',
  'question.answered',
  'reply.submitted',
  'reply.declined',
  'fee.paid',
  'fee.lapsed',
  'appeal.filed',
  'appeal.demanded',
  'appeal.decided',
  'identity.asked',
  'identity.opened',
  'identity.declined',
] as const satisfies readonly EventKind[]
export type NoticeKind = (typeof noticeKinds)[number]

/** `unit`: everybody who works in the unit, its head too. */
export type NoticeRole = StaffRole | 'unit'

/**
 * Whom a notice is for: a named person, or the place that is responsible. Whoever of that place reads it has
 * read it for all, as with paper in a tray.
 */
export type NoticeTo = { role: NoticeRole; unitId: string | null; staffId: string | null }

export type NewNotice = {
  requestId: string
  key: string
  kind: NoticeKind
  to: NoticeTo
  data: object
}

/** What is known of the request when the notice is made. */
export type NoticeFacts = {
  unitId: string | null
  officerId: string | null
  /** Who wrote the reply that was sent back. */
  writerId: string | null
  /** Who asked last to open the hidden identity. */
  askerId: string | null
}

/** The notices of one event, none for most. Data holds codes only: what people wrote stays in the ledger. */
export function noticesOf(event: ReadEvent, facts: NoticeFacts): NewNotice[] {
  const kind = noticeKinds.find(known => known === event.kind)
  if (kind === undefined) return []
  const { requestId } = event
  const notices = new Map<string, NewNotice>()
  for (const to of recipientsOf(event, facts)) {
    if (to.staffId !== null && to.staffId === event.actorId) continue
    const key = `${subjectOf(event)}/${to.role}`
    notices.set(key, { requestId, key, kind, to, data: dataOf(event) })
  }
  return [...notices.values()]
}

/**
 * A rung of a clock is told once whatever happens, so its key is the rung; everything else is told once per
 * event.
 */
function subjectOf(event: ReadEvent): string {
  if (event.kind === 'clock.escalated')
    return `${event.data.clockId}/${event.data.step}-${event.data.number}`
  if (event.kind === 'silence.recorded') return `${event.data.clockId}/silence`
  return String(event.sequence)
}

function recipientsOf(event: NewEvent, facts: NoticeFacts): NoticeTo[] {
  switch (event.kind) {
    case 'clock.escalated':
      if (!event.data.isTold) return []
      return audienceOf(event.data.step, event.data.number).map(name => responsible(name, facts))
    case 'silence.recorded':
      // The law calls this a refusal: beside those who hold the request the mayor's office hears of it.
      return [responsible('officer', facts), responsible('head', facts), manager]
    case 'request.routed':
      return facts.unitId === event.data.unitId ? [unit(event.data.unitId)] : []
    case 'request.assigned':
      return [officer(event.data.officerId, facts)]
    case 'request.reopened':
      return [event.data.unitId === null ? dispatcher : unit(event.data.unitId)]
    case 'request.returned':
      return [dispatcher]
    case 'question.answered':
      return [responsible('officer', facts)]
    case 'reply.submitted':
      return [responsible('head', facts)]
    case 'reply.declined':
      return facts.writerId === null
        ? [responsible('officer', facts)]
        : [officer(facts.writerId, facts)]
    case 'fee.paid':
      return [responsible('officer', facts)]
    case 'fee.lapsed':
      return [responsible('officer', facts), responsible('head', facts)]
    case 'appeal.filed':
      return [responsible('head', facts)]
    case 'appeal.demanded':
    case 'appeal.decided':
      // What another body asks has its own last day, and who gets its post may not be who answers it.
      return [responsible('officer', facts), responsible('head', facts)]
    case 'identity.asked':
      return [manager]
    case 'identity.opened':
    case 'identity.declined':
      return facts.askerId === null ? [] : [{ ...manager, staffId: facts.askerId }]
    default:
      return []
  }
}

const dispatcher: NoticeTo = { role: 'dispatcher', unitId: null, staffId: null }
const manager: NoticeTo = { role: 'manager', unitId: null, staffId: null }
const unit = (unitId: string): NoticeTo => ({ role: 'unit', unitId, staffId: null })
const officer = (staffId: string, { unitId }: NoticeFacts): NoticeTo => ({
  role: 'unit-officer',
  unitId,
  staffId,
})

/** Who answers for the request now: while no unit has it, that is the dispatcher. */
function responsible(audience: 'officer' | 'head' | 'manager', facts: NoticeFacts): NoticeTo {
  if (audience === 'manager') return manager
  const { unitId, officerId } = facts
  if (unitId === null) return dispatcher
  if (audience === 'head') return { role: 'unit-head', unitId, staffId: null }
  return { role: 'unit-officer', unitId, staffId: officerId }
}

function dataOf(event: NewEvent): object {
  switch (event.kind) {
    case 'clock.escalated':
      return { clockId: event.data.clockId, step: event.data.step, number: event.data.number }
    case 'silence.recorded':
      return { clockId: event.data.clockId, dueOn: event.data.dueOn }
    case 'request.returned':
      return { reason: event.data.reason }
    default:
      return {}
  }
}
