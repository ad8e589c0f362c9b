// Tests of the demo's map of owners: it names only what exists, and every kind of owner is found by hand.
import { expect, test } from 'vitest'
import { findStreetClass } from '../../core/routing/street-class.ts'
import { isoDate } from '../../core/time/dates.ts'
import { bodies } from './data/bodies.ts'
import { ownerMap } from './data/owner-map.ts'
import { streetClasses } from './data/street-classes.ts'
import { neighbourhoods } from './places.ts'
import { topicGroups, topics } from './topics.ts'
import { units } from './units.ts'

test('every road of the list is a street of its district', () => {
  const known = new Set(
    neighbourhoods.flatMap(({ district, streets }) =>
      streets.map(street => `${district}|${street}`),
    ),
  )
  const unknown = streetClasses.filter(
    ({ district, street }) => street !== '' && !known.has(`${district}|${street}`),
  )
  expect(unknown).toEqual([])
})

test('the map names only topics, units and bodies that there are, and no row twice', () => {
  const codes = new Set([...topicGroups, ...topics].map(topic => topic.code))
  const owners = new Set([
    'ilce-belediyesi',
    ...units.map(unit => `birim:${unit.code}`),
    ...bodies.map(body => `kurum:${body.code}`),
  ])
  expect(ownerMap.filter(row => !codes.has(row.topic) || !owners.has(row.owner))).toEqual([])
  const keys = ownerMap.map(row => [row.topic, row.roadClass, row.district, row.from].join('|'))
  expect(new Set(keys).size).toBe(keys.length)
})

test('twenty district municipalities, and contact that nobody can reach', () => {
  expect(bodies.filter(body => body.kind === 'district-municipality')).toHaveLength(20)
  expect(bodies.filter(body => body.phone !== '').map(body => body.phone)).toEqual(
    expect.arrayContaining(['186', '187', '112', '174', '183']),
  )
})

test.each([
  ['Yakutiye', 'Cumhuriyet Caddesi', 'main'],
  ['Aziziye', 'E 80. Bulvar', 'state'],
  ['Palandöken', 'Tekman Servis Yolu Caddesi', 'link'],
  ['Yakutiye', 'Gül Sokak', 'side'],
])('%s, %s is %s', (district, street, roadClass) => {
  const rows = streetClasses.map(seed => ({
    ...seed,
    neighbourhood: '',
    validFrom: isoDate('2022-02-01'),
    validBefore: null,
    document: '',
  }))
  const question = {
    district,
    neighbourhood: null,
    street,
    isListed: true,
    on: isoDate('2026-03-10'),
  }
  expect(findStreetClass(rows, question)?.roadClass).toBe(roadClass)
})
