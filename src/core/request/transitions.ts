// The one table of what may be done: action x from x role x to. Screens, acts and the diagram in
// docs/ read it; nothing else decides.
import type { Progress, StaffRole } from './vocabulary.ts'

export type Role = StaffRole | 'applicant'

/**
 * Where the right of a role ends: anything of the municipality, the own unit, or requests the
 * officer is named on.
 */
export type Scope = 'municipality' | 'own-unit'

/** Conditions beyond progress and role; each has its sentence in web/texts. */
export type Guard =
  | 'question-open'
  | 'no-question-open'
  | 'topic-needs-approval'
  | 'topic-needs-no-approval'
  | 'not-excluded'
  | 'not-own-draft'
  | 'work-recorded'
  | 'not-own-work'
  | 'not-verified'
  | 'not-judged'
  | 'within-contest-window'
  | 'no-open-promise'
  | 'information-running'
  | 'not-extended'
  | 'no-fee-before'
  | 'fee-awaited'
  | 'fee-lapsed'
  | 'no-fee-awaited'
  | 'answered-or-silent'
  | 'appeal-open'
  | 'demand-open'
  | 'identity-not-hidden'
  | 'identity-hidden'
  | 'identity-not-asked'
  | 'identity-asked'
  | 'not-own-question-of-identity'
  | 'silence-unexplained'

export type Transition = {
  action: ActionName
  from: readonly Progress[]
  /** `same`: progress does not change. */
  to: Progress | 'same'
  roles: Readonly<Partial<Record<Role, Scope>>>
  guards: readonly Guard[]
}

export const actionNames = [
  'classify',
  'route',
  'accept',
  'return',
  'assign',
  'add-note',
  'ask',
  'answer-question',
  'send-interim',
  'promise',
  'record-work',
  'verify-work',
  'submit-reply',
  'send-reply',
  'approve-reply',
  'decline-reply',
  'confirm',
  'contest',
  'withdraw',
  'forward',
  'extend',
  'ask-fee',
  'record-payment',
  'file-appeal',
  'record-demand',
  'answer-appeal',
  'decide-appeal',
  'hide-identity',
  'ask-identity',
  'open-identity',
  'decline-identity',
  'explain-silence',
] as const
export type ActionName = (typeof actionNames)[number]

/** Acts by which the unit works on a request; whoever answered a contested request may not do them again. */
const unitWork = { 'unit-officer': 'own-unit', 'unit-head': 'own-unit' } as const
const dispatch = { dispatcher: 'municipality' } as const
const head = { 'unit-head': 'own-unit' } as const
const applicant = { applicant: 'municipality' } as const
/** Those who get the post of boards and courts. */
const appealDesk = { ...dispatch, ...head, 'desk-officer': 'municipality' } as const
const open: readonly Progress[] = [
  'received',
  'routed',
  'returned',
  'accepted',
  'awaiting-approval',
]

