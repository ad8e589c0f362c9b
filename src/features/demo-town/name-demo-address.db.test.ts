// Under which address the demo's papers name the desk.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { openSmallTown, type SmallTown } from '../../../test/support/small-town.ts'
import { inTransaction } from '../../store/store.ts'
import { letterHouseOf } from '../letters/letter-office.ts'
import { listMunicipalities } from '../municipality/municipality-queries.ts'
import { nameDemoAddress } from './name-demo-address.ts'

let database: FreshDatabase
let town: SmallTown

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown({ connectionString: database.connectionString })
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

async function given(settings: object): Promise<void> {
  await inTransaction(town.store, town.desk.municipalityId, trx =>
    sql`UPDATE municipalities SET settings = settings || ${JSON.stringify(settings)}::jsonb
WHERE municipality_id = ${town.desk.municipalityId}`.execute(trx),
  )
}

async function startedOn(port: number) {
  await nameDemoAddress(town.desk, port)
  const [municipality] = await listMunicipalities(town.store)
  if (municipality === undefined) throw new Error('There is no municipality')
  return municipality.settings
}

test('a demo names the port on which it was started, also when it is started on another', async () => {
  await given({ isDemo: true, deskAddress: '' })
  expect((await startedOn(3114)).deskAddress).toBe('http://localhost:3114')
  const settings = await startedOn(3000)
  expect(settings.deskAddress).toBe('http://localhost:3000')
  expect(letterHouseOf('Deneme', settings).office.verifyAddress).toBe(
    'http://localhost:3000/dogrula',
  )
  expect((await startedOn(80)).deskAddress).toBe('http://localhost')
  expect((await startedOn(3001)).phone).toBe('0442 000 01 53')
})

test('a demo with a name of its own and a real municipality keep what their administrator wrote', async () => {
  await given({ isDemo: true, deskAddress: 'https://deneme.example' })
  expect((await startedOn(3114)).deskAddress).toBe('https://deneme.example')
  await given({ isDemo: false, deskAddress: 'http://localhost:3000' })
  expect((await startedOn(3114)).deskAddress).toBe('http://localhost:3000')
  await given({ isDemo: false, deskAddress: '' })
  expect((await startedOn(3114)).deskAddress).toBe('')
})
