// Tests of the acts on units, topics and people: what is refused, what is logged, who keeps the desk open.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  openSmallTown,
  type SmallTown,
  townStaff,
  townTopics,
  townUnits,
} from '../../../test/support/small-town.ts'
import { inTransaction } from '../../store/store.ts'
import { listSettingChanges } from '../municipality/setting-changes.ts'
import { isPassword } from '../sign-in/password.ts'
import { findSession, startSession } from '../sign-in/sessions.ts'
import {
  addStaff,
  changeStaff,
  endStaffSessions,
  resetPassword,
  resetSecondFactor,
  setStaffActive,
} from './change-staff.ts'
import { addTopic, changeTopic, setTopicActive, type TopicFields } from './change-topic.ts'
import { addUnit, changeUnit, setUnitActive } from './change-unit.ts'
import { listStaff, listTopics, listUnits } from './organisation-queries.ts'

let database: FreshDatabase
let town: SmallTown
const key = (number: number) => `01940000-0000-7000-8000-00000000000${number}`
const done = { ok: true }
const invalid = (field: string, problem: string, count?: number) => ({
  ok: false,
  because: 'invalid',
  problems: [{ field, problem, ...(count === undefined ? {} : { count }) }],
})

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown({ connectionString: database.connectionString })
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

const admin = () => town.actorOf('administrator')
const lastChange = async () => (await listSettingChanges(town.desk)).rows[0]
const changeCount = async () => (await listSettingChanges(town.desk)).rows.length

describe('units', () => {
  test('a unit is added once, however often its form is sent, and the log says who added what', async () => {
    const wish = { unitId: key(1), name: '  Mezarlıklar   Müdürlüğü ', nameEn: 'Cemeteries' }
    expect(await addUnit(town.desk, admin(), wish)).toMatchObject(done)
    expect(await addUnit(town.desk, admin(), wish)).toMatchObject(done)
    const units = await listUnits(town.store, town.desk.municipalityId)
    expect(units.filter(unit => unit.unitId === key(1))).toEqual([
      {
        unitId: key(1),
        code: 'mezarliklar-mudurlugu',
        name: 'Mezarlıklar Müdürlüğü',
        nameEn: 'Cemeteries',
        isActive: true,
      },
    ])
    expect(await changeCount()).toBe(1)
    expect(await lastChange()).toMatchObject({
      subject: `unit/${key(1)}`,
      before: null,
      after: { name: 'Mezarlıklar Müdürlüğü', nameEn: 'Cemeteries', code: 'mezarliklar-mudurlugu' },
      staffName: 'Ozan Bilge',
      changedAt: '2026-03-10T09:00:00.000Z',
    })
  })

  test.each([
    ['', 'required'],
    ['A', 'too-short'],
    ['A'.repeat(121), 'too-long'],
    ['FEN İŞLERİ', 'taken'],
  ])('the name %j is refused: %s', async (name, problem) => {
    const before = await changeCount()
    const result = await addUnit(town.desk, admin(), { unitId: key(2), name, nameEn: '' })
    expect(result).toEqual(invalid('name', problem))
    expect(await changeCount()).toBe(before)
  })

  test('a unit keeps its code when it gets another name, and the log holds only what changed', async () => {
    await changeUnit(town.desk, admin(), {
      unitId: key(1),
      name: 'Mezarlıklar',
      nameEn: 'Cemeteries',
    })
    expect(await lastChange()).toMatchObject({
      before: { name: 'Mezarlıklar Müdürlüğü' },
      after: { name: 'Mezarlıklar' },
    })
    const units = await listUnits(town.store, town.desk.municipalityId)
    expect(units.find(unit => unit.unitId === key(1))?.code).toBe('mezarliklar-mudurlugu')
  })

  test('a change that changes nothing leaves no line in the log', async () => {
    const before = await changeCount()
    const wish = { unitId: key(1), name: 'Mezarlıklar', nameEn: 'Cemeteries' }
    expect(await changeUnit(town.desk, admin(), wish)).toMatchObject(done)
    expect(await changeCount()).toBe(before)
  })

  test('a unit with open requests and topics stays in use, and the refusal says how many', async () => {
    const { requestId } = await town.receive()
    await inTransaction(town.store, town.desk.municipalityId, trx =>
      trx
        .updateTable('requests')
        .set({ unit_id: townUnits.roads.id })
        .where('municipality_id', '=', town.desk.municipalityId)
        .where('request_id', '=', requestId)
        .execute(),
    )
    const wish = { unitId: townUnits.roads.id, isActive: false }
    expect(await setUnitActive(town.desk, admin(), wish)).toEqual({
      ok: false,
      because: 'invalid',
      problems: [
        { field: 'isActive', problem: 'in-use', count: 1 },
        { field: 'isActive', problem: 'owns-topics', count: 3 },
      ],
    })
  })

  test('a unit that owes nothing goes out of use and comes back', async () => {
    const active = async () =>
      (await listUnits(town.store, town.desk.municipalityId)).find(unit => unit.unitId === key(1))
        ?.isActive
    await setUnitActive(town.desk, admin(), { unitId: key(1), isActive: false })
    expect(await active()).toBe(false)
    await setUnitActive(town.desk, admin(), { unitId: key(1), isActive: true })
    expect(await active()).toBe(true)
    expect(await lastChange()).toMatchObject({
      before: { name: 'Mezarlıklar', isActive: false },
      after: { name: 'Mezarlıklar', isActive: true },
    })
  })
})

