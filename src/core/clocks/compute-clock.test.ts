// Pins the three dates of every class; the petition and working-day vectors were computed apart
// from this code.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PUBLIC_HOLIDAYS } from '../calendar/holidays.ts'
import { OutsideCalendarError, WorkCalendar } from '../calendar/work-calendar.ts'
import { addDays, daysBetween, instant, isoDate } from '../time/dates.ts'
import { ClockInputError } from './clock.ts'
import { computeClock } from './compute-clock.ts'
import { CLOCK_CLASSES, LAWS } from './laws.ts'

const holidays = PUBLIC_HOLIDAYS
const calendar = new WorkCalendar({ version: 'tr-2014-2031.1', holidays })
const withoutHalfDays = new WorkCalendar({
  version: 'tr-2014-2031.1+h',
  holidays,
  settings: { halfDaysCountAsWorking: false, leaveCountsAsWorking: true },
})

const petition = (receivedOn: string, by = calendar) =>
  computeClock({ class: 'petition', receivedOn: isoDate(receivedOn), calendar: by })
const service = (receivedOn: string, promisedDays: number) =>
  computeClock({ class: 'service', receivedOn: isoDate(receivedOn), promisedDays, calendar })

describe('petition, 3071 m.7', () => {
  test.each([
    ['2026-02-18', '2026-03-20', '2026-03-23', '2026-03-19', '2026-05-22'],
    ['2026-04-21', '2026-05-21', '2026-05-21', '2026-05-21', '2026-09-07'],
    ['2026-04-28', '2026-05-28', '2026-06-01', '2026-05-26', '2026-09-07'],
    ['2026-07-31', '2026-08-30', '2026-08-31', '2026-08-28', '2026-10-30'],
    ['2026-09-29', '2026-10-29', '2026-10-30', '2026-10-28', '2026-12-29'],
    ['2026-12-02', '2027-01-01', '2027-01-04', '2026-12-31', '2027-03-05'],
    ['2028-01-28', '2028-02-27', '2028-02-29', '2028-02-25', '2028-05-02'],
  ])(
    'received on %s: raw %s, shifted %s, internal %s, last suit day %s',
    (on, raw, shifted, internal, suit) => {
      const clock = petition(on)
      expect(clock.rawDueOn).toBe(raw)
      expect(clock.shiftedDueOn).toBe(shifted)
      expect(clock.internalDueOn).toBe(internal)
      expect(clock.lastSuitOn).toBe(suit)
    },
  )

  test('a half day that does not count moves the internal date a day earlier and no date of the law', () => {
    const clock = petition('2026-02-18', withoutHalfDays)
    expect(clock.rawDueOn).toBe('2026-03-20')
    expect(clock.shiftedDueOn).toBe('2026-03-23')
    expect(clock.internalDueOn).toBe('2026-03-18')
    expect(clock.lastSuitOn).toBe('2026-05-22')
  })

  test('a period over 29 February has one day more of February', () => {
    expect(petition('2028-02-01').rawDueOn).toBe('2028-03-02')
    expect(petition('2027-02-01').rawDueOn).toBe('2027-03-03')
    expect(petition('2028-02-29').rawDueOn).toBe('2028-03-30')
  })

  test('administrative leave moves the dates only when the legal office says so', () => {
    const leave = [{ on: isoDate('2026-01-30'), name: 'Kar tatili', document: 'Valilik 2026/20' }]
    const settings = { halfDaysCountAsWorking: true, leaveCountsAsWorking: false }
    const counted = new WorkCalendar({ version: 'a', holidays, leave })
    const free = new WorkCalendar({ version: 'b', holidays, leave, settings })
    expect(petition('2025-12-31', counted).internalDueOn).toBe('2026-01-30')
    expect(petition('2025-12-31', counted).shiftedDueOn).toBe('2026-01-30')
    expect(petition('2025-12-31', free).internalDueOn).toBe('2026-01-29')
    expect(petition('2025-12-31', free).shiftedDueOn).toBe('2026-02-02')
    expect(petition('2025-12-31', free).lastSuitOn).toBe(petition('2025-12-31', counted).lastSuitOn)
  })

  test('the steps tell the way to the dates in Turkish', () => {
    expect(petition('2026-02-18').steps).toEqual([
      {
        rule: 'receipt',
        text: 'Başvuru bu gün alındı. Alındığı gün sayılmaz; süre ertesi gün işlemeye başlar.',
        on: '2026-02-18',
      },
      {
        rule: 'limit',
        text: '3071 sayılı Dilekçe Kanunu m.7: 30. gün. Tatil günleri de sayılır.',
        on: '2026-03-20',
      },
      {
        rule: 'shift',
        text: 'Son gün tatile rastlıyor (Ramazan Bayramı). Sessizlik, izleyen ilk iş gününün sonunda kayda geçer.',
        on: '2026-03-23',
      },
      {
        rule: 'internal',
        text: 'Belediyenin kendi son günü, son günden önceki son iş günüdür.',
        on: '2026-03-19',
      },
      {
        rule: 'silence',
        text: '2577 sayılı Kanun m.10: 30 gün cevap verilmezse bu günün sonunda ret sayılır.',
        on: '2026-03-23',
      },
      {
        rule: 'suit',
        text: 'm.7: izleyen günden başlayarak 60. gün. Bilgi içindir; süreye mahkeme karar verir.',
        on: '2026-05-22',
      },
    ])
  })

  test('the clock names its law, its calendar and nothing refused', () => {
    expect(petition('2026-02-18')).toMatchObject({
      class: 'petition',
      boundBy: 'petition',
      law: '3071',
      article: 'm.7',
      unit: 'calendar-days',
      limit: 30,
      calendarVersion: 'tr-2014-2031.1',
      isProvisional: false,
      refused: [],
    })
  })
})

