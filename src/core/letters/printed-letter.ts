// The letter as it goes to the press: every sign that stands on paper, and nothing else. The same content,
// number and date always give the same printed letter.
import type { IsoDate } from '../time/dates.ts'
import { formatShortDate } from '../turkish/format.ts'
import { upperTurkish } from '../turkish/turkish-case.ts'
import {
  type Block,
  blocksOf,
  type LetterContent,
  printable,
  printableLine,
} from './letter-content.ts'

/** Given by the register or by the document system; null while the letter is a draft. */
export type Official = { number: string; numberedOn: IsoDate } | null

export type PrintedLetter = {
  /** Title of the document for readers that show or speak it. */
  title: string
  author: string
  /** Day in the document's own data: that of the number, until then that of the writing. */
  dated: IsoDate
  isDraft: boolean
  institution: string
  unit: string
  number: string
  date: string
  subject: string
  addressee: readonly string[]
  references: readonly string[]
  body: readonly Block[]
  closing: readonly string[]
  remedy: readonly Block[]
  signature: { name: string; title: string; isDelegated: boolean }
  attachments: readonly string[]
  forAction: readonly string[]
  forInformation: readonly string[]
  code: string
  verifyAddress: string
  /** What the QR code holds. */
  verifyUrl: string
  contact: readonly string[]
}

export function printedLetter(content: LetterContent, official: Official): PrintedLetter {
  const { heading, signatory, contact, verification, distribution } = content
  // The typesetter's own capitals know no Turkish: i would become I.
  const institution = upperTurkish(printableLine(heading.institution))
  return {
    title: [content.subject, official?.number].filter(Boolean).join(' – '),
    author: printableLine(heading.institution),
    dated: official?.numberedOn ?? content.writtenOn,
    isDraft: official === null,
    institution,
    unit: printableLine(heading.unit),
    number: official?.number ?? '',
    date: official === null ? '' : formatShortDate(official.numberedOn, 'tr'),
    subject: content.subject,
    addressee: content.addressee,
    references: content.references,
    body: blocksOf(content.body),
    closing: printable(content.closing).split('\n').filter(Boolean),
    remedy: blocksOf(content.remedy),
    signature: {
      name: printableLine(signatory.name),
      title: printableLine(signatory.title),
      isDelegated: signatory.isDelegated,
    },
    attachments: content.attachments.map(({ name, pages }) =>
      pages === null ? printableLine(name) : `${printableLine(name)} (${pages} sayfa)`,
    ),
    forAction: (distribution?.forAction ?? []).map(printableLine),
    forInformation: (distribution?.forInformation ?? []).map(printableLine),
    code: verification.code,
    verifyAddress: verification.address.replace(/^https?:\/\//, ''),
    verifyUrl: `${verification.address}/${verification.code}`,
    contact: contactLines(contact),
  }
}

function contactLines(contact: LetterContent['contact']): string[] {
  const labelled = (label: string, value: string) =>
    value.trim() === '' ? [] : [`${label}: ${printableLine(value)}`]
  return [
    printableLine(contact.address),
    [...labelled('Telefon', contact.phone), ...labelled('Faks', contact.fax)].join('   '),
    [
      ...labelled('E-posta', contact.email),
      ...labelled('Web', contact.website),
      ...labelled('KEP', contact.kep),
    ].join('   '),
    ...labelled('Bilgi için', contact.person),
  ].filter(line => line !== '')
}
