import { expect, test } from 'vitest'
import { verifyAddressOf, writtenAddress } from './desk-address.ts'

test.each([
  ['http://localhost:3114', 'example.com', 'localhost:3114/takip'],
  ['https://masa.bel.example/beyaz', '', 'masa.bel.example/beyaz/takip'],
  ['', 'https://www.bel.example/', 'www.bel.example/takip'],
  ['', '', '/takip'],
])('desk %j and site %j are written %j', (deskAddress, website, written) => {
  expect(writtenAddress({ deskAddress, website }, '/takip')).toBe(written)
})

test('letters name the page of this desk that confirms them, and none while the desk has no address', () => {
  expect(verifyAddressOf({ deskAddress: 'http://localhost:3114' })).toBe(
    'http://localhost:3114/dogrula',
  )
  expect(verifyAddressOf({ deskAddress: '' })).toBe('')
})