describe('working days, 4982 m.11 and service', () => {
  test.each([
    ['2025-05-26', '2025-06-18', '2025-06-19', '2025-07-09', '2025-07-10'],
    ['2026-03-02', '2026-03-24', '2026-03-25', '2026-04-14', '2026-04-15'],
    ['2026-05-18', '2026-06-12', '2026-06-15', '2026-07-03', '2026-07-06'],
    ['2026-10-15', '2026-11-06', '2026-11-09', '2026-11-27', '2026-11-30'],
    ['2026-12-24', '2027-01-15', '2027-01-15', '2027-02-05', '2027-02-05'],
    ['2027-05-10', '2027-06-03', '2027-06-03', '2027-06-24', '2027-06-24'],
    ['2028-04-20', '2028-05-16', '2028-05-17', '2028-06-07', '2028-06-08'],
  ])(
    'received on %s: 15 days %s (%s without half days), 30 days %s (%s)',
    (on, a, aHalf, b, bHalf) => {
      const receivedOn = isoDate(on)
      const fifteen = computeClock({ class: 'information', receivedOn, calendar })
      expect([fifteen.rawDueOn, fifteen.shiftedDueOn, fifteen.internalDueOn]).toEqual([a, a, a])
      const strict = computeClock({ class: 'information', receivedOn, calendar: withoutHalfDays })
      expect([strict.rawDueOn, strict.shiftedDueOn, strict.internalDueOn]).toEqual([
        aHalf,
        aHalf,
        aHalf,
      ])
      expect(calendar.addWorkingDays(receivedOn, 30)).toBe(b)
      expect(withoutHalfDays.addWorkingDays(receivedOn, 30)).toBe(bHalf)
    },
  )

  test('a service request is due on the promised working day of its topic', () => {
    expect(service('2026-02-18', 5)).toMatchObject({
      law: '2009/15169',
      unit: 'working-days',
      limit: 5,
      rawDueOn: '2026-02-25',
      shiftedDueOn: '2026-02-25',
      internalDueOn: '2026-02-25',
    })
    expect(service('2026-02-21', 1).rawDueOn).toBe('2026-02-23')
    expect(service('2026-12-31', 2).rawDueOn).toBe('2027-01-05')
  })

  test('silence on a service request is lateness and no refusal, so there is no day to sue', () => {
    expect(service('2026-02-18', 5).lastSuitOn).toBeUndefined()
  })

  test('a promise never reaches beyond 30 calendar days', () => {
    const clock = service('2026-05-11', 28)
    expect([clock.rawDueOn, clock.shiftedDueOn, clock.internalDueOn]).toEqual([
      '2026-06-10',
      '2026-06-10',
      '2026-06-10',
    ])
    expect(clock.steps.map(step => [step.rule, step.on])).toEqual([
      ['receipt', '2026-05-11'],
      ['limit', '2026-06-24'],
      ['cap', '2026-06-10'],
      ['internal', '2026-06-10'],
    ])
    // The thirtieth day is a feast: the last working day before it.
    expect(service('2026-04-28', 30).rawDueOn).toBe('2026-05-26')
  })

  test('the days that were not counted are named', () => {
    expect(service('2026-05-18', 5).steps[1]?.text).toBe(
      'Kamu hizmet standardı (2009/15169 sayılı Yönetmelik) m.6: 5. iş günü. ' +
        'Hafta sonları ve Atatürk’ü Anma, Gençlik ve Spor Bayramı sayılmaz.',
    )
  })

  test.each([0, -1, 2.5, 251, Number.NaN])('%s promised days are refused with a sentence', days => {
    expect(() => service('2026-02-18', days)).toThrow(ClockInputError)
  })

  test('a service request without a promise is refused with a sentence in Turkish', () => {
    try {
      computeClock({ class: 'service', receivedOn: isoDate('2026-02-18'), calendar })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({
        turkish:
          'Hizmet talebi için söz verilen gün sayısı 1 ile 250 arasında bir tam sayı olmalıdır.',
      })
    }
  })
})

