// Tests of what is entered where: one row per kind of event that makes an entry, and the many that make none.
import { expect, test } from 'vitest'
import type { NewEvent, RequestEvent } from '../request/events.ts'
import { type LegalClass, legalClasses } from '../request/vocabulary.ts'
import { instant, isoDate } from '../time/dates.ts'
import { entriesOf } from './entries-of.ts'
import { registerOfClass } from './registers.ts'

const event = (part: NewEvent, sequence = 1): RequestEvent => ({
  ...part,
  sequence,
  // Half past midnight in Erzurum: the day on the wall is the 19th.
  at: instant('2026-02-18T21:30:00.000Z'),
  actorKind: 'system',
  actorId: null,
})

const received = (legalClass: LegalClass) =>
  event({
    kind: 'request.received',
    data: {
      registerNumber: 'BM-2026-000001',
      channel: 'desk',
      kind: 'demand',
      legalClass,
      topicId: null,
      text: 'Sokak lambası yanmıyor.',
      place: { district: 'Yakutiye' },
      applicantId: 'a1',
      applicantType: 'person',
      signature: 'wet',
      missing: ['address'],
      attachmentIds: ['f1', 'f2'],
      receivedAt: instant('2026-02-17T08:00:00.000Z'),
      receivedOn: isoDate('2026-02-17'),
    },
  })

test.each([
  ['petition', 'petitions'],
  ['tip-off', 'petitions'],
  ['information', 'information'],
  ['cimer-petition', 'cimer'],
  ['cimer-information', 'cimer'],
  ['muhtar', 'muhtar'],
  ['data-subject', 'data-subject'],
  ['agency-document', null],
  ['agency-opinion', null],
  ['service', null],
  ['none', null],
] as const)('a request of the class %s is entered in: %s', (legalClass, register) => {
  expect(entriesOf(received(legalClass), 'r1').map(entry => entry.register)).toEqual(
    register === null ? [] : [register],
  )
})

test('every class was thought of', () => {
  expect(legalClasses.map(registerOfClass)).toHaveLength(11)
})

test('an entry holds the facts of the receipt, its day and no word about the person', () => {
  const [entry] = entriesOf(received('petition'), 'r1')
  expect(entry).toEqual({
    register: 'petitions',
    entryKey: 'r1',
    enteredOn: '2026-02-17',
    data: {
      legalClass: 'petition',
      kind: 'demand',
      channel: 'desk',
      topicId: null,
      applicantType: 'person',
      signature: 'wet',
      missing: ['address'],
      attachments: 2,
      district: 'Yakutiye',
      externalNumber: null,
      isIdentityHidden: false,
    },
  })
})

test('a change of class is entered under the request, on the day of the change', () => {
  const changed = event(
    {
      kind: 'request.classified',
      data: { kind: 'information', legalClass: 'information', topicId: 't1' },
    },
    4,
  )
  expect(entriesOf(changed, 'r1')).toEqual([
    {
      register: 'information',
      entryKey: 'r1',
      enteredOn: '2026-02-19',
      data: {
        because: 'reclassified',
        legalClass: 'information',
        kind: 'information',
        topicId: 't1',
      },
    },
  ])
})

test('each silence is entered by itself', () => {
  const silence = event(
    {
      kind: 'silence.recorded',
      data: { clockId: 'petition-1', dueOn: isoDate('2026-02-18') },
    },
    7,
  )
  expect(entriesOf(silence, 'r1')).toEqual([
    {
      register: 'silence',
      entryKey: 'r1/7',
      enteredOn: '2026-02-19',
      data: { clockId: 'petition-1', dueOn: '2026-02-18' },
    },
  ])
})

test.each<[NewEvent, string, object]>([
  [
    {
      kind: 'request.forwarded',
      data: { bodyId: 'b1', bodyName: 'Karayolları', ground: '3071-m5', transferText: 'Gereği' },
    },
    'forwarding',
    { bodyId: 'b1', bodyName: 'Karayolları', ground: '3071-m5' },
  ],
  [
    {
      kind: 'extension.notified',
      data: { ground: 'other-unit', text: 'Sayın…', dueOn: isoDate('2026-03-30') },
    },
    'extensions-and-fees',
    { notice: 'extension', ground: 'other-unit', dueOn: '2026-03-30' },
  ],
  [
    {
      kind: 'fee.notified',
      data: {
        amountKurus: 9_460,
        pages: 20,
        text: 'Sayın…',
        reachedOn: isoDate('2026-02-18'),
        payBy: isoDate('2026-03-11'),
      },
    },
    'extensions-and-fees',
    { notice: 'fee', amountKurus: 9460, pages: 20, reachedOn: '2026-02-18', payBy: '2026-03-11' },
  ],
  [
    {
      kind: 'appeal.filed',
      data: {
        appealId: 'x1',
        kind: 'bedk',
        filedOn: isoDate('2026-02-16'),
        reference: '2026/9',
        text: 'Kurul',
        clockId: null,
      },
    },
    'appeals',
    { appealId: 'x1', kind: 'bedk', filedOn: '2026-02-16', reference: '2026/9' },
  ],
])('what the law orders is entered event by event, without what was written: %j', (...row) => {
  const [part, register, data] = row
  expect(entriesOf(event(part, 9), 'r1')).toEqual([
    { register, entryKey: 'r1/9', enteredOn: '2026-02-19', data },
  ])
})

test('what changes nothing in law is entered nowhere', () => {
  expect(entriesOf(event({ kind: 'request.accepted', data: {} }), 'r1')).toEqual([])
  expect(
    entriesOf(event({ kind: 'note.added', data: { text: '', attachmentIds: [] } }), 'r1'),
  ).toEqual([])
})
