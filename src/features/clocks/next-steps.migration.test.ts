// A desk of before the sweep's own rows is brought up: the migration gives each running clock the day that
// the program would give it. Lives of every kind: fees awaited, appeals, promises, silence, weeks of
// lateness.
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../../test/support/desk.ts'
import { anyLife } from '../../../test/support/requests/random-life.ts'
import type { RequestEvent } from '../../core/request/events.ts'
import { storeHistories } from '../../ledger/store-histories.ts'
import { verify } from '../../ledger/verify.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterAll(() => town.close())

/** The statement of the file that begins so, up to its semicolon. */
async function statement(beginning: string): Promise<string> {
  const text = await readFile('migrations/0009_replay.sql', 'utf8')
  const at = text.indexOf(beginning)
  if (at < 0) throw new Error(`No statement begins with ${beginning}`)
  return text.slice(at, text.indexOf(';', at))
}

/** The invented applicant of those lives has no row. */
const withoutApplicant = (event: RequestEvent): RequestEvent =>
  event.kind === 'request.received'
    ? { ...event, data: { ...event.data, applicantId: null } }
    : event

test('the days of the next look and the numbers of the rows are those of the program', async () => {
  const lives = fc.sample(anyLife, { numRuns: 400, seed: 9 })
  await storeHistories(
    town.desk,
    lives.map(({ events }) => ({
      requestId: town.desk.newId(),
      events: events.map(withoutApplicant),
      applicant: null,
      codeHash: null,
      searchText: '',
      numberPrefix: 'BM',
    })),
  )
  await town.asOwner('UPDATE request_clocks SET next_step_on = NULL')
  await town.asOwner(`UPDATE requests r SET sequence = (SELECT max(sequence) FROM request_events e
    WHERE e.request_id = r.request_id)`)
  const damaged = await verify(town.desk.store, town.desk.municipalityId)
  expect(damaged.differences.length).toBeGreaterThan(100)

  await town.asOwner(await statement('WITH reached AS'))
  await town.asOwner(await statement('UPDATE requests r SET sequence'))
  const { differences } = await verify(town.desk.store, town.desk.municipalityId)
  expect(differences).toEqual([])
  const [seen] =
    await town.asOwner(`SELECT count(*) FILTER (WHERE next_step_on IS NOT NULL)::int AS watched,
    count(*) FILTER (WHERE class = 'fee-wait' AND stopped_at IS NULL)::int AS fees,
    count(*) FILTER (WHERE is_paused AND stopped_at IS NULL)::int AS paused,
    count(*) FILTER (WHERE class = 'bedk-decision' AND stopped_at IS NULL)::int AS board FROM request_clocks`)
  for (const count of Object.values(seen ?? {})) expect(count).toBeGreaterThan(0)
})
