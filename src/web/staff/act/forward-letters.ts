// Composes the two texts of a forwarding: the proposals of the form, and both as they leave, with the contact
// of the body at the end of what the applicant reads. The letters themselves are made elsewhere.
import { forwardingGround } from '../../../core/request/law/decide-forwarding.ts'
import { formatPlainDate } from '../../../core/turkish/format.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import type { Body } from '../../../features/routing/bodies.ts'
import type { BodyFields } from '../../../features/routing/read-body.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { Language } from '../../texts/language.ts'
import { textsFor } from '../../texts/texts.ts'
import type { Typed } from './act-form-props.ts'

/** Every field of the form, so that the preview carries all of them along. */
export const forwardFields = [
  'kurum',
  'ad',
  'kurum-turu',
  'ilce',
  'adres',
  'telefon',
  'eposta',
  'kep',
  'metin',
  'bildirim',
] as const

export const isPreview = (typed: Typed): boolean => typed.adim === 'goster'

/** A body is written to in Turkish; the applicant in the language of the application. */
const applicantLanguage = ({ applicant }: RequestDetail): Language =>
  applicant?.language === 'en' ? 'en' : 'tr'

export function proposedLetters(detail: RequestDetail): { transfer: string; notice: string } {
  const { state } = detail
  const ground = forwardingGround(state.legalClass)
  const language = applicantLanguage(detail)
  const [official, own] = [
    textsFor('tr').routing.desk.letters,
    textsFor(language).routing.desk.letters,
  ]
  const number = state.registerNumber
  return {
    transfer: official.transfer({
      number,
      received: formatPlainDate(state.receivedOn, 'tr'),
      law: official.laws[ground],
    }),
    notice: own.notice({
      number,
      received: formatPlainDate(state.receivedOn, language),
      law: own.laws[ground],
    }),
  }
}

/** What was typed about a body that the list lacks; its days begin today. */
export const typedBody = (typed: Typed, today: string): BodyFields => ({
  name: typed.ad ?? '',
  kind: typed['kurum-turu'] ?? '',
  detsis: '',
  kep: typed.kep ?? '',
  email: typed.eposta ?? '',
  phone: typed.telefon ?? '',
  address: typed.adres ?? '',
  district: typed.ilce ?? '',
  validFrom: today,
  lastOn: '',
})

type Contact = Pick<Body, 'name' | 'address' | 'phone' | 'email' | 'kep'>

function contactBlock(language: Language, body: Contact): string {
  const words = textsFor(language).routing.desk.contact
  return [
    words.title(body.name),
    body.address && words.address(body.address),
    body.phone && words.phone(body.phone),
    body.email && words.email(body.email),
    body.kep && words.kep(body.kep),
  ]
    .filter(Boolean)
    .join('\n')
}

export function lettersOf(
  context: PageContext,
  detail: RequestDetail,
  bodies: readonly Body[],
  typed: Typed,
): { name: string; transfer: string; notice: string } {
  const body: Contact =
    bodies.find(each => each.bodyId === typed.kurum) ?? typedBody(typed, context.today)
  const written = (typed.bildirim ?? '').trim()
  const contact = contactBlock(applicantLanguage(detail), body)
  return {
    name: body.name,
    transfer: (typed.metin ?? '').trim(),
    notice: written === '' ? '' : `${written}\n\n${contact}`,
  }
}
