// Numbers and addresses of people other than the applicant in what the applicant reads (6698 m.4 and m.12).
// An identity number or an account gives somebody away for good and blocks; the rest may be meant and warns.
import { checkEmailAddress } from '../../identity/email-address.ts'
import { findPersonNumbers } from '../../identity/find-person-numbers.ts'
import { findIbans } from '../../identity/iban.ts'
import { maskTckn } from '../../identity/mask.ts'
import { normalisePhone } from '../../identity/phone.ts'
import { findPlates } from '../../identity/plate.ts'
import { type Check, finding, wordsOf } from '../reply-facts.ts'

export const checkNationalIds: Check = ({ reply, request, facts }) => {
  const own = request.isIdentityHidden ? '' : (facts.applicant?.nationalId ?? '')
  return findPersonNumbers(wordsOf(reply))
    .filter(value => value !== own)
    .map(value => finding('national-id', fieldOf(reply.remedy, value), maskTckn(value)))
}

/** The remedy is looked at only to say where the number stands. */
const fieldOf = (remedy: string | null, value: string): 'remedy' | 'text' =>
  findPersonNumbers(remedy ?? '').includes(value) ? 'remedy' : 'text'

/** An account that the applicant wrote down for a payment is the applicant's own. */
export const checkIbans: Check = ({ reply, request, facts }) => {
  const found = findIbans(wordsOf(reply))
  if (found.length === 0) return []
  const known = new Set([...facts.own.ibans, ...findIbans(request.text)])
  return found
    .filter(value => !known.has(value))
    .map(value => finding('iban', 'text', maskTckn(value)))
}

const phoneLike = /(?<![\d.,/])(?:\+|00)?\d[\d ().-]{8,17}\d(?!\d)/gu

function findPhones(text: string): string[] {
  const numbers = text.match(phoneLike) ?? []
  return numbers.flatMap(written => {
    const phone = normalisePhone(written)
    // 444 and 0850 lines belong to institutions; landlines of institutions stand in many replies.
    return phone.ok && (phone.kind === 'mobile' || phone.kind === 'abroad') ? [phone.number] : []
  })
}

export const checkPhones: Check = ({ reply, request, facts }) => {
  const found = findPhones(reply.text)
  if (found.length === 0) return []
  const known = [facts.applicant?.phone ?? '', ...facts.own.phones].flatMap(text => {
    const phone = normalisePhone(text)
    return phone.ok ? [phone.number] : []
  })
  const isKnown = (number: string) =>
    known.includes(number) || findPhones(request.text).includes(number)
  return [...new Set(found)]
    .filter(number => !isKnown(number))
    .map(number => finding('phone', 'text', number))
}

export const checkPlates: Check = ({ reply }) =>
  findPlates(reply.text).map(plate => finding('plate', 'text', plate))

const emailLike = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/giu
/** Mail boxes of public bodies are nobody's personal data. */
const publicBody = /\.(?:bel|gov|edu|k12)\.tr$/

export const checkEmails: Check = ({ reply, request, facts }) => {
  const found = reply.text.match(emailLike) ?? []
  if (found.length === 0) return []
  const known = [
    facts.applicant?.email ?? '',
    ...facts.own.emails,
    ...(request.text.match(emailLike) ?? []),
  ].map(keyOf)
  return [...new Set(found.map(keyOf))]
    .filter(key => key !== '' && !publicBody.test(key) && !known.includes(key))
    .map(key => finding('e-mail', 'text', key))
}

function keyOf(address: string): string {
  const checked = checkEmailAddress(address)
  return checked.ok ? checked.key : ''
}
