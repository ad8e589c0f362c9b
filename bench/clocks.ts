// The daily sweep over 100,000 open clocks: everything due, one in a hundred due, nothing due; how much it
// touches; from midnight in Istanbul to the last of 5,000 silences; and a change of the calendar over all
// of them.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { OpenDesk } from '../src/cli/program.ts'
import { type Actor, actorColumns, applicantActor, systemActor } from '../src/core/request/actor.ts'
import { decideReceipt } from '../src/core/request/decide-receipt.ts'
import type { NewEvent, RequestEvent } from '../src/core/request/events.ts'
import {
  addDays,
  type Instant,
  type IsoDate,
  instant,
  isoDate,
  startOfLocalDay,
} from '../src/core/time/dates.ts'
import { letTimePass } from '../src/features/clocks/let-time-pass.ts'
import { loadCountings } from '../src/features/municipality/former-countings.ts'
import { continueReplays } from '../src/features/replay/continue-replays.ts'
import { decideReplay } from '../src/features/replay/decide-replay.ts'
import { previewReplay } from '../src/features/replay/preview-replay.ts'
import type { Desk } from '../src/ledger/desk.ts'
import { storeHistories } from '../src/ledger/store-histories.ts'
import { verify } from '../src/ledger/verify.ts'
import { refreshStatistics } from '../src/store/refresh-statistics.ts'
import { openStore } from '../src/store/store.ts'
import { openBeside } from './started-desk.ts'
import type { Row } from './table.ts'

const CLOCKS = Number(process.env.BENCH_CLOCKS ?? 100_000)
const SILENCES = CLOCKS / 20
const TEXT =
  'Sokağımızın başındaki çukur kar eriyince iyice büyüdü. Dün akşam iki aracın lastiği patladı, ' +
  'çocuklar okula giderken yolun ortasından geçmek zorunda kalıyor. En kısa zamanda onarılmasını rica ederim.'
const FOLDED =
  'sokagimizin basindaki cukur kar eriyince iyice buyudu dun aksam iki aracin lastigi patladi'

/** Half of the 30 days is reached 15 days after receipt, four fifths after 24, silence after 31. */
const RECEIVED_ON = isoDate('2026-01-05')
/** Thirty days end on Thursday 22 January: silence is a fact when the 23rd begins. */
const SILENT_FROM = isoDate('2025-12-23')
const SILENT_ON = isoDate('2026-01-23')
/** The worker's rhythm: src/jobs/schedule.ts. */
const LOOKS_EVERY_SECONDS = 30

