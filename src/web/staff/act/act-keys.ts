// The letter and the address of each act: one table for buttons, the list of keys and the routes.
import type { ActionName } from '../../../core/request/transitions.ts'
import { lawFormKeys, lawFormSlugs } from './law/law-form-acts.ts'

/** What staff do in a form of the request page; the applicant's own acts have no button here. */
export type StaffAct = Exclude<ActionName, 'confirm' | 'contest' | 'withdraw' | OwnPage>

/** Has a page of its own, since it answers another request (staff/privacy). */
type OwnPage = 'hide-identity'

/** Letters are the first of the Turkish word where that was free. J, K and L move and go back. */
export const actKeys: readonly (readonly [StaffAct, string])[] = [
  ['classify', 't'],
  ['route', 's'],
  ['accept', 'a'],
  ['return', 'i'],
  ['assign', 'g'],
  ['add-note', 'n'],
  ['ask', 'b'],
  ['answer-question', 'v'],
  ['send-interim', 'e'],
  ['promise', 'p'],
  ['record-work', 'y'],
  ['verify-work', 'd'],
  ['submit-reply', 'c'],
  ['send-reply', 'c'],
  ['approve-reply', 'o'],
  ['decline-reply', 'r'],
  ...lawFormKeys,
  ['ask-identity', 'q'],
  ['open-identity', 'x'],
  ['decline-identity', 'z'],
  ['forward', 'f'],
]

/** Sends to whose matter it is by the map ("uygun birime"): the proposal has a letter of its own. */
export const PROPOSED_KEY = 'u'

export const keyOf = (act: StaffAct): string => actKeys.find(([name]) => name === act)?.[1] ?? ''

/**
 * `/masa/basvuru/:id/sevk`. Both replies are one form: the topic decides whether it goes to the
 * head first.
 */
export const actSlugs: { readonly [act in StaffAct]: string } = {
  classify: 'siniflandir',
  route: 'sevk',
  accept: 'kabul',
  return: 'iade',
  assign: 'gorevlendir',
  'add-note': 'not',
  ask: 'soru',
  'answer-question': 'yanit',
  'send-interim': 'ara-cevap',
  promise: 'program',
  'record-work': 'is',
  'verify-work': 'dogrula',
  'submit-reply': 'cevap',
  'send-reply': 'cevap',
  'approve-reply': 'onayla',
  'decline-reply': 'geri-cevir',
  ...lawFormSlugs,
  'ask-identity': 'kimlik-iste',
  'open-identity': 'kimlik-ac',
  'decline-identity': 'kimlik-acma',
  forward: 'gonder',
}
