// What a check is given and what it finds. Owns the closed list of checks with their weight; the
// checks themselves are in checks/, the words for people in web/texts.
import type { Place, Reply } from '../request/events.ts'
import type { ApplicantType, LegalClass } from '../request/vocabulary.ts'

/** `block`: the law demands it, and nobody overrules it. `warn`: overruled by a reason that is recorded. */
export type Severity = 'block' | 'warn'

/** docs/law/replies.md says for each why it weighs what it weighs. */
export const checkSeverities = {
  'outcome-class': 'block',
  'question-unanswered': 'block',
  reason: 'block',
  ground: 'block',
  'ground-law': 'block',
  article: 'block',
  'article-law': 'block',
  remedy: 'block',
  'remedy-authority': 'block',
  'remedy-period': 'block',
  addressee: 'block',
  'national-id': 'block',
  iban: 'block',
  'question-open': 'warn',
  'question-removed': 'warn',
  'article-other-law': 'warn',
  'incoming-record': 'warn',
  'attachment-absent': 'warn',
  'attachment-needed': 'warn',
  phone: 'warn',
  plate: 'warn',
  'e-mail': 'warn',
  'person-name': 'warn',
  'stock-reply': 'warn',
  'bare-sentence': 'warn',
  'closing-words': 'warn',
  merits: 'warn',
  readability: 'warn',
  'long-sentence': 'warn',
} as const satisfies Readonly<Record<string, Severity>>

export type CheckName = keyof typeof checkSeverities

// as: the keys of a literal
export const checkNames = Object.keys(checkSeverities) as CheckName[]

export type ReplyField =
  | 'outcome'
  | 'reason'
  | 'ground'
  | 'article'
  | 'text'
  | 'remedy'
  | 'questions'
  | 'attachments'

export type Finding = {
  check: CheckName
  severity: Severity
  field: ReplyField
  /** What was found, or the code of what is missing; numbers of persons are masked. */
  excerpt?: string
}

export const finding = (check: CheckName, field: ReplyField, excerpt?: string): Finding => ({
  check,
  severity: checkSeverities[check],
  field,
  ...(excerpt === undefined ? {} : { excerpt }),
})

/** What the request says that the reply must fit. */
export type CheckedRequest = {
  registerNumber: string
  legalClass: LegalClass
  applicantType: ApplicantType
  text: string
  place: Place
  isIdentityHidden: boolean
}

export type KnownApplicant = {
  name: string
  nationalId: string
  phone: string
  email: string
  language: string
}

/**
 * What others know. Whatever is not known makes the checks stricter, never milder: without an
 * applicant every identity number is somebody else's.
 */
export type ReplyFacts = {
  applicant: KnownApplicant | null
  /** Contacts and accounts of the municipality itself. */
  own: { phones: readonly string[]; emails: readonly string[]; ibans: readonly string[] }
  /** Other replies that went out lately, and texts that lie ready. */
  stockReplies: readonly string[]
}

export const nothingKnown: ReplyFacts = {
  applicant: null,
  own: { phones: [], emails: [], ibans: [] },
  stockReplies: [],
}

export type CheckedReply = { reply: Reply; request: CheckedRequest; facts: ReplyFacts }
export type Check = (checked: CheckedReply) => Finding[]

export const isInformation = (legalClass: LegalClass): boolean =>
  legalClass === 'information' || legalClass === 'cimer-information'

/** Letters of other bodies: who writes is no applicant, so no ground and no remedy is owed. */
export const isOfAgency = (legalClass: LegalClass): boolean =>
  legalClass === 'agency-document' || legalClass === 'agency-opinion'

/** Everything of the reply that the applicant reads. */
export const wordsOf = ({ text, remedy, article }: Reply): string =>
  [text, remedy ?? '', article ?? ''].join('\n')
