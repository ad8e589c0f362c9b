// Writes the demo municipality's units, topics, streets and people; the requests are another file's.
import pg from 'pg'
import { foldForSearch } from '../../core/turkish/fold-for-search.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { Connection, Trx } from '../../store/store.ts'
import { settingsSchema } from '../municipality/settings.ts'
import { topicDocuments } from './data/topic-documents.ts'
import { neighbourhoods } from './places.ts'
import { staff } from './staff.ts'
import { topicGroups, topics } from './topics.ts'
import { units } from './units.ts'

/** The ids that the demo's requests refer to, by the codes of the data. */
export type OrganisationIds = {
  unitIds: ReadonlyMap<string, string>
  topicIds: ReadonlyMap<string, string>
  staffIds: ReadonlyMap<string, string>
}

export type DemoSecrets = { passwordHash: string; totpSecret: string }

/** Writes all of it in that transaction. */
export async function fillOrganisation(
  desk: Desk,
  trx: Trx,
  secrets: DemoSecrets,
): Promise<OrganisationIds> {
  const ids = makeIds(desk)
  await insertUnits(trx, desk.municipalityId, ids)
  await insertTopics(trx, desk.municipalityId, ids)
  await insertStaff(trx, desk.municipalityId, ids, secrets)
  await insertStreets(trx, desk.municipalityId)
  return ids
}

/** The ids of an organisation that was filled in before; undefined while there is none. */
export async function findOrganisation(
  { municipalityId }: Desk,
  trx: Trx,
): Promise<OrganisationIds | undefined> {
  const unitRows = await trx
    .selectFrom('units')
    .select(['code', 'unit_id as id'])
    .where('municipality_id', '=', municipalityId)
    .execute()
  const topicRows = await trx
    .selectFrom('topics')
    .select(['code', 'topic_id as id'])
    .where('municipality_id', '=', municipalityId)
    .execute()
  const staffRows = await trx
    .selectFrom('staff')
    .select(['user_name as code', 'staff_id as id'])
    .where('municipality_id', '=', municipalityId)
    .execute()
  if (unitRows.length === 0) return undefined
  const idsOf = (rows: readonly { code: string; id: string }[]) =>
    new Map(rows.map(({ code, id }) => [code, id]))
  return { unitIds: idsOf(unitRows), topicIds: idsOf(topicRows), staffIds: idsOf(staffRows) }
}

function makeIds(desk: Desk): OrganisationIds {
  const idsOf = (codes: readonly string[]) => new Map(codes.map(code => [code, desk.newId()]))
  return {
    unitIds: idsOf(units.map(unit => unit.code)),
    topicIds: idsOf([...topicGroups, ...topics].map(topic => topic.code)),
    staffIds: idsOf(staff.map(person => person.userName)),
  }
}

/** The id of a code of the data; every code there is one that `makeIds` knew. */
export function idOf(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code)
  if (id === undefined) throw new Error(`The demo data does not know ${code}`)
  return id
}

/** Clearly invented: no body has this number, nobody this name. */
const demoLetters = {
  institution: 'Deneme Büyükşehir Belediye Başkanlığı',
  detsis: '99999999',
  signatories: [
    { name: 'Deneme İMZALAYAN', title: 'Genel Sekreter', isDelegated: true },
    { name: 'Örnek BAŞKAN', title: 'Belediye Başkanı', isDelegated: false },
  ],
  fax: '0442 000 00 01',
  kep: 'deneme@example.com',
  contactPerson: 'Beyaz Masa, 0442 000 00 00',
}
const demoPlace = (name: string, title: string, mailbox: string) => ({
  name,
  title,
  address: 'Deneme adresi, Yakutiye / Erzurum',
  phone: '0442 000 00 00',
  fax: '0442 000 00 01',
  email: `${mailbox}@example.com`,
})

/**
 * The code of a municipality belongs to the owner of the database; the program's role may change
 * name and settings only.
 */
