// Tests of routing against the database: what is proposed, what a new row ends, what a file may do.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  addRouting,
  nowhere,
  onMain,
  onSide,
  onState,
  roadDocument,
  townBodies,
} from '../../../test/support/requests/routing-town.ts'
import {
  openSmallTown,
  type SmallTown,
  townTopics,
  townUnits,
} from '../../../test/support/small-town.ts'
import { isoDate } from '../../core/time/dates.ts'
import { listSettingChanges } from '../municipality/setting-changes.ts'
import { setBodyActive } from './change-body.ts'
import { addOwnerRow, endOwnerRow } from './change-owner-row.ts'
import { findConcerned } from './concerned-requests.ts'
import { importOwnerRows, importStreetClasses } from './import-tables.ts'
import { listOwnerRows } from './owner-rows.ts'
import { proposeForRequests } from './propose-owner.ts'
import { addStreetClass, listStreetClasses } from './street-classes.ts'

let database: FreshDatabase
let town: SmallTown
const today = isoDate('2026-03-10')
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
  await addRouting(town)
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

const proposalOf = async (fields: Parameters<SmallTown['receive']>[0]) => {
  const { requestId } = await town.receive(fields)
  return (await proposeForRequests(town.desk, [requestId], today)).get(requestId)
}

describe('what is proposed', () => {
  test('a main road: the unit, with the row and the road that say so', async () => {
    expect(await proposalOf(onMain)).toMatchObject({
      kind: 'unit',
      unitId: townUnits.roads.id,
      row: { document: roadDocument, roadClass: 'main' },
      road: { street: 'Cumhuriyet Caddesi' },
    })
  })

  test('a side street: the municipality of the district; a state road: the highways', async () => {
    expect(await proposalOf(onSide)).toMatchObject({
      kind: 'body',
      body: { bodyId: townBodies.district.id },
    })
    expect(await proposalOf(onState)).toMatchObject({
      kind: 'body',
      body: { bodyId: townBodies.highways.id },
    })
  })

  test('no street: nothing, and why', async () => {
    expect(await proposalOf(nowhere)).toMatchObject({ kind: 'none', why: 'road-class-unknown' })
  })

  test('a topic that the map does not know: its own unit; one without a unit: nothing', async () => {
    expect(await proposalOf({ ...nowhere, topicId: townTopics.tree.id })).toMatchObject({
      kind: 'unit',
      unitId: townUnits.parks.id,
      row: null,
    })
    expect(await proposalOf({ topicId: townTopics.thanks.id })).toMatchObject({ why: 'not-mapped' })
    expect(await proposalOf({ topicId: null })).toMatchObject({ why: 'no-topic' })
  })

  test('a body out of use is not proposed', async () => {
    const bodyId = townBodies.highways.id
    await setBodyActive(town.desk, admin(), { bodyId, isActive: false })
    expect(await proposalOf(onState)).toMatchObject({ kind: 'none', why: 'owner-out-of-use' })
    await setBodyActive(town.desk, admin(), { bodyId, isActive: true })
  })
})

