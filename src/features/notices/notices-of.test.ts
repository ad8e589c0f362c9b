// Pins who is told of what: one row per event and place.
import { describe, expect, test } from 'vitest'
import type { NewEvent } from '../../core/request/events.ts'
import { type Instant, instant, isoDate } from '../../core/time/dates.ts'
import { type NoticeFacts, noticesOf } from './notices-of.ts'

const at: Instant = instant('2026-03-24T07:00:00.000Z')
const inParks: NoticeFacts = { unitId: 'parks', officerId: 'burak', writerId: null, askerId: null }
const nowhere: NoticeFacts = { unitId: null, officerId: null, writerId: null, askerId: null }

function told(event: NewEvent, facts: NoticeFacts, actorId: string | null = null): string[] {
  const read = { ...event, requestId: 'r1', sequence: 7, at, actorKind: 'system' as const, actorId }
  return noticesOf(read, facts).map(({ key, to }) =>
    [key, to.role, to.unitId ?? '-', to.staffId ?? '-'].join(' '),
  )
}

const rung = (step: 'half' | 'eighty' | 'due' | 'silence' | 'weekly', number = 0, isTold = true) =>
  ({ kind: 'clock.escalated', data: { clockId: 'petition-1', step, number, isTold } }) as const

describe('a rung of the ladder', () => {
  test.each<[string, NewEvent, string[]]>([
    ['half', rung('half'), ['petition-1/half-0/unit-officer unit-officer parks burak']],
    [
      'eighty',
      rung('eighty'),
      [
        'petition-1/eighty-0/unit-officer unit-officer parks burak',
        'petition-1/eighty-0/unit-head unit-head parks -',
      ],
    ],
    [
      'due',
      rung('due'),
      [
        'petition-1/due-0/unit-officer unit-officer parks burak',
        'petition-1/due-0/unit-head unit-head parks -',
      ],
    ],
    ['the first week', rung('weekly', 1), ['petition-1/weekly-1/unit-head unit-head parks -']],
    [
      'the second week',
      rung('weekly', 2),
      [
        'petition-1/weekly-2/unit-head unit-head parks -',
        'petition-1/weekly-2/manager manager - -',
      ],
    ],
  ])('%s is told to those whom the ladder names', (_, event, expected) => {
    expect(told(event, inParks)).toEqual(expected)
  })

  test('that a newer one has overtaken is told to nobody', () => {
    expect(told(rung('due', 0, false), inParks)).toEqual([])
  })

  test('is the dispatcher’s while no unit has the request, and one notice', () => {
    expect(told(rung('due'), nowhere)).toEqual(['petition-1/due-0/dispatcher dispatcher - -'])
  })

  test('is told to all officers of the unit while nobody is named', () => {
    expect(told(rung('half'), { ...inParks, officerId: null })).toEqual([
      'petition-1/half-0/unit-officer unit-officer parks -',
    ])
  })
})

test('silence is told to the officer, the head and the manager', () => {
  const silence: NewEvent = {
    kind: 'silence.recorded',
    data: { clockId: 'petition-1', dueOn: isoDate('2026-03-23') },
  }
  expect(told(silence, inParks)).toEqual([
    'petition-1/silence/unit-officer unit-officer parks burak',
    'petition-1/silence/unit-head unit-head parks -',
    'petition-1/silence/manager manager - -',
  ])
  expect(told(silence, nowhere)).toEqual([
    'petition-1/silence/dispatcher dispatcher - -',
    'petition-1/silence/manager manager - -',
  ])
})

const routed: NewEvent = { kind: 'request.routed', data: { unitId: 'parks', note: 'Acele' } }
const declined: NewEvent = { kind: 'reply.declined', data: { note: 'Gerekçe eksik' } }
const answered: NewEvent = { kind: 'question.answered', data: { text: 'Evet', attachmentIds: [] } }

