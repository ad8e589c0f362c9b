// Stores a new request: serial number, request, events, clocks and applicant by one statement, so
// that the counter is locked for that statement and its commit only and numbers have no gaps.
import { type CompiledQuery, sql } from 'kysely'
import type { Actor } from '../core/request/actor.ts'
import { actorColumns } from '../core/request/actor.ts'
import type { ReceiptDecision } from '../core/request/decide-receipt.ts'
import type { RequestEvent } from '../core/request/events.ts'
import { foldRequest } from '../core/request/fold.ts'
import { clockRowsOf, rowOf } from '../core/request/row.ts'
import type { Instant } from '../core/time/dates.ts'
import { inFlight, violatedConstraint } from '../store/store.ts'
import type { Desk } from './desk.ts'

export type NewApplicant = {
  applicant_id: string
  type: string
  name: string
  phone: string
  email: string
  address: string
  national_id: string
  language: string
  /** Who signs for a legal person, and how the answer is wished (EK-1, EK-2). */
  authorised_person?: string
  answer_wish?: string
}

/** What a form without these fields leaves open. */
export const unaskedApplicant = { authorised_person: '', answer_wish: '' } as const

export type NewRequest = {
  requestId: string
  decision: Extract<ReceiptDecision, { ok: true }>
  applicant: NewApplicant | null
  actor: Actor
  at: Instant
  actKey: string
  codeHash: Uint8Array | null
  /** Folded words of text, name and place; the number is added by the statement. */
  searchText: string
  numberPrefix: string
  year: number
  attachmentIds: readonly string[]
  /** The draft that this request was made from; it then points to the request. */
  draftHash: Uint8Array | null
}

export type Received = {
  requestId: string
  registerNumber: string
  wasRepeated: boolean
  /** Nothing was stored: the number that another system gave it is registered already. */
  isKnownSource?: true
}

export async function receive(desk: Desk, request: NewRequest): Promise<Received> {
  try {
    const [row] = await inFlight(desk.store, desk.municipalityId, intakeStatement(desk, request))
    if (row === undefined) throw new Error('The intake statement returned no row')
    return { requestId: request.requestId, registerNumber: row.register_number, wasRepeated: false }
  } catch (error) {
    const violated = violatedConstraint(error)
    if (violated !== 'request_events_act' && violated !== 'requests_source') throw error
    // Pressed twice, both rules are broken: then it is the same act and not a second registration.
    const repeated = await findReceived(desk, request.actKey)
    const found = repeated ?? (await findBySource(desk, request))
    if (found === undefined) throw error
    return found
  }
}

async function findBySource(desk: Desk, { decision }: NewRequest): Promise<Received | undefined> {
  const { source } = decision.received.data
  if (source === undefined) return undefined
  const query = desk.store.db
    .selectFrom('requests')
    .select(['request_id', 'register_number'])
    .where('municipality_id', '=', desk.municipalityId)
    .where('source_name', '=', source.name)
    .where('source_id', '=', source.externalId)
    .compile()
  const [found] = await inFlight(desk.store, desk.municipalityId, query)
  if (found === undefined) return undefined
  const { request_id: requestId, register_number: registerNumber } = found
  return { requestId, registerNumber, wasRepeated: false, isKnownSource: true }
}

async function findReceived(desk: Desk, actKey: string): Promise<Received | undefined> {
  const query = desk.store.db
    .selectFrom('request_events as e')
    .innerJoin('requests as r', join =>
      join
        .onRef('r.municipality_id', '=', 'e.municipality_id')
        .onRef('r.request_id', '=', 'e.request_id'),
    )
    .select(['r.request_id', 'r.register_number'])
    .where('e.municipality_id', '=', desk.municipalityId)
    .where('e.act_key', '=', actKey)
    .compile()
  const [found] = await inFlight(desk.store, desk.municipalityId, query)
  if (found === undefined) return undefined
  return { requestId: found.request_id, registerNumber: found.register_number, wasRepeated: true }
}

