// Tests of the list of bodies: what is refused at its field, and that a form sent twice adds one.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { openSmallTown, type SmallTown } from '../../../test/support/small-town.ts'
import { listBodies } from './bodies.ts'
import { addBody, changeBody } from './change-body.ts'
import type { BodyFields } from './read-body.ts'

let database: FreshDatabase
let town: SmallTown
const admin = () => town.actorOf('administrator')
const done = { ok: true }
const wrong = (field: string, problem: string) => ({
  ok: false,
  because: 'invalid',
  problems: [{ field, problem }],
})

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown({ connectionString: database.connectionString })
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

describe('bodies', () => {
  const body: BodyFields = {
    name: '  Orman   Bölge Müdürlüğü ',
    kind: 'ministry-branch',
    detsis: '99000001',
    kep: 'orman@kep.example',
    email: '',
    phone: '',
    address: '',
    district: '',
    validFrom: '2026-01-01',
    lastOn: '',
  }
  const bodyId = '01940000-0000-7000-8000-000000000031'

  test('one is added once, changed, and taken out of use', async () => {
    expect(await addBody(town.desk, admin(), { bodyId, ...body })).toMatchObject(done)
    expect(await addBody(town.desk, admin(), { bodyId, ...body })).toMatchObject(done)
    await changeBody(town.desk, admin(), {
      bodyId,
      ...body,
      phone: '0442 000 00 09',
      lastOn: '2026-12-31',
    })
    const found = (await listBodies(town.desk)).find(each => each.bodyId === bodyId)
    expect(found).toMatchObject({
      name: 'Orman Bölge Müdürlüğü',
      phone: '0442 000 00 09',
      validBefore: '2027-01-01',
      isActive: true,
      needsReview: false,
    })
  })

  test.each<[Partial<BodyFields>, string, string]>([
    [{ name: '' }, 'name', 'required'],
    [{ name: 'ORMAN BÖLGE MÜDÜRLÜĞÜ' }, 'name', 'taken'],
    [{ kind: 'x' }, 'kind', 'required'],
    [{ detsis: '12ab' }, 'detsis', 'invalid'],
    [{ email: 'şükrü@x' }, 'email', 'invalid'],
    [{ kind: 'district-municipality' }, 'district', 'required'],
    [{ address: 'x'.repeat(301) }, 'address', 'too-long'],
  ])('%j is refused', async (part, field, problem) => {
    const other = {
      ...body,
      name: 'Yeni Kurum',
      bodyId: '01940000-0000-7000-8000-000000000032',
      ...part,
    }
    expect(await addBody(town.desk, admin(), other)).toEqual(wrong(field, problem))
  })
})
