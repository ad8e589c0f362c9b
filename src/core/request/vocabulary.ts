// The closed word lists of a request: what may stand in an event, a column or a form. Labels for
// people live in web/texts.

export const channels = [
  'desk',
  'phone',
  'web',
  'e-mail',
  'kep',
  'post',
  'cimer',
  'mbs',
  'muhtar',
  'mobile-desk',
  'open311',
  'api',
  'import',
] as const
export type Channel = (typeof channels)[number]

export const requestKinds = [
  'demand',
  'complaint',
  'tip-off',
  'suggestion',
  'information',
  'thanks',
] as const
export type RequestKind = (typeof requestKinds)[number]

/**
 * Which law sets the clock (law.md section 1). `agency-…`: another body asks for a document, or for
 * information or an opinion.
 */
export const legalClasses = [
  'petition',
  'information',
  'cimer-petition',
  'cimer-information',
  'muhtar',
  'data-subject',
  'tip-off',
  'agency-document',
  'agency-opinion',
  'service',
  'none',
] as const
export type LegalClass = (typeof legalClasses)[number]

export const applicantTypes = ['person', 'company', 'muhtar', 'institution', 'anonymous'] as const
export type ApplicantType = (typeof applicantTypes)[number]

export const signatures = ['wet', 'electronic', 'mobile', 'e-devlet', 'none'] as const
export type Signature = (typeof signatures)[number]

/** What a petition lacks by 3071 m.4; it is registered all the same (law.md section 2). */
export const missingElements = ['name', 'address', 'signature', 'subject'] as const
export type MissingElement = (typeof missingElements)[number]

/** Where the request stands on its way. The outcome is another axis; there is no closed flag. */
export const progressSteps = [
  'received',
  'routed',
  'returned',
  'accepted',
  'awaiting-approval',
  'answered',
  'withdrawn',
] as const
export type Progress = (typeof progressSteps)[number]

export const outcomes = [
  'fulfilled',
  'partly-fulfilled',
  'programmed',
  'not-fulfilled',
  'redacted',
  'informed',
  'forwarded',
  'duplicate',
  'not-examined',
  'withdrawn',
] as const
export type Outcome = (typeof outcomes)[number]

/** Outcomes that refuse something: the reply must carry a reason and the remedy (constitution m.40/2). */
export const negativeOutcomes: readonly Outcome[] = [
  'partly-fulfilled',
  'redacted',
  'not-fulfilled',
  'not-examined',
]

export const reasonCodes = [
  'out-of-authority',
  'no-budget',
  'technically-impossible',
  'against-law',
  'private-property',
  'season-weather',
  'in-tender',
  'not-found-on-site',
  'address-insufficient',
  'person-unreachable',
  'form-incomplete',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

export const returnReasons = [
  'not-our-duty',
  'wrong-place',
  'missing-information',
  'duplicate',
] as const
export type ReturnReason = (typeof returnReasons)[number]

export const contestReasons = [
  'not-done',
  'partly-done',
  'came-back',
  'not-my-question',
  'wrong-facts',
] as const
export type ContestReason = (typeof contestReasons)[number]

export const staffRoles = [
  'desk-officer',
  'dispatcher',
  'unit-officer',
  'unit-head',
  'manager',
  'administrator',
] as const
export type StaffRole = (typeof staffRoles)[number]

/** The three cases in which 4982 m.11 allows the longer period. */
export const extensionGrounds = ['other-unit', 'other-institution', 'several-institutions'] as const
export type ExtensionGround = (typeof extensionGrounds)[number]

/** Where a reply can be taken to: the superior authority, the information board, the ombudsman, a court. */
export const appealKinds = ['objection', 'bedk', 'ombudsman', 'court'] as const
export type AppealKind = (typeof appealKinds)[number]

export const appealResults = [
  'upheld',
  'partly-upheld',
  'rejected',
  'withdrawn',
  'no-jurisdiction',
] as const
export type AppealResult = (typeof appealResults)[number]

/** What the body that has the appeal may ask of the municipality, each with its own period. */
export const appealDemands = ['documents', 'answer', 'defence'] as const
export type AppealDemand = (typeof appealDemands)[number]

export const clockClasses = [
  ...legalClasses,
  'promise',
  'follow-up',
  'fee-wait',
  'objection',
  'bedk-decision',
  'bedk-documents',
  'ombudsman-documents',
  'ombudsman-answer',
  'court-defence',
] as const
export type ClockClass = Exclude<(typeof clockClasses)[number], 'none'>

export const escalationSteps = ['half', 'eighty', 'due', 'silence', 'weekly'] as const
export type EscalationStep = (typeof escalationSteps)[number]