export async function measureClocks(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-bench-clocks-'))
  const opened = await openBeside(folder)
  try {
    const began = performance.now()
    await fillApart(opened)
    await refreshStatistics(opened.connection)
    const seconds = ((performance.now() - began) / 1_000).toFixed(0)
    process.stderr.write(`${CLOCKS} open clocks filled in ${seconds} s\n`)
    return [...(await sweeps(opened)), ...(await replay(opened.desk))]
  } finally {
    await opened.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** On connections of its own: what it wrote is counted before the first sweep. */
async function fillApart({ desk, connection }: OpenDesk): Promise<void> {
  const store = openStore(connection, 4)
  await fill({ ...desk, store }, CLOCKS, RECEIVED_ON)
  await store.close()
}

/**
 * A holiday on the last day of nearly all of them: their own last day comes a day earlier. The look, then the
 * move of each.
 */
async function replay(desk: Desk): Promise<Row[]> {
  const change = {
    act: 'add-day',
    day: addDays(RECEIVED_ON, 30),
    layer: 'holiday',
    extent: 'full',
    name: 'Yerel gün',
    document: '',
  } as const
  const began = performance.now()
  const previewed = await previewReplay(desk, systemActor, change)
  const looked = (performance.now() - began) / 1_000
  if (!previewed.ok || previewed.done === null) throw new Error('The bench could not look')
  const { replayId } = previewed.done
  await decideReplay(desk, systemActor, { replayId, scope: 'open' })
  const started = performance.now()
  const { moved } = await continueReplays(desk)
  const seconds = (performance.now() - started) / 1_000
  const countings = await loadCountings(desk.store, desk.municipalityId)
  const verified = await verify(desk.store, desk.municipalityId, { countings })
  const differences = verified.differences.length + verified.gaps.length
  return [
    {
      what: `look at a change of the calendar, ${CLOCKS + SILENCES} running clocks`,
      value: looked,
      unit: 's',
      target: '<= 15',
    },
    {
      what: 'moving the listed clocks',
      value: moved / seconds,
      unit: '/s',
      target: '>= 1000',
      note: `${moved} clocks in ${seconds.toFixed(1)} s by the worker, beside all other work`,
    },
    {
      what: 'verify after all this, every clock counted again',
      value: differences,
      unit: 'differences',
      target: '0',
      note: `${verified.clocks.proven} by the calendar they name, ${verified.clocks.otherCalendar} by none that is known`,
    },
  ]
}

/** One in a hundred came a day later, so that the sweeps of both days differ. */
async function fill(desk: Desk, clocks: number, first: IsoDate): Promise<void> {
  const calendar = await desk.calendar()
  for (let done = 0; done < clocks; done += 1_000) {
    const histories = Array.from({ length: Math.min(1_000, clocks - done) }, (_, count) => {
      const on = (done + count) % 100 === 0 ? addDays(first, 1) : first
      const receivedAt = instant(`${on}T07:00:00Z`)
      const decision = decideReceipt(
        {
          channel: 'web',
          kind: 'demand',
          topicId: null,
          text: TEXT,
          place: { district: 'Yakutiye' },
          applicant: { type: 'anonymous', hasName: false, hasAddress: false, applicantId: null },
          signature: 'none',
          attachmentIds: [],
          receivedAt,
        },
        { now: receivedAt, calendar, promisedDays: null },
      )
      if (!decision.ok) throw new Error('The bench could not receive')
      const received: NewEvent = {
        kind: 'request.received',
        data: { ...decision.received.data, registerNumber: '' },
      }
      return {
        requestId: desk.newId(),
        events: placed([received, ...decision.others], receivedAt, applicantActor),
        applicant: null,
        codeHash: null,
        searchText: FOLDED,
        numberPrefix: 'BM',
      }
    })
    await storeHistories(desk, histories)
  }
}

const placed = (events: readonly NewEvent[], at: Instant, actor: Actor): RequestEvent[] =>
  events.map((event, index) => ({ ...event, sequence: index + 1, at, ...actorColumns(actor) }))

async function sweeps({ desk, connection }: OpenDesk): Promise<Row[]> {
  const on = (day: IsoDate): Desk => ({ ...desk, now: () => instant(`${day}T07:00:00Z`) })
  const half = addDays(RECEIVED_ON, 15)
  const rows: Row[] = []
  rows.push(await sweep('everything due', on(half), connection))
  rows.push(await sweep('one in a hundred due', on(addDays(half, 1)), connection))
  rows.push(await sweep('nothing due', on(addDays(half, 1)), connection))
  await fill(desk, SILENCES, SILENT_FROM)
  await letTimePass(on(addDays(SILENT_ON, -1)))
  rows.push(await silences({ ...desk, now: () => startOfLocalDay(SILENT_ON) }))
  return rows
}

/** At worst the worker looked a moment before midnight: its rhythm and the sweep itself pass. */
async function silences(desk: Desk): Promise<Row> {
  const began = performance.now()
  const passed = await letTimePass(desk)
  const seconds = (performance.now() - began) / 1_000
  return {
    what: 'from midnight to the last silence, at worst',
    value: LOOKS_EVERY_SECONDS + seconds,
    unit: 's',
    target: '<= 60',
    note: `${passed.silences} silences in a sweep of ${seconds.toFixed(1)} s`,
  }
}

/** What PostgreSQL counted so far: rows written and blocks asked for. */
async function counted(connection: OpenDesk['connection']) {
  const client = new pg.Client({ ...connection })
  await client.connect()
  const { rows } = await client.query<{ name: string; written: string; blocks: string }>(`
    SELECT s.relname AS name, n_tup_ins + n_tup_upd AS written,
      heap_blks_read + heap_blks_hit + idx_blks_read + idx_blks_hit AS blocks
    FROM pg_stat_user_tables s JOIN pg_statio_user_tables USING (relid)
    WHERE s.relname IN ('requests', 'request_clocks', 'request_events') ORDER BY s.relname`)
  await client.end()
  return rows.map(({ name, written, blocks }) => ({
    name,
    written: Number(written),
    blocks: Number(blocks),
  }))
}

/** On connections of its own: the server adds up what a connection did when it ends. */
async function sweep(what: string, desk: Desk, connection: OpenDesk['connection']): Promise<Row> {
  const store = openStore(connection, 8)
  const before = await counted(connection)
  const began = performance.now()
  const passed = await letTimePass({ ...desk, store })
  const seconds = (performance.now() - began) / 1_000
  await store.close()
  await new Promise(resolve => setTimeout(resolve, 1_500))
  const after = await counted(connection)
  const told = after.map(({ name, written, blocks }, index) => {
    const was = before[index] ?? { written: 0, blocks: 0 }
    return `${name} ${written - was.written} rows written, ${blocks - was.blocks} blocks`
  })
  return {
    what: `sweep of ${CLOCKS} open clocks, ${what}`,
    value: seconds,
    unit: 's',
    target: '<= 10',
    note: `${passed.events} events of ${passed.requests} requests; ${told.join('; ')}`,
  }
}
