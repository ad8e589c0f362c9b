// Where a sentence of a letter ends; knows dates, times, abbreviations and ordinals, and no grammar.
import { lowerTurkish } from './turkish-case.ts'

/** After these a full stop ends no sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  'm md no nr sok sk cad cd mah mh bul blv apt vb vs dr av prof doç sn tel st örn bkz yy s art sec'.split(
    ' ',
  ),
)

// A row of stops is read once, from its first one: "????…" without a blank must cost no more than other text.
const end = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)/gu

/** The sentences in order, trimmed. A new line always begins a new one. */
export function splitSentences(text: string): string[] {
  return text.split(/[\r\n]+/u).flatMap(splitLine)
}

function splitLine(line: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const match of line.matchAll(end)) {
    const until = match.index + match[0].length
    if (!endsSentence(line, from, match.index, until)) continue
    sentences.push(line.slice(from, until).trim())
    from = until
  }
  sentences.push(line.slice(from).trim())
  return sentences.filter(sentence => sentence !== '')
}

/** A stop after an abbreviation, an initial or an ordinal ("5. Bölge") is not the end. */
function endsSentence(line: string, from: number, at: number, until: number): boolean {
  if (line[at] !== '.') return true
  const next = /^\s+["'“‘(]*(.)/u.exec(line.slice(until, until + 8))?.[1]
  if (next === undefined || /[\p{Ll}.,;:]/u.test(next)) return next === undefined
  // The window keeps a text without any blank from being read again at every stop.
  const before = line.slice(Math.max(from, at - 24), at)
  const word = /[^\s.(]*$/u.exec(before)?.[0] ?? ''
  if (/^\d{1,2}$/.test(word)) return false
  return !(/^\p{L}$/u.test(word) || abbreviations.has(lowerTurkish(word)))
}
