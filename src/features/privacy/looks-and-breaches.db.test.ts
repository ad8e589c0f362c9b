import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  actorOf,
  openSmallTown,
  type SmallTown,
  townStaff,
} from '../../../test/support/small-town.ts'
import { instant } from '../../core/time/dates.ts'
import { verify } from '../../ledger/verify.ts'
import { inTransaction } from '../../store/store.ts'
import { listNotices } from '../notices/notice-queries.ts'
import { listBreaches } from './breach-queries.ts'
import { listDaysOfLooks, listLooks } from './look-queries.ts'
import { addBreachStep, recordBreach } from './record-breach.ts'
import { recordLook } from './record-look.ts'
import { tellOfBreaches } from './tell-of-breaches.ts'

let database: FreshDatabase
let town: SmallTown
const entered = () =>
  inTransaction(town.store, town.desk.municipalityId, trx =>
    trx
      .selectFrom('register_entries')
      .select(['register', 'serial', 'entry_key', 'entered_on', 'data'])
      .where('municipality_id', '=', town.desk.municipalityId)
      .orderBy('serial')
      .execute(),
  )

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown(database)
})
afterAll(async () => {
  const { differences, gaps } = await verify(town.store, town.desk.municipalityId)
  expect({ differences, gaps }).toEqual({ differences: [], gaps: [] })
  await town.close()
  await database.drop()
})

const FIRST_DAY = '2026-03-10T09:00:00Z'
const now = (at: string) => town.setNow(at)

describe('looks', () => {
  test('are lines of the person by day, role and unit, without a name, newest first', async () => {
    now(FIRST_DAY)
    const { requestId } = await town.receive()
    const look = { requestId, seen: 'request-opened' } as const
    await recordLook(town.desk, actorOf('roadOfficer'), look)
    await recordLook(town.desk, actorOf('otherRoadOfficer'), look)
    now('2026-03-11T21:30:00Z')
    const unmasked = { requestId, seen: 'person-unmasked', purpose: 'call' } as const
    await recordLook(town.desk, actorOf('dispatcher'), unmasked)
    const { rows, pages } = await listDaysOfLooks(town.desk, requestId, 1)
    expect(pages).toBe(1)
    const noEnglish = { unitNameEn: 'White Desk', unitName: 'Beyaz Masa' }
    expect(rows).toEqual([
      // 21.30 in London is half past midnight in Erzurum.
      {
        day: '2026-03-12',
        roles: ['dispatcher'],
        seen: 'person-unmasked',
        purpose: 'call',
        times: 1,
        ...noEnglish,
      },
      {
        day: '2026-03-10',
        roles: ['unit-officer'],
        unitName: 'Fen İşleri',
        unitNameEn: 'Public Works',
        seen: 'request-opened',
        purpose: '',
        times: 2,
      },
    ])
    const whole = await listLooks(town.desk, requestId, 1)
    expect(whole.rows.map(row => row.staffName)).toEqual([
      'Tuna Ergüder',
      'Sibel Özgün',
      'İrfan Söğütlü',
    ])
  })

  test('a small picture of an open page is no second look; without the page it is one', async () => {
    now(FIRST_DAY)
    const { requestId } = await town.receive()
    const picture = { requestId, seen: 'file-opened', isPartOfPage: true } as const
    const officer = actorOf('roadOfficer')
    await recordLook(town.desk, officer, { requestId, seen: 'request-opened' })
    await recordLook(town.desk, officer, picture)
    expect((await listLooks(town.desk, requestId, 1)).rows).toHaveLength(1)
    now('2026-03-10T09:31:00Z')
    await recordLook(town.desk, officer, picture)
    await recordLook(town.desk, actorOf('roadHead'), picture)
    expect((await listLooks(town.desk, requestId, 1)).rows).toHaveLength(3)
  })

  test('a hundred and twenty days are three pages that neither skip nor repeat', async () => {
    const { requestId } = await town.receive()
    for (let day = 0; day < 120; day += 1) {
      now(new Date(Date.UTC(2026, 3, 1 + day)).toISOString())
      await recordLook(town.desk, actorOf('desk'), { requestId, seen: 'request-opened' })
    }
    const seen: string[] = []
    for (const page of [1, 2, 3]) {
      const { rows, pages } = await listDaysOfLooks(town.desk, requestId, page)
      expect(pages).toBe(3)
      seen.push(...rows.map(row => row.day))
    }
    expect(seen).toHaveLength(120)
    expect(seen).toEqual([...seen].sort().reverse())
  })

  test('when the line cannot be written, the look does not happen', async () => {
    const broken = { ...town.desk, newId: () => 'no id' }
    const look = { requestId: null, seen: 'list-searched' } as const
    await expect(recordLook(broken, actorOf('desk'), look)).rejects.toThrow('uuid')
  })
})

