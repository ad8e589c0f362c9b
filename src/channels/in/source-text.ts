// Bytes of a file as text and as lines, and the cleaning that every text of a source goes through. Knows
// no format.
import { UnreadableSource } from '../../features/import/source-request.ts'

/** Decodes as the bytes come in; a byte order mark is left out. */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding = 'utf-8',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

export type TextLine = { line: number; text: string; isTooLong: boolean }

const LINE_LENGTH_MAX = 4_000_000

/** Lines with their numbers from 1, some at a time; of a line beyond all measure only the beginning. */
export async function* readLines(texts: AsyncIterable<string>): AsyncGenerator<TextLine[]> {
  let rest = ''
  let line = 1
  const take = (text: string): TextLine => ({
    line: line++,
    text: text.replace(/\r$/, ''),
    isTooLong: text.length > LINE_LENGTH_MAX,
  })
  for await (const text of texts) {
    const pieces = (rest + text).split('\n')
    // Cut a little behind the limit: the line is known to be too long, and memory stays small.
    rest = (pieces.pop() ?? '').slice(0, LINE_LENGTH_MAX + 1)
    yield pieces.map(take)
  }
  if (rest !== '') yield [take(rest)]
}

/**
 * What PostgreSQL can keep: no zero character, no half of a surrogate pair. Otherwise as it came, without
 * the blanks around it.
 */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed().trim()
}

/** The same in one line with single blanks: names and places. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ')

/** The character that stands for bytes which are no text in the given encoding. */
export const isMisread = (text: string): boolean => text.includes('\uFFFD')

/** Where each named column is. @throws UnreadableSource naming the columns that are missing */
export function findColumns<Name extends string>(
  header: readonly string[],
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  const found = header.map(cleanLine)
  const missing = names.filter(name => !found.includes(name))
  if (missing.length > 0) {
    throw new UnreadableSource(
      `Başlık satırında şu sütunlar yok: ${missing.join(', ')}. Olanlar: ${found.join(', ')}`,
    )
  }
  // as: every name was just found
  return Object.fromEntries(names.map(name => [name, found.indexOf(name)])) as Record<Name, number>
}
