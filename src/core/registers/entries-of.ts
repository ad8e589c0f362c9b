// Says which event of a request is entered in which register, under which key and with which facts. Pure: the
// reader stores by it and verify compares with it.
import type { EventData, EventKind, RequestEvent } from '../request/events.ts'
import type { LegalClass } from '../request/vocabulary.ts'
import { type IsoDate, localDateOf } from '../time/dates.ts'
import { type LedgerRegister, registerOfClass } from './registers.ts'

export type RegisterEntry = {
  register: LedgerRegister
  /** What is entered once. A second entry under the same key is none. */
  entryKey: string
  enteredOn: IsoDate
  /** The facts of that day. They never hold a name: persons stand with the request, apart from the ledger. */
  data: Readonly<Record<string, unknown>>
}

/** The kinds of events that can make an entry. */
export const enteredKinds = [
  'request.received',
  'request.classified',
  'silence.recorded',
  'request.forwarded',
  'extension.notified',
  'fee.notified',
  'appeal.filed',
] as const satisfies readonly EventKind[]

/** The entries of one event, none for most. */
export function entriesOf(event: RequestEvent, requestId: string): RegisterEntry[] {
  switch (event.kind) {
    case 'request.received':
      return ofClass(event.data.legalClass, requestId, event.data.receivedOn, received(event.data))
    case 'request.classified': {
      const { legalClass, kind, topicId } = event.data
      const facts = { because: 'reclassified', legalClass, kind, topicId }
      return ofClass(legalClass, requestId, localDateOf(event.at), facts)
    }
    case 'silence.recorded':
      return [ofEvent('silence', event, requestId, event.data)]
    case 'request.forwarded': {
      const { bodyId, bodyName, ground } = event.data
      return [ofEvent('forwarding', event, requestId, { bodyId, bodyName, ground })]
    }
    case 'extension.notified': {
      const { ground, dueOn } = event.data
      const facts = { notice: 'extension', ground, dueOn }
      return [ofEvent('extensions-and-fees', event, requestId, facts)]
    }
    case 'fee.notified': {
      const { text: _, ...facts } = event.data
      return [ofEvent('extensions-and-fees', event, requestId, { notice: 'fee', ...facts })]
    }
    case 'appeal.filed': {
      const { appealId, kind, filedOn, reference } = event.data
      return [ofEvent('appeals', event, requestId, { appealId, kind, filedOn, reference })]
    }
    default:
      return []
  }
}

/**
 * One entry per request and register: a request that comes back to a class stands there already, and one that
 * leaves it stays (docs/law/registers.md G3).
 */
function ofClass(
  legalClass: LegalClass,
  requestId: string,
  enteredOn: IsoDate,
  data: RegisterEntry['data'],
): RegisterEntry[] {
  const register = registerOfClass(legalClass)
  return register === null ? [] : [{ register, entryKey: requestId, enteredOn, data }]
}

function ofEvent(
  register: LedgerRegister,
  { at, sequence }: RequestEvent,
  requestId: string,
  data: RegisterEntry['data'],
): RegisterEntry {
  return { register, entryKey: `${requestId}/${sequence}`, enteredOn: localDateOf(at), data }
}

function received(data: EventData['request.received']): RegisterEntry['data'] {
  return {
    legalClass: data.legalClass,
    kind: data.kind,
    channel: data.channel,
    topicId: data.topicId,
    applicantType: data.applicantType,
    signature: data.signature,
    missing: data.missing,
    attachments: data.attachmentIds.length,
    district: data.place.district ?? null,
    externalNumber: data.source?.externalId ?? null,
    isIdentityHidden: data.isIdentityHidden ?? false,
  }
}
