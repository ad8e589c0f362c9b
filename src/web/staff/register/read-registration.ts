// Reads the desk officer's form into a command. What is missing never stops it (TCK m.121: a
// petition is taken); what is wrong is said once, and `saveAnyway` keeps the rest.
import { checkEmailAddress } from '../../../core/identity/email-address.ts'
import { parsePersonNumber, parseTaxNumber } from '../../../core/identity/national-number.ts'
import { normalisePhone } from '../../../core/identity/phone.ts'
import { privacyNoticeVersion } from '../../../core/privacy/notice.ts'
import { TEXT_LENGTH_MAX } from '../../../core/request/commands.ts'
import type { Place, PrivacyNotice } from '../../../core/request/events.ts'
import {
  type ApplicantType,
  applicantTypes,
  type Channel,
  type LegalClass,
  type RequestKind,
  requestKinds,
  type Signature,
  signatures,
} from '../../../core/request/vocabulary.ts'
import {
  type Instant,
  type IsoDate,
  instantOfLocal,
  parseIsoDate,
} from '../../../core/time/dates.ts'
import { formatPlainDate } from '../../../core/turkish/format.ts'
import { calendarReach } from '../../../features/municipality/change-calendar.ts'
import { type ApplicantFields, answerWishes } from '../../../features/requests/receive-request.ts'
import type { Form } from '../../door/form.ts'
import type { Texts } from '../../texts/texts.ts'

/** The ways on which somebody of the desk writes for the applicant. */
export const deskChannels: readonly Channel[] = [
  'desk',
  'phone',
  'post',
  'e-mail',
  'kep',
  'cimer',
  'mbs',
  'muhtar',
  'mobile-desk',
]

/** Classes that a desk officer may name; the others follow from kind, channel and applicant. */
export const chosenClasses: readonly LegalClass[] = [
  'data-subject',
  'information',
  'petition',
  'muhtar',
  'service',
]

export type Registration = {
  channel: Channel
  kind: RequestKind
  topicTyped: string
  text: string
  place: Place
  applicant: (ApplicantFields & { type: ApplicantType }) | null
  signature: Signature
  /** Undefined: what kind, channel and applicant ask for. */
  legalClass: LegalClass | undefined
  /** The number that CİMER gave it. */
  source: { name: 'cimer'; externalId: string } | undefined
  isIdentityHidden: boolean
  privacyNotice: PrivacyNotice
  /** Undefined: now. */
  receivedAt: Instant | undefined
  hasDroppedNumber: boolean
}

export type ReadRegistration = {
  registration: Registration
  /** By the name of the field. */
  errors: Readonly<Record<string, string>>
  /** Only slips that can be saved all the same. */
  canSaveAnyway: boolean
}

type Problems = Texts['staff']['register']['problems'] & Texts['staff']['registerLaw']['problems']
const one = <T extends string>(list: readonly T[], text: string, otherwise: T): T =>
  list.find(value => value === text) ?? otherwise

const LINE_MAX = 200
const ADDRESS_MAX = 500
const PHONE_MAX = 40
/** CİMER writes digits; some offices write the year and a hyphen before them. */
const CIMER_NUMBER = /^[\d-]{1,30}$/

