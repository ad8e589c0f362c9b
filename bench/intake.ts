// Web intake to durable receipt at 16 parallel, beside bare clients writing the same rows in the same minute.
import pg from 'pg'
import type { OpenDesk } from '../src/cli/program.ts'
import { fingerprintOf } from '../src/features/apply/application-fingerprint.ts'
import { startDraft } from '../src/features/apply/drafts.ts'
import { FINGERPRINT } from '../src/web/citizen/apply/check-page.tsx'
import { paths } from '../src/web/paths.ts'
import { load, postRequest } from './http-load.ts'
import { measureSqlLimit, prepareSqlLimit } from './sql-limit.ts'
import { openBeside } from './started-desk.ts'
import type { Row } from './table.ts'

const PARALLEL = 16
const TEXT =
  'Sokağımızın başındaki çukur kar eriyince iyice büyüdü. Dün akşam iki aracın lastiği patladı, ' +
  'çocuklar okula giderken yolun ortasından geçmek zorunda kalıyor. En kısa zamanda onarılmasını rica ederim.'
/** More drafts than the fastest machine sends in the time. */
const DRAFTS_PER_SECOND = 2_500

export async function measureIntake(folder: string, port: number, seconds: number): Promise<Row[]> {
  const opened = await openBeside(folder)
  const { desk, connection } = opened
  try {
    const ready: { token: string; shown: string }[] = []
    for (let made = 0; made < DRAFTS_PER_SECOND * seconds; made += 100) {
      const batch = await Promise.all(
        Array.from({ length: 100 }, () => startDraft(desk, answers())),
      )
      ready.push(...batch.map(draft => ({ token: draft.token, shown: fingerprintOf(draft, []) })))
    }
    await prepareSqlLimit(connection, desk.municipalityId)
    const options = { clients: PARALLEL, seconds, text: TEXT }
    const before = await measureSqlLimit(connection, desk.municipalityId, options)
    const already = await countRequests(opened)
    const result = await load({
      port,
      connections: PARALLEL,
      seconds,
      expected: [303],
      request: n => {
        const draft = ready[n]
        return (
          draft &&
          postRequest(paths.applySend(), { [FINGERPRINT]: draft.shown }, `taslak=${draft.token}`)
        )
      },
    })
    const stored = await countRequests(opened)
    const after = await measureSqlLimit(connection, desk.municipalityId, options)
    await removeLimitRows(opened)
    const limit = (before.perSecond + after.perSecond) / 2
    // A form that is sent back answers 303 as well: what counts is what was stored.
    const missing = result.count - (stored - already)
    if (missing > 0) throw new Error(`${missing} of ${result.count} intakes were not stored`)
    const note = `p99 ${result.p99.toFixed(0)} ms, ${result.failures} failures`
    return [
      {
        what: 'web intake, 16 parallel',
        value: result.perSecond,
        unit: '/s',
        limit,
        target: 'ratio >= 0.4',
        note,
      },
    ]
  } finally {
    await opened.close()
  }
}

const answers = () => ({
  kind: 'demand' as const,
  topic: 'bilinmiyor',
  place: { district: 'Yakutiye', neighbourhood: '', street: 'Cumhuriyet Caddesi', description: '' },
  text: TEXT,
  who: {
    naming: '' as const,
    name: 'Ayşe Yılmaz',
    phone: '0500 000 00 01',
    email: '',
    address: 'Cumhuriyet Caddesi 5',
  },
})

async function countRequests({ connection }: Pick<OpenDesk, 'connection'>): Promise<number> {
  const client = new pg.Client({ ...connection })
  await client.connect()
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM requests WHERE register_number NOT LIKE 'BENCH-%'`,
  )
  await client.end()
  return rows[0]?.count ?? 0
}

/** The bare rows are no requests; verify must not find them. */
async function removeLimitRows({
  connection,
}: {
  connection: Awaited<ReturnType<typeof openBeside>>['connection']
}) {
  const client = new pg.Client({ ...connection })
  await client.connect()
  await client.query(`DELETE FROM request_clocks c USING requests r
    WHERE r.request_id = c.request_id AND r.register_number LIKE 'BENCH-%'`)
  await client.query(`DELETE FROM requests WHERE register_number LIKE 'BENCH-%'`)
  await client.query(`DELETE FROM request_events WHERE kind = 'bench'`)
  await client.query(`DELETE FROM register_counters WHERE register = 'bench'`)
  await client.end()
}
