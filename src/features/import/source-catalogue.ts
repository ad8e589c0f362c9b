// The units and topics that a source names: found in the municipality by code or by name, or made. Owns
// how a name becomes a code.
import { sql } from 'kysely'
import { foldForSearch } from '../../core/turkish/fold-for-search.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction, type Trx } from '../../store/store.ts'
import type { SourceRequest } from './source-request.ts'

export type Placement = { unitId: string | null; topicId: string | null }

export type SourceCatalogue = {
  /** Where each of the requests belongs; makes the units and topics that are missing. */
  place: (requests: readonly SourceRequest[]) => Promise<Placement[]>
}

const CODE_LENGTH_MAX = 80

/** The same few names stand in every row: without this, folding them takes a tenth of an import. */
const codes = new Map<string, string>()
const CODES_MAX = 10_000

/** "Street Lights & Signs" → "street-lights-signs"; '' when the name has neither letter nor digit. */
export function codeOfName(name: string): string {
  const known = codes.get(name)
  if (known !== undefined) return known
  if (codes.size >= CODES_MAX) codes.clear()
  const code = foldForSearch(name).replaceAll(' ', '-').slice(0, CODE_LENGTH_MAX)
  codes.set(name, code)
  return code
}

/** Keys to ids. A unit is known by its code and its name, a topic by its code and its place in the tree. */
type Known = ReadonlyMap<string, string>

const unitKey = (code: string) => `unit ${codeOfName(code)}`
const topicKey = (group: string | null, name: string) =>
  group === null ? `topic ${codeOfName(name)}` : `topic ${codeOfName(group)}.${codeOfName(name)}`

export async function openSourceCatalogue(desk: Desk): Promise<SourceCatalogue> {
  const inOwn = <T>(work: (trx: Trx) => Promise<T>) =>
    inTransaction(desk.store, desk.municipalityId, work)
  let known = await inOwn(trx => readKnown(trx, desk))
  let making = Promise.resolve()
  const makeMissing = async (requests: readonly SourceRequest[]) => {
    const wanted = wantedBy(requests.filter(each => !isPlaced(known, each))).filter(
      each => !isKnown(known, each),
    )
    if (wanted.length === 0) return
    await inOwn(async trx => {
      for (const each of wanted) await make(trx, desk, each)
    })
    known = await inOwn(trx => readKnown(trx, desk))
  }
  return {
    place: async requests => {
      // One after the other: two batches want the same new topics.
      const mine = making.then(() => makeMissing(requests))
      making = mine.catch(() => {})
      await mine
      return requests.map(({ unit, topic }) => ({
        unitId: (unit && findUnit(known, unit)) ?? null,
        topicId: (topic && known.get(topicKey(topic.group, topic.name))) ?? null,
      }))
    },
  }
}

const isPlaced = (known: Known, { unit, topic }: SourceRequest): boolean =>
  (unit === null || findUnit(known, unit) !== undefined) &&
  (topic === null || known.has(topicKey(topic.group, topic.name)))

const findUnit = (known: Known, unit: { code: string; name: string }): string | undefined =>
  known.get(unitKey(unit.code)) ?? known.get(unitKey(unit.name))

async function readKnown(trx: Trx, desk: Desk): Promise<Known> {
  const known = new Map<string, string>()
  const remember = (key: string, id: string) => {
    if (!known.has(key)) known.set(key, id)
  }
  const units = await trx
    .selectFrom('units')
    .select(['unit_id', 'code', 'name'])
    .where('municipality_id', '=', desk.municipalityId)
    .orderBy('unit_id')
    .execute()
  for (const { unit_id, code } of units) remember(unitKey(code), unit_id)
  for (const { unit_id, name } of units) remember(unitKey(name), unit_id)
  const topics = await trx
    .selectFrom('topics')
    .select(['topic_id', 'parent_topic_id', 'code', 'name'])
    .where('municipality_id', '=', desk.municipalityId)
    .orderBy('topic_id')
    .execute()
  const names = new Map(topics.map(topic => [topic.topic_id, topic.name]))
  for (const { topic_id, code } of topics) remember(`topic ${code}`, topic_id)
  for (const { topic_id, parent_topic_id, name } of topics) {
    const group = parent_topic_id === null ? null : (names.get(parent_topic_id) ?? null)
    remember(topicKey(group, name), topic_id)
    remember(topicKey(null, name), topic_id)
  }
  return known
}

type Wanted = { table: 'units' | 'topics'; code: string; name: string } & {
  /** Of a topic: its group, and the unit of the first request about it, which then owns it. */
  group: string | null
  unit: { code: string; name: string } | null
}

const isKnown = (known: Known, { table, code }: Wanted): boolean =>
  known.has(`${table === 'units' ? 'unit' : 'topic'} ${code}`)

/**
 * Each once: units, then groups, then topics, each kind by code. Always the same order, so that two
 * programs never wait for each other in a circle.
 */
function wantedBy(requests: readonly SourceRequest[]): Wanted[] {
  const [units, groups, topics] = [1, 2, 3].map(() => new Map<string, Wanted>())
  for (const { unit, topic } of requests) {
    if (unit) add(units, { table: 'units', code: codeOfName(unit.code), name: unit.name })
    if (!topic) continue
    const { group, name } = topic
    if (group !== null) add(groups, { table: 'topics', code: codeOfName(group), name: group })
    const code = topicKey(group, name).slice('topic '.length)
    if (codeOfName(name) !== '') add(topics, { table: 'topics', code, name }, group, unit)
  }
  return [units, groups, topics].flatMap(wanted =>
    [...(wanted?.values() ?? [])].sort((a, b) => (a.code < b.code ? -1 : 1)),
  )
}

function add(
  wanted: Map<string, Wanted> | undefined,
  one: Pick<Wanted, 'table' | 'code' | 'name'>,
  group: string | null = null,
  unit: Wanted['unit'] = null,
): void {
  if (one.code !== '' && !wanted?.has(one.code)) wanted?.set(one.code, { ...one, group, unit })
}

/** Another program may have made it meanwhile: then that one is kept. */
async function make(trx: Trx, desk: Desk, wanted: Wanted): Promise<void> {
  const { municipalityId } = desk
  const { table, code, name, group, unit } = wanted
  const id = desk.newId()
  const groupCode = group === null ? null : codeOfName(group)
  const statement =
    table === 'units'
      ? sql`INSERT INTO units (municipality_id, unit_id, code, name, name_en)
          VALUES (${municipalityId}, ${id}, ${code}, ${name}, ${name})
          ON CONFLICT (municipality_id, code) DO NOTHING`
      : sql`INSERT INTO topics (municipality_id, topic_id, code, name, name_en, parent_topic_id,
            owner_unit_id)
          VALUES (${municipalityId}, ${id}, ${code}, ${name}, ${name},
            (SELECT topic_id FROM topics WHERE municipality_id = ${municipalityId}
              AND code = ${groupCode}),
            (SELECT unit_id FROM units WHERE municipality_id = ${municipalityId}
              AND code = ${unit === null ? null : codeOfName(unit.code)}))
          ON CONFLICT (municipality_id, code) DO NOTHING`
  await statement.execute(trx)
}