export function readRegistration(form: Form, today: IsoDate, problems: Problems): ReadRegistration {
  const line = (name: string, max = LINE_MAX) =>
    form.text(name).replace(/\s+/g, ' ').trim().slice(0, max)
  const hard: Record<string, string> = {}
  const soft: Record<string, string> = {}
  const text = form.text('metin').trim()
  if (text.length > TEXT_LENGTH_MAX) hard.metin = problems.textTooLong
  const received = readReceived(form.text('gelis'), today, problems)
  if ('sentence' in received) hard.gelis = received.sentence
  const channel = one(deskChannels, form.text('kanal'), 'desk')
  const kind = one(requestKinds, form.text('tur'), 'demand')
  const isIdentityHidden = form.text('gizli') === 'evet'
  const { applicant: typed, slips } = readApplicant(form, line)
  // CİMER keeps the name for itself; without a field that was filled there is nobody to record.
  const applicant = isIdentityHidden && isEmpty(typed) ? null : typed
  if (isIdentityHidden && channel !== 'cimer' && kind !== 'tip-off') hard.gizli = problems.notHidden
  if (isIdentityHidden && channel === 'cimer' && applicant !== null)
    hard.gizli = problems.cimerHidden
  for (const slip of slips) soft[slipFields[slip]] = problems[slip]
  const cimer = channel === 'cimer' ? form.text('cimer').replaceAll(/\s/g, '') : ''
  const isCimerNumber = CIMER_NUMBER.test(cimer)
  if (cimer !== '' && !isCimerNumber) soft.cimer = problems.cimer
  const isKeptAnyway = form.text('eksik') === 'evet'
  const registration: Registration = {
    channel,
    kind,
    topicTyped: line('konu'),
    text,
    place: readPlace(line),
    applicant,
    signature: one(signatures, form.text('imza'), 'none'),
    legalClass: chosenClasses.find(value => value === form.text('sinif')),
    source: isCimerNumber ? { name: 'cimer', externalId: cimer } : undefined,
    isIdentityHidden,
    privacyNotice: {
      version: privacyNoticeVersion,
      how: form.text('aydinlatma') === 'evet' ? 'given' : 'not-given',
    },
    receivedAt: 'at' in received ? received.at : undefined,
    hasDroppedNumber: slips.includes('nationalId'),
  }
  const errors = { ...hard, ...(isKeptAnyway ? {} : soft) }
  const canSaveAnyway = Object.keys(hard).length === 0 && Object.keys(errors).length > 0
  return { registration, errors, canSaveAnyway }
}

/** Nothing of a person was typed. */
const isEmpty = (applicant: Registration['applicant']): boolean =>
  applicant === null ||
  [applicant.name, applicant.phone, applicant.email, applicant.address, applicant.nationalId].every(
    value => value === '',
  )

type Slip = 'nationalId' | 'phone' | 'email'
const slipFields: { readonly [slip in Slip]: string } = {
  nationalId: 'kimlik',
  phone: 'telefon',
  email: 'eposta',
}

function readApplicant(form: Form, line: (name: string, max?: number) => string) {
  const type = one(applicantTypes, form.text('kim'), 'person')
  if (type === 'anonymous') return { applicant: null, slips: [] as Slip[] }
  const slips: Slip[] = []
  const phoneTyped = line('telefon', PHONE_MAX)
  const phone = normalisePhone(phoneTyped)
  if (!phone.ok && phoneTyped !== '') slips.push('phone')
  const emailTyped = line('eposta')
  const email = checkEmailAddress(emailTyped)
  if (!email.ok && emailTyped !== '') slips.push('email')
  const numberTyped = line('kimlik', PHONE_MAX)
  const number = type === 'company' ? parseTaxNumber(numberTyped) : parsePersonNumber(numberTyped)
  if (!number.ok && numberTyped !== '') slips.push('nationalId')
  const applicant = {
    type,
    name: line('ad'),
    // What cannot be read is still what the person gave; somebody may make sense of it.
    phone: phone.ok ? phone.number : phoneTyped,
    email: email.ok ? email.address : emailTyped,
    address: line('adres', ADDRESS_MAX),
    nationalId: number.ok ? number.value : '',
    language: 'tr',
    authorisedPerson: type === 'company' ? line('yetkili') : '',
    answerWish: answerWishes.find(wish => wish === form.text('istek')) ?? ('' as const),
  }
  return { applicant, slips }
}

function readPlace(line: (name: string, max?: number) => string): Place {
  const [district, street, description] = [line('ilce'), line('sokak'), line('tarif', ADDRESS_MAX)]
  const neighbourhood = line('mahalle')
  return {
    ...(district === '' ? {} : { district }),
    ...(neighbourhood === '' ? {} : { neighbourhood }),
    ...(street === '' ? {} : { street }),
    ...(description === '' ? {} : { description }),
  }
}

type Received = { at: Instant | undefined } | { sentence: string }

/** Paper has a day, no hour: only the day counts for a period, so noon stands for it. */
const HOUR_OF_PAPER = '12:00'

function readReceived(typed: string, today: IsoDate, problems: Problems): Received {
  if (typed === '' || typed === today) return { at: undefined }
  const day = parseIsoDate(typed)
  if (day === undefined) {
    const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(typed)
    return {
      sentence: isShaped ? problems.receivedNoSuchDay(typed) : problems.receivedUnreadable,
    }
  }
  if (day > today) return { sentence: problems.receivedInFuture }
  if (day < calendarReach.first)
    return { sentence: problems.receivedOutside(formatPlainDate(calendarReach.first, 'tr')) }
  return { at: instantOfLocal(day, HOUR_OF_PAPER) }
}
