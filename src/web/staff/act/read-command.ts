// Turns what was typed into a command of the core, field by field; says which fields cannot be read, and what
// the page showed. What a command must hold is decided by the core, not here.
import { type Seen, waitingProgress } from '../../../core/acts/standing.ts'
import type { Command, Problem } from '../../../core/request/commands.ts'
import type { Place } from '../../../core/request/events.ts'
import type { RequestState } from '../../../core/request/state.ts'
import {
  legalClasses,
  outcomes,
  requestKinds,
  returnReasons,
} from '../../../core/request/vocabulary.ts'
import { type Instant, instantOfLocal, millisOf, parseIsoDate } from '../../../core/time/dates.ts'
import { isId } from '../../../features/requests/request-detail.ts'
import type { Form } from '../../door/form.ts'
import { placeLine } from '../request/place-line.ts'
import type { StaffAct } from './act-keys.ts'
import { lawFormFields, lawReaders } from './law/read-law-command.ts'
import { keptField, readOverrulings, readReply } from './reply/read-reply.ts'

/** `field` is the core's name of it; `formFields` says where it stands. */
export type FieldProblem = { field: string; problem: Problem }
export type ReadCommand = { ok: true; command: Command } | { ok: false; problem: FieldProblem }

type Reader = (form: Form, state: RequestState, attachmentIds: readonly string[]) => ReadCommand

const read = (command: Command): ReadCommand => ({ ok: true, command })
const wrong = (field: string, problem: Problem): ReadCommand => ({
  ok: false,
  problem: { field, problem },
})

/** One of a closed list, or undefined. */
const oneOf = <T extends string>(list: readonly T[], text: string): T | undefined =>
  list.find(value => value === text)

const missing = (field: string, text: string): ReadCommand =>
  wrong(field, text === '' ? 'required' : 'unknown')

/** Forwarding reads a body and two letters, and has a file of its own (forward-act.ts). */
type ReadAct = Exclude<StaffAct, 'forward'>

const readers: { readonly [act in ReadAct]: Reader } = {
  classify: form => {
    const kind = oneOf(requestKinds, form.text('tur'))
    const legalClass = oneOf(legalClasses, form.text('sinif'))
    const topic = form.text('konu')
    if (kind === undefined) return missing('kind', form.text('tur'))
    if (legalClass === undefined) return missing('legalClass', form.text('sinif'))
    if (topic !== '' && !isId(topic)) return wrong('topicId', 'unknown')
    return read({ action: 'classify', kind, legalClass, topicId: topic === '' ? null : topic })
  },
  route: form => {
    const unitId = form.text('birim')
    if (!isId(unitId)) return missing('unitId', unitId)
    return read({ action: 'route', unitId, note: form.text('not') })
  },
  accept: () => read({ action: 'accept' }),
  return: form => {
    const reason = oneOf(returnReasons, form.text('gerekce'))
    if (reason === undefined) return missing('reason', form.text('gerekce'))
    return read({ action: 'return', reason, note: form.text('aciklama') })
  },
  assign: form => {
    const officerId = form.text('gorevli')
    return isId(officerId) ? read({ action: 'assign', officerId }) : missing('officerId', officerId)
  },
  'add-note': (form, _, attachmentIds) =>
    read({ action: 'add-note', text: form.text('metin'), attachmentIds }),
  ask: form => read({ action: 'ask', text: form.text('metin') }),
  'answer-question': form =>
    read({ action: 'answer-question', text: form.text('metin'), attachmentIds: [] }),
  'send-interim': form =>
    read({
      action: 'send-interim',
      text: form.text('metin'),
      overruled: readOverrulings(form.text),
    }),
  promise: form => {
    const promisedOn = parseIsoDate(form.text('gun'))
    if (promisedOn === undefined) return wrong('promisedOn', 'required')
    return read({ action: 'promise', promisedOn, text: form.text('metin') })
  },
  'record-work': (form, state, attachmentIds) => {
    const doneAt = readDoneAt(form, state)
    if (doneAt === undefined) return wrong('doneAt', 'required')
    const team = form.text('ekip').trim()
    const note = form.text('metin')
    return read({
      action: 'record-work',
      note,
      team,
      doneAt,
      place: readPlace(form, state),
      attachmentIds,
    })
  },
  'verify-work': form => read({ action: 'verify-work', note: form.text('metin') }),
  'submit-reply': (...typed) => readFinal('submit-reply')(...typed),
  'send-reply': (...typed) => readFinal('send-reply')(...typed),
  'approve-reply': form => read({ action: 'approve-reply', overruled: readOverrulings(form.text) }),
  'decline-reply': form => read({ action: 'decline-reply', note: form.text('metin') }),
  ...lawReaders,
  'ask-identity': form => read({ action: 'ask-identity', reason: form.text('metin') }),
  'open-identity': () => read({ action: 'open-identity' }),
  'decline-identity': form => read({ action: 'decline-identity', note: form.text('metin') }),
}

