// Fills the slots of a text with a place, a time and small words, in correct Turkish. Chooses no
// text itself.
import type { SeededRandom } from '../../core/random/seeded.ts'
import { upperTurkish } from '../../core/turkish/turkish-case.ts'
import {
  durations,
  lines,
  shortDurations,
  townLandmarks,
  villageLandmarks,
  weather,
  weekdays,
} from './data/wording/landmarks.ts'
import { getDistrict } from './places.ts'

/** What a text may speak about; chosen once for a request, so that all its texts agree. */
export type SlotValues = Readonly<Record<string, string>>

export type SlotSource = {
  district: string
  neighbourhood: string
  street: string
  isInTown: boolean
  /** 1 to 12. */
  month: number
  /** Nobody waits a month with a burst pipe. */
  isUrgent: boolean
}

type Cases = { in: string; to: string; of: string; from: string }

/** How a street's last word takes its endings; every street of the list ends with one of these. */
const streetEndings: Readonly<Record<string, Cases>> = {
  Sokak: { in: 'ta', to: 'a', of: 'ın', from: 'tan' },
  Sokağı: { in: 'nda', to: 'na', of: 'nın', from: 'ndan' },
  Caddesi: { in: 'nde', to: 'ne', of: 'nin', from: 'nden' },
  Cadde: { in: 'de', to: 'ye', of: 'nin', from: 'den' },
  Evleri: { in: 'nde', to: 'ne', of: 'nin', from: 'nden' },
  Bulvarı: { in: 'nda', to: 'na', of: 'nın', from: 'ndan' },
  Bulvar: { in: 'da', to: 'a', of: 'ın', from: 'dan' },
  Meydanı: { in: 'nda', to: 'na', of: 'nın', from: 'ndan' },
}

/** The street with its endings for "in", "to", "of" and "from". */
export function streetCases(street: string): Cases {
  const last = street.split(' ').at(-1) ?? ''
  const endings = streetEndings[last]
  if (!endings) throw new Error(`no endings known for a street that ends with ${last}`)
  const withEnding = (ending: string) => `${street}’${ending}`
  return {
    in: withEnding(endings.in),
    to: withEnding(endings.to),
    of: withEnding(endings.of),
    from: withEnding(endings.from),
  }
}

function weatherOf(month: number): readonly string[] {
  if (month <= 3 || month >= 11) return weather.winter
  return month >= 6 && month <= 8 ? weather.summer : weather.between
}

/** Chooses the values for one request. */
export function chooseSlots(source: SlotSource, random: SeededRandom): SlotValues {
  const street = streetCases(source.street)
  return {
    mahalle: `${source.neighbourhood} Mahallesi`,
    koy: source.neighbourhood,
    ilce: source.district,
    ilcede: getDistrict(source.district).locative,
    sokak: source.street,
    sokakta: street.in,
    sokaga: street.to,
    sokagin: street.of,
    sokaktan: street.from,
    yerde: random.pick(source.isInTown ? townLandmarks : villageLandmarks),
    suredir: random.pick(source.isUrgent ? shortDurations : durations),
    havada: random.pick(weatherOf(source.month)),
    gun: random.pick(weekdays),
    hat: random.pick(lines),
    kapi: String(random.integer(1, 64)),
    sayi: String(random.integer(6, 38)),
    dakika: String(random.integer(5, 14) * 5),
  }
}

/**
 * Replaces every slot; one without a value is a mistake in the data. {Yerde} is {yerde} at the
 * start of a sentence.
 */
export function fillSlots(template: string, values: SlotValues, random: SeededRandom): string {
  return template.replaceAll(
    /\{(\p{L})(\p{L}*)\}/gu,
    (slot, first: string, rest: string, at: number) => {
      if (slot === '{saat}') return hourThatFits(template.slice(0, at), random)
      const exact = values[first + rest]
      if (exact !== undefined) return exact
      const value = values[first.toLowerCase() + rest]
      if (value === undefined) throw new Error(`no value for ${slot} in “${template}”`)
      return upperTurkish(value.charAt(0)) + value.slice(1)
    },
  )
}

/** The hour of the day that the words before it speak of: "akşam 19.40", "sabaha karşı 04.30". */
function hourThatFits(before: string, random: SeededRandom): string {
  const near = before.slice(-24)
  const [from, through] = /sabaha karşı/u.test(near)
    ? [4, 5]
    : /sabah/iu.test(near)
      ? [6, 8]
      : /akşam|gece/iu.test(near)
        ? [19, 22]
        : [9, 17]
  return `${String(random.integer(from ?? 9, through ?? 17)).padStart(2, '0')}.${random.integer(0, 5)}0`
}