describe('topics', () => {
  const wish: TopicFields = {
    name: 'Rögar kapağı',
    nameEn: 'Manhole cover',
    parentTopicId: townTopics.road.id,
    ownerUnitId: townUnits.roads.id,
    promisedDays: 2,
    needsApproval: false,
    needsPlace: true,
    documents: '',
    documentsEn: '',
  }

  test('a topic is added below a main topic with its owner and promised days', async () => {
    expect(await addTopic(town.desk, admin(), { topicId: key(3), ...wish })).toMatchObject(done)
    const topics = await listTopics(town.store, town.desk.municipalityId)
    expect(topics.find(topic => topic.topicId === key(3))).toEqual({
      topicId: key(3),
      code: 'rogar-kapagi',
      isActive: true,
      ...wish,
    })
  })

  test.each<[string, Partial<TopicFields>, string, string, number?]>([
    ['a name that a sister has', { name: 'ÇUKUR, BOZUK ASFALT' }, 'name', 'taken'],
    ['an unknown main topic', { parentTopicId: key(9) }, 'parentTopicId', 'unknown'],
    ['a third level', { parentTopicId: townTopics.pothole.id }, 'parentTopicId', 'unknown'],
    ['a unit that is none', { ownerUnitId: key(9) }, 'ownerUnitId', 'unknown'],
    ['no days', { promisedDays: 0 }, 'promisedDays', 'out-of-range'],
    ['more days than a year has', { promisedDays: 251 }, 'promisedDays', 'out-of-range'],
    ['words instead of days', { promisedDays: Number.NaN }, 'promisedDays', 'out-of-range'],
  ])('a topic with %s is refused', async (_, part, field, problem, count) => {
    const result = await addTopic(town.desk, admin(), {
      topicId: key(4),
      ...wish,
      name: 'Yeni',
      ...part,
    })
    expect(result).toEqual(invalid(field, problem, count))
  })

  test('a main topic with topics below it cannot move below another, nor go out of use', async () => {
    const main = { ...wish, name: 'Yol ve Üstyapı', parentTopicId: townTopics.park.id }
    expect(await changeTopic(town.desk, admin(), { topicId: townTopics.road.id, ...main })).toEqual(
      invalid('parentTopicId', 'has-subtopics', 3),
    )
    const out = { topicId: townTopics.road.id, isActive: false }
    expect(await setTopicActive(town.desk, admin(), out)).toEqual(
      invalid('isActive', 'has-subtopics', 3),
    )
  })

  test('a changed promise is logged from and to, and the clocks of open requests stay as they were', async () => {
    const { requestId } = await town.receive({ topicId: key(3) })
    const dueOn = async () =>
      await inTransaction(town.store, town.desk.municipalityId, trx =>
        trx
          .selectFrom('request_clocks')
          .select('raw_due_on')
          .where('municipality_id', '=', town.desk.municipalityId)
          .where('request_id', '=', requestId)
          .where('class', '=', 'service')
          .executeTakeFirstOrThrow(),
      )
    expect(await dueOn()).toEqual({ raw_due_on: '2026-03-12' })
    await changeTopic(town.desk, admin(), { topicId: key(3), ...wish, promisedDays: 10 })
    expect(await lastChange()).toMatchObject({
      subject: `topic/${key(3)}`,
      before: { name: 'Rögar kapağı', promisedDays: 2 },
      after: { name: 'Rögar kapağı', promisedDays: 10 },
    })
    expect(await dueOn()).toEqual({ raw_due_on: '2026-03-12' })
  })

  test('a topic does not come back below a main topic that is out of use', async () => {
    const { pothole, pavement, road } = townTopics
    for (const topicId of [key(3), pothole.id, pavement.id, road.id])
      expect(await setTopicActive(town.desk, admin(), { topicId, isActive: false })).toMatchObject(
        done,
      )
    expect(await setTopicActive(town.desk, admin(), { topicId: key(3), isActive: true })).toEqual(
      invalid('isActive', 'main-is-inactive'),
    )
    for (const topicId of [road.id, pothole.id, pavement.id])
      expect(await setTopicActive(town.desk, admin(), { topicId, isActive: true })).toMatchObject(
        done,
      )
  })
})