export async function nameMunicipality(
  municipalityId: string,
  connection: Connection,
  demoFilling: number,
): Promise<void> {
  const settings = settingsSchema.parse({
    isDemo: true,
    demoFilling,
    hue: 200,
    address: 'Deneme adresi, Yakutiye / Erzurum',
    phone: '0442 000 00 00',
    email: 'masa@example.com',
    website: 'example.com',
    // Until it is started: name-demo-address.ts.
    deskAddress: 'http://localhost:3000',
    letters: demoLetters,
    reports: {
      complaintPlaces: {
        first: demoPlace('Beyaz Masa Şube Müdürlüğü', 'Şube Müdürü', 'masa'),
        second: demoPlace('Genel Sekreterlik', 'Genel Sekreter Yardımcısı', 'sekreterlik'),
      },
    },
    welcome: {
      tr: 'Burası bir deneme belediyesidir; kişiler ve başvurular uydurmadır.',
      en: 'This is a demo municipality; its people and requests are invented.',
    },
  })
  const client = new pg.Client({ ...connection })
  await client.connect()
  try {
    await client.query(
      'UPDATE municipalities SET code = $2, name = $3, settings = $4 WHERE municipality_id = $1',
      [
        municipalityId,
        'erzurum-deneme',
        'Erzurum Büyükşehir Belediyesi (deneme)',
        JSON.stringify(settings),
      ],
    )
  } finally {
    await client.end()
  }
}

async function insertUnits(
  trx: Trx,
  municipality_id: string,
  { unitIds }: OrganisationIds,
): Promise<void> {
  const rows = units.map(unit => ({
    municipality_id,
    unit_id: idOf(unitIds, unit.code),
    code: unit.code,
    name: unit.name,
    name_en: unit.englishName,
    parent_unit_id: unit.parent === null ? null : idOf(unitIds, unit.parent),
  }))
  await trx.insertInto('units').values(rows).execute()
}

async function insertTopics(
  trx: Trx,
  municipality_id: string,
  { unitIds, topicIds }: OrganisationIds,
): Promise<void> {
  const groups = topicGroups.map(group => ({
    municipality_id,
    topic_id: idOf(topicIds, group.code),
    code: group.code,
    name: group.name,
    name_en: group.englishName,
  }))
  const leaves = topics.map(topic => ({
    municipality_id,
    topic_id: idOf(topicIds, topic.code),
    parent_topic_id: idOf(topicIds, topic.group),
    code: topic.code,
    name: topic.name,
    name_en: topic.englishName,
    owner_unit_id: idOf(unitIds, topic.unitCode),
    promised_days: topic.promisedWorkingDays,
    needs_approval: topic.needsApproval,
    needs_place: topic.needsPlace,
    documents: topicDocuments[topic.code]?.tr.join('\n') ?? '',
    documents_en: topicDocuments[topic.code]?.en.join('\n') ?? '',
  }))
  await trx.insertInto('topics').values(groups).execute()
  await trx.insertInto('topics').values(leaves).execute()
}

async function insertStaff(
  trx: Trx,
  municipality_id: string,
  { unitIds, staffIds }: OrganisationIds,
  { passwordHash, totpSecret }: DemoSecrets,
): Promise<void> {
  const rows = staff.map(person => ({
    municipality_id,
    staff_id: idOf(staffIds, person.userName),
    user_name: person.userName,
    name: person.name,
    roles: [person.role],
    unit_ids: person.unitCodes.map(code => idOf(unitIds, code)),
    password_hash: passwordHash,
    totp_secret: person.role === 'manager' || person.role === 'administrator' ? totpSecret : null,
  }))
  await trx.insertInto('staff').values(rows).execute()
}

const STREETS_PER_INSERT = 2_000

async function insertStreets(trx: Trx, municipality_id: string): Promise<void> {
  const rows = neighbourhoods.flatMap(({ district, name, streets }) =>
    streets.map(street => ({
      municipality_id,
      district,
      neighbourhood: name,
      street,
      folded: foldForSearch(`${street} ${name}`),
    })),
  )
  for (let from = 0; from < rows.length; from += STREETS_PER_INSERT) {
    const part = rows.slice(from, from + STREETS_PER_INSERT)
    await trx
      .insertInto('streets')
      .values(part)
      .onConflict(clash => clash.doNothing())
      .execute()
  }
}
