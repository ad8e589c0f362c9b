// Tests of the inventory: complete, in both languages, and no uncertain period passes as a certain one.
import { expect, test } from 'vitest'
import { inventoryKeys, processingInventory, retentionYears } from './processing-inventory.ts'

test('every process has its row, in the order of the keys', () => {
  expect(processingInventory.map(row => row.key)).toEqual(inventoryKeys)
})

test('nothing is left empty in either language', () => {
  const texts = processingInventory.flatMap(row =>
    [row.process, row.ground, row.specialData, row.retention].flatMap(each => [each.tr, each.en]),
  )
  expect(texts.filter(text => text.trim() === '')).toEqual([])
})

test('applications under a law never ask for consent: refusing it would change nothing', () => {
  const rows = processingInventory.filter(row =>
    ['petitions', 'information', 'service'].includes(row.key),
  )
  expect(rows.map(row => row.needsConsent)).toEqual(['no', 'no', 'no'])
})

test('only what keeps nothing has a period that we are sure of', () => {
  const sure = processingInventory.filter(row => row.sure.years !== 'K?')
  expect(sure.map(row => row.key)).toEqual(['open-data'])
})

test('the municipality’s own period stands above ours', () => {
  const [petitions] = processingInventory
  if (petitions === undefined) throw new Error('no rows')
  expect(retentionYears(petitions, {})).toBe(5)
  expect(retentionYears(petitions, { petitions: 0 })).toBe(0)
})