test.each<[string, NewEvent, NoticeFacts, string[]]>([
  ['a request that came is the unit’s', routed, inParks, ['7/unit unit parks -']],
  ['one that went on meanwhile is nobody’s', routed, { ...inParks, unitId: 'roads' }, []],
  [
    'a returned request is the dispatcher’s',
    { kind: 'request.returned', data: { reason: 'wrong-place', note: '' } },
    nowhere,
    ['7/dispatcher dispatcher - -'],
  ],
  [
    'a contested request goes to the unit',
    { kind: 'request.reopened', data: { excludedOfficerIds: ['burak'], unitId: 'parks' } },
    { ...inParks, officerId: null },
    ['7/unit unit parks -'],
  ],
  [
    'or to the dispatcher when the unit has nobody else',
    { kind: 'request.reopened', data: { excludedOfficerIds: ['burak'], unitId: null } },
    nowhere,
    ['7/dispatcher dispatcher - -'],
  ],
  ['an answer is the officer’s', answered, inParks, ['7/unit-officer unit-officer parks burak']],
  [
    'a reply that waits for approval is the head’s',
    {
      kind: 'reply.submitted',
      data: { text: 'Yapıldı.', outcome: 'fulfilled', reason: null, remedy: null },
    },
    inParks,
    ['7/unit-head unit-head parks -'],
  ],
  [
    'a reply that was sent back is its writer’s',
    declined,
    { ...inParks, writerId: 'ceren' },
    ['7/unit-officer unit-officer parks ceren'],
  ],
  [
    'a fee that was not paid is the officer’s and the head’s',
    { kind: 'fee.lapsed', data: { payBy: isoDate('2026-03-31') } },
    inParks,
    ['7/unit-officer unit-officer parks burak', '7/unit-head unit-head parks -'],
  ],
  [
    'so is what a board asks for',
    {
      kind: 'appeal.demanded',
      data: {
        appealId: 'a1',
        demand: 'documents',
        receivedOn: isoDate('2026-03-24'),
        text: 'Dosya',
        clockId: 'bedk-documents-1',
      },
    },
    inParks,
    ['7/unit-officer unit-officer parks burak', '7/unit-head unit-head parks -'],
  ],
  [
    'and where no unit has it, the dispatcher’s',
    {
      kind: 'appeal.decided',
      data: {
        appealId: 'a1',
        result: 'upheld',
        decidedOn: isoDate('2026-03-24'),
        text: 'Verilmeli',
      },
    },
    nowhere,
    ['7/dispatcher dispatcher - -'],
  ],
  [
    'a note is nobody’s',
    { kind: 'note.added', data: { text: '', attachmentIds: [] } },
    inParks,
    [],
  ],
])('%s', (_, event, facts, expected) => {
  expect(told(event, facts)).toEqual(expected)
})

test('whoever did it is not told of it', () => {
  const assigned: NewEvent = { kind: 'request.assigned', data: { officerId: 'burak' } }
  expect(told(assigned, inParks, 'burak')).toEqual([])
  expect(told(assigned, inParks, 'deniz')).toEqual(['7/unit-officer unit-officer parks burak'])
})

test('what people wrote is not copied into a notice', () => {
  const read = { ...declined, requestId: 'r1', sequence: 7, at, actorKind: 'staff' as const }
  const notices = noticesOf({ ...read, actorId: 'deniz' }, inParks)
  expect(JSON.stringify(notices)).not.toContain('Gerekçe')
})

test('a hidden identity: the manager hears that it is asked for, the asker what was decided', () => {
  const asked: NewEvent = { kind: 'identity.asked', data: { reason: 'Savcılık istedi.' } }
  expect(told(asked, inParks)).toEqual(['7/manager manager - -'])
  const facts = { ...inParks, askerId: 'deniz' }
  const opened: NewEvent = { kind: 'identity.opened', data: { openedTo: 'deniz' } }
  expect(told(opened, facts, 'fatma')).toEqual(['7/manager manager - deniz'])
  const declined: NewEvent = { kind: 'identity.declined', data: { note: 'Gerek yok.' } }
  expect(told(declined, facts, 'fatma')).toEqual(['7/manager manager - deniz'])
  expect(told(declined, inParks, 'fatma')).toEqual([])
})
