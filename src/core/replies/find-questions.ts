// The questions of a request, found by rule: question marks, the particle mi/mı/mu/mü, numbered items. A
// proposal that the officer corrects; what stays unanswered is weighed in checks/.
import type { LegalClass } from '../request/vocabulary.ts'
import { foldForSearch } from '../turkish/fold-for-search.ts'
import { splitSentences } from '../turkish/sentences.ts'
import { lowerTurkish } from '../turkish/turkish-case.ts'
import { anyOf } from './any-of.ts'
import { isInformation } from './reply-facts.ts'

/** Nobody ticks more; a petition with more questions is answered with a table. */
const QUESTIONS_MAX = 30
const QUESTION_LENGTH_MAX = 300

/** mı, misiniz, mudur, müydü …: the particle stands alone, with endings behind it. "müdür" is a director. */
const particle = anyOf([
  "(?<!\\p{L})m[ıiuü](?!\\p{L}|['’])",
  '(?<!\\p{L})m[ıiuü](?:s[ıiuü]n(?:[ıiuü]z)?|y[ıiuü][mz]|d[ıiu]r)(?!\\p{L})',
  '(?<!\\p{L})m[ıiuü]y(?:d[ıiuü]|m[ıiuü]ş)\\p{L}{0,4}(?!\\p{L})',
])

/** Whether a sentence asks something. */
export const isQuestion = (sentence: string): boolean =>
  sentence.includes('?') || particle.test(lowerTurkish(sentence))

/** "1) … 2) …" in a line or "1. …" at the begin of lines; only where they count up from one. */
const itemStart = /(?:^|\n)[ \t]*\(?(\d{1,2})[.)][ \t]+(?=\S)|(?<=\s)\(?(\d{1,2})\)[ \t]+(?=\S)/gu

function numberedItems(text: string): string[] {
  const starts = [...text.matchAll(itemStart)]
  const counted: { at: number; from: number }[] = []
  for (const match of starts) {
    if (Number(match[1] ?? match[2]) !== counted.length + 1) continue
    counted.push({ at: match.index, from: match.index + match[0].length })
  }
  if (counted.length < 2) return []
  return counted.map(({ from }, index) => {
    const until = counted[index + 1]?.at ?? text.length
    // The last item ends with its line: what follows is the farewell.
    return (text.slice(from, until).split('\n')[0] ?? '').trim()
  })
}

const clip = (text: string): string =>
  text.length <= QUESTION_LENGTH_MAX ? text : `${text.slice(0, QUESTION_LENGTH_MAX - 1)}…`

/**
 * The questions in the order of the text, each once. An application for information asks at least one
 * thing: without any question its first sentence is it. A note of thanks asks nothing.
 */
export function findQuestions(text: string, legalClass: LegalClass): string[] {
  if (legalClass === 'none') return []
  const plain = text.replace(/\r\n?/gu, '\n')
  const items = numberedItems(plain)
  const inItem = new Set(items.flatMap(item => splitSentences(item)))
  const asked = splitSentences(plain).filter(
    sentence => isQuestion(sentence) && !inItem.has(sentence),
  )
  const found = [
    ...items,
    ...asked.filter(sentence => !items.some(item => sentence.endsWith(item))),
  ]
  const unique = new Map(found.map(question => [foldForSearch(question), clip(question)]))
  unique.delete('')
  const questions = [...unique.values()].slice(0, QUESTIONS_MAX)
  if (questions.length > 0 || !isInformation(legalClass)) return questions
  const [first] = splitSentences(plain)
  return first === undefined ? [] : [clip(first)]
}
