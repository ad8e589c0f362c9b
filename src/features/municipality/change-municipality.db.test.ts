// Tests of the acts on the calendar and the municipality: which days can be counted with, and what the log
// keeps.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { openSmallTown, type SmallTown } from '../../../test/support/small-town.ts'
import { isoDate } from '../../core/time/dates.ts'
import {
  type CalendarChange,
  type CalendarDayFields,
  countingAfter,
  writeCalendarChange,
} from './change-calendar.ts'
import { changeMunicipality, type MunicipalityFields } from './change-municipality.ts'
import { listMunicipalities, loadCalendar, readOwnCounting } from './municipality-queries.ts'
import { type ChangeResult, changeSettings, listSettingChanges } from './setting-changes.ts'

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

const admin = () => town.actorOf('administrator')
const lastChange = async () => (await listSettingChanges(town.desk)).rows[0]
const calendar = () => loadCalendar(town.store, town.desk.municipalityId)
/** Checked and written in one transaction, as the decision of features/replay does it. */
const change = (wish: CalendarChange): Promise<ChangeResult> =>
  changeSettings(town.desk, admin(), async setting => {
    const own = await readOwnCounting(setting.trx, setting.municipalityId)
    const after = countingAfter(own, wish)
    if (after.ok) await writeCalendarChange(setting, wish)
    return after
  })
const add = (fields: CalendarDayFields) => change({ act: 'add-day', ...fields })
const liberation: CalendarDayFields = {
  day: '2026-03-12',
  layer: 'holiday',
  extent: 'full',
  name: 'Erzurum’un Kurtuluşu',
  document: '',
}

test('a day that the municipality adds is no working day any more, and one again when it is removed', async () => {
  const day = isoDate('2026-03-12')
  expect((await calendar()).isWorkingDay(day)).toBe(true)
  expect(await add(liberation)).toMatchObject({ ok: true })
  expect((await calendar()).isWorkingDay(day)).toBe(false)
  expect(await lastChange()).toMatchObject({
    subject: 'calendar/2026-03-12',
    before: null,
    after: { name: 'Erzurum’un Kurtuluşu', layer: 'holiday', extent: 'full' },
  })
  const gone = { act: 'remove-day', day: '2026-03-12', layer: 'holiday' } as const
  expect(await change(gone)).toMatchObject({ ok: true })
  expect((await calendar()).isWorkingDay(day)).toBe(true)
  expect(await lastChange()).toMatchObject({
    before: { name: 'Erzurum’un Kurtuluşu' },
    after: null,
  })
  expect(await change(gone)).toEqual({
    ok: false,
    because: 'not-found',
  })
})

test.each<[string, Partial<CalendarDayFields>, string, string]>([
  ['no day', { day: '' }, 'day', 'required'],
  ['a day that does not exist', { day: '2026-02-30' }, 'day', 'no-such-day'],
  ['29 February of a common year', { day: '2026-02-29' }, 'day', 'no-such-day'],
  ['a day written otherwise', { day: '12.03.2026' }, 'day', 'not-dated'],
  ['a day that no calendar reaches', { day: '2050-01-01' }, 'day', 'outside-calendar'],
  ['no kind', { layer: '' }, 'layer', 'required'],
  ['no name', { name: ' ' }, 'name', 'required'],
  ['leave without its document', { layer: 'leave' }, 'document', 'required'],
])(
  '%s is refused at its field, and the calendar can still be counted with',
  async (_, part, field, problem) => {
    const result = await add({ ...liberation, ...part })
    expect(result).toEqual({ ok: false, because: 'invalid', problems: [{ field, problem }] })
    expect((await calendar()).isWorkingDay(isoDate('2026-03-12'))).toBe(true)
  },
)

test('a day is added once', async () => {
  const snow = { ...liberation, day: '2026-01-12', layer: 'leave', document: 'Valilik 2026/4' }
  expect(await add(snow)).toMatchObject({ ok: true })
  expect(await add({ ...snow, name: 'Kar' })).toEqual({
    ok: false,
    because: 'invalid',
    problems: [{ field: 'day', problem: 'taken' }],
  })
})

test('administrative leave counts as working until the legal office says otherwise', async () => {
  const day = isoDate('2026-01-12')
  expect((await calendar()).isWorkingDay(day)).toBe(true)
  const wish = { halfDaysCountAsWorking: true, leaveCountsAsWorking: false } as const
  expect(await change({ act: 'counting', feeReading: 'resume', ...wish })).toMatchObject({
    ok: true,
  })
  expect((await calendar()).isWorkingDay(day)).toBe(false)
  expect(await lastChange()).toMatchObject({
    subject: 'counting',
    before: { leaveCountsAsWorking: true },
    after: { leaveCountsAsWorking: false },
    staffName: 'Ozan Bilge',
  })
})

const municipality: MunicipalityFields = {
  name: 'Yakaköy Belediyesi',
  hue: 150,
  numberPrefix: 'YKB',
  address: 'Meydan 1',
  phone: '0442 000 01 53',
  email: '',
  deskAddress: '',
  website: '',
  accounts: '',
  welcome: { tr: 'Hoş geldiniz.', en: 'Welcome.' },
  remedy: { tr: 'Dava açabilirsiniz.', en: 'You can go to court.' },
}

test('the municipality is changed as a whole, and the log holds what differs', async () => {
  expect(await changeMunicipality(town.desk, admin(), municipality)).toMatchObject({ ok: true })
  const [stored] = await listMunicipalities(town.store)
  expect(stored).toMatchObject({
    name: 'Yakaköy Belediyesi',
    settings: { hue: 150, numberPrefix: 'YKB', leaveCountsAsWorking: false },
  })
  const change = await lastChange()
  expect(change?.before).toMatchObject({ hue: 200, numberPrefix: 'BM' })
  expect(change?.after).toMatchObject({ hue: 150, numberPrefix: 'YKB' })
  expect(change?.after).not.toHaveProperty('phone')
})

test.each<[string, Partial<MunicipalityFields>, string, string]>([
  ['no name', { name: '  ' }, 'name', 'required'],
  ['a hue that is no angle', { hue: 400 }, 'hue', 'invalid'],
  ['a prefix with digits', { numberPrefix: 'B1' }, 'numberPrefix', 'invalid'],
  ['an address without end', { address: 'a'.repeat(301) }, 'address', 'too-long'],
  ['no remedy', { remedy: { tr: ' ', en: 'Court.' } }, 'remedy.tr', 'required'],
])('%s is refused at its field', async (_, part, field, problem) => {
  const result = await changeMunicipality(town.desk, admin(), { ...municipality, ...part })
  expect(result).toEqual({ ok: false, because: 'invalid', problems: [{ field, problem }] })
})

test('the manager reads, but does not change the municipality', async () => {
  const manager = town.actorOf('manager')
  expect(await changeMunicipality(town.desk, manager, municipality)).toEqual({
    ok: false,
    because: 'not-allowed',
  })
})
