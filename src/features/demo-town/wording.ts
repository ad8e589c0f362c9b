// Finds the words for a topic and fills their slots. The words themselves are data.
import type { SeededRandom } from '../../core/random/seeded.ts'
import { animals } from './data/wording/animals.ts'
import { inspection } from './data/wording/inspection.ts'
import { career, cemeteries, corporate, fire, networks } from './data/wording/other.ts'
import { parks } from './data/wording/parks.ts'
import { roads } from './data/wording/roads.ts'
import { snow } from './data/wording/snow.ts'
import { disability, social } from './data/wording/social.ts'
import type { GroupWording, TopicWording } from './data/wording/topic-wording.ts'
import { transport } from './data/wording/transport.ts'
import { waste } from './data/wording/waste.ts'
import { water } from './data/wording/water.ts'
import { zoning } from './data/wording/zoning.ts'

export type { TopicWording } from './data/wording/topic-wording.ts'

/** The words of every topic by its code. */
export const wordings: GroupWording = {
  ...roads,
  ...snow,
  ...water,
  ...waste,
  ...parks,
  ...transport,
  ...inspection,
  ...zoning,
  ...animals,
  ...social,
  ...disability,
  ...cemeteries,
  ...fire,
  ...career,
  ...corporate,
  ...networks,
}

/** The words of one topic; a topic without words is a mistake in the data and stops the start. */
export function getWording(topicCode: string): TopicWording {
  const found = wordings[topicCode]
  if (!found) throw new Error(`no words for topic ${topicCode}`)
  return found
}

const seasonMonths: Readonly<Record<string, readonly number[]>> = {
  kış: [11, 12, 1, 2, 3],
  bahar: [3, 4, 5],
  yaz: [5, 6, 7, 8, 9],
  güz: [9, 10, 11],
  sıcak: [4, 5, 6, 7, 8, 9, 10, 11],
}
const marks = /^(?:\[[#\p{L}-]+\] )+/u

/**
 * What a text is about inside its topic, so that a reply about benches does not answer one about
 * lamps.
 */
export type Occasion = { month: number; aspect: string | null }

/** A text of the data without its marks, with what they say. */
export function readMarks(marked: string): {
  text: string
  season: string | null
  aspect: string | null
} {
  const all = marks.exec(marked)?.[0] ?? ''
  const words = all.split(/[[\] ]+/u).filter(word => word !== '')
  return {
    text: marked.slice(all.length),
    season: words.find(word => !word.startsWith('#')) ?? null,
    aspect: words.find(word => word.startsWith('#')) ?? null,
  }
}

/** Whether a text can be said in that month (1 to 12). */
export function isInSeason(marked: string, month: number): boolean {
  const { season } = readMarks(marked)
  return season === null || (seasonMonths[season]?.includes(month) ?? false)
}

/**
 * Texts of the municipality that fit: those about the very aspect, else those about the topic as a
 * whole.
 */
export function fittingTexts(
  list: readonly string[] | undefined,
  { month, aspect }: Occasion,
): string[] {
  const inSeason = (list ?? []).filter(marked => isInSeason(marked, month)).map(readMarks)
  const exact = inSeason.filter(each => each.aspect === aspect)
  const usable = exact.length > 0 ? exact : inSeason.filter(each => each.aspect === null)
  return usable.map(each => each.text)
}

/** One of the texts that fit, or undefined when none does. */
export function pickFitting(
  list: readonly string[] | undefined,
  occasion: Occasion,
  random: SeededRandom,
): string | undefined {
  const fitting = fittingTexts(list, occasion)
  return fitting.length === 0 ? undefined : random.pick(fitting)
}