export const transitions: readonly Transition[] = [
  {
    action: 'classify',
    from: ['received', 'returned'],
    to: 'same',
    roles: { ...dispatch, 'desk-officer': 'municipality' },
    guards: [],
  },
  {
    action: 'route',
    from: ['received', 'returned', 'routed'],
    to: 'routed',
    roles: dispatch,
    guards: [],
  },
  { action: 'accept', from: ['routed'], to: 'accepted', roles: unitWork, guards: ['not-excluded'] },
  {
    action: 'return',
    from: ['routed', 'accepted'],
    to: 'returned',
    roles: unitWork,
    guards: ['no-open-promise'],
  },
  { action: 'assign', from: ['routed', 'accepted'], to: 'same', roles: head, guards: [] },
  {
    action: 'add-note',
    from: [...open, 'answered', 'withdrawn'],
    to: 'same',
    guards: [],
    roles: { ...unitWork, ...dispatch, 'desk-officer': 'municipality', manager: 'municipality' },
  },
  {
    action: 'ask',
    from: ['accepted'],
    to: 'same',
    roles: unitWork,
    guards: ['no-question-open', 'not-excluded'],
  },
  {
    action: 'answer-question',
    from: open,
    to: 'same',
    guards: ['question-open'],
    roles: { ...applicant, 'desk-officer': 'municipality' },
  },
  {
    action: 'send-interim',
    from: ['accepted'],
    to: 'same',
    roles: unitWork,
    guards: ['not-excluded'],
  },
  { action: 'promise', from: ['accepted'], to: 'same', roles: unitWork, guards: ['not-excluded'] },
  {
    action: 'record-work',
    from: ['accepted', 'answered'],
    to: 'same',
    roles: unitWork,
    guards: [],
  },
  {
    action: 'verify-work',
    from: ['accepted', 'awaiting-approval', 'answered'],
    to: 'same',
    roles: { ...head, 'desk-officer': 'municipality' },
    guards: ['work-recorded', 'not-own-work', 'not-verified'],
  },
  {
    action: 'submit-reply',
    from: ['accepted'],
    to: 'awaiting-approval',
    roles: unitWork,
    guards: ['topic-needs-approval', 'not-excluded'],
  },
  {
    action: 'send-reply',
    from: ['accepted'],
    to: 'answered',
    roles: unitWork,
    guards: ['topic-needs-no-approval', 'not-excluded'],
  },
  {
    action: 'approve-reply',
    from: ['awaiting-approval'],
    to: 'answered',
    roles: head,
    guards: ['not-own-draft'],
  },
  { action: 'decline-reply', from: ['awaiting-approval'], to: 'accepted', roles: head, guards: [] },
  { action: 'confirm', from: ['answered'], to: 'same', roles: applicant, guards: ['not-judged'] },
  {
    action: 'contest',
    from: ['answered'],
    to: 'routed',
    roles: applicant,
    guards: ['within-contest-window'],
  },
  // Nobody else works in that unit: the dispatcher finds somebody other than who answered.
  {
    action: 'contest',
    from: ['answered'],
    to: 'received',
    roles: applicant,
    guards: ['within-contest-window'],
  },
  { action: 'withdraw', from: open, to: 'withdrawn', roles: applicant, guards: [] },
  {
    action: 'forward',
    from: ['received', 'routed', 'returned', 'accepted'],
    to: 'answered',
    roles: { ...dispatch, ...head },
    guards: ['no-open-promise', 'no-fee-awaited'],
  },
  {
    action: 'extend',
    from: open,
    to: 'same',
    roles: { ...unitWork, ...dispatch },
    guards: ['information-running', 'not-extended'],
  },
  {
    action: 'ask-fee',
    from: open,
    to: 'same',
    roles: { ...unitWork, ...dispatch },
    guards: ['information-running', 'no-fee-before'],
  },
  {
    action: 'record-payment',
    from: open,
    to: 'same',
    roles: { ...unitWork, ...dispatch, 'desk-officer': 'municipality' },
    guards: ['fee-awaited'],
  },
  // Paid in time and shown late: the request goes back to whoever had it.
  ...(['accepted', 'routed', 'received'] as const).map(
    (to): Transition => ({
      action: 'record-payment',
      from: ['withdrawn'],
      to,
      roles: { ...unitWork, ...dispatch, 'desk-officer': 'municipality' },
      guards: ['fee-lapsed'],
    }),
  ),
  {
    action: 'file-appeal',
    from: [...open, 'answered', 'withdrawn'],
    to: 'same',
    roles: appealDesk,
    guards: ['answered-or-silent'],
  },
  {
    action: 'record-demand',
    from: [...open, 'answered', 'withdrawn'],
    to: 'same',
    roles: appealDesk,
    guards: ['appeal-open'],
  },
  {
    action: 'answer-appeal',
    from: [...open, 'answered', 'withdrawn'],
    to: 'same',
    roles: appealDesk,
    guards: ['demand-open'],
  },
  {
    action: 'decide-appeal',
    from: [...open, 'answered', 'withdrawn'],
    to: 'same',
    roles: appealDesk,
    guards: ['appeal-open'],
  },
  // Decided for the applicant: the unit owes something anew, or the dispatcher finds a unit.
  {
    action: 'decide-appeal',
    from: ['answered'],
    to: 'routed',
    roles: appealDesk,
    guards: ['appeal-open'],
  },
  {
    action: 'decide-appeal',
    from: ['answered'],
    to: 'received',
    roles: appealDesk,
    guards: ['appeal-open'],
  },
  {
    action: 'hide-identity',
    from: [...open, 'answered', 'withdrawn'],
    to: 'same',
    roles: { manager: 'municipality' },
    guards: ['identity-not-hidden'],
  },
  {
    action: 'ask-identity',
    from: [...open, 'answered', 'withdrawn'],
    to: 'same',
    roles: { ...dispatch, ...head, manager: 'municipality' },
    guards: ['identity-hidden', 'identity-not-asked'],
  },
  {
    action: 'open-identity',
    from: [...open, 'answered', 'withdrawn'],
    to: 'same',
    roles: { manager: 'municipality' },
    guards: ['identity-asked', 'not-own-question-of-identity'],
  },
  {
    action: 'decline-identity',
    from: [...open, 'answered', 'withdrawn'],
    to: 'same',
    roles: { manager: 'municipality' },
    guards: ['identity-asked'],
  },
  {
    action: 'explain-silence',
    from: [...open, 'answered', 'withdrawn'],
    to: 'same',
    roles: { ...head, ...dispatch },
    guards: ['silence-unexplained'],
  },
]

/** Where every request begins. */
export const firstProgress: Progress = 'received'
/** Ends that owe nothing more. Everything else must lead on. */
export const restingProgress: readonly Progress[] = ['answered', 'withdrawn']
