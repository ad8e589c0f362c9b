// Pins the numbers that are found inside running text: accounts, plates, identity numbers.
import { describe, expect, test } from 'vitest'
import { findPersonNumbers } from './find-person-numbers.ts'
import { findIbans, isIban } from './iban.ts'
import { findPlates } from './plate.ts'

describe('accounts', () => {
  test.each([
    ['TR330006100519786457841326', true],
    ['TR330006100519786457841327', false],
    ['TR33000610051978645784132', false],
    ['DE89370400440532013000', true],
    ['GB82WEST12345698765432', true],
    ['tr330006100519786457841326', false],
    ['', false],
  ])('%s: %s', (value, expected) => {
    expect(isIban(value)).toBe(expected)
  })

  test('in groups, in small letters, beside words, each once', () => {
    const text =
      'IBAN: TR33 0006 1005 1978 6457 8413 26 ve tr330006100519786457841326, DE89 3704 0044 0532 0130 00 hesabı'
    expect(findIbans(text)).toEqual(['TR330006100519786457841326', 'DE89370400440532013000'])
    expect(findIbans('KARTR330006100519786457841326')).toEqual([])
  })
})

test.each([
  ['25 AB 123', ['25 AB 123']],
  ['25AB123 ve 25 AB 123', ['25 AB 123']],
  ['06 A 1234, 34-ABC-12', ['06 A 1234', '34 ABC 12']],
  ['00 AB 123, 82 AB 123, 25 QA 123, 25 ÇA 123, 25 AB 1, 25 AB 12345', []],
  ['10 ve 20', []],
])('plates of %j: %j', (text, expected) => {
  expect(findPlates(text)).toEqual(expected)
})

test.each([
  ['10000000146 ile 12345678950', ['10000000146', '12345678950']],
  ['7 1234567890 12345678950', ['12345678950']],
  ['112345678950', []],
  ['1234 5678 950', ['12345678950']],
  ['123--45678950', []],
])('identity numbers of %j: %j', (text, expected) => {
  expect(findPersonNumbers(text)).toEqual(expected)
})
