// Pins what access costs: free pages first from the dearest, research with its cap, the newest tariff.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FeeTariff, feeFor, tariffFor } from './fee-tariff.ts'

/** One institution's amounts of 2024 (law.md 3.2). */
const tariff: FeeTariff = {
  year: 2024,
  freePages: 10,
  pageKurus: 946,
  colourPageKurus: 1892,
  researchPageKurus: 9460,
  researchMaxKurus: 189_200,
  account: '',
  source: '',
}

describe('the fee', () => {
  test.each([
    ['ten pages', { plain: 10, colour: 0, research: 0 }, 0],
    ['eleven pages', { plain: 11, colour: 0, research: 0 }, 946],
    ['forty pages', { plain: 40, colour: 0, research: 0 }, 28_380],
    ['twelve colour pages', { plain: 0, colour: 12, research: 0 }, 3784],
    ['the free ones come from the dearest', { plain: 20, colour: 4, research: 0 }, 14 * 946],
    ['research after ten pages', { plain: 0, colour: 0, research: 12 }, 18_920],
    ['research has a cap', { plain: 0, colour: 0, research: 400 }, 189_200],
    ['nothing', { plain: 0, colour: 0, research: 0 }, 0],
  ])('%s', (_, pages, amountKurus) => {
    expect(feeFor(tariff, pages).amountKurus).toBe(amountKurus)
  })

  test('says how it comes about', () => {
    expect(feeFor(tariff, { plain: 20, colour: 4, research: 12 })).toEqual({
      freePages: 10,
      lines: [
        { item: 'plain', pages: 14, eachKurus: 946, sumKurus: 13_244 },
        { item: 'research', pages: 2, eachKurus: 9460, sumKurus: 18_920 },
      ],
      amountKurus: 32_164,
    })
  })

  test('one page more is never cheaper', () => {
    const count = fc.nat({ max: 2000 })
    fc.assert(
      fc.property(count, count, count, (plain, colour, research) => {
        const now = feeFor(tariff, { plain, colour, research }).amountKurus
        const more = feeFor(tariff, { plain: plain + 1, colour, research }).amountKurus
        return Number.isSafeInteger(now) && more >= now
      }),
    )
  })
})

test('the tariff of the year, or the newest before it', () => {
  const years = [2023, 2024].map(year => ({ ...tariff, year }))
  expect(tariffFor(years, 2024)?.year).toBe(2024)
  expect(tariffFor(years, 2026)?.year).toBe(2024)
  expect(tariffFor(years, 2022)).toBeUndefined()
})
