// Owns a small invented town for tests: one municipality, four units, six topics, ten people and a clock
// that only the test moves. Knows nothing of the web.
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Actor } from '../../src/core/request/actor.ts'
import type { StaffRole } from '../../src/core/request/vocabulary.ts'
import { instant } from '../../src/core/time/dates.ts'
import { loadCalendar } from '../../src/features/municipality/municipality-queries.ts'
import {
  type LetterSettings,
  type Municipality,
  settingsSchema,
} from '../../src/features/municipality/settings.ts'
import { type ReceiveRequest, receiveRequest } from '../../src/features/requests/receive-request.ts'
import { hashPassword } from '../../src/features/sign-in/password.ts'
import type { Desk } from '../../src/ledger/desk.ts'
import { type AttachmentFiles, openAttachmentFiles } from '../../src/store/attachment-files.ts'
import { type Connection, inTransaction, openStore, type Store } from '../../src/store/store.ts'

export const townPassword = 'kar tanesi ve cam agaci'

const municipalityId = '01900000-0000-7000-8000-000000000001'
const unitId = (number: number) => `01900000-0000-7000-8000-0000000001${two(number)}`
const topicId = (number: number) => `01900000-0000-7000-8000-0000000002${two(number)}`
const staffId = (number: number) => `01900000-0000-7000-8000-0000000003${two(number)}`
const two = (number: number) => String(number).padStart(2, '0')

export const townUnits = {
  desk: { id: unitId(1), code: 'beyaz-masa', name: 'Beyaz Masa', nameEn: 'White Desk' },
  roads: { id: unitId(2), code: 'fen-isleri', name: 'Fen İşleri', nameEn: 'Public Works' },
  parks: { id: unitId(3), code: 'park-bahceler', name: 'Park ve Bahçeler', nameEn: 'Parks' },
  water: { id: unitId(4), code: 'eski', name: 'Su ve Kanalizasyon', nameEn: 'Water' },
} as const

const topic = (
  number: number,
  code: string,
  name: string,
  nameEn: string,
  owner: keyof typeof townUnits | null,
  more: { parent?: string; days?: number; approval?: boolean } = {},
) => ({ id: topicId(number), code, name, nameEn, owner, ...more })

export const townTopics = {
  road: topic(1, 'yol', 'Yol ve Üstyapı', 'Roads', 'roads'),
  pothole: topic(2, 'yol-cukur', 'Çukur, bozuk asfalt', 'Pothole', 'roads', {
    parent: topicId(1),
    days: 5,
  }),
  pavement: topic(3, 'yol-kaldirim', 'Kaldırım, bordür', 'Pavement', 'roads', {
    parent: topicId(1),
    days: 10,
    approval: true,
  }),
  park: topic(4, 'park', 'Park ve Yeşil Alan', 'Parks and green areas', 'parks'),
  tree: topic(5, 'park-budama', 'Ağaç budama', 'Tree pruning', 'parks', { parent: topicId(4) }),
  thanks: topic(6, 'tesekkur', 'Teşekkür', 'Thanks', null),
} as const

const person = (
  number: number,
  userName: string,
  name: string,
  role: StaffRole,
  unit: keyof typeof townUnits,
) => ({ id: staffId(number), userName, name, role, unit })

export const townStaff = {
  desk: person(1, 'ayla.cinar', 'Ayla Çınar', 'desk-officer', 'desk'),
  dispatcher: person(2, 'tuna.erguder', 'Tuna Ergüder', 'dispatcher', 'desk'),
  roadOfficer: person(3, 'irfan.sogutlu', 'İrfan Söğütlü', 'unit-officer', 'roads'),
  otherRoadOfficer: person(4, 'sibel.ozgun', 'Sibel Özgün', 'unit-officer', 'roads'),
  roadHead: person(5, 'mahir.golgeli', 'Mahir Gölgeli', 'unit-head', 'roads'),
  parkOfficer: person(6, 'gonul.isik', 'Gönül Işık', 'unit-officer', 'parks'),
  parkHead: person(7, 'kerim.yaylali', 'Kerim Yaylalı', 'unit-head', 'parks'),
  waterOfficer: person(8, 'pinar.cagli', 'Pınar Çağlı', 'unit-officer', 'water'),
  manager: person(9, 'nihal.soylu', 'Nihal Soylu', 'manager', 'desk'),
  administrator: person(10, 'ozan.bilge', 'Ozan Bilge', 'administrator', 'desk'),
} as const
export type TownPerson = keyof typeof townStaff

export type SmallTown = {
  readonly desk: Desk
  readonly store: Store
  readonly files: AttachmentFiles
  readonly municipality: Municipality
  /** Moves the wall clock; it never moves by itself. */
  setNow(at: string): void
  actorOf(who: TownPerson): Actor
  /** A request as a resident would send it; what is not named is an ordinary pothole on the web. */
  receive(
    fields?: Partial<ReceiveRequest>,
  ): Promise<{ requestId: string; registerNumber: string; code: string }>
  close(): Promise<void>
}

