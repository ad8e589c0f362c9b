// Pins what a change of calendar does to running clocks: which move, which keep their date, and the proof of
// each date. Dates counted by hand on the calendar of 2026.
import { describe, expect, test } from 'vitest'
import { townBases } from '../../../../test/support/requests/calendars.ts'
import {
  accepted,
  morningOf,
  next,
  place,
  received,
  testCalendar,
} from '../../../../test/support/requests/histories.ts'
import { type HolidayRow, PUBLIC_HOLIDAYS } from '../../calendar/holidays.ts'
import { type CalendarParts, WorkCalendar } from '../../calendar/work-calendar.ts'
import type { DueDates } from '../../clocks/clock.ts'
import { isoDate } from '../../time/dates.ts'
import { systemActor } from '../actor.ts'
import { applyEvent } from '../fold.ts'
import type { Clock, RequestState } from '../state.ts'
import { type CountingBasis, recountClock, recountedEvent, replayRequest } from './recount.ts'

const plain: CountingBasis = { calendar: testCalendar, feeReading: 'resume' }
const basis = (version: string, parts: Omit<CalendarParts, 'version'>): CountingBasis => ({
  calendar: new WorkCalendar({ version, ...parts }),
  feeReading: 'resume',
})
const holiday = (on: string): HolidayRow => ({
  on: isoDate(on),
  kind: 'full',
  name: 'Yerel gün',
  confirmed: true,
})
const withHoliday = (on: string) =>
  basis(`with-${on}`, { holidays: [...PUBLIC_HOLIDAYS, holiday(on)] })
const without = (on: string) =>
  basis(`without-${on}`, { holidays: PUBLIC_HOLIDAYS.filter(row => row.on !== on) })

const three = ({ rawDueOn, shiftedDueOn, internalDueOn }: DueDates): string[] => [
  rawDueOn,
  shiftedDueOn,
  internalDueOn,
]
const told = (state: RequestState, by: CountingBasis) =>
  replayRequest(state, by).map(({ clock, effect, before, counted, after }) => ({
    clock: clock.clockId,
    effect,
    before: three(before),
    counted: three(counted),
    after: three(after),
  }))

/** The state after the recount, as the ledger writes it. */
function recounted(state: RequestState, by: CountingBasis): RequestState {
  const events = replayRequest(state, by)
    .filter(({ effect }) => effect === 'moves')
    .map(replay => recountedEvent(replay, by.calendar.version))
  return place(events, state.sequence, morningOf('2026-03-06'), systemActor).reduce(
    applyEvent,
    state,
  )
}

const information = () => accepted({ kind: 'information', receivedAt: morningOf('2026-03-02') })
const onlyClock = (state: RequestState): Clock => {
  const [clock] = state.clocks
  if (clock === undefined) throw new Error('No clock')
  return clock
}

describe('a changed calendar', () => {
  test('touches no clock whose days it does not count differently', () => {
    // 30 days of all kinds: a holiday in between changes none of the three dates.
    expect(told(received(), withHoliday('2026-03-12'))).toEqual([])
    expect(told(received(), plain)).toEqual([])
  })

  test('one holiday less makes a period of working days end a day earlier', () => {
    // 2 March + 15 working days with 20 March as a feast: 24 March; without it 23 March.
    expect(told(information(), without('2026-03-20'))).toEqual([
      {
        clock: 'information-1',
        effect: 'moves',
        before: ['2026-03-24', '2026-03-24', '2026-03-24'],
        counted: ['2026-03-23', '2026-03-23', '2026-03-23'],
        after: ['2026-03-23', '2026-03-23', '2026-03-23'],
      },
    ])
  })

  test('one holiday more would give time away: the clock keeps its date and is named', () => {
    expect(told(information(), withHoliday('2026-03-12'))).toEqual([
      {
        clock: 'information-1',
        effect: 'kept',
        before: ['2026-03-24', '2026-03-24', '2026-03-24'],
        counted: ['2026-03-25', '2026-03-25', '2026-03-25'],
        after: ['2026-03-24', '2026-03-24', '2026-03-24'],
      },
    ])
  })

  test('a holiday on the last day moves the own last day forward and the day of silence nowhere', () => {
    const state = received({ receivedAt: morningOf('2026-04-21') })
    expect(told(state, withHoliday('2026-05-21'))).toEqual([
      {
        clock: 'petition-1',
        effect: 'moves',
        before: ['2026-05-21', '2026-05-21', '2026-05-21'],
        counted: ['2026-05-21', '2026-05-22', '2026-05-20'],
        after: ['2026-05-21', '2026-05-21', '2026-05-20'],
      },
    ])
  })

  test('counts promises of a topic by the days that were promised then', () => {
    const state = received({ promisedDays: 25, receivedAt: morningOf('2026-03-02') })
    // The twenty-fifth working day after 2 March: 7 April with 20 March as a feast.
    expect(told(state, without('2026-03-20')).map(each => [each.clock, ...each.after])).toEqual([
      // At most 30 calendar days: 1 April, which neither calendar moves.
    ])
    const short = received({ promisedDays: 15, receivedAt: morningOf('2026-03-02') })
    expect(told(short, without('2026-03-20')).map(each => [each.clock, each.after[0]])).toEqual([
      ['service-1', '2026-03-23'],
    ])
  })

  test('leaves stopped clocks and dates that somebody named', () => {
    const promised = next(
      information(),
      'burak',
      { action: 'promise', promisedOn: isoDate('2026-06-05'), text: 'Yapılacak.' },
      '2026-03-05',
    )
    const clocks = told(promised, without('2026-03-20')).map(each => each.clock)
    expect(clocks).toEqual(['information-1'])
    const withdrawn = next(promised, 'applicant', { action: 'withdraw', reason: '' }, '2026-03-06')
    expect(told(withdrawn, without('2026-03-20'))).toEqual([])
  })
})

