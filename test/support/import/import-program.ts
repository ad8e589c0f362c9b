// A program that imports a file and tells after each batch how far it is: what the tests kill.
import { randomBytes, randomUUID } from 'node:crypto'
import { boston311 } from '../../../src/channels/in/boston-311.ts'
import { instant } from '../../../src/core/time/dates.ts'
import { importRows } from '../../../src/features/import/import-rows.ts'
import { openSourceBytes } from '../../../src/features/import/source-bytes.ts'
import { openStore } from '../../../src/store/store.ts'
import { testCalendar } from '../requests/histories.ts'

const [connectionString = '', municipalityId = '', file = ''] = process.argv.slice(2)
const store = openStore({ connectionString }, 4)
const desk = {
  store,
  municipalityId,
  now: () => instant('2026-02-18T07:00:00.000Z'),
  newId: () => randomUUID(),
  randomBytes: (count: number) => randomBytes(count),
  calendar: async () => testCalendar,
}
const { bytes } = await openSourceBytes(file)
await importRows(desk, boston311.read(bytes), {
  sourceName: boston311.sourceName,
  numberPrefix: 'BM',
  isDryRun: false,
  onRejected: () => {},
  onProgress: counts => process.stdout.write(`${JSON.stringify(counts)}\n`),
})
await store.close()
