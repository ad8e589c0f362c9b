// Tests of the class of a street: the list of main roads, the rest of a neighbourhood, and what stays unknown.
import { expect, test } from 'vitest'
import { isoDate } from '../time/dates.ts'
import { findStreetClass, foldStreet, type StreetClassRow } from './street-class.ts'

const row = (
  district: string,
  neighbourhood: string,
  street: string,
  roadClass: StreetClassRow['roadClass'],
  from = '2020-01-01',
  before: string | null = null,
): StreetClassRow => ({
  district,
  neighbourhood,
  street,
  roadClass,
  validFrom: isoDate(from),
  validBefore: before === null ? null : isoDate(before),
  document: 'Meclis kararı',
})

const list = [
  row('Yakutiye', 'Lalapaşa', 'Cumhuriyet Caddesi', 'main'),
  row('Yakutiye', '', 'Çevre Yolu Bulvarı', 'state', '2020-01-01', '2026-03-01'),
  row('Yakutiye', '', 'Çevre Yolu Bulvarı', 'main', '2026-03-01'),
  row('Yakutiye', '', '', 'side'),
  row('Oltu', 'Halitpaşa', '', 'side'),
  row('Oltu', 'Çamlıbel', '', 'link'),
  row('Oltu', '', '', 'side'),
  row('Tortum', 'Aksu', 'Gül Sokak', 'main'),
  row('Tortum', 'Bağbaşı', 'Gül Sokak', 'side'),
]

test.each<[string, string | null, string | null, string | null, boolean, string | undefined]>([
  ['a main road', 'Yakutiye', 'Lalapaşa', 'Cumhuriyet Caddesi', true, 'main'],
  ['written as people write it', 'Yakutiye', 'LALAPAŞA MAH.', 'CUMHURİYET CAD.', false, 'main'],
  ['without its neighbourhood', 'Yakutiye', null, 'Cumhuriyet Caddesi', false, 'main'],
  ['a road of the whole district', 'Yakutiye', 'Gez', 'Çevre Yolu Bulvarı', false, 'main'],
  ['the same name elsewhere', 'Yakutiye', 'Gez', 'Cumhuriyet Caddesi', true, 'side'],
  ['another street of the address list', 'Yakutiye', 'Gez', 'Ilıca Sokak', true, 'side'],
  ['a street nobody has heard of', 'Yakutiye', 'Gez', 'Ilica Sokagı Üstü', false, undefined],
  ['no street', 'Yakutiye', 'Gez', null, false, undefined],
  ['no district', null, 'Gez', 'Ilıca Sokak', true, undefined],
  ['the rest of a neighbourhood', 'Oltu', 'Çamlıbel', 'Dere Sokak', true, 'link'],
  ['a neighbourhood without a row of its own', 'Oltu', 'Yeni', 'Dere Sokak', true, 'side'],
  ['the neighbourhood would decide and is not known', 'Oltu', null, 'Dere Sokak', true, undefined],
  ['two streets of one name that differ', 'Tortum', null, 'Gül Sokak', true, undefined],
  ['one of the two', 'Tortum', 'Aksu', 'Gül Sokak', true, 'main'],
  ['a district without a list', 'Hınıs', 'Bahçe', 'Cumhuriyet Caddesi', true, undefined],
])('%s', (_, district, neighbourhood, street, isListed, expected) => {
  const question = { district, neighbourhood, street, isListed, on: isoDate('2026-03-10') }
  expect(findStreetClass(list, question)?.roadClass).toBe(expected)
})

test('the class on a day is the class of that day', () => {
  const question = {
    district: 'Yakutiye',
    neighbourhood: null,
    street: 'Çevre Yolu Bulvarı',
    isListed: true,
  }
  expect(findStreetClass(list, { ...question, on: isoDate('2026-02-28') })?.roadClass).toBe('state')
  expect(findStreetClass(list, { ...question, on: isoDate('2026-03-01') })?.roadClass).toBe('main')
})

test.each([
  ['CUMHURİYET CAD.', 'cumhuriyet caddesi'],
  ['Gül Sk.', 'gul sokak'],
  ['Çevre Yolu Bulv.', 'cevre yolu bulvari'],
  ['Ilıca  Sokağı', 'ilica sokak'],
  ['', ''],
])('the street %j folds to %j', (name, folded) => {
  expect(foldStreet(name)).toBe(folded)
})
