import { expect, test } from 'vitest'
import { dayOf } from './row-day.ts'

test('a moment is the day on the wall in Turkey, a day stays what it is', () => {
  expect(dayOf('2025-12-16T22:00:00.000Z')).toBe('2025-12-17')
  expect(dayOf('2026-03-01')).toBe('2026-03-01')
})