describe('the other classes', () => {
  test.each([
    ['cimer-petition', '2026-03-20', '2026-03-23', '2026-03-19'],
    ['cimer-information', '2026-03-11', '2026-03-11', '2026-03-11'],
    ['information', '2026-03-11', '2026-03-11', '2026-03-11'],
    ['muhtar', '2026-03-05', '2026-03-05', '2026-03-05'],
    ['data-subject', '2026-03-20', '2026-03-23', '2026-03-19'],
    ['tip-off', '2026-03-20', '2026-03-23', '2026-03-19'],
  ] as const)('%s received on 2026-02-18: %s, %s, %s', (name, raw, shifted, internal) => {
    const clock = computeClock({ class: name, receivedOn: isoDate('2026-02-18'), calendar })
    expect([clock.rawDueOn, clock.shiftedDueOn, clock.internalDueOn]).toEqual([
      raw,
      shifted,
      internal,
    ])
  })

  test('a muhtar is answered within 15 calendar days, feast or not', () => {
    const clock = computeClock({ class: 'muhtar', receivedOn: isoDate('2026-03-06'), calendar })
    expect([clock.rawDueOn, clock.shiftedDueOn, clock.internalDueOn]).toEqual([
      '2026-03-21',
      '2026-03-23',
      '2026-03-19',
    ])
  })

  test('what follows an interim reply has the days that the desk names', () => {
    const receivedOn = isoDate('2026-03-19')
    const clock = computeClock({ class: 'follow-up', receivedOn, promisedDays: 30, calendar })
    expect(clock.rawDueOn).toBe('2026-04-18')
    expect(clock.internalDueOn).toBe('2026-04-17')
    expect(clock.lastSuitOn).toBeUndefined()
  })

  test('72 hours of a data breach run through a feast and are never shifted', () => {
    const clock = computeClock({
      class: 'breach',
      receivedOn: isoDate('2026-05-26'),
      receivedAt: instant('2026-05-26T13:30:00+03:00'),
      calendar,
    })
    expect(clock.rawDueAt).toBe('2026-05-29T10:30:00.000Z')
    expect([clock.rawDueOn, clock.shiftedDueOn, clock.internalDueOn]).toEqual([
      '2026-05-29',
      '2026-05-29',
      '2026-05-26',
    ])
  })

  test('a breach learned in the middle of a feast is due on the feast: no office day lies between', () => {
    const receivedAt = instant('2026-05-27T08:00:00+03:00')
    const clock = computeClock({
      class: 'breach',
      receivedOn: isoDate('2026-05-27'),
      receivedAt,
      calendar,
    })
    expect(clock.internalDueOn).toBe('2026-05-30')
  })

  test('a breach without its moment, or with one of another day, is refused', () => {
    const receivedOn = isoDate('2026-05-26')
    const receivedAt = instant('2026-05-26T21:30:00Z')
    expect(() => computeClock({ class: 'breach', receivedOn, calendar })).toThrow(ClockInputError)
    expect(() => computeClock({ class: 'breach', receivedOn, receivedAt, calendar })).toThrow(
      ClockInputError,
    )
  })
})