describe('the fee', () => {
  const waiting = () =>
    next(
      information(),
      'burak',
      {
        action: 'ask-fee',
        amountKurus: 5_000,
        pages: 20,
        text: 'Ücret.',
        reachedOn: isoDate('2026-03-05'),
      },
      '2026-03-05',
    )
  const paid = () =>
    next(
      waiting(),
      'burak',
      { action: 'record-payment', paidOn: isoDate('2026-03-10'), document: 'Makbuz 5' },
      '2026-03-10',
    )
  const restart: CountingBasis = { ...(townBases[5] ?? plain) }

  test('the other reading of the payment would be later, so the date stays', () => {
    // Three working days waited: 24 March becomes 27 March; all fifteen anew from 10 March: 1 April.
    expect(told(paid(), restart)).toMatchObject([
      {
        effect: 'kept',
        before: ['2026-03-27', '2026-03-27', '2026-03-27'],
        counted: ['2026-04-01', '2026-04-01', '2026-04-01'],
      },
    ])
  })

  test('a clock that stands still is counted with its notice and stays halted', () => {
    const [replay] = replayRequest(waiting(), without('2026-03-20'))
    expect(replay?.after.rawDueOn).toBe('2026-03-23')
    if (replay === undefined) throw new Error('No replay')
    expect(recountedEvent(replay, 'v')).toEqual({
      kind: 'clock.moved',
      data: {
        clockId: 'information-1',
        because: 'recount',
        isPaused: true,
        rawDueOn: '2026-03-23',
        shiftedDueOn: '2026-03-23',
        internalDueOn: '2026-03-23',
        calendarVersion: 'v',
      },
    })
  })

  test('what the payment gave is counted again with it', () => {
    expect(recountClock(onlyClock(paid()), plain)).toEqual({
      kind: 'proof',
      dates: { rawDueOn: '2026-03-27', shiftedDueOn: '2026-03-27', internalDueOn: '2026-03-27' },
    })
  })
})

describe('the proof', () => {
  test('a clock counted by the calendar that it names gives its own dates', () => {
    expect(recountClock(onlyClock(received()), plain)).toEqual({
      kind: 'proof',
      dates: { rawDueOn: '2026-03-20', shiftedDueOn: '2026-03-23', internalDueOn: '2026-03-19' },
    })
  })

  test('another calendar than the one it names is said', () => {
    expect(recountClock(onlyClock(received()), without('2026-03-20'))).toEqual({
      kind: 'other-calendar',
      version: 'tr-2014-2031.1',
      // 20 March is a Friday like any other; the eve is still half a day, which counts.
      dates: { rawDueOn: '2026-03-20', shiftedDueOn: '2026-03-20', internalDueOn: '2026-03-20' },
    })
  })

  test('after a recount that moved only one of the dates the proof still gives all three', () => {
    const by = withHoliday('2026-05-21')
    const state = recounted(received({ receivedAt: morningOf('2026-04-21') }), by)
    expect(recountClock(onlyClock(state), by)).toEqual({
      kind: 'proof',
      dates: { rawDueOn: '2026-05-21', shiftedDueOn: '2026-05-21', internalDueOn: '2026-05-20' },
    })
  })

  test('a recount is done once: the same calendar has nothing more to say', () => {
    const by = without('2026-03-20')
    expect(told(recounted(information(), by), by)).toEqual([])
  })

  test('a reclassified clock carries the date of its former class', () => {
    // A petition from a muhtar: 15 days bind, whatever the class becomes.
    const muhtar = received({ channel: 'muhtar' })
    const petition = next(
      muhtar,
      'ayse',
      { action: 'classify', kind: 'demand', legalClass: 'petition', topicId: null },
      '2026-02-20',
    )
    const clock = petition.clocks.at(-1)
    expect(clock).toMatchObject({ class: 'petition', rawDueOn: '2026-03-05' })
    expect(clock && recountClock(clock, plain)).toMatchObject({
      kind: 'proof',
      dates: { rawDueOn: '2026-03-05' },
    })
  })

  test('a target of another program has nothing to count, and a receipt before the table cannot be counted', () => {
    const clock = onlyClock(received())
    const { proof: _, ...moved } = clock
    expect(recountClock(moved, plain)).toEqual({ kind: 'given' })
    expect(recountClock({ ...clock, receivedOn: isoDate('1999-01-01') }, plain)).toMatchObject({
      kind: 'uncountable',
    })
  })
})

test('an extension belongs to the clock that it extended, not to the next one of the same class', () => {
  const extended = next(
    received({ kind: 'information', receivedAt: morningOf('2026-03-02') }),
    'ayse',
    { action: 'extend', ground: 'other-unit', text: 'Başka birimde.' },
    '2026-03-05',
  )
  expect(onlyClock(extended).rawDueOn).toBe('2026-04-14')
  const classify = (legalClass: 'petition' | 'information') =>
    ({ action: 'classify', kind: 'information', legalClass, topicId: null }) as const
  const petition = next(extended, 'ayse', classify('petition'), '2026-03-06')
  const again = next(petition, 'ayse', classify('information'), '2026-03-06')
  const clock = again.clocks.at(-1)
  expect(clock).toMatchObject({ clockId: 'information-2', rawDueOn: '2026-03-24' })
  expect(clock && recountClock(clock, plain)).toMatchObject({
    kind: 'proof',
    dates: { rawDueOn: '2026-03-24' },
  })
})