describe('people', () => {
  const wish = {
    staffId: key(5),
    userName: 'nuray.celik',
    name: 'Nuray Çelik',
    roles: ['unit-officer'],
    unitIds: [townUnits.parks.id, townUnits.roads.id],
  }

  test('somebody is added with a password that is returned once and kept only as a hash', async () => {
    const result = await addStaff(town.desk, admin(), wish)
    const password = result.ok ? result.done?.password : undefined
    expect(password).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    const kept = await hashOf(wish.staffId)
    expect(await isPassword(password ?? '', kept)).toBe(true)
    expect(JSON.stringify(await lastChange())).not.toContain(password)
    expect(await addStaff(town.desk, admin(), wish)).toEqual({ ok: true, done: undefined })
    expect(await hashOf(wish.staffId)).toBe(kept)
  })

  test.each([
    ['userName', '', 'required'],
    ['userName', 'Nuray Çelik', 'invalid'],
    ['userName', 'ayla.cinar', 'taken'],
    ['name', '', 'required'],
    ['roles', [], 'required'],
    ['roles', ['mayor'], 'required'],
    ['unitIds', [], 'unit-needed'],
    ['unitIds', [key(9)], 'unknown'],
  ])('the field %s with %j is refused: %s', async (field, value, problem) => {
    const result = await addStaff(town.desk, admin(), {
      ...wish,
      staffId: key(6),
      userName: 'yeni.kisi',
      [field]: value,
    })
    expect(result).toEqual(invalid(field, problem))
  })

  test('other roles end the sessions of the person; another name does not', async () => {
    const token = await startSession(town.desk, wish.staffId, 'complete')
    await changeStaff(town.desk, admin(), { ...wish, name: 'Nuray Çelikkol' })
    expect(await findSession(town.desk, token)).toMatchObject({ name: 'Nuray Çelikkol' })
    await changeStaff(town.desk, admin(), { ...wish, roles: ['unit-head', 'unit-officer'] })
    expect(await findSession(town.desk, token)).toBeUndefined()
    expect(await lastChange()).toMatchObject({
      before: { name: 'Nuray Çelikkol', roles: ['unit-officer'] },
      after: { name: 'Nuray Çelik', roles: ['unit-officer', 'unit-head'] },
    })
  })

  test('a new password ends the sessions and replaces the old one', async () => {
    const token = await startSession(town.desk, wish.staffId, 'complete')
    const result = await resetPassword(town.desk, admin(), wish)
    const password = result.ok ? result.done.password : ''
    expect(await isPassword(password, await hashOf(wish.staffId))).toBe(true)
    expect(await findSession(town.desk, token)).toBeUndefined()
    expect(JSON.stringify(await lastChange())).not.toContain(password)
  })

  test('sessions end when asked, and the number of them is said', async () => {
    await startSession(town.desk, wish.staffId, 'complete')
    await startSession(town.desk, wish.staffId, 'password')
    expect(await endStaffSessions(town.desk, admin(), wish)).toEqual({
      ok: true,
      done: { ended: 2 },
    })
  })

  test('a second factor is set up again after it was reset', async () => {
    await inTransaction(town.store, town.desk.municipalityId, trx =>
      trx
        .updateTable('staff')
        .set({ totp_secret: 'JBSWY3DPEHPK3PXP', totp_last_step: 9 })
        .where('staff_id', '=', wish.staffId)
        .execute(),
    )
    expect(await resetSecondFactor(town.desk, admin(), wish)).toMatchObject(done)
    const staff = await listStaff(town.store, town.desk.municipalityId)
    expect(staff.find(person => person.staffId === wish.staffId)?.hasTotp).toBe(false)
  })

  test('the last administrator stays one and stays in service; with a second one the first may go', async () => {
    const { id, name } = townStaff.administrator
    const other = { staffId: id, name, roles: ['desk-officer'], unitIds: [] }
    expect(await changeStaff(town.desk, admin(), other)).toEqual(
      invalid('roles', 'last-administrator'),
    )
    const out = { staffId: id, isActive: false }
    expect(await setStaffActive(town.desk, admin(), out)).toEqual(
      invalid('isActive', 'last-administrator'),
    )
    const second = { ...wish, roles: ['administrator'], unitIds: [] }
    expect(await changeStaff(town.desk, admin(), second)).toMatchObject(done)
    expect(await changeStaff(town.desk, admin(), other)).toMatchObject(done)
    expect(await setStaffActive(town.desk, admin(), { ...out, staffId: wish.staffId })).toEqual(
      invalid('isActive', 'last-administrator'),
    )
  })
})

test('nobody but an administrator changes anything, whoever asks', async () => {
  const before = await changeCount()
  const refusedActs = [
    town.actorOf('manager'),
    town.actorOf('roadHead'),
    { kind: 'applicant' as const },
    { kind: 'import' as const, source: 'x' },
  ].flatMap(actor => [
    addUnit(town.desk, actor, { unitId: key(7), name: 'Yeni', nameEn: '' }),
    setUnitActive(town.desk, actor, { unitId: key(1), isActive: false }),
    setTopicActive(town.desk, actor, { topicId: townTopics.tree.id, isActive: false }),
    setStaffActive(town.desk, actor, { staffId: townStaff.desk.id, isActive: false }),
    resetPassword(town.desk, actor, { staffId: townStaff.desk.id }),
  ])
  for (const result of await Promise.all(refusedActs))
    expect(result).toEqual({ ok: false, because: 'not-allowed' })
  expect(await changeCount()).toBe(before)
})

async function hashOf(staffId: string): Promise<string> {
  return await inTransaction(town.store, town.desk.municipalityId, async trx => {
    const row = await trx
      .selectFrom('staff')
      .select('password_hash')
      .where('staff_id', '=', staffId)
      .executeTakeFirstOrThrow()
    return row.password_hash
  })
}
