// Turns the counted figures into words: the few of the front page, and the table with every
// definition and raw count.
import { formatNumber, formatPercent } from '../../core/turkish/format.ts'
import type { PublicFigures } from '../../features/figures/public-figures.ts'
import type { Language } from '../texts/language.ts'
import type { Texts } from '../texts/texts.ts'
import type { KeyFigure } from '../ui/show/key-figures.tsx'

type Words = Texts['citizen']['figures']

/** No share is shown of nothing. */
const NONE = '–'

const shareOf = ({ inTime, due }: PublicFigures, language: Language): string =>
  due === 0 ? NONE : formatPercent(floorShare(inTime, due), language)

/** Rounded down, so that 100 % means all. */
const floorShare = (part: number, whole: number): number => Math.floor((part / whole) * 100) / 100

export function keyFiguresOf(
  figures: PublicFigures,
  words: Words,
  language: Language,
): KeyFigure[] {
  const { due, inTime, answered } = figures
  const number = (value: number) => formatNumber(value, language)
  return [
    { value: number(figures.open), label: words.open, note: words.openNote },
    { value: number(figures.late), label: words.late, note: words.lateNote, tone: 'late' },
    {
      value: shareOf(figures, language),
      label: words.inTime,
      note: due === 0 ? words.inTimeNone : words.inTimeNote(number(inTime), number(due)),
    },
    { value: number(figures.contested), label: words.contested, note: words.contestedNote },
    {
      value: number(figures.confirmed),
      label: words.confirmed,
      note: words.confirmedNote(number(answered)),
      tone: 'confirmed',
    },
  ]
}

export type FigureLine = {
  label: string
  value: string
  /** For the table to download: the counts behind the value. */
  counts: readonly number[]
  definition: string
}

export function figureLines(
  figures: PublicFigures,
  words: Words,
  language: Language,
): FigureLine[] {
  const number = (value: number) => formatNumber(value, language)
  const count = (label: string, value: number, definition: string): FigureLine => ({
    label,
    value: number(value),
    counts: [value],
    definition,
  })
  const { inTime, due } = figures
  const share = words.ofRatio(shareOf(figures, language), number(inTime), number(due))
  return [
    count(words.open, figures.open, words.openDefinition),
    count(words.late, figures.late, words.lateDefinition),
    {
      label: words.inTime,
      value: due === 0 ? NONE : share,
      counts: [inTime, due],
      definition: words.inTimeDefinition,
    },
    count(words.silences, figures.silences, words.silencesDefinition),
    count(words.contested, figures.contested, words.contestedDefinition),
    count(words.confirmed, figures.confirmed, words.confirmedDefinition),
    count(words.received, figures.received, words.receivedDefinition),
  ]
}
