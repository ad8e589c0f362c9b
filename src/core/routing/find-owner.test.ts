// Tests of the map of owners: examples by hand, then what must hold of any map.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../time/dates.ts'
import { findOwner, type OwnerQuestion } from './find-owner.ts'
import { type Owner, type OwnershipRow, type RoadClass, roadClasses } from './ownership.ts'

const unit = (unitId: string): Owner => ({ kind: 'unit', unitId })
const body = (bodyId: string): Owner => ({ kind: 'body', bodyId })
const districtBody: Owner = { kind: 'district-body' }

const row = (
  rowId: string,
  topicId: string,
  roadClass: RoadClass | null,
  district: string | null,
  owner: Owner,
  from = '2020-01-01',
  before: string | null = null,
): OwnershipRow => ({
  rowId,
  topicId,
  roadClass,
  district,
  owner,
  validFrom: isoDate(from),
  validBefore: before === null ? null : isoDate(before),
  document: `decision ${rowId}`,
})

const map = [
  row('1', 'road', 'main', null, unit('works')),
  row('2', 'road', 'side', null, districtBody),
  row('3', 'road', 'state', null, body('kgm')),
  row('4', 'bridge', null, null, unit('works')),
  row('5', 'bridge', 'state', null, body('kgm')),
  row('6', 'waste', null, null, districtBody),
  row('7', 'rubble', null, null, unit('environment')),
  row('8', 'rubble', null, 'Oltu', body('oltu')),
  row('9', 'snow', 'side', null, districtBody),
  row('10', 'snow', 'side', 'Oltu', unit('winter'), '2025-11-15', '2026-04-01'),
  row('11', 'dogs', 'main', null, unit('vets')),
  row('12', 'dogs', null, 'Oltu', body('oltu')),
]

const ask = (fields: Partial<OwnerQuestion> = {}): OwnerQuestion => ({
  topic: { topicId: 'pothole', parentTopicId: 'road' },
  roadClass: 'main',
  district: 'Yakutiye',
  on: isoDate('2026-03-10'),
  districtBodyId: 'municipality-of-the-district',
  ...fields,
})
const topic = (topicId: string, parentTopicId: string | null = null) => ({
  topic: { topicId, parentTopicId },
})

describe('who owns it', () => {
  test.each<[string, Partial<OwnerQuestion>, object]>([
    ['a pothole on a main road', {}, { kind: 'unit', unitId: 'works' }],
    [
      'a pothole on a side street',
      { roadClass: 'side' },
      { kind: 'body', bodyId: 'municipality-of-the-district' },
    ],
    ['a pothole on a state road', { roadClass: 'state' }, { kind: 'body', bodyId: 'kgm' }],
    [
      'a bridge on any road',
      { ...topic('bridge', 'road'), roadClass: 'side' },
      { kind: 'unit', unitId: 'works' },
    ],
    [
      'a bridge on a state road: the row that names the road',
      { ...topic('bridge', 'road'), roadClass: 'state' },
      { kind: 'body', bodyId: 'kgm' },
    ],
    [
      'rubble: the row of the topic beats that of the main topic',
      topic('rubble', 'waste'),
      { kind: 'unit', unitId: 'environment' },
    ],
    [
      'rubble in Oltu: the row that names the district',
      { ...topic('rubble', 'waste'), district: 'Oltu' },
      { kind: 'body', bodyId: 'oltu' },
    ],
    [
      'snow in Oltu while the winter protocol runs',
      { ...topic('snow'), roadClass: 'side', district: 'Oltu' },
      { kind: 'unit', unitId: 'winter' },
    ],
    [
      'snow in Oltu on the last day of the protocol',
      { ...topic('snow'), roadClass: 'side', district: 'Oltu', on: isoDate('2026-03-31') },
      { kind: 'unit', unitId: 'winter' },
    ],
    [
      'snow in Oltu on the day after it',
      { ...topic('snow'), roadClass: 'side', district: 'Oltu', on: isoDate('2026-04-01') },
      { kind: 'body', bodyId: 'municipality-of-the-district' },
    ],
    [
      'waste where the road is not known and does not matter',
      { ...topic('bin', 'waste'), roadClass: null },
      { kind: 'body', bodyId: 'municipality-of-the-district' },
    ],
  ])('%s', (_, fields, expected) => {
    expect(findOwner(map, ask(fields))).toMatchObject(expected)
  })

  test('the answer names the row that decided, with its decision', () => {
    expect(findOwner(map, ask({ roadClass: 'state' }))).toMatchObject({
      row: { rowId: '3', document: 'decision 3' },
    })
  })
})

