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
  const sure = processingInventory.filter(row => !['K?', 'P'].includes(row.sure.years))
  expect(sure.map(row => row.key)).toEqual(['open-data'])
})

test('every class of requests has one row, whose period is the municipality’s own', () => {
  const own = {
    ...{ petition: 1, information: 2, cimer: 3, muhtar: 4 },
    ...{ 'data-subject': 5, 'tip-off': 6, service: 7 },
  }
  const years = processingInventory.map(row => [row.key, retentionYears(row, own)])
  expect(years).toEqual([
    ['petitions', 1],
    ['cimer', 3],
    ['muhtar', 4],
    ['information', 2],
    ['data-subject', 5],
    ['tip-off', 6],
    ['service', 7],
    ['calls', 1],
    ['survey', 3],
    ['disability', 10],
    ['social-aid', 5],
    ['career', 2],
    ['visitors', 2],
    ['consents', 3],
    ['sign-ins', 2],
    ['open-data', 0],
  ])
})
