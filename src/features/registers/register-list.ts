// Reads a register: fifty entries at a time by keyset, or all of them in batches for a download. Facts at
// entry come from the entry, what became of the request from the request. Names leave masked, hidden ones
// not at all.
import { type RawBuilder, sql } from 'kysely'
import { maskName } from '../../core/identity/mask.ts'
import { formatRegisterNumber, parseRegisterNumber } from '../../core/identity/register-number.ts'
import { actRegisters, type RegisterName } from '../../core/registers/registers.ts'
import type { Instant, IsoDate } from '../../core/time/dates.ts'
import { searchWords, toPrefixQuery } from '../../core/turkish/search-words.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { hideNumbers } from './hide-numbers.ts'

export const REGISTER_PAGE_ROWS = 50
/** How many entries a download asks the database for at once. */
const BATCH_ROWS = 1_000

export const entryStates = [
  'open',
  'late',
  'answered',
  'silent',
  'explained',
  'unexplained',
  'decided',
  'undecided',
] as const
export type EntryState = (typeof entryStates)[number]

const requestStates: readonly EntryState[] = ['open', 'late', 'answered', 'silent']

/** The states that the entries of a register can be asked for. */
export function statesOf(register: RegisterName): readonly EntryState[] {
  switch (register) {
    case 'silence':
      return ['unexplained', 'explained', 'open', 'answered']
    case 'appeals':
      return ['undecided', 'decided']
    case 'breaches':
    case 'destruction':
    case 'forwarding':
      return []
    default:
      return requestStates
  }
}

export type EntryPlace = { year: number; serial: number }

export type RegisterFilter = {
  register: RegisterName
  /** The end of what somebody may see: requests of these units; null is the whole municipality. */
  withinUnitIds: readonly string[] | null
  year?: number | undefined
  from?: IsoDate | undefined
  through?: IsoDate | undefined
  unitId?: string | undefined
  state?: EntryState | undefined
  /** A serial (`2026/12`), a number of the desk, or words of the request. */
  words?: string | undefined
}

export type RegisterQuestion = {
  filter: RegisterFilter
  today: IsoDate
  numberPrefix: string
  after?: EntryPlace | undefined
  before?: EntryPlace | undefined
}

export type EntryRow = EntryPlace & {
  requestId: string | null
  enteredOn: IsoDate
  data: Readonly<Record<string, unknown>>
  registerNumber: string | null
  receivedOn: IsoDate | null
  channel: string | null
  applicantType: string | null
  /** Masked: A*** Y***. Empty: nobody is named. Null: not to be shown to anybody here. */
  applicant: string | null
  signature: string | null
  attachments: number | null
  externalNumber: string | null
  topicId: string | null
  words: string
  place: string
  district: string | null
  legalClass: string | null
  unitId: string | null
  dueOn: IsoDate | null
  progress: string | null
  isOpen: boolean | null
  outcome: string | null
  reason: string | null
  answeredAt: Instant | null
  silenceAt: Instant | null
  hasRemedy: boolean | null
  /** The number of the newest official letter to the applicant. */
  letterNumber: string | null
  /** What became of the entry itself: the explanation of a silence, the decision of an appeal, a payment. */
  laterKind: string | null
  laterData: Readonly<Record<string, unknown>> | null
  laterAt: Instant | null
}

export type EntryPage = { rows: EntryRow[]; hasNewer: boolean; hasOlder: boolean }

/** Newest first; `after` leads to older entries, `before` back to newer ones. */
export async function listEntries(desk: Desk, question: RegisterQuestion): Promise<EntryPage> {
  const { after, before } = question
  const rows = await readEntries(desk, question, REGISTER_PAGE_ROWS + 1)
  const hasMore = rows.length > REGISTER_PAGE_ROWS
  const shown = rows.slice(0, REGISTER_PAGE_ROWS)
  if (before !== undefined) return { rows: shown.reverse(), hasNewer: hasMore, hasOlder: true }
  return { rows: shown, hasNewer: after !== undefined, hasOlder: hasMore }
}

