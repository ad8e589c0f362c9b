// What the receipt says about a request that was just sent.
import { sql } from 'kysely'
import type { Place } from '../../core/request/events.ts'
import type { RequestKind } from '../../core/request/vocabulary.ts'
import type { Instant, IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

export type ReceiptFacts = {
  registerNumber: string
  receivedAt: Instant
  kind: RequestKind
  text: string
  place: Place
  topicName: string | null
  topicNameEn: string | null
  /** The day by which the law wants an answer; null when nothing is owed, as for thanks. */
  answerDueOn: IsoDate | null
  /** The day by which the topic's own promise wants the work done. */
  workDueOn: IsoDate | null
  fileCount: number
}

export async function findReceipt(
  desk: Desk,
  requestId: string,
): Promise<ReceiptFacts | undefined> {
  const query = sql<ReceiptFacts>`SELECT r.register_number AS "registerNumber",
    r.received_at AS "receivedAt", r.kind, r.text,
    r.place, t.name AS "topicName", t.name_en AS "topicNameEn",
    (SELECT min(c.raw_due_on) FROM request_clocks c WHERE c.municipality_id = r.municipality_id
      AND c.request_id = r.request_id AND c.class <> 'service') AS "answerDueOn",
    (SELECT min(c.raw_due_on) FROM request_clocks c WHERE c.municipality_id = r.municipality_id
      AND c.request_id = r.request_id AND c.class = 'service') AS "workDueOn",
    (SELECT count(*) FROM attachments a WHERE a.municipality_id = r.municipality_id
      AND a.request_id = r.request_id) AS "fileCount"
    FROM requests r LEFT JOIN topics t ON t.municipality_id = r.municipality_id AND t.topic_id = r.topic_id
    WHERE r.municipality_id = ${desk.municipalityId} AND r.request_id = ${requestId}`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return row
}