export type TownOptions = {
  now?: string
  isDemo?: boolean
  /** What the municipality says of its letters; without it no letter can be written. */
  letters?: Partial<LetterSettings>
}

/** Fills a migrated database with the town; its clock stands at 10 March 2026, 12.00 unless told. */
export async function openSmallTown(
  connection: Connection,
  options: TownOptions = {},
): Promise<SmallTown> {
  const settings = settingsSchema.parse({
    isDemo: options.isDemo ?? false,
    letters: options.letters ?? {},
    deskAddress: 'https://masa.yakakoy.example',
    phone: '0442 000 01 53',
  })
  const name = 'Yakaköy Belediyesi'
  await fillMunicipality(connection, name, settings)
  const store = openStore(connection, 8)
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-town-'))
  let now = instant(options.now ?? '2026-03-10T09:00:00Z')
  const calendar = await loadCalendar(store, municipalityId)
  const desk: Desk = {
    store,
    municipalityId,
    now: () => now,
    newId: countedIds(),
    randomBytes: countedBytes(),
    calendar: async () => calendar,
  }
  await fillOrganisation(store)
  return {
    desk,
    store,
    files: openAttachmentFiles(folder, () => desk.newId().replaceAll('-', '')),
    municipality: { municipalityId, code: 'yakakoy', name, settings },
    setNow: at => {
      now = instant(at)
    },
    actorOf,
    receive: fields => receive(desk, fields),
    close: async () => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export function actorOf(who: TownPerson): Actor {
  const { id, role, unit } = townStaff[who]
  return { kind: 'staff', staffId: id, roles: [role], unitIds: [townUnits[unit].id] }
}

async function receive(desk: Desk, fields: Partial<ReceiveRequest> = {}) {
  const result = await receiveRequest(desk, {
    channel: 'web',
    kind: 'demand',
    topicId: townTopics.pothole.id,
    text: 'Sokağımızın başında derin bir çukur var, araçlar zarar görüyor.',
    place: { district: 'Yakutiye', street: 'Ilıca Sokak' },
    signature: 'none',
    attachmentIds: [],
    applicant: {
      type: 'person',
      name: 'Işıl Şahinoğlu',
      phone: '+905321234567',
      email: 'isil@ornek.test',
      address: 'Ilıca Sokak 4, Yakutiye',
      nationalId: '10000000146',
      language: 'tr',
    },
    actor: { kind: 'applicant' },
    actKey: desk.newId(),
    numberPrefix: 'BM',
    ...fields,
  })
  if (!result.ok) throw new Error(`not received: ${JSON.stringify(result.refusal)}`)
  return result
}

/** Ids in the order of their making, as UUIDv7 are; the same in every run. */
function countedIds(): () => string {
  let made = 0
  return () => {
    made += 1
    return `01910000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`
  }
}

function countedBytes(): (count: number) => Uint8Array {
  let made = 0
  return count => {
    made += 1
    return createHash('sha512').update(`town ${made}`).digest().subarray(0, count)
  }
}

/** Municipalities are made by the owner of the database. */
async function fillMunicipality(
  connection: Connection,
  name: string,
  settings: unknown,
): Promise<void> {
  const client = new pg.Client({ ...connection })
  await client.connect()
  try {
    await client.query(
      'INSERT INTO municipalities (municipality_id, code, name, settings) VALUES ($1, $2, $3, $4)',
      [municipalityId, 'yakakoy', name, JSON.stringify(settings)],
    )
  } finally {
    await client.end()
  }
}

let kept: Promise<string> | undefined

async function fillOrganisation(store: Store): Promise<void> {
  kept ??= hashPassword(townPassword)
  const password_hash = await kept
  const own = { municipality_id: municipalityId }
  await inTransaction(store, municipalityId, async trx => {
    const units = Object.values(townUnits).map(unit => ({
      ...own,
      unit_id: unit.id,
      code: unit.code,
      name: unit.name,
      name_en: unit.nameEn,
    }))
    await trx.insertInto('units').values(units).execute()
    const topics = Object.values(townTopics).map(each => ({
      ...own,
      topic_id: each.id,
      parent_topic_id: each.parent ?? null,
      code: each.code,
      name: each.name,
      name_en: each.nameEn,
      owner_unit_id: each.owner === null ? null : townUnits[each.owner].id,
      promised_days: each.days ?? null,
      needs_approval: each.approval ?? false,
    }))
    await trx.insertInto('topics').values(topics).execute()
    const staff = Object.values(townStaff).map(each => ({
      ...own,
      staff_id: each.id,
      user_name: each.userName,
      name: each.name,
      roles: [each.role],
      unit_ids: [townUnits[each.unit].id],
      password_hash,
    }))
    await trx.insertInto('staff').values(staff).execute()
  })
}
