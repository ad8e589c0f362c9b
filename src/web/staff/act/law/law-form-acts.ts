// The letter, the address and the picture of each form that a law orders and that the request page opens.
import type { IconName } from '../../../ui/icon.tsx'

export const lawFormActs = [
  'extend',
  'ask-fee',
  'record-payment',
  'file-appeal',
  'record-demand',
  'answer-appeal',
  'decide-appeal',
  'explain-silence',
] as const
export type LawFormAct = (typeof lawFormActs)[number]

/**
 * Fee and payment never are possible together, so they share a letter. Letters end before the acts do, so
 * the period, the appeals and a silence have figures.
 */
export const lawFormKeys: readonly (readonly [LawFormAct, string])[] = [
  ['extend', '5'],
  ['ask-fee', 'w'],
  ['record-payment', 'w'],
  ['file-appeal', 'm'],
  ['record-demand', '1'],
  ['answer-appeal', '2'],
  ['decide-appeal', '3'],
  ['explain-silence', '4'],
]

export const lawFormSlugs: { readonly [act in LawFormAct]: string } = {
  extend: 'sure-uzat',
  'ask-fee': 'ucret',
  'record-payment': 'odeme',
  'file-appeal': 'itiraz',
  'record-demand': 'istenen',
  'answer-appeal': 'gonderilen',
  'decide-appeal': 'karar',
  'explain-silence': 'cevapsizlik',
}

export const lawFormIcons: { readonly [act in LawFormAct]: IconName } = {
  extend: 'clock',
  'ask-fee': 'letter',
  'record-payment': 'check',
  'file-appeal': 'hand',
  'record-demand': 'inbox',
  'answer-appeal': 'reply',
  'decide-appeal': 'flag',
  'explain-silence': 'letter',
}
