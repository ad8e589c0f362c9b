// Proposes an owner for each of many requests: by the map, else by the topic's own unit, else says why not.
// The map decides in core/routing; here its facts are read, in as many statements for fifty requests as for
// one.
import { sql } from 'kysely'
import type { Place } from '../../core/request/events.ts'
import { type FoundOwner, findOwner, type Undecided } from '../../core/routing/find-owner.ts'
import type { OwnershipRow, RoadClass } from '../../core/routing/ownership.ts'
import {
  findStreetClass,
  foldStreet,
  type StreetClassRow,
} from '../../core/routing/street-class.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { type Body, districtBodyOf, isInUse, listBodies } from './bodies.ts'
import { ownerRowOf, type StoredOwnerRow } from './owner-rows.ts'

export type AskedOwner = {
  requestId: string
  topicId: string | null
  place: Place
  /** The unit that sent it back last: it is not proposed again. */
  returnedBy: string | null
}

export type NoProposal = Undecided | 'owner-out-of-use' | 'unit-returned'

export type Proposal =
  | { kind: 'unit'; unitId: string; row: OwnershipRow | null; road: StreetClassRow | null }
  | { kind: 'body'; body: Body; row: OwnershipRow; road: StreetClassRow | null }
  | { kind: 'none'; why: NoProposal; rows: readonly OwnershipRow[]; road: StreetClassRow | null }

type TopicRow = {
  topicId: string
  parentTopicId: string | null
  ownerUnitId: string | null
  isOwnerActive: boolean
}

type Facts = {
  rows: readonly OwnershipRow[]
  topics: ReadonlyMap<string, TopicRow>
  activeUnits: ReadonlySet<string>
  bodies: readonly Body[]
  streets: readonly StreetClassRow[]
  listed: ReadonlySet<string>
}

async function proposeOwners(
  desk: Desk,
  asked: readonly AskedOwner[],
  on: IsoDate,
): Promise<ReadonlyMap<string, Proposal>> {
  return await proposalsWith(desk, asked, on, rows => rows)
}

/** For the rows of a list, which know no place. */
export async function proposeForRequests(
  desk: Desk,
  requestIds: readonly string[],
  on: IsoDate,
): Promise<ReadonlyMap<string, Proposal>> {
  if (requestIds.length === 0) return new Map()
  const query = sql<AskedOwner>`SELECT request_id AS "requestId", topic_id AS "topicId", place,
  NULL AS "returnedBy" FROM requests
WHERE municipality_id = ${desk.municipalityId} AND request_id = ANY (${requestIds}::uuid[])`
  const asked = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return await proposeOwners(desk, asked, on)
}

/** As `proposeOwners`, with the map as it would be. */
export async function proposalsWith(
  desk: Desk,
  asked: readonly AskedOwner[],
  on: IsoDate,
  change: (rows: readonly OwnershipRow[]) => readonly OwnershipRow[],
): Promise<ReadonlyMap<string, Proposal>> {
  if (asked.length === 0) return new Map()
  const facts = await loadFacts(desk, asked, on, change)
  return new Map(asked.map(each => [each.requestId, proposalFor(each, facts, on)]))
}

export async function proposeOwner(desk: Desk, asked: AskedOwner, on: IsoDate): Promise<Proposal> {
  return proposalFor(asked, await loadFacts(desk, [asked], on, rows => rows), on)
}

function proposalFor(asked: AskedOwner, facts: Facts, on: IsoDate): Proposal {
  const { topicId, place, returnedBy } = asked
  const topic = topicId === null ? undefined : facts.topics.get(topicId)
  const district = place.district ?? null
  const road = roadOf(place, facts, on)
  const found = findOwner(facts.rows, {
    topic: topic ?? null,
    roadClass: road?.roadClass ?? null,
    district,
    on,
    districtBodyId: districtBodyOf(facts.bodies, district, on)?.bodyId ?? null,
  })
  const proposal = proposalOf(found, topic, road, facts, on)
  const isReturned = proposal.kind === 'unit' && proposal.unitId === returnedBy
  return isReturned ? { kind: 'none', why: 'unit-returned', rows: [], road } : proposal
}

function proposalOf(
  found: FoundOwner,
  topic: TopicRow | undefined,
  road: StreetClassRow | null,
  { bodies, activeUnits }: Facts,
  on: IsoDate,
): Proposal {
  const none = (why: NoProposal, rows: readonly OwnershipRow[]): Proposal => ({
    kind: 'none',
    why,
    rows,
    road,
  })
  if (found.kind === 'unit') {
    const { unitId, row } = found
    return activeUnits.has(unitId)
      ? { kind: 'unit', unitId, row, road }
      : none('owner-out-of-use', [row])
  }
  if (found.kind === 'body') {
    const body = bodies.find(each => each.bodyId === found.bodyId)
    return body && isInUse(body, on)
      ? { kind: 'body', body, row: found.row, road }
      : none('owner-out-of-use', [found.row])
  }
  // A topic that the map does not know has an owner of its own, or none.
  const owner = topic?.isOwnerActive ? topic.ownerUnitId : null
  return found.why === 'not-mapped' && owner !== null
    ? { kind: 'unit', unitId: owner, row: null, road }
    : none(found.why, found.rows)
}

