import { expect, test } from 'vitest'
import { parseMoney } from './parse-money.ts'

test.each([
  ['283,80', 28_380],
  ['283.80', 28_380],
  ['1.234,50 TL', 123_450],
  ['1,234.50', 123_450],
  ['1.234', 123_400],
  ['1234', 123_400],
  ['12,5', 1250],
  ['₺ 0', 0],
  ['0,01', 1],
])('“%s” is %i kuruş', (typed, kurus) => {
  expect(parseMoney(typed)).toBe(kurus)
})

test.each(['', '-5', '12,345', '1.23.4', 'on lira', '1e3', '99999999999999999'])(
  '“%s” is no amount',
  typed => {
    expect(parseMoney(typed)).toBeUndefined()
  },
)
