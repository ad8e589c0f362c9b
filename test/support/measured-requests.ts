// Owns a small written-out set of requests whose figures can be counted by hand; rows only, no acts. Today
// is 10 March 2026.

import { instant, isoDate } from '../../src/core/time/dates.ts'
import { inTransaction, type Store } from '../../src/store/store.ts'
import { townTopics, townUnits } from './small-town.ts'

type Clock = {
  class: string
  due: string
  stopped?: string
  because?: string
  isLate?: boolean
}
type Row = {
  unit: 'roads' | 'parks' | null
  district: string | null
  received: string
  progress: string
  due?: string
  answered?: string
  satisfied?: string
  contested?: string
  silence?: string
  returns?: number
  promised?: string
  isOpen?: boolean
  clocks?: readonly Clock[]
  /** Units the request was sent to, `back` for a return; in order. */
  way?: readonly ('roads' | 'parks' | 'back')[]
  reply?: string
}

const kept = (due: string, stopped: string, because = 'reply'): Clock => ({
  class: 'petition',
  due,
  stopped: `${stopped}T09:00:00Z`,
  because,
  isLate: false,
})
const inBulk = {
  unit: 'parks',
  district: 'Aziziye',
  received: '2026-01-20',
  progress: 'answered',
} as const
const standardReply = 'Talebiniz incelenmiştir.'

const rows: readonly Row[] = [
  // 1: answered in legal time, after the service period, confirmed.
  {
    unit: 'roads',
    district: 'Yakutiye',
    received: '2025-06-01',
    progress: 'answered',
    answered: '2025-06-20T09:00:10Z',
    satisfied: '2025-06-21T09:00:00Z',
    reply: 'Çukur kapatıldı.',
    clocks: [
      kept('2025-07-01', '2025-06-20'),
      {
        class: 'service',
        due: '2025-06-10',
        stopped: '2025-06-20T09:00:00Z',
        because: 'reply',
        isLate: true,
      },
    ],
  },
  // 2: 34 days late, silent.
  {
    unit: 'roads',
    district: 'Yakutiye',
    received: '2026-01-05',
    progress: 'accepted',
    isOpen: true,
    due: '2026-02-04',
    silence: '2026-02-05T00:00:00Z',
    clocks: [{ class: 'petition', due: '2026-02-04' }],
  },
  // 3: waits for acceptance, in time.
  {
    unit: 'roads',
    district: 'Palandöken',
    received: '2026-02-20',
    progress: 'routed',
    isOpen: true,
    due: '2026-03-22',
    clocks: [{ class: 'petition', due: '2026-03-22' }],
  },
  // 4: waits for acceptance, 7 days late.
  {
    unit: 'roads',
    district: 'Palandöken',
    received: '2026-02-01',
    progress: 'routed',
    isOpen: true,
    due: '2026-03-03',
    clocks: [{ class: 'petition', due: '2026-03-03' }],
  },
  // 5: contested and open again, 1 day late.
  {
    unit: 'roads',
    district: 'Yakutiye',
    received: '2026-01-10',
    progress: 'routed',
    isOpen: true,
    due: '2026-03-09',
    contested: '2026-02-07T09:00:00Z',
    clocks: [kept('2026-02-09', '2026-02-06'), { class: 'petition', due: '2026-03-09' }],
  },
  // 6 to 10: five answers of one unit in one minute; 6 was contested before, 7 is confirmed.
  {
    ...inBulk,
    answered: '2026-02-02T08:00:01Z',
    contested: '2026-01-29T09:00:00Z',
    reply: standardReply,
    clocks: [kept('2026-02-19', '2026-02-02')],
  },
  {
    ...inBulk,
    answered: '2026-02-02T08:00:10Z',
    satisfied: '2026-02-03T09:00:00Z',
    reply: standardReply,
    clocks: [kept('2026-02-19', '2026-02-02')],
  },
  {
    ...inBulk,
    answered: '2026-02-02T08:00:20Z',
    reply: standardReply,
    clocks: [kept('2026-02-19', '2026-02-02')],
  },
  {
    ...inBulk,
    answered: '2026-02-02T08:00:30Z',
    reply: standardReply,
    clocks: [kept('2026-02-19', '2026-02-02')],
  },
  {
    ...inBulk,
    answered: '2026-02-02T08:00:59Z',
    reply: 'Ağaç budandı.',
    clocks: [kept('2026-02-19', '2026-02-02')],
  },
  // 11: a promise of 1 March, nothing done.
  {
    unit: 'parks',
    district: 'Yakutiye',
    received: '2026-01-02',
    progress: 'answered',
    isOpen: true,
    due: '2026-03-01',
    promised: '2026-03-01',
    answered: '2026-01-15T09:00:00Z',
    reply: 'Programa alındı.',
    clocks: [kept('2026-02-01', '2026-01-15', 'promise'), { class: 'promise', due: '2026-03-01' }],
  },
  // 12: a promise kept. 13: a promise kept two days late.
  {
    unit: 'parks',
    district: 'Yakutiye',
    received: '2026-01-03',
    progress: 'answered',
    answered: '2026-02-18T10:00:00Z',
    reply: 'Oyun grubu onarıldı.',
    clocks: [
      {
        class: 'promise',
        due: '2026-02-20',
        stopped: '2026-02-18T09:00:00Z',
        because: 'work',
        isLate: false,
      },
    ],
  },
  {
    unit: 'parks',
    district: null,
    received: '2026-01-04',
    progress: 'answered',
    answered: '2026-02-12T10:00:00Z',
    reply: 'Bank onarıldı.',
    clocks: [
      {
        class: 'promise',
        due: '2026-02-10',
        stopped: '2026-02-12T09:00:00Z',
        because: 'work',
        isLate: true,
      },
    ],
  },
  // 14: sent to roads, sent back, waits for the dispatcher. 15: sent to parks, sent back, now with roads.
  {
    unit: null,
    district: 'Yakutiye',
    received: '2026-03-01',
    progress: 'returned',
    isOpen: true,
    due: '2026-03-31',
    returns: 1,
    way: ['roads', 'back'],
  },
  {
    unit: 'roads',
    district: 'Yakutiye',
    received: '2026-03-02',
    progress: 'accepted',
    isOpen: true,
    due: '2026-04-01',
    returns: 1,
    way: ['parks', 'back', 'roads'],
  },
  // 16: taken back by the applicant: neither kept nor missed.
  {
    unit: 'roads',
    district: 'Yakutiye',
    received: '2026-01-16',
    progress: 'withdrawn',
    clocks: [kept('2026-02-15', '2026-02-01', 'withdrawal')],
  },
]

