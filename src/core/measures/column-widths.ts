// Owns how the line of a sheet is shared among the columns of a table. Widths are counted in letters: half
// the size of the type, which is what a figure of Tinos takes.

export type Fitted = {
  /** In points. */
  readonly size: number
  /** In letters, the room between columns included. */
  readonly widths: readonly number[]
}

/** A4 on its side has 267 mm between its margins, which is 757 points. */
const LINE_POINTS = 757
/** Below seven points nobody reads on paper. */
const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7] as const
/** Between a column and the next. */
export const GUTTER = 2.6
/** A longer word is broken before its column pushes the others together. */
const WORD_MAX = 17
/** A text that long may run over lines. */
const TEXT_MAX = 72

/** As Tinos has it, a little generous: capitals and m are wide, and what is no letter of ours may be. */
export function lettersOf(text: string): number {
  let sum = 0
  for (const sign of text) sum += widthOf(sign)
  return sum
}

function widthOf(sign: string): number {
  if (sign === '\u200b') return 0
  if (/[mwMW@%—]/.test(sign)) return 1.8
  if (/\p{Lu}/u.test(sign)) return 1.45
  return sign < '\u0250' ? 1 : 2
}

export const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s\u200b]+/).map(lettersOf))

type Need = { least: number; most: number }

function needOf(name: string, cells: readonly string[], isWhole: boolean): Need {
  const words = Math.max(longestWord(name), ...cells.map(isWhole ? lettersOf : longestWord))
  const texts = Math.max(words, ...cells.map(lettersOf), Math.min(lettersOf(name), WORD_MAX))
  const least = Math.min(words, WORD_MAX) + GUTTER
  return { least, most: Math.max(least, Math.min(texts, TEXT_MAX) + GUTTER) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** `isWhole`: figures and days, which do not run over lines. */
export function fitColumns(
  columns: readonly { name: string; isWhole: boolean; cells: readonly string[] }[],
): Fitted {
  const needs = columns.map(({ name, cells, isWhole }) => needOf(name, cells, isWhole))
  const least = sum(needs.map(need => need.least))
  const most = sum(needs.map(need => need.most))
  // A third more than the longest words need: narrower columns are towers of single words.
  const wanted = Math.min(most, least * 1.3)
  const size = sizes.find(each => lineOf(each) >= wanted) ?? 7
  const line = lineOf(size)
  if (least >= line) return { size, widths: needs.map(need => (need.least * line) / least) }
  const share = most === least ? 0 : Math.min(1, (line - least) / (most - least))
  return { size, widths: needs.map(need => need.least + (need.most - need.least) * share) }
}

const lineOf = (size: number): number => LINE_POINTS / (size / 2)