const laptop = {
  learnedAt: instant('2026-03-10T06:00:00Z'),
  what: 'Bir dizüstü bilgisayar çalındı.',
  categories: ['identity', 'contact'] as const,
  peopleCount: 120,
  measures: 'Parolalar değiştirildi.',
}
const told = (what: Partial<Parameters<typeof addBreachStep>[2]>) => ({
  kind: 'board-told' as const,
  happenedAt: instant('2026-03-11T09:00:00Z'),
  text: 'Form gönderildi.',
  reference: '55',
  lateReason: '',
  breachId: '01920000-0000-7000-8000-000000000001',
  stepId: '01920000-0000-7000-8000-0000000000a1',
  ...what,
})

describe('a data breach', () => {
  const breachId = '01920000-0000-7000-8000-000000000001'

  test('is recorded once, with its 72 hours and its place in the register', async () => {
    now(FIRST_DAY)
    for (let press = 0; press < 2; press += 1) {
      const fields = { breachId, ...laptop }
      const done = await recordBreach(town.desk, actorOf('administrator'), fields)
      expect(done).toEqual({ ok: true, breachId })
    }
    const [breach, ...others] = await listBreaches(town.desk)
    expect(others).toEqual([])
    expect(breach).toMatchObject({ dueAt: '2026-03-13T06:00:00.000Z', peopleCount: 120, steps: [] })
    expect(await entered()).toMatchObject([
      {
        register: 'breaches',
        serial: 1,
        entry_key: breachId,
        entered_on: '2026-03-10',
        data: {
          summary: 'Veri ihlali',
          details: {
            Öğrenildi: '10.03.2026 09.00',
            'Kurula son an': '13.03.2026 09.00',
            Veriler: 'Kimlik (ad, T.C. kimlik no); İletişim (telefon, e-posta, adres)',
            Kişi: 120,
          },
        },
      },
    ])
  })

  const noticed = async (who: 'manager' | 'administrator' | 'roadHead') =>
    (
      await listNotices(town.desk, {
        staffId: townStaff[who].id,
        roles: [townStaff[who].role],
        unitIds: [],
      })
    ).notices.map(({ kind, data }) => `${kind} ${data.step}`)

  test('is told rung by rung to manager and administrator until the Board knows', async () => {
    now(FIRST_DAY)
    await tellOfBreaches(town.desk)
    expect(await noticed('manager')).toEqual(['breach.owed recorded'])
    expect(await noticed('roadHead')).toEqual([])
    for (const [at, step] of [
      ['2026-03-11T18:00:00Z', 'half'],
      ['2026-03-12T06:00:00Z', 'day-left'],
      ['2026-03-13T00:00:00Z', 'hours-left'],
      ['2026-03-13T06:00:00Z', 'overdue'],
      ['2026-03-14T09:00:00Z', 'overdue'],
    ]) {
      now(at ?? '')
      await tellOfBreaches(town.desk)
      await tellOfBreaches(town.desk)
      expect(await noticed('administrator')).toEqual([`breach.owed ${step}`])
    }
  })

  test('reaches the Board late only with a reason, and then the house is quiet', async () => {
    now('2026-03-14T09:00:00Z')
    const late = { happenedAt: instant('2026-03-14T08:00:00Z') }
    expect(await addBreachStep(town.desk, actorOf('manager'), told(late))).toEqual({
      ok: false,
      because: 'invalid',
      problems: [{ field: 'lateReason', problem: 'late-reason-needed' }],
    })
    const withReason = told({ ...late, lateReason: 'Kayıtlar geç bulundu.' })
    expect(await addBreachStep(town.desk, actorOf('manager'), withReason)).toMatchObject({
      ok: true,
    })
    expect(await addBreachStep(town.desk, actorOf('manager'), withReason)).toMatchObject({
      ok: true,
    })
    const people = told({ kind: 'people-told', stepId: '01920000-0000-7000-8000-0000000000a2' })
    await addBreachStep(town.desk, actorOf('manager'), people)
    const [breach] = await listBreaches(town.desk)
    expect(breach?.steps.map(step => step.kind)).toEqual(['board-told', 'people-told'])
    expect(await tellOfBreaches(town.desk)).toBe(0)
    expect(await noticed('manager')).toEqual([])
  })

  test('is the business of manager and administrator alone', async () => {
    for (const who of ['desk', 'dispatcher', 'roadOfficer', 'roadHead'] as const) {
      const fields = { breachId: town.desk.newId(), ...laptop }
      const refused = { ok: false, because: 'not-allowed' }
      expect(await recordBreach(town.desk, actorOf(who), fields)).toEqual(refused)
      expect(await addBreachStep(town.desk, actorOf(who), told({}))).toEqual(refused)
    }
  })
})