/** The newest entries, one more than `max` when there are more. */
export const listEntriesUpTo = (
  desk: Desk,
  question: RegisterQuestion,
  max: number,
): Promise<EntryRow[]> =>
  readEntries(desk, { ...question, after: undefined, before: undefined }, max + 1)

/** All entries, newest first, a batch at a time: what is entered meanwhile stands above the first. */
export async function* eachBatch(
  desk: Desk,
  question: RegisterQuestion,
): AsyncGenerator<EntryRow[]> {
  let after: EntryPlace | undefined
  for (;;) {
    const rows = await readEntries(desk, { ...question, after, before: undefined }, BATCH_ROWS)
    if (rows.length > 0) yield rows
    if (rows.length < BATCH_ROWS) return
    after = rows.at(-1)
  }
}

type ReadRow = EntryRow & { name: string | null; isHidden: boolean }

async function readEntries(
  desk: Desk,
  question: RegisterQuestion,
  limit: number,
): Promise<EntryRow[]> {
  const found = await findRareWords(desk, question.filter)
  const query = entriesQuery(desk, { ...question, found }, limit).compile(desk.store.db)
  // The best plan depends on which filters are set and how rare their words are.
  const rows = await inFlight(desk.store, desk.municipalityId, query, 'each-time')
  return rows.map(({ name, isHidden, ...row }) => ({
    ...row,
    words: hideNumbers(row.words),
    applicant: isHidden ? null : maskName(name ?? ''),
  }))
}

/** Up to so many requests are looked up one by one; of more, the newest fifty are near the top anyway. */
const RARE_MAX = 2_000

/**
 * The requests that hold the words, when they are few; undefined when they are many or nothing is searched.
 * Asked first, since the planner knows nothing of how rare a word is and would read the whole register for
 * it (measured on 100,000 entries: 260 ms against 3 ms).
 */
async function findRareWords(
  desk: Desk,
  { register, words }: RegisterFilter,
): Promise<readonly string[] | undefined> {
  const text = words === undefined ? undefined : textQuery(register, words)
  if (text === undefined) return undefined
  const query = sql<{ requestId: string }>`SELECT request_id AS "requestId" FROM request_list
    WHERE search @@ to_tsquery('simple', ${text}) LIMIT ${RARE_MAX + 1}`.compile(desk.store.db)
  const rows = await inFlight(desk.store, desk.municipalityId, query, 'each-time')
  return rows.length > RARE_MAX ? undefined : rows.map(row => row.requestId)
}

type FoundQuestion = RegisterQuestion & { found: readonly string[] | undefined }