describe('the map', () => {
  const key = (number: number) => `01940000-0000-7000-8000-0000000000${number}`
  const wish = {
    topicId: townTopics.pavement.id,
    roadClass: 'side',
    district: '',
    owner: `unit:${townUnits.roads.id}`,
    validFrom: '2025-01-01',
    lastOn: '',
    document: 'Protokol 1',
  }
  const rowsOf = async () =>
    (await listOwnerRows(town.desk, { topicId: wish.topicId, withHistory: true, today })).map(
      ({ owner, validFrom, validBefore, document }) => [
        owner.kind,
        validFrom,
        validBefore,
        document,
      ],
    )

  test('a new row ends the former one; the form sent twice adds it once; the log says from what to what', async () => {
    await addOwnerRow(town.desk, admin(), { rowId: key(11), ...wish })
    const next = {
      ...wish,
      rowId: key(12),
      owner: 'district-body',
      validFrom: '2026-01-01',
      document: 'Protokol 2',
    }
    expect(await addOwnerRow(town.desk, admin(), next)).toMatchObject(done)
    expect(await addOwnerRow(town.desk, admin(), next)).toMatchObject(done)
    expect(await rowsOf()).toEqual([
      ['district-body', '2026-01-01', null, 'Protokol 2'],
      ['unit', '2025-01-01', '2026-01-01', 'Protokol 1'],
    ])
    expect((await listSettingChanges(town.desk)).rows[0]).toMatchObject({
      subject: `owner/${wish.topicId}`,
      before: { ownerUnitId: townUnits.roads.id, document: 'Protokol 1' },
      after: { isDistrictBody: true, document: 'Protokol 2' },
    })
  })

  test('a row with an end lies within the former one, which goes on with its own decision', async () => {
    const winter = {
      ...wish,
      rowId: key(13),
      validFrom: '2026-11-15',
      lastOn: '2027-04-15',
      document: 'Kış',
    }
    expect(await addOwnerRow(town.desk, admin(), winter)).toMatchObject(done)
    expect(await rowsOf()).toEqual([
      ['district-body', '2027-04-16', null, 'Protokol 2'],
      ['unit', '2026-11-15', '2027-04-16', 'Kış'],
      ['district-body', '2026-01-01', '2026-11-15', 'Protokol 2'],
      ['unit', '2025-01-01', '2026-01-01', 'Protokol 1'],
    ])
  })

  test.each<[string, Partial<typeof wish>, string, string]>([
    ['no topic', { topicId: '' }, 'topicId', 'required'],
    ['another topic', { topicId: key(99) }, 'topicId', 'unknown'],
    ['a road that is none', { roadClass: 'Ana' }, 'roadClass', 'unknown'],
    ['a district nobody knows', { district: 'Kars' }, 'district', 'unknown'],
    ['no owner', { owner: '' }, 'owner', 'required'],
    ['an owner that is none', { owner: `unit:${key(99)}` }, 'owner', 'unknown'],
    ['no decision', { document: '  ' }, 'document', 'required'],
    ['no first day', { validFrom: '' }, 'validFrom', 'required'],
    ['30 February', { validFrom: '2026-02-30' }, 'validFrom', 'not-dated'],
    ['a year of another age', { validFrom: '0001-01-01' }, 'validFrom', 'not-dated'],
    ['an end before the beginning', { lastOn: '2024-12-31' }, 'lastOn', 'ends-too-early'],
  ])('%s is refused at its field', async (_, part, field, problem) => {
    const before = await rowsOf()
    const result = await addOwnerRow(town.desk, admin(), { rowId: key(14), ...wish, ...part })
    expect(result).toEqual(wrong(field, problem))
    expect(await rowsOf()).toEqual(before)
  })

  test('an end can only come nearer', async () => {
    const row = { rowId: key(12), lastOn: '2026-06-30' }
    expect(await endOwnerRow(town.desk, admin(), row)).toMatchObject(done)
    expect(await endOwnerRow(town.desk, admin(), { ...row, lastOn: '2026-12-31' })).toEqual(
      wrong('lastOn', 'ended-before'),
    )
    expect(await endOwnerRow(town.desk, admin(), { ...row, lastOn: '2025-12-31' })).toEqual(
      wrong('lastOn', 'ends-too-early'),
    )
  })

  test('of two administrators who enter the same key at once, both rows stand, one after the other', async () => {
    const at = (number: number) => ({
      ...wish,
      rowId: key(number),
      topicId: townTopics.tree.id,
      document: `Karar ${number}`,
    })
    await Promise.all([21, 22].map(number => addOwnerRow(town.desk, admin(), at(number))))
    const rows = await listOwnerRows(town.desk, {
      topicId: townTopics.tree.id,
      withHistory: true,
      today,
    })
    expect(rows.filter(row => row.validBefore === null)).toHaveLength(1)
    expect(rows).toHaveLength(2)
  })

  test('what a row would concern is counted before it is entered', async () => {
    const { requestId, registerNumber } = await town.receive(onSide)
    const concerned = await findConcerned(
      town.desk,
      {
        topicId: townTopics.road.id,
        roadClass: 'side',
        district: 'Yakutiye',
        owner: { kind: 'unit', unitId: townUnits.roads.id },
        validFrom: today,
        validBefore: null,
        document: 'Protokol',
      },
      today,
    )
    expect(concerned.changed).toBe(2)
    expect(concerned.examples).toContainEqual({
      requestId,
      registerNumber,
      topicId: townTopics.pothole.id,
      place: onSide.place,
    })
    expect(await proposalOf(onSide)).toMatchObject({ kind: 'body' })
  })

  test('nobody but an administrator changes bodies, rows or roads', async () => {
    const refused = { ok: false, because: 'not-allowed' }
    const who = town.actorOf('dispatcher')
    expect(await addOwnerRow(town.desk, who, { rowId: key(15), ...wish })).toEqual(refused)
    expect(await endOwnerRow(town.desk, who, { rowId: key(12), lastOn: '2026-05-01' })).toEqual(
      refused,
    )
    const file = { bytes: new TextEncoder().encode('x'), isTrial: false }
    expect(await importStreetClasses(town.desk, who, file)).toMatchObject({ ok: false })
  })
})