export const readCommand = (
  act: ReadAct,
  form: Form,
  state: RequestState,
  attachmentIds: readonly string[],
): ReadCommand => readers[act](form, state, attachmentIds)

/** The hidden field that carries the version of the request that the page showed. */
export const VERSION_FIELD = 'surum'

/**
 * A list carries no version: it shows what waits, and its one key that sends to a unit is meant for that.
 * What the other keys need, the table of transitions says.
 */
export function seenOf(act: StaffAct, form: Form): Seen | undefined {
  const typed = form.text(VERSION_FIELD)
  if (/^[1-9]\d{0,8}$/.test(typed)) return { sequence: Number(typed) }
  return act === 'route' ? { progress: waitingProgress } : undefined
}

const readFinal =
  (action: 'submit-reply' | 'send-reply'): Reader =>
  (form, { draft }, waitingIds) => {
    const outcome = oneOf(outcomes, form.text('sonuc'))
    if (outcome === undefined) return missing('outcome', form.text('sonuc'))
    // Files of a reply that came back stay where their mark stays.
    const kept = (draft?.attachmentIds ?? []).filter(id => form.text(keptField(id)) !== '')
    const attachmentIds = [...kept, ...waitingIds]
    return read(readReply({ action, outcome, attachmentIds }, form.text))
  }

const MINUTE = 60_000

/**
 * The form knows minutes, the register milliseconds: work in the very minute of the receipt is not older
 * than it.
 */
function readDoneAt(form: Form, { receivedAt }: RequestState): Instant | undefined {
  const day = parseIsoDate(form.text('gun'))
  const typed = day && instantOfLocal(day, form.text('saat').trim().replace('.', ':'))
  if (typed === undefined) return undefined
  const before = millisOf(receivedAt) - millisOf(typed)
  return before > 0 && before < MINUTE ? receivedAt : typed
}

const PLACE_LENGTH_MAX = 300

/**
 * Untouched, it is the place of the request with its point on the map; otherwise the words that
 * were typed.
 */
function readPlace(form: Form, { place }: RequestState): Place {
  const typed = form.text('yer').trim().slice(0, PLACE_LENGTH_MAX)
  if (typed === placeLine(place)) return place
  return typed === '' ? {} : { description: typed }
}

export type FieldNames = Readonly<Record<string, string>>
const textOnly: FieldNames = { text: 'metin', note: 'metin' }
const replyFields: FieldNames = {
  text: 'metin',
  outcome: 'sonuc',
  reason: 'gerekce',
  remedy: 'yol',
  article: 'madde',
}

/** Where on the form a field of the core stands, so that its problem is said there. */
export const formFields: { readonly [act in StaffAct]: FieldNames } = {
  classify: { kind: 'tur', legalClass: 'sinif', topicId: 'konu' },
  route: { unitId: 'birim', note: 'not' },
  accept: {},
  return: { reason: 'gerekce', note: 'aciklama' },
  assign: { officerId: 'gorevli' },
  'add-note': textOnly,
  ask: textOnly,
  'answer-question': textOnly,
  'send-interim': textOnly,
  promise: { promisedOn: 'gun', text: 'metin' },
  'record-work': { note: 'metin', doneAt: 'gun' },
  'verify-work': textOnly,
  'submit-reply': replyFields,
  'send-reply': replyFields,
  'approve-reply': {},
  'decline-reply': textOnly,
  ...lawFormFields,
  'ask-identity': { reason: 'metin' },
  'open-identity': {},
  'decline-identity': textOnly,
  forward: { bodyId: 'kurum', bodyName: 'ad', transferText: 'metin', noticeText: 'bildirim' },
}
