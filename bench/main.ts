// Measures the desk beside its limits in the same run and prints one table. Not part of the tests;
// takes some minutes.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_PASSWORD } from '../src/features/demo-town/demo-accounts.ts'
import { DEMO_SOURCE, demoCodeOf, fillDemoTown } from '../src/features/demo-town/fill-demo-town.ts'
import { staff } from '../src/features/demo-town/staff.ts'
import { tellStaff } from '../src/features/notices/tell-staff.ts'
import { enterEvents } from '../src/features/registers/enter-events.ts'
import { isPassword } from '../src/features/sign-in/password.ts'
import { verify } from '../src/ledger/verify.ts'
import { measureClocks } from './clocks.ts'
import { BARE_SERVER, runBareServer } from './http-limit.ts'
import { measureImport } from './import.ts'
import { measureIntake } from './intake.ts'
import { measureLetters } from './letters.ts'
import { follow, measurePage, measureSearch, pageSizes, signIn } from './pages.ts'
import { openBeside, startDesk } from './started-desk.ts'
import { printTable, type Row } from './table.ts'

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 100_000)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8)

const say = (line: string): void => void process.stderr.write(`${line}\n`)

async function fill(folder: string): Promise<void> {
  const opened = await openBeside(folder)
  const began = performance.now()
  await fillDemoTown(opened.desk, { connection: opened.connection, count: REQUESTS })
  say(`${REQUESTS} requests filled in ${Math.round((performance.now() - began) / 1_000)} s`)
  // The pages are measured on a desk at rest, not while its worker goes through a year for registers and
  // news.
  await enterEvents(opened.desk)
  await tellStaff(opened.desk)
  await opened.close()
}

/** A request that waits for its applicant's verdict: a long page with everything on it. */
async function findAnswered(folder: string): Promise<{ number: string; code: string }> {
  const opened = await openBeside(folder)
  const row = await opened.store.db.transaction().execute(async trx => {
    const { sql } = await import('kysely')
    await sql.raw(`SET LOCAL app.municipality = '${opened.desk.municipalityId}'`).execute(trx)
    return await trx
      .selectFrom('requests')
      .select(['register_number', 'source_id'])
      .where('source_name', '=', DEMO_SOURCE)
      .where('progress', '=', 'answered')
      .limit(1)
      .executeTakeFirstOrThrow()
  })
  await opened.close()
  return { number: row.register_number, code: demoCodeOf(row.source_id ?? '') }
}

/** What residents and staff wait for, and what the program needs of the machine meanwhile. */
async function measureDoors(folder: string): Promise<Row[]> {
  const rows: Row[] = []
  const first = await startDesk(folder)
  await first.stop()
  const desk = await startDesk(folder)
  try {
    rows.push({
      what: 'ready on an existing database',
      value: desk.readyMilliseconds,
      unit: 'ms',
      target: '<= 2000',
    })
    rows.push(...(await measureIntake(folder, desk.port, SECONDS)))
    const followed = await follow(desk.port, await findAnswered(folder))
    rows.push(
      ...(await measurePage(desk.port, followed, {
        what: 'tracking page',
        target: '>= 1000',
        seconds: SECONDS,
      })),
    )
    const dispatcher = staff.find(person => person.role === 'dispatcher')?.userName ?? ''
    const cookie = await signIn(desk.port, dispatcher, DEMO_PASSWORD)
    const list = { path: '/masa/kuyruk/tumu', cookie }
    rows.push(
      ...(await measurePage(desk.port, list, {
        what: 'staff list, 50 rows',
        target: '>= 400',
        seconds: SECONDS,
      })),
    )
    rows.push(...(await measureSearch(desk.port, cookie)))
    rows.push({
      what: 'program resident after all this',
      value: await desk.residentMegabytes(),
      unit: 'MB',
      target: '<= 250',
    })
    rows.push(...(await pageSizes(desk.port, followed)))
  } finally {
    await desk.stop()
  }
  return rows
}

async function measureVerify(folder: string): Promise<Row[]> {
  const opened = await openBeside(folder)
  const verified = await verify(opened.store, opened.desk.municipalityId)
  await opened.close()
  const found = verified.differences.length + verified.gaps.length
  const what = `verify, ${verified.requests} requests after all this`
  return [{ what, value: found, unit: 'differences', target: '0' }]
}

/** Each may be measured alone: `npm run bench -- letters`. */
const parts = {
  doors: measureDoors,
  import: () => measureImport(),
  letters: measureLetters,
  clocks: () => measureClocks(),
  verify: measureVerify,
} satisfies Record<string, (folder: string) => Promise<Row[]>>
const needFill: readonly string[] = ['doors', 'letters', 'verify']

async function run(folder: string, wanted: readonly string[]): Promise<Row[]> {
  const rows: Row[] = []
  if (wanted.some(name => needFill.includes(name))) await fill(folder)
  for (const [name, measure] of Object.entries(parts))
    if (wanted.includes(name)) rows.push(...(await measure(folder)))
  return rows
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(parts, name))

if (asked[0] === BARE_SERVER) runBareServer(Number(asked[1]))
else if (unknown.length > 0) {
  say(`Unknown: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}`)
  process.exitCode = 2
} else {
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-bench-'))
  try {
    // The first hash loads the runtime's code for it; it is not what is measured.
    await isPassword('', '')
    printTable(await run(folder, asked.length === 0 ? Object.keys(parts) : asked))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