describe('files', () => {
  const upload = (text: string, isTrial = false) => ({
    bytes: new TextEncoder().encode(text),
    isTrial,
  })
  const head = 'konu;yol;ilce;sahip;ilk_gun;son_gun;belge\n'
  const line = 'park-budama;ana-yol;;birim:park-bahceler;01.05.2026;;Karar 5\n'
  const parkRows = async () =>
    (await listOwnerRows(town.desk, { topicId: townTopics.tree.id, withHistory: true, today }))
      .length

  test('a trial keeps nothing, an upload all, and the same file again changes nothing', async () => {
    const before = await parkRows()
    const counts = { added: 1, unchanged: 0 }
    expect(await importOwnerRows(town.desk, admin(), upload(head + line, true))).toMatchObject({
      done: counts,
    })
    expect(await parkRows()).toBe(before)
    expect(await importOwnerRows(town.desk, admin(), upload(head + line))).toMatchObject({
      done: counts,
    })
    expect(await importOwnerRows(town.desk, admin(), upload(head + line))).toMatchObject({
      done: { added: 0, unchanged: 1 },
    })
    expect(await parkRows()).toBe(before + 1)
  })

  test('one wrong line keeps out the whole file, and every wrong line is named', async () => {
    const before = await parkRows()
    const bad = [
      `park-budama;ana-yol;;birim:yok;2027-01-01;;Karar\n`,
      `yok;;;ilce-belediyesi;2027-01-01;;Karar\n`,
      `park-budama;;;kurum:${townBodies.highways.name};31.02.2027;;\n`,
      `park-budama;ara;;district-body;2027-01-01;;'=cmd\n`,
    ]
    const result = await importOwnerRows(
      town.desk,
      admin(),
      upload(head + line.replace('5', '6') + bad.join('')),
    )
    expect(result).toEqual({
      ok: false,
      because: 'problems',
      problems: [
        { line: 3, field: 'owner', problem: 'unknown' },
        { line: 4, field: 'topicId', problem: 'unknown' },
        { line: 5, field: 'document', problem: 'required' },
        { line: 5, field: 'validFrom', problem: 'not-dated' },
        { line: 6, field: 'roadClass', problem: 'unknown' },
      ],
    })
    expect(await parkRows()).toBe(before)
  })

  test('a row that stands in the file twice is named', async () => {
    expect(await importOwnerRows(town.desk, admin(), upload(head + line + line))).toMatchObject({
      problems: [{ line: 3, problem: 'repeated' }],
    })
  })

  test('roads come from a file too; a road changes its class from a day on', async () => {
    const streets = 'ilce;mahalle;sokak;yol;ilk_gun;son_gun;belge\n'
    const row = 'Yakutiye;;Ilıca Sok.;ana-yol;2026-04-01;;Karar 7\n'
    expect(await importStreetClasses(town.desk, admin(), upload(streets + row))).toMatchObject({
      done: { added: 1 },
    })
    const rows = await listStreetClasses(town.desk, { district: 'Yakutiye' }, 100)
    expect(
      rows
        .filter(each => each.street.startsWith('Ilıca'))
        .map(each => [each.roadClass, each.validBefore]),
    ).toEqual([
      ['main', null],
      ['side', '2026-04-01'],
    ])
    expect(await importStreetClasses(town.desk, admin(), upload(streets + row))).toMatchObject({
      done: { unchanged: 1 },
    })
    // A winter's row ends within it; the same file is read again without breaking anything into pieces.
    const winter = 'Yakutiye;;Ilıca Sok.;ara-yol;2026-12-01;2027-03-31;Protokol 8\n'
    const upTo = async (table: string) => importStreetClasses(town.desk, admin(), upload(table))
    expect(await upTo(streets + winter)).toMatchObject({ done: { added: 1 } })
    const all = async () =>
      (await listStreetClasses(town.desk, { district: 'Yakutiye' }, 100))
        .filter(each => each.street.startsWith('Ilıca'))
        .map(each => [each.roadClass, each.validFrom, each.validBefore])
    const expected = [
      ['main', '2027-04-01', null],
      ['side', '2026-12-01', '2027-04-01'],
      ['main', '2026-04-01', '2026-12-01'],
    ]
    expect((await all()).slice(0, 3)).toEqual(expected)
    const again = 'Yakutiye;;Ilıca Sok.;ana-yol;2026-04-01;2026-11-30;Karar 7\n'
    expect(await upTo(streets + winter + again)).toMatchObject({ done: { added: 0, unchanged: 2 } })
    expect((await all()).slice(0, 3)).toEqual(expected)
    const across = 'Yakutiye;;Ilıca Sok.;ana-yol;2027-02-01;2027-04-30;Karar 9\n'
    expect(await upTo(streets + across)).toMatchObject({
      problems: [{ line: 2, field: 'lastOn', problem: 'ended-before' }],
    })
    expect(await upTo(streets + winter + winter)).toMatchObject({
      problems: [{ line: 3, problem: 'repeated' }],
    })
    const fields = {
      neighbourhood: '',
      street: 'X',
      roadClass: 'main',
      validFrom: '2026-01-01',
      lastOn: '',
      document: 'K',
    }
    expect(
      await addStreetClass(town.desk, admin(), { streetClassId: 'x', district: 'Kars', ...fields }),
    ).toEqual(wrong('district', 'unknown'))
  })
})
