// The beginnings of real files, where the evaluation data lies beside the project; skipped without it.
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../../test/support/desk.ts'
import { importRows } from '../../features/import/import-rows.ts'
import { reconcileRows } from '../../features/import/reconcile-rows.ts'
import { openSourceBytes } from '../../features/import/source-bytes.ts'
import type { SourceFormat, SourceRow } from '../../features/import/source-request.ts'
import { verify } from '../../ledger/verify.ts'
import { boston311 } from './boston-311.ts'
import { open311Jsonl } from './open311-jsonl.ts'

const folder = '../shared/data/311'
const files: readonly [string, SourceFormat][] = [
  ['boston-cases-sla-2015-01_09.csv.gz', boston311],
  ['boston-open311-text-2008-2018.jsonl.gz', open311Jsonl],
]
const ROWS = 2_000

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterAll(() => town.close())

async function* firstRows(
  file: string,
  format: SourceFormat,
): AsyncGenerator<readonly SourceRow[]> {
  const { bytes } = await openSourceBytes(`${folder}/${file}`)
  let left = ROWS
  for await (const rows of format.read(bytes)) {
    yield rows.slice(0, left)
    left -= rows.length
    if (left <= 0) return
  }
}

test.skipIf(!existsSync(folder)).each(files)(
  'the first 2,000 rows of %s are stored, verified and equal to their source',
  async (file, format) => {
    const { sourceName } = format
    const counts = await importRows(town.desk, firstRows(file, format), {
      sourceName,
      numberPrefix: 'BM',
      isDryRun: false,
      onRejected: rejection => {
        throw new Error(JSON.stringify(rejection))
      },
      onProgress: () => {},
    })
    expect(counts).toEqual({ read: ROWS, stored: ROWS, already: 0, rejected: 0 })
    const compared = await reconcileRows(town.desk, firstRows(file, format), {
      sourceName,
      onDifference: () => {},
      onProgress: () => {},
    })
    expect(compared).toMatchObject({ compared: ROWS, equal: ROWS, different: 0, rejected: 0 })
    const found = await verify(town.desk.store, town.desk.municipalityId)
    expect(found).toMatchObject({ gaps: [], differences: [] })
  },
)
