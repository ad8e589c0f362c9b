// A pass opens one request for half an hour and cannot be made by anybody without the stored hash.
import { expect, test } from 'vitest'
import { instant } from '../../core/time/dates.ts'
import { issuePass, isValidPass, readPass } from './pass.ts'

const request = '01910000-0000-7000-8000-00000000000a'
const hash = new Uint8Array(32).fill(7)
const text = issuePass(request, hash, instant('2026-03-10T09:00:00Z'))

function isGood(pass: string, codeHash: Uint8Array, at: string): boolean {
  const read = readPass(pass)
  return read !== undefined && isValidPass(read, codeHash, instant(at))
}

test('it is good for half an hour and not a second longer', () => {
  expect(isGood(text, hash, '2026-03-10T09:00:00Z')).toBe(true)
  expect(isGood(text, hash, '2026-03-10T09:29:59Z')).toBe(true)
  expect(isGood(text, hash, '2026-03-10T09:30:00Z')).toBe(false)
})

test('another request, a later end or another code make it worthless', () => {
  const now = '2026-03-10T09:10:00Z'
  expect(isGood(text.replace('00000a.', '00000b.'), hash, now)).toBe(false)
  expect(isGood(text.replace('.1773', '.1774'), hash, now)).toBe(false)
  expect(isGood(text, new Uint8Array(32).fill(8), now)).toBe(false)
  expect(isGood(`${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`, hash, now)).toBe(false)
})

test.each([undefined, '', 'x', `${text}x`, text.toUpperCase(), text.replace('.', '')])(
  '%j is no pass at all',
  broken => {
    expect(readPass(broken)).toBeUndefined()
  },
)