/** The number is not known yet; the statement puts it into the first event and the row. */
const NUMBER_TO_COME = ''

function historyOf({ decision, actor, at }: NewRequest): RequestEvent[] {
  const received = {
    kind: decision.received.kind,
    data: { ...decision.received.data, registerNumber: NUMBER_TO_COME },
  }
  return [received, ...decision.others].map((event, index) => ({
    ...event,
    sequence: index + 1,
    at,
    ...actorColumns(actor),
  }))
}

/** How bytea is written as text. */
const hexOf = (bytes: Uint8Array | null): string | null =>
  bytes ? `\\x${Buffer.from(bytes).toString('hex')}` : null

function intakeStatement(
  desk: Desk,
  request: NewRequest,
): CompiledQuery<{ register_number: string }> {
  const municipality_id = desk.municipalityId
  const request_id = request.requestId
  const events = historyOf(request)
  const state = foldRequest(events)
  const row = JSON.stringify({ ...rowOf(state), municipality_id, request_id })
  const clocks = JSON.stringify(
    clockRowsOf(state).map(clock => ({ ...clock, municipality_id, request_id })),
  )
  const applicants = JSON.stringify(
    request.applicant
      ? [{ ...unaskedApplicant, ...request.applicant, municipality_id, created_at: request.at }]
      : [],
  )
  return sql<{ register_number: string }>`
WITH counter AS (
  INSERT INTO register_counters AS c (municipality_id, register, year, last_serial)
  VALUES (${municipality_id}, 'requests', ${request.year}, 1)
  ON CONFLICT (municipality_id, register, year) DO UPDATE SET last_serial = c.last_serial + 1
  RETURNING last_serial::text AS serial
), numbered AS (
  SELECT ${request.numberPrefix} || '-' || ${String(request.year)} ||
    '-' || lpad(serial, greatest(6, length(serial)), '0') AS number
  FROM counter
), applicant AS (
  INSERT INTO applicants
  SELECT * FROM jsonb_populate_recordset(NULL::applicants, ${applicants}::jsonb)
), request AS (
  INSERT INTO requests SELECT projected.*
  FROM numbered, jsonb_populate_record(NULL::requests, ${row}::jsonb || jsonb_build_object(
    'register_number', number, 'code_hash', ${hexOf(request.codeHash)}::text,
    'search', to_tsvector('simple', ${request.searchText} || ' '
      || translate(lower(number), '-', ' ')))) projected
  RETURNING register_number
), events AS (
  INSERT INTO request_events (municipality_id, request_id, sequence, kind, data, at, actor_kind,
    actor_id, act_key)
  SELECT ${municipality_id}, ${request_id}, e.sequence, e.kind,
    CASE e.sequence WHEN 1 THEN e.data || jsonb_build_object('registerNumber', number) ELSE e.data END,
    e.at, e."actorKind", e."actorId", CASE e.sequence WHEN 1 THEN ${request.actKey} END
  FROM numbered, jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
    AS e(sequence integer, kind text, data jsonb, at timestamptz, "actorKind" text, "actorId" uuid)
), clocks AS (
  INSERT INTO request_clocks
  SELECT * FROM jsonb_populate_recordset(NULL::request_clocks, ${clocks}::jsonb)
), files AS (
  UPDATE attachments SET request_id = ${request_id}, draft_hash = NULL
  WHERE municipality_id = ${municipality_id} AND request_id IS NULL
    AND attachment_id = ANY (${[...request.attachmentIds]}::uuid[])
), draft AS (
  UPDATE drafts SET request_id = ${request_id}, answers = '{}'
  WHERE municipality_id = ${municipality_id}
    AND draft_hash = ${request.draftHash ? Buffer.from(request.draftHash) : null}
)
SELECT register_number FROM request`.compile(desk.store.db)
}
