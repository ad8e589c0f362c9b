import { expect, test } from 'vitest'
import { actKeys, PROPOSED_KEY } from './act-keys.ts'

test('a letter belongs to one act, but for pairs of which only one is possible at a time', () => {
  const letters = [...actKeys.map(([, key]) => key), PROPOSED_KEY]
  expect(letters.filter((letter, at) => letters.indexOf(letter) !== at)).toEqual(['c', 'w'])
})

test('no act takes a letter of the list and of the open request', () => {
  const taken = ['j', 'k', 'l', 'h', '/', '?']
  expect(actKeys.filter(([, key]) => taken.includes(key))).toEqual([])
})