function entriesQuery(desk: Desk, question: FoundQuestion, limit: number) {
  const { after, before } = question
  const edge = after ?? before
  const beyond =
    edge === undefined
      ? sql`true`
      : sql`(e.year, e.serial) ${after ? sql`<` : sql`>`} (${edge.year}, ${edge.serial}::bigint)`
  const direction = after === undefined && before !== undefined ? sql`ASC` : sql`DESC`
  // The page is cut first; only its rows look up the clock and the reply.
  return sql<ReadRow>`
SELECT p.*, a.name, due.raw_due_on AS "dueOn", reply.data->>'remedy' IS NOT NULL AS "hasRemedy",
  origin.data->>'signature' AS signature, origin.data->'source'->>'externalId' AS "externalNumber",
  jsonb_array_length(origin.data->'attachmentIds') AS attachments,
  letter.data->>'number' AS "letterNumber", later.kind AS "laterKind", later.data AS "laterData",
  later.at AS "laterAt"
FROM (
  SELECT ${columns}
  FROM register_entries e LEFT JOIN request_list r
    ON r.municipality_id = e.municipality_id AND r.request_id = e.request_id
  WHERE e.municipality_id = ${desk.municipalityId} AND ${conditions(question)} AND ${beyond}
  ORDER BY e.year ${direction}, e.serial ${direction} LIMIT ${limit}
) p
  LEFT JOIN applicants a ON a.municipality_id = ${desk.municipalityId}
    AND a.applicant_id = p."applicantId" AND NOT p."isHidden"
  LEFT JOIN request_events origin ON origin.municipality_id = ${desk.municipalityId}
    AND origin.request_id = p."requestId" AND origin.sequence = 1
  LEFT JOIN LATERAL (SELECT c.raw_due_on FROM request_clocks c
    WHERE c.municipality_id = ${desk.municipalityId} AND c.request_id = p."requestId"
      AND c.class = p.data->>'legalClass' ORDER BY c.clock_id DESC LIMIT 1) due ON true
  LEFT JOIN LATERAL (SELECT s.data FROM request_events s
    WHERE s.municipality_id = ${desk.municipalityId} AND s.request_id = p."requestId"
      AND s.kind = 'reply.sent' ORDER BY s.sequence DESC LIMIT 1) reply ON true
  LEFT JOIN LATERAL (SELECT s.data FROM request_events s
    WHERE s.municipality_id = ${desk.municipalityId} AND s.request_id = p."requestId"
      AND s.kind = 'letter.issued' AND s.data->>'number' IS NOT NULL
    ORDER BY s.sequence DESC LIMIT 1) letter ON true
  LEFT JOIN LATERAL (SELECT s.kind, s.data, s.at FROM request_events s
    WHERE s.municipality_id = ${desk.municipalityId} AND s.request_id = p."requestId"
      AND s.sequence > p.sequence AND ${endsEntry(sql`p.data`)}
    ORDER BY s.sequence LIMIT 1) later ON true
ORDER BY p.year ${direction}, p.serial ${direction}`
}