describe('what is never guessed', () => {
  test.each<[string, Partial<OwnerQuestion>, string]>([
    ['no topic', { topic: null }, 'no-topic'],
    ['a topic that the map does not know', topic('concert'), 'not-mapped'],
    ['a day before the map', { on: isoDate('2019-12-31') }, 'not-mapped'],
    ['a kind of road that no row names', { roadClass: 'link' }, 'not-covered'],
    ['a street of unknown kind', { roadClass: null }, 'road-class-unknown'],
    [
      'a bridge on a street of unknown kind: it could be a state road',
      { ...topic('bridge', 'road'), roadClass: null },
      'road-class-unknown',
    ],
    [
      'rubble nobody knows where',
      { ...topic('rubble', 'waste'), district: null },
      'district-unknown',
    ],
    ['waste nobody knows where', { ...topic('bin', 'waste'), district: null }, 'district-unknown'],
    [
      'a row for the road against a row for the district',
      { ...topic('dogs'), district: 'Oltu' },
      'rows-disagree',
    ],
    [
      'a district municipality that is not on the list',
      { ...topic('bin', 'waste'), districtBodyId: null },
      'no-district-body',
    ],
  ])('%s: %s', (_, fields, why) => {
    expect(findOwner(map, ask(fields))).toMatchObject({ kind: 'undecided', why })
  })

  test('rows that disagree are named, so that the administrator finds them', () => {
    const answer = findOwner(map, ask({ ...topic('dogs'), district: 'Oltu' }))
    expect(answer.kind === 'undecided' && answer.rows.map(each => each.rowId)).toEqual(['11', '12'])
  })

  test('two equally specific rows that agree decide', () => {
    const rows = [
      row('1', 'dogs', 'main', null, unit('vets')),
      row('2', 'dogs', null, 'Oltu', unit('vets')),
    ]
    expect(findOwner(rows, ask({ ...topic('dogs'), district: 'Oltu' }))).toMatchObject({
      kind: 'unit',
      unitId: 'vets',
    })
  })
})

const days = ['2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01', '2027-01-01']
const anyOwner = fc.constantFrom(unit('a'), unit('b'), body('x'), districtBody)
const anyRow = fc
  .record({
    topicId: fc.constantFrom('leaf', 'main', 'another'),
    roadClass: fc.option(fc.constantFrom(...roadClasses)),
    district: fc.option(fc.constantFrom('Oltu', 'Yakutiye')),
    owner: anyOwner,
    from: fc.integer({ min: 0, max: 4 }),
    length: fc.option(fc.integer({ min: 0, max: 4 })),
    rowId: fc.uuid(),
  })
  .map(({ from, length, ...rest }) => ({
    ...rest,
    validFrom: isoDate(days[from] ?? '2025-01-01'),
    validBefore: length === null ? null : isoDate(days[from + length] ?? '2028-01-01'),
    document: 'd',
  }))
const anyMap = fc.array(anyRow, { maxLength: 12 })
const anyQuestion = fc.record({
  topic: fc.constantFrom(
    null,
    { topicId: 'leaf', parentTopicId: 'main' },
    { topicId: 'main', parentTopicId: null },
  ),
  roadClass: fc.option(fc.constantFrom(...roadClasses)),
  district: fc.option(fc.constantFrom('Oltu', 'Yakutiye', 'Tortum')),
  on: fc.constantFrom(...days).map(isoDate),
  districtBodyId: fc.option(fc.constant('its-municipality')),
})
const facts = (answer: ReturnType<typeof findOwner>) =>
  answer.kind === 'undecided' ? answer.why : [answer.kind, answer.row.owner]

describe('of any map', () => {
  test('a row outside its dates, or of another topic, never decides', () => {
    fc.assert(
      fc.property(anyMap, anyQuestion, (rows, question) => {
        const answer = findOwner(rows, question)
        if (answer.kind === 'undecided') return
        const { row: decided } = answer
        expect(decided.validFrom <= question.on).toBe(true)
        expect(decided.validBefore === null || question.on < decided.validBefore).toBe(true)
        expect([question.topic?.topicId, question.topic?.parentTopicId]).toContain(decided.topicId)
        if (decided.district !== null && question.district !== null)
          expect(decided.district).toBe(question.district)
        if (decided.roadClass !== null && question.roadClass !== null)
          expect(decided.roadClass).toBe(question.roadClass)
        const without = rows.filter(
          each => each.validFrom <= question.on && (each.validBefore ?? '9999-12-31') > question.on,
        )
        expect(facts(findOwner(without, question))).toEqual(facts(answer))
      }),
      { numRuns: 3_000 },
    )
  })

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(anyMap, anyQuestion, (rows, question) => {
        expect(findOwner(rows.toReversed(), question)).toEqual(
          findOwner(rows, question).kind === 'undecided'
            ? { ...findOwner(rows, question), rows: expect.any(Array) }
            : findOwner(rows, question),
        )
      }),
      { numRuns: 2_000 },
    )
  })

  test('a row for any road and district of the main topic changes no decided answer about the topic', () => {
    fc.assert(
      fc.property(anyMap, anyQuestion, anyOwner, (rows, question, owner) => {
        const known = {
          ...question,
          roadClass: question.roadClass ?? 'main',
          district: question.district ?? 'Oltu',
        }
        const before = findOwner(rows, known)
        const isWide = (each: OwnershipRow) => each.roadClass === null && each.district === null
        if (before.kind === 'undecided' || known.topic?.topicId !== 'leaf') return
        if (before.row.topicId === 'main' && isWide(before.row)) return
        const wide = row('wide', 'main', null, null, owner)
        expect(facts(findOwner([...rows, wide], known))).toEqual(facts(before))
      }),
      { numRuns: 3_000 },
    )
  })

  test('what is decided with something unknown stays so once it is known', () => {
    fc.assert(
      fc.property(
        anyMap,
        anyQuestion,
        fc.constantFrom(...roadClasses),
        fc.constantFrom('Oltu', 'Yakutiye', 'Tortum'),
        (rows, question, roadClass, district) => {
          const before = findOwner(rows, question)
          if (before.kind === 'undecided') return
          const known = {
            ...question,
            roadClass: question.roadClass ?? roadClass,
            district: question.district ?? district,
          }
          expect(facts(findOwner(rows, known))).toEqual(facts(before))
        },
      ),
      { numRuns: 3_000 },
    )
  })
})
