// What a letter says, frozen when it is drafted: kept as JSON beside the request. Number and date are not
// in it: they come when the letter is issued. Owns also how plain text becomes paragraphs and lists.
import type { IsoDate } from '../time/dates.ts'
import type { LetterKind } from './letter-kinds.ts'

export type LetterHeading = { institution: string; unit: string }

export type LetterSignatory = {
  name: string
  title: string
  /** Signs for the mayor: "Başkan a." stands above the title. */
  isDelegated: boolean
}

export type LetterContact = {
  address: string
  phone: string
  fax: string
  email: string
  website: string
  kep: string
  person: string
}

export type LetterAttachment = { name: string; pages: number | null }

export type LetterDistribution = { forAction: readonly string[]; forInformation: readonly string[] }

export type LetterContent = {
  kind: LetterKind
  heading: LetterHeading
  /** Parts of the number that are known before it is given. */
  detsis: string
  sdpCode: string
  subject: string
  /** The first line is whom it is to; an address follows for persons. */
  addressee: readonly string[]
  references: readonly string[]
  body: string
  closing: string
  remedy: string
  signatory: LetterSignatory
  attachments: readonly LetterAttachment[]
  distribution: LetterDistribution | null
  contact: LetterContact
  verification: { code: string; address: string }
  writtenOn: IsoDate
}

export type Block = { kind: 'paragraph'; text: string } | { kind: 'list'; items: readonly string[] }

const BULLET = /^\s*[-•*]\s+/

/**
 * Paragraphs at blank lines, lists where lines begin with a dash; a single line end is a new paragraph,
 * too.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of printable(text).split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const last = blocks.at(-1)
    if (!BULLET.test(line)) blocks.push({ kind: 'paragraph', text: trimmed })
    else if (last?.kind === 'list')
      blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, itemOf(line)] }
    else blocks.push({ kind: 'list', items: [itemOf(line)] })
  }
  return blocks
}

const itemOf = (line: string): string => line.replace(BULLET, '').trim()

/** Longest run without a blank that a line of the letter still takes. */
const RUN_MAX = 45
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd\ufeff]/gu
const ZERO_WIDTH_SPACE = '\u200b'
/**
 * What a list pasted from a word processor begins its lines with: places of its own fonts (Symbol, Wingdings)
 * in Unicode's private area, which an archived document may not show unexplained (ISO 19005-2, 6.2.11.7.3).
 */
const PASTED_BULLETS = /[\uf076\uf0a7\uf0b7\uf0d8\uf0fc]/gu

/** Composed letters, no control characters, no signs that turn the direction of reading. */
const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(PASTED_BULLETS, '•')
    .replace(UNPRINTABLE, sign => (sign === '\n' ? sign : ''))

/** Whether anything of it would be seen on paper. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(cleaned(text))

/** The same text with a place to break in every run that is longer than a line. */
export const printable = (text: string): string =>
  cleaned(text).replace(
    new RegExp(`[^\\s]{${RUN_MAX}}(?=[^\\s])`, 'gu'),
    run => run + ZERO_WIDTH_SPACE,
  )

export const printableLine = (text: string): string =>
  printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
