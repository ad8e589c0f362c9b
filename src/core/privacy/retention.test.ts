import fc from 'fast-check'
import { expect, test } from 'vitest'
import { legalClasses } from '../request/vocabulary.ts'
import { addDays, isoDate } from '../time/dates.ts'
import { isRetentionOver, keptUntil, RETENTION, retentionClassOf } from './retention.ts'

test('each class has the starting period and the sureness of our legal page', () => {
  expect(RETENTION).toEqual({
    petition: { years: 10, confidence: 'K?' },
    information: { years: 5, confidence: 'K?' },
    cimer: { years: 10, confidence: 'K?' },
    muhtar: { years: 10, confidence: 'P' },
    'data-subject': { years: 10, confidence: 'P' },
    'tip-off': { years: 10, confidence: 'P' },
    service: { years: 10, confidence: 'P' },
  })
})

test('every legal class is kept under one of them', () => {
  expect(Object.fromEntries(legalClasses.map(name => [name, retentionClassOf(name)]))).toEqual({
    petition: 'petition',
    information: 'information',
    'cimer-petition': 'cimer',
    'cimer-information': 'cimer',
    muhtar: 'muhtar',
    'data-subject': 'data-subject',
    'tip-off': 'tip-off',
    'agency-document': 'petition',
    'agency-opinion': 'petition',
    service: 'service',
    none: 'service',
  })
})

test.each([
  ['2026-03-14', 5, '2031-12-31'],
  ['2026-01-01', 5, '2031-12-31'],
  ['2026-12-31', 10, '2036-12-31'],
  ['2024-02-29', 1, '2025-12-31'],
])('what ended on %s and is kept %i years is kept until %s', (endedOn, years, last) => {
  expect(keptUntil(isoDate(endedOn), years)).toBe(last)
})

test('the last day still keeps, the next one does not', () => {
  expect(isRetentionOver(isoDate('2026-03-14'), 5, isoDate('2031-12-31'))).toBe(false)
  expect(isRetentionOver(isoDate('2026-03-14'), 5, isoDate('2032-01-01'))).toBe(true)
})

test('a longer period never destroys earlier, and time never brings data back', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map(days => addDays(isoDate('2000-01-01'), days))
  const years = fc.integer({ min: 1, max: 100 })
  fc.assert(
    fc.property(day, day, years, (endedOn, today, kept) => {
      const isOver = isRetentionOver(endedOn, kept, today)
      expect(isRetentionOver(endedOn, kept + 1, today) && !isOver).toBe(false)
      expect(isOver && !isRetentionOver(endedOn, kept, addDays(today, 1))).toBe(false)
      expect(isOver && today <= addDays(endedOn, 365 * kept)).toBe(false)
    }),
  )
})
