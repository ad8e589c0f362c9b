import { expect, test } from 'vitest'
import { readAppearance, writeAppearance } from './appearance.ts'

test('an appearance is written into three words and read back', () => {
  expect(writeAppearance({ theme: 'dark', contrast: 'more', print: 'large' })).toBe(
    'dark.more.large',
  )
  expect(readAppearance('dark.more.large')).toEqual({
    theme: 'dark',
    contrast: 'more',
    print: 'large',
  })
})

test.each([undefined, '', 'pink', 'dark"><script>', '..', 'x'.repeat(10_000)])(
  'a cookie that nobody of us wrote (%#) does no harm',
  cookie => {
    expect(readAppearance(cookie)).toEqual({ theme: 'auto', contrast: 'auto', print: 'usual' })
  },
)

test('a cookie of which one word is known keeps that word', () => {
  expect(readAppearance('light.nonsense')).toEqual({
    theme: 'light',
    contrast: 'auto',
    print: 'usual',
  })
})
