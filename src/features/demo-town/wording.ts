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
}
const seasonMark = /^\[(\p{L}+)\] /u

/** Whether a text can be said in that month (1 to 12). */
export function isInSeason(text: string, month: number): boolean {
  const season = seasonMark.exec(text)?.[1]
  return season === undefined || (seasonMonths[season]?.includes(month) ?? false)
}

/** The text without the mark of its season. */
export const withoutSeason = (text: string): string => text.replace(seasonMark, '')

/** One text of the list that fits the month, or undefined when none does. */
export function pickInSeason(
  list: readonly string[] | undefined,
  month: number,
  random: SeededRandom,
): string | undefined {
  const fitting = (list ?? []).filter(text => isInSeason(text, month))
  return fitting.length === 0 ? undefined : withoutSeason(random.pick(fitting))
}
