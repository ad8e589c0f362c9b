// Chooses the moment of a receipt within its day: counters keep office hours, telephones and the
// web do not.
import type { SeededRandom } from '../../../core/random/seeded.ts'
import type { Channel } from '../../../core/request/vocabulary.ts'
import { type Instant, localDateOf, millisOf } from '../../../core/time/dates.ts'
import type { Arrival } from './arrivals.ts'
import { addMinutes, momentOf } from './work-clock.ts'

type Hours = readonly (readonly [
  part: readonly [fromMinute: number, throughMinute: number],
  weight: number,
])[]

const office: Hours = [
  [[490, 715], 58],
  [[785, 1010], 42],
]
const telephone: Hours = [
  [[420, 540], 15],
  [[540, 720], 35],
  [[720, 1020], 32],
  [[1020, 1320], 16],
  [[0, 420], 2],
]
const web: Hours = [
  [[480, 720], 24],
  [[720, 1080], 30],
  [[1080, 1420], 38],
  [[0, 120], 4],
  [[360, 480], 4],
]

const hoursOf = (channel: Channel): Hours =>
  channel === 'phone' ? telephone : channel === 'web' ? web : office

/** A moment of that day, never after now. */
export function receiptMoment(
  { on }: Arrival,
  channel: Channel,
  now: Instant,
  random: SeededRandom,
): Instant {
  const [from, through] = random.weighted(hoursOf(channel))
  const at = addMinutes(momentOf(on, random.integer(from, through)), random.next())
  return localDateOf(now) === on && millisOf(at) > millisOf(now) ? earlierToday(now, random) : at
}

/** Between seven in the morning and now; on an early morning, since midnight. */
function earlierToday(now: Instant, random: SeededRandom): Instant {
  const on = localDateOf(now)
  const seven = millisOf(momentOf(on, 420))
  const from = millisOf(now) - seven > 30 * 60_000 ? momentOf(on, 420) : momentOf(on, 0)
  const minutes = (millisOf(now) - millisOf(from)) / 60_000
  return addMinutes(from, minutes * 0.98 * random.next())
}