function roadOf(place: Place, { streets, listed }: Facts, on: IsoDate): StreetClassRow | null {
  const { district = null, neighbourhood = null, street = null } = place
  const isListed = listed.has(listKey(district ?? '', street ?? ''))
  return findStreetClass(streets, { district, neighbourhood, street, isListed, on }) ?? null
}

const listKey = (district: string, street: string): string => `${district}|${foldStreet(street)}`

async function loadFacts(
  desk: Desk,
  asked: readonly AskedOwner[],
  on: IsoDate,
  change: (rows: readonly OwnershipRow[]) => readonly OwnershipRow[],
): Promise<Facts> {
  const topicIds = [...new Set(asked.flatMap(each => each.topicId ?? []))]
  const [topics, stored, bodies, streets, listed] = await Promise.all([
    loadTopics(desk, topicIds),
    loadRows(desk, topicIds, on),
    listBodies(desk),
    loadStreets(desk, asked, on),
    loadListed(desk, asked),
  ])
  const rows = change(stored)
  const unitIds = rows.flatMap(row => (row.owner.kind === 'unit' ? [row.owner.unitId] : []))
  return {
    topics: new Map(topics.map(topic => [topic.topicId, topic])),
    rows,
    bodies,
    streets,
    listed,
    activeUnits: await loadActive(desk, unitIds),
  }
}

async function loadTopics(desk: Desk, topicIds: readonly string[]): Promise<TopicRow[]> {
  const query = sql<TopicRow>`SELECT t.topic_id AS "topicId", t.parent_topic_id AS "parentTopicId",
  t.owner_unit_id AS "ownerUnitId", coalesce(u.is_active, false) AS "isOwnerActive"
FROM topics t LEFT JOIN units u ON u.municipality_id = t.municipality_id AND u.unit_id = t.owner_unit_id
WHERE t.municipality_id = ${desk.municipalityId} AND t.topic_id = ANY (${topicIds}::uuid[])`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

async function loadRows(desk: Desk, topicIds: readonly string[], on: IsoDate) {
  const query = sql<StoredOwnerRow>`SELECT owner_row_id, topic_id, road_class, district, unit_id, body_id,
  is_district_body, valid_from, valid_before, document
FROM topic_owners WHERE municipality_id = ${desk.municipalityId}
  AND valid_from <= ${on}::date AND (valid_before IS NULL OR valid_before > ${on}::date)
  AND topic_id IN (SELECT unnest(ARRAY[topic_id, parent_topic_id]) FROM topics
    WHERE municipality_id = ${desk.municipalityId} AND topic_id = ANY (${topicIds}::uuid[]))`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return rows.map(ownerRowOf)
}

async function loadActive(desk: Desk, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (unitIds.length === 0) return new Set()
  const query = sql<{ unitId: string }>`SELECT unit_id AS "unitId" FROM units
WHERE municipality_id = ${desk.municipalityId} AND is_active AND unit_id = ANY (${unitIds}::uuid[])`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return new Set(rows.map(row => row.unitId))
}

const streetsOf = (asked: readonly AskedOwner[]): string[] => [
  ...new Set(asked.map(each => foldStreet(each.place.street ?? ''))),
]
const districtsOf = (asked: readonly AskedOwner[]): string[] => [
  ...new Set(asked.flatMap(each => each.place.district ?? [])),
]

async function loadStreets(
  desk: Desk,
  asked: readonly AskedOwner[],
  on: IsoDate,
): Promise<StreetClassRow[]> {
  const query = sql<StreetClassRow & { roadClass: RoadClass }>`
SELECT district, neighbourhood, street, road_class AS "roadClass", valid_from AS "validFrom",
  valid_before AS "validBefore", document FROM street_classes
WHERE municipality_id = ${desk.municipalityId} AND district = ANY (${districtsOf(asked)})
  AND (folded = '' OR folded = ANY (${streetsOf(asked)}))
  AND valid_from <= ${on}::date AND (valid_before IS NULL OR valid_before > ${on}::date)`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}

/** Streets of the address list, by district and folded name: a slip of the pen is in no list. */
async function loadListed(desk: Desk, asked: readonly AskedOwner[]): Promise<ReadonlySet<string>> {
  const wished = streetsOf(asked).filter(street => street !== '')
  if (wished.length === 0) return new Set()
  const query = sql<{
    district: string
    street: string
  }>`SELECT DISTINCT district, street FROM streets
WHERE municipality_id = ${desk.municipalityId} AND district = ANY (${districtsOf(asked)})
  AND EXISTS (SELECT FROM unnest(${wished}::text[]) wish WHERE folded LIKE wish || '%')`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return new Set(rows.map(row => listKey(row.district, row.street)))
}