const moment = (text: string | undefined) => (text === undefined ? null : instant(text))
const day = (text: string | undefined) => (text === undefined ? null : isoDate(text))
const two = (number: number): string => String(number).padStart(2, '0')
export const measuredId = (number: number): string =>
  `01930000-0000-7000-8000-0000000000${two(number)}`
export const measuredNumber = (number: number): string => `BM-2026-0000${two(number)}`

/** Stores the sixteen requests; number 1 is the first of the list above. */
export async function storeMeasuredRequests(store: Store, municipalityId: string): Promise<void> {
  const own = { municipality_id: municipalityId }
  await inTransaction(store, municipalityId, async trx => {
    for (const [at, row] of rows.entries()) {
      const request_id = measuredId(at + 1)
      await trx
        .insertInto('requests')
        .values(requestRow(row, at + 1, municipalityId))
        .execute()
      const clocks = (row.clocks ?? []).map((clock, number) => ({
        ...own,
        request_id,
        clock_id: `${clock.class}-${number + 1}`,
        class: clock.class,
        law: '3071',
        received_on: isoDate(row.received),
        raw_due_on: isoDate(clock.due),
        shifted_due_on: isoDate(clock.due),
        internal_due_on: isoDate(clock.due),
        stopped_at: moment(clock.stopped),
        stopped_because: clock.because ?? null,
        is_late: clock.isLate ?? null,
      }))
      if (clocks.length > 0) await trx.insertInto('request_clocks').values(clocks).execute()
      const events = eventsOf(row).map((event, number) => ({
        ...own,
        request_id,
        sequence: number + 1,
        kind: event.kind,
        data: JSON.stringify(event.data),
        at: instant(`${row.received}T10:00:00Z`),
        actor_kind: 'staff',
      }))
      if (events.length > 0) await trx.insertInto('request_events').values(events).execute()
    }
  })
}

function requestRow(row: Row, number: number, municipalityId: string) {
  return {
    municipality_id: municipalityId,
    request_id: measuredId(number),
    sequence: 1,
    register_number: measuredNumber(number),
    received_at: instant(`${row.received}T09:00:00Z`),
    received_on: isoDate(row.received),
    channel: 'web',
    kind: 'demand',
    legal_class: 'petition',
    topic_id: row.unit === 'parks' ? townTopics.tree.id : townTopics.pothole.id,
    text: `Başvuru ${number}`,
    place: JSON.stringify({}),
    district: row.district,
    applicant_type: 'person',
    progress: row.progress,
    outcome: row.answered === undefined ? null : 'fulfilled',
    is_open: row.isOpen ?? false,
    unit_id: row.unit === null ? null : townUnits[row.unit].id,
    due_on: day(row.due),
    internal_due_on: day(row.due),
    answered_at: moment(row.answered),
    satisfied_at: moment(row.satisfied),
    contested_at: moment(row.contested),
    contests: row.contested === undefined ? 0 : 1,
    returns: row.returns ?? 0,
    silence_at: moment(row.silence),
    promised_on: day(row.promised),
    is_question_open: false,
  }
}

function eventsOf({ way = [], reply }: Row): { kind: string; data: object }[] {
  const steps = way.map(step =>
    step === 'back'
      ? { kind: 'request.returned', data: { reason: 'not-our-duty', note: '' } }
      : { kind: 'request.routed', data: { unitId: townUnits[step].id, note: '' } },
  )
  return reply === undefined ? steps : [...steps, { kind: 'reply.sent', data: { text: reply } }]
}
