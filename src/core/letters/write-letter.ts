// Writes a letter from its template: what it says, to whom, under which heading. Nothing is printed or
// numbered here. What is missing blocks and is named; nothing is guessed. Pinned by write-letter.test.ts.
import type { IsoDate } from '../time/dates.ts'
import { formatShortDate } from '../turkish/format.ts'
import { upperTurkish } from '../turkish/turkish-case.ts'
import type { LetterTemplate } from './default-templates.ts'
import { fillTemplate, type LetterValues } from './fill-template.ts'
import {
  isVisible,
  type LetterAttachment,
  type LetterContact,
  type LetterContent,
  type LetterDistribution,
  type LetterSignatory,
  printableLine,
} from './letter-content.ts'
import { type LetterKind, letterKindRules, type Placeholder } from './letter-kinds.ts'
import { isDetsis } from './official-number.ts'

/** What a municipality says once for all its letters. */
export type LetterOffice = {
  institution: string
  detsis: string
  contact: LetterContact
  /** Where strangers check a letter, without the code: `https://…/dogrula`. */
  verifyAddress: string
}

/** What the request itself tells the letter. */
export type LetterFacts = {
  registerNumber: string
  receivedOn: IsoDate
  topic: string
  unit: string
  municipality: string
  applicant: { isPerson: boolean; name: string; address: string } | null
  /** The identity of the applicant stays with the desk: it stands on no letter. */
  isIdentityHidden: boolean
}

export type LetterOrder = {
  kind: LetterKind
  template: LetterTemplate
  office: LetterOffice
  facts: LetterFacts
  values: LetterValues
  signatory: LetterSignatory | undefined
  /** Lines of the body it goes to; only for kinds that go to another body. */
  otherBody: readonly string[]
  moreReferences: readonly string[]
  attachments: readonly LetterAttachment[]
  distribution: LetterDistribution | null
  verificationCode: string
  writtenOn: IsoDate
}

export type OfficePart = 'institution' | 'detsis' | 'verifyAddress' | 'signatory'

export type WriteRefusal =
  | { kind: 'missing'; variables: readonly Placeholder[]; office: readonly OfficePart[] }
  | { kind: 'no-addressee' }
  | { kind: 'too-long' }

export type WriteResult =
  | { ok: true; content: LetterContent }
  | { ok: false; refusal: WriteRefusal }

/** About forty pages: beyond it, an attachment is what is meant. */
const BODY_LENGTH_MAX = 60_000
const HIDDEN_ADDRESSEE = 'Sayın Başvuru Sahibi'
const HIDDEN_NAME = 'Kimliği gizli tutulan başvuru sahibi'

export function writeLetter(order: LetterOrder): WriteResult {
  const { office, facts, template, kind } = order
  const filled = fillTemplate(template, { ...order.values, ...factValues(facts) })
  const missing = officeGaps(order)
  if (!filled.ok || missing.length > 0) {
    const variables = filled.ok ? [] : filled.missing
    return { ok: false, refusal: { kind: 'missing', variables, office: missing } }
  }
  const addressee = addresseeOf(order)
  if (addressee === undefined || order.signatory === undefined)
    return { ok: false, refusal: { kind: 'no-addressee' } }
  const { subject, body, closing, remedy } = filled.filled
  if (body.length + remedy.length > BODY_LENGTH_MAX)
    return { ok: false, refusal: { kind: 'too-long' } }
  const content: LetterContent = {
    kind,
    heading: { institution: office.institution, unit: facts.unit },
    detsis: office.detsis,
    sdpCode: template.sdpCode,
    subject: printableLine(subject),
    addressee,
    references: referencesOf(order),
    body,
    closing,
    remedy,
    signatory: order.signatory,
    attachments: order.attachments,
    distribution: order.distribution,
    contact: office.contact,
    verification: { code: order.verificationCode, address: office.verifyAddress },
    writtenOn: order.writtenOn,
  }
  return { ok: true, content }
}

/** What the request and the settings say goes above what somebody typed. */
function factValues(facts: LetterFacts): LetterValues {
  return {
    basvuru_no: facts.registerNumber,
    basvuru_tarihi: formatShortDate(facts.receivedOn, 'tr'),
    konu: isVisible(facts.topic) ? facts.topic : 'Başvurunuz',
    birim: facts.unit,
    belediye: facts.municipality,
    basvuran: facts.isIdentityHidden ? HIDDEN_NAME : (facts.applicant?.name ?? ''),
  }
}

function officeGaps({ office, signatory }: LetterOrder): OfficePart[] {
  const gaps: OfficePart[] = []
  if (!isVisible(office.institution)) gaps.push('institution')
  if (!isDetsis(office.detsis)) gaps.push('detsis')
  if (office.verifyAddress.trim() === '') gaps.push('verifyAddress')
  if (signatory === undefined || !isVisible(signatory.name)) gaps.push('signatory')
  return gaps
}

function addresseeOf({ kind, facts, otherBody }: LetterOrder): string[] | undefined {
  if (letterKindRules[kind].goesTo === 'other-body') {
    const [name, ...rest] = otherBody.map(printableLine).filter(isVisible)
    return name === undefined ? undefined : [upperTurkish(name), ...rest]
  }
  if (facts.isIdentityHidden) return [HIDDEN_ADDRESSEE]
  const { applicant } = facts
  if (applicant === null || !isVisible(applicant.name)) return undefined
  const name = printableLine(applicant.name)
  const first = applicant.isPerson ? `Sayın ${withSurnameInCapitals(name)}` : upperTurkish(name)
  return [first, ...applicant.address.split('\n').map(printableLine)].filter(line => line !== '')
}

/**
 * "Işıl Su Şahinoğlu" → "Işıl Su ŞAHİNOĞLU", as letters of state write it; a single name stays as it is.
 */
export function withSurnameInCapitals(name: string): string {
  const words = name.split(/\s+/)
  const surname = words.pop() ?? ''
  return words.length === 0 ? surname : [...words, upperTurkish(surname)].join(' ')
}

function referencesOf({ kind, facts, moreReferences }: LetterOrder): string[] {
  const whose = letterKindRules[kind].goesTo === 'applicant' ? 'başvurunuz' : 'başvuru'
  const date = formatShortDate(facts.receivedOn, 'tr')
  const own = `${date} tarihli ve ${facts.registerNumber} sayılı ${whose}.`
  return [own, ...moreReferences.map(printableLine).filter(line => line !== '')]
}