describe('the edges of the table', () => {
  test('a receipt before the first year and a last day after the last year are refused', () => {
    expect(() => petition('2013-12-31')).toThrow(OutsideCalendarError)
    expect(() => petition('2031-12-10')).toThrow(OutsideCalendarError)
  })

  test('a period in a year whose feasts are not announced says so', () => {
    expect(petition('2030-11-20').isProvisional).toBe(false)
    expect(petition('2030-12-01').isProvisional).toBe(false)
    expect(petition('2030-12-02').isProvisional).toBe(true)
    const clock = petition('2030-12-20')
    expect(clock.isProvisional).toBe(true)
    expect(clock.steps.at(-1)).toEqual({
      rule: 'provisional',
      text: 'Bu yılın dinî bayram günleri henüz ilan edilmedi; tarih değişebilir.',
      on: '2031-01-20',
    })
  })
})

const receipt = fc.integer({ min: 0, max: 6300 }).map(days => addDays(isoDate('2014-02-01'), days))
const dayClass = fc.constantFrom(...CLOCK_CLASSES.filter(name => LAWS[name].unit !== 'hours'))
const anyCalendar = fc.constantFrom(calendar, withoutHalfDays)
const promised = fc.integer({ min: 1, max: 60 })

test('for every class and day: internal <= raw <= shifted, the first and the last are working days', () => {
  fc.assert(
    fc.property(receipt, dayClass, promised, anyCalendar, (receivedOn, name, days, by) => {
      // Fewer calendar days than the longest feast with its weekends may hold no office day at all.
      const promisedDays = name === 'follow-up' ? days + 12 : days
      const clock = computeClock({ class: name, receivedOn, promisedDays, calendar: by })
      expect(receivedOn < clock.internalDueOn).toBe(true)
      expect(clock.internalDueOn <= clock.rawDueOn).toBe(true)
      expect(clock.rawDueOn <= clock.shiftedDueOn).toBe(true)
      expect(by.isWorkingDay(clock.internalDueOn)).toBe(true)
      expect(by.isWorkingDay(clock.shiftedDueOn)).toBe(true)
      expect(by.isWorkingDay(clock.rawDueOn)).toBe(clock.internalDueOn === clock.shiftedDueOn)
    }),
  )
})

// The recess lengthens only what ends inside it, so of two residents the later one may have to sue first.
test('the day to sue knows no such order: a sixtieth day of 31 August is later than one of 1 September', () => {
  expect(petition('2026-06-02').lastSuitOn).toBe('2026-09-07')
  expect(petition('2026-06-03').lastSuitOn).toBe('2026-09-01')
})

test('who comes later is never due earlier', () => {
  fc.assert(
    fc.property(receipt, dayClass, promised, anyCalendar, (receivedOn, name, promisedDays, by) => {
      const first = computeClock({ class: name, receivedOn, promisedDays, calendar: by })
      const second = computeClock({
        class: name,
        receivedOn: addDays(receivedOn, 1),
        promisedDays,
        calendar: by,
      })
      expect(first.rawDueOn <= second.rawDueOn).toBe(true)
      expect(first.shiftedDueOn <= second.shiftedDueOn).toBe(true)
      expect(first.internalDueOn <= second.internalDueOn).toBe(true)
    }),
  )
})

test('a petition is always due exactly 30 days after receipt, and one more promised day is never earlier', () => {
  fc.assert(
    fc.property(receipt, promised, (receivedOn, days) => {
      const own = computeClock({ class: 'petition', receivedOn, calendar })
      expect(daysBetween(receivedOn, own.rawDueOn)).toBe(30)
      const shorter = computeClock({ class: 'service', receivedOn, promisedDays: days, calendar })
      const longer = computeClock({
        class: 'service',
        receivedOn,
        promisedDays: days + 1,
        calendar,
      })
      expect(shorter.rawDueOn <= longer.rawDueOn).toBe(true)
      expect(daysBetween(receivedOn, longer.rawDueOn)).toBeLessThanOrEqual(30)
    }),
  )
})
