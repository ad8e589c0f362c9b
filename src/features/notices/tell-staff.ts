// The reader of the ledger that turns events into notices for staff. The notice's key makes a second telling
// impossible, whatever reads the event again.
import { sql } from 'kysely'
import { addDays, type IsoDate, localDateOf } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { type LedgerReader, type ReadEvent, readAllEvents } from '../../ledger/read-events.ts'
import type { Trx } from '../../store/store.ts'
import { type NewNotice, type NoticeFacts, noticeKinds, noticesOf } from './notices-of.ts'

/** What happened longer ago than this is history and no news: a desk that moves in rings nobody. */
export const NEWS_DAYS = 30

/** Makes notices of all events that were not read yet; returns how many events that were. */
export async function tellStaff(desk: Desk, signal?: AbortSignal): Promise<number> {
  return await readAllEvents(desk, noticesReader(desk), signal)
}

export function noticesReader(desk: Desk): LedgerReader {
  return {
    name: 'notices',
    effect: async (trx, events) => {
      const news = events.filter(event => isNews(event, localDateOf(desk.now())))
      const facts = await findFacts(trx, desk.municipalityId, news)
      const notices = news.flatMap(event => {
        const known = facts.get(factsKey(event))
        return known === undefined
          ? []
          : noticesOf(event, known).map(notice => ({ ...notice, at: event.at }))
      })
      await store(trx, desk.municipalityId, notices)
    },
  }
}

function isNews(event: ReadEvent, today: IsoDate): boolean {
  if (!noticeKinds.some(kind => kind === event.kind) || event.actorKind === 'import') return false
  return addDays(localDateOf(event.at), NEWS_DAYS) >= today
}

const factsKey = (event: ReadEvent): string => `${event.requestId}/${event.sequence}`

/** Who has each request now, and who wrote the reply that came last before the event. */
async function findFacts(
  trx: Trx,
  municipalityId: string,
  events: readonly ReadEvent[],
): Promise<Map<string, NoticeFacts>> {
  if (events.length === 0) return new Map()
  const { rows } = await sql<NoticeFacts & { requestId: string; sequence: number }>`
    SELECT n.request_id AS "requestId", n.sequence, r.unit_id AS "unitId", r.officer_id AS "officerId",
      (SELECT e.actor_id FROM request_events e
       WHERE e.municipality_id = ${municipalityId} AND e.request_id = n.request_id
         AND e.sequence < n.sequence AND e.kind = 'reply.submitted'
       ORDER BY e.sequence DESC LIMIT 1) AS "writerId",
      (SELECT e.actor_id FROM request_events e
       WHERE e.municipality_id = ${municipalityId} AND e.request_id = n.request_id
         AND e.sequence < n.sequence AND e.kind = 'identity.asked'
       ORDER BY e.sequence DESC LIMIT 1) AS "askerId"
    FROM unnest(${events.map(event => event.requestId)}::uuid[],
      ${events.map(event => event.sequence)}::integer[]) AS n(request_id, sequence)
    JOIN requests r ON r.municipality_id = ${municipalityId} AND r.request_id = n.request_id`.execute(
    trx,
  )
  return new Map(
    rows.map(({ requestId, sequence, ...facts }) => [`${requestId}/${sequence}`, facts]),
  )
}

async function store(
  trx: Trx,
  municipalityId: string,
  notices: readonly (NewNotice & { at: string })[],
): Promise<void> {
  if (notices.length === 0) return
  const rows = notices.map(({ requestId, key, kind, to, data, at }) => ({
    municipality_id: municipalityId,
    request_id: requestId,
    notice_key: key,
    kind,
    told_role: to.role,
    unit_id: to.unitId,
    staff_id: to.staffId,
    data,
    created_at: at,
  }))
  await sql`INSERT INTO notices SELECT * FROM
    jsonb_populate_recordset(NULL::notices, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT (municipality_id, request_id, notice_key) DO NOTHING`.execute(trx)
}