/** Whether the event `s` says what became of the entry whose facts these are. */
const endsEntry = (facts: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  (s.kind = 'silence.explained' AND s.data->>'clockId' = ${facts}->>'clockId')
  OR (s.kind = 'appeal.decided' AND s.data->>'appealId' = ${facts}->>'appealId')
  OR (s.kind = 'fee.paid' AND ${facts}->>'notice' = 'fee')
  OR (s.kind = 'fee.lapsed' AND ${facts}->>'notice' = 'fee' AND ${isFinal}))`

/** A payment that was made in time and shown late takes the giving up back. */
const isFinal = sql`(SELECT n.kind FROM request_events n WHERE n.municipality_id = s.municipality_id
  AND n.request_id = s.request_id AND n.sequence > s.sequence
  AND n.kind IN ('fee.paid', 'fee.notified') ORDER BY n.sequence LIMIT 1) IS DISTINCT FROM 'fee.paid'`

/** Whoever tells of a wrong does so under the protection of 4483 m.4: registers never name them. */
const columns = sql`e.year, e.serial, e.sequence, e.request_id AS "requestId",
  e.entered_on AS "enteredOn", e.data,
  r.register_number AS "registerNumber", r.received_on AS "receivedOn", r.channel,
  r.applicant_type AS "applicantType", r.applicant_id AS "applicantId",
  coalesce(r.is_identity_hidden OR r.legal_class = 'tip-off', false) AS "isHidden", r.topic_id AS "topicId",
  coalesce(left(r.text, 140), '') AS words, concat_ws(', ', coalesce(r.place->>'street',
    r.place->>'neighbourhood', left(r.place->>'description', 60)), r.district) AS place, r.district,
  r.legal_class AS "legalClass", r.unit_id AS "unitId", r.progress, r.is_open AS "isOpen", r.outcome,
  r.reason, r.answered_at AS "answeredAt", r.silence_at AS "silenceAt"`

function conditions({ filter, today, numberPrefix, found }: FoundQuestion): RawBuilder<unknown> {
  const { register, withinUnitIds, year, from, through, unitId, state, words } = filter
  const parts: RawBuilder<unknown>[] = [sql`e.register = ${register}`]
  if (withinUnitIds) parts.push(sql`r.unit_id = ANY (${[...withinUnitIds]}::uuid[])`)
  if (unitId !== undefined) parts.push(sql`r.unit_id = ${unitId}::uuid`)
  if (year !== undefined) parts.push(sql`e.year = ${year}`)
  // The day gives the year, and the year is what the key of the register begins with.
  if (from !== undefined)
    parts.push(sql`e.year >= ${Number(from.slice(0, 4))} AND e.entered_on >= ${from}::date`)
  if (through !== undefined)
    parts.push(sql`e.year <= ${Number(through.slice(0, 4))} AND e.entered_on <= ${through}::date`)
  if (state !== undefined) parts.push(stateCondition(state, today))
  if (found !== undefined) parts.push(sql`e.request_id = ANY (${[...found]}::uuid[])`)
  else if (words !== undefined) parts.push(wordsCondition(register, words, numberPrefix))
  return sql.join(parts, sql` AND `)
}

function stateCondition(state: EntryState, today: IsoDate): RawBuilder<unknown> {
  switch (state) {
    case 'open':
      return sql`r.is_open`
    case 'late':
      return sql`r.is_open AND r.due_on < ${today}::date`
    case 'answered':
      return sql`r.answered_at IS NOT NULL`
    case 'silent':
      return sql`r.silence_at IS NOT NULL`
    case 'explained':
    case 'decided':
      return isEnded
    case 'unexplained':
    case 'undecided':
      return sql`NOT ${isEnded}`
  }
}

const isEnded = sql`EXISTS (SELECT FROM request_events s WHERE s.municipality_id = e.municipality_id
  AND s.request_id = e.request_id AND s.sequence > e.sequence AND ${endsEntry(sql`e.data`)})`

const SERIAL = /^\s*(\d{4})\s*\/\s*(\d{1,9})\s*$/
const isOfActs = (register: RegisterName) => actRegisters.some(name => name === register)

/** What to search the requests for; undefined when a number or nothing was meant. */
function textQuery(register: RegisterName, words: string): string | undefined {
  const isNumber = SERIAL.test(words) || parseRegisterNumber(words) !== undefined
  return isNumber || isOfActs(register) ? undefined : toPrefixQuery(words)
}

function wordsCondition(
  register: RegisterName,
  words: string,
  prefix: string,
): RawBuilder<unknown> {
  const serial = SERIAL.exec(words)
  if (serial) return sql`e.year = ${Number(serial[1])} AND e.serial = ${Number(serial[2])}`
  if (isOfActs(register)) {
    const typed = searchWords(words)
    const found = typed.map(word => sql`e.data->>'search' LIKE ${`%${word}%`}`)
    return found.length === 0 ? sql`false` : sql.join(found, sql` AND `)
  }
  const number = parseRegisterNumber(words)
  if (number) {
    const wanted = formatRegisterNumber(number.year, number.serial, number.prefix ?? prefix)
    return sql`r.register_number = ${wanted}`
  }
  const query = toPrefixQuery(words)
  return query === undefined ? sql`false` : sql`r.search @@ to_tsquery('simple', ${query})`
}

export type RegisterCount = { register: RegisterName; year: number; entries: number }

/** How many entries each register has per year, newest year first. */
export async function countEntries(
  desk: Desk,
  withinUnitIds: readonly string[] | null,
): Promise<RegisterCount[]> {
  const seen = withinUnitIds
    ? sql`JOIN request_list r ON r.municipality_id = e.municipality_id AND r.request_id = e.request_id
        AND r.unit_id = ANY (${[...withinUnitIds]}::uuid[])`
    : sql``
  const query = sql<RegisterCount>`
SELECT e.register, e.year, count(*)::integer AS entries FROM register_entries e ${seen}
WHERE e.municipality_id = ${desk.municipalityId} GROUP BY 1, 2 ORDER BY 2 DESC, 1`
  return await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
}
