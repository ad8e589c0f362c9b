// Pins the lists of the demo municipality: counts, owners, staffing, Turkish casing, streets.
import { expect, test } from 'vitest'
import { seededRandom } from '../../core/random/seeded.ts'
import { districts, getDistrict, neighbourhoods, neighbourhoodsOf, pointIn } from './places.ts'
import { staff, staffOf } from './staff.ts'
import { getTopic, topicGroups, topics } from './topics.ts'
import { units } from './units.ts'

const unitCodes = units.map(unit => unit.code)
const isUnique = (values: readonly string[]) => new Set(values).size === values.length

test('units, topics and staff have codes of their own', () => {
  expect(isUnique(unitCodes)).toBe(true)
  expect(isUnique(topics.map(topic => topic.code))).toBe(true)
  expect(isUnique(staff.map(person => person.userName))).toBe(true)
})

test('the tree has 16 groups and 124 topics, every topic in a group and with an owner', () => {
  expect(topicGroups).toHaveLength(16)
  expect(topics).toHaveLength(124)
  const groups = topicGroups.map(group => group.code)
  for (const topic of topics) {
    expect(groups).toContain(topic.group)
    expect(unitCodes).toContain(topic.unitCode)
  }
})

test('every unit has a head among the staff and a parent among the units', () => {
  expect(units).toHaveLength(34)
  for (const unit of units) {
    expect(staff.map(person => person.userName)).toContain(unit.head)
    if (unit.parent !== null) expect(unitCodes).toContain(unit.parent)
  }
})

test('there are 24 members of staff: 5 at the desk, 3 dispatchers, 8 officers, 5 heads, 2 managers, 1 administrator', () => {
  const count = (role: string) => staff.filter(person => person.role === role).length
  expect(staff).toHaveLength(24)
  expect(
    ['desk-officer', 'dispatcher', 'unit-officer', 'unit-head', 'manager', 'administrator'].map(
      count,
    ),
  ).toEqual([5, 3, 8, 5, 2, 1])
})

test('every unit that owns a topic has an officer and a head, so that somebody else can take a contested request', () => {
  for (const code of new Set(topics.map(topic => topic.unitCode))) {
    expect(staffOf(code, 'unit-officer').length, code).toBeGreaterThanOrEqual(1)
    expect(staffOf(code, 'unit-head').length, code).toBe(1)
  }
})

test('the promised periods follow the starting table', () => {
  expect(getTopic('yol-cukur').promisedWorkingDays).toBe(5)
  expect(getTopic('park-budama').promisedWorkingDays).toBe(15)
  expect(getTopic('kar-mahalle-yolu').promisedHours).toBe(6)
  expect(getTopic('hayvan-saldirgan').promisedHours).toBe(4)
  expect(getTopic('kurumsal-personel').promisedWorkingDays).toBe(15)
})

test('all 10,158 streets are there, in 1,190 neighbourhoods of 20 districts', () => {
  expect(districts).toHaveLength(20)
  expect(neighbourhoods).toHaveLength(1_190)
  expect(neighbourhoods.reduce((sum, each) => sum + each.streets.length, 0)).toBe(10_158)
  expect([...new Set(neighbourhoods.map(each => each.district))].sort()).toEqual(
    districts.map(each => each.name).sort(),
  )
})

test('streets are written in Turkish title case with their full ending', () => {
  const bahcelievler = neighbourhoodsOf('Aşkale').find(each => each.name === 'Bahçelievler')
  expect(bahcelievler?.streets).toContain('Nenehatun Sokak')
  expect(bahcelievler?.streets).toContain('Erzincan Caddesi')
  expect(neighbourhoodsOf('İspir').map(each => each.name)).toContain('Sırakonak')
  expect(neighbourhoodsOf('Aziziye').map(each => each.name)).toContain('Ilıca')
  expect(neighbourhoodsOf('Palandöken').map(each => each.name)).toContain('Hüseyin Avni Ulaş')
})

test('no name has a capital inside a word or a dot left over from a wrong lower case', () => {
  const texts = neighbourhoods.flatMap(each => [each.name, ...each.streets])
  const withoutShort = (text: string) =>
    text.replaceAll(/(PTT|OSB|TRT|TOKİ|CBS|TEDAŞ)(?!\p{L})/gu, '')
  const isOdd = (text: string) => /\u0307|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(withoutShort(text))
  expect(texts.filter(isOdd)).toEqual([])
})

test('a street appears once in its neighbourhood', () => {
  for (const each of neighbourhoods)
    expect(isUnique(each.streets), `${each.district} ${each.name}`).toBe(true)
})

test('points lie near their district', () => {
  const random = seededRandom('points')
  const oltu = getDistrict('Oltu')
  for (let draw = 0; draw < 200; draw++) {
    const point = pointIn(oltu, random)
    expect(Math.abs(point.latitude - 40.547)).toBeLessThan(0.011)
    expect(Math.abs(point.longitude - 41.993)).toBeLessThan(0.015)
  }
})
