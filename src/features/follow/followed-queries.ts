// What the follow page reads, in one round trip. Words that staff wrote for each other stay in the
// database: they are blanked by the statement, so that no page can show them by mistake.
import { sql } from 'kysely'
import type { RequestEvent } from '../../core/request/events.ts'
import type { StaffRole } from '../../core/request/vocabulary.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'

export type FollowedFile = {
  attachmentId: string
  fileName: string
  byteCount: number
  isImage: boolean
}

export type FollowedUnit = { unitId: string; name: string; nameEn: string }

/** Who decided about a hidden identity, by role: the applicant reads no names of officers. */
export type FollowedRoles = { staffId: string; roles: StaffRole[] }
/** The body that has a forwarded request, as it can be reached today. */
export type FollowedBody = {
  bodyId: string
  name: string
  address: string
  phone: string
  email: string
  kep: string
}

export type Followed = {
  codeHash: Uint8Array
  events: RequestEvent[]
  /** Files that the applicant may see. */
  files: FollowedFile[]
  units: FollowedUnit[]
  deciders: FollowedRoles[]
  bodies: FollowedBody[]
  topicName: string | null
  topicNameEn: string | null
}

/** Events whose data is for staff only; their sequence numbers stay, so that the history folds. */
const internalKinds = [
  'note.added',
  'reply.submitted',
  'reply.declined',
  'request.assigned',
  'silence.explained',
  'identity.declined',
]
/** Of an appeal the applicant reads what happened, not what staff wrote down of it. */
const appealKinds = ['appeal.filed', 'appeal.demanded', 'appeal.answered', 'appeal.decided']

export async function findFollowed(desk: Desk, requestId: string): Promise<Followed | undefined> {
  const query = sql<Followed & { codeHash: Uint8Array | null }>`
SELECT r.code_hash AS "codeHash", t.name AS "topicName", t.name_en AS "topicNameEn",
  (SELECT json_agg(json_build_object('sequence', e.sequence, 'kind', e.kind,
      'data', CASE WHEN e.kind = ANY (${internalKinds}) THEN '{}'::jsonb
        WHEN e.kind = ANY (${appealKinds}) THEN e.data - 'text'
        ELSE e.data - '{note,team,overruled}'::text[] END,
      'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actorKind',
        e.actor_kind, 'actorId', e.actor_id)
    ORDER BY e.sequence)
   FROM request_events e WHERE e.municipality_id = r.municipality_id
     AND e.request_id = r.request_id) AS events,
  (SELECT coalesce(json_agg(json_build_object('attachmentId', a.attachment_id, 'fileName', a.file_name,
      'byteCount', a.byte_count, 'isImage', a.is_image) ORDER BY a.created_at), '[]')
   FROM attachments a WHERE a.municipality_id = r.municipality_id AND a.request_id = r.request_id
     AND a.is_for_applicant) AS files,
  (SELECT coalesce(json_agg(json_build_object('unitId', u.unit_id, 'name', u.name, 'nameEn',
    u.name_en)), '[]')
   FROM units u WHERE u.municipality_id = r.municipality_id AND u.unit_id IN (
     SELECT (e.data ->> 'unitId')::uuid FROM request_events e
     WHERE e.municipality_id = r.municipality_id AND e.request_id = r.request_id
       AND e.data ? 'unitId')) AS units,
  (SELECT coalesce(json_agg(json_build_object('staffId', s.staff_id, 'roles', s.roles)), '[]')
   FROM staff s WHERE s.municipality_id = r.municipality_id AND s.staff_id IN (
     SELECT e.actor_id FROM request_events e
     WHERE e.municipality_id = r.municipality_id AND e.request_id = r.request_id
       AND e.kind IN ('identity.asked', 'identity.opened'))) AS deciders,
  (SELECT coalesce(json_agg(json_build_object('bodyId', b.body_id, 'name', b.name, 'address', b.address,
    'phone', b.phone, 'email', b.email, 'kep', b.kep)), '[]')
   FROM external_bodies b WHERE b.municipality_id = r.municipality_id AND b.body_id IN (
     SELECT (e.data ->> 'bodyId')::uuid FROM request_events e
     WHERE e.municipality_id = r.municipality_id AND e.request_id = r.request_id
       AND e.kind = 'request.forwarded')) AS bodies
FROM requests r LEFT JOIN topics t ON t.municipality_id = r.municipality_id AND t.topic_id = r.topic_id
WHERE r.municipality_id = ${desk.municipalityId} AND r.request_id = ${requestId}`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return row?.codeHash ? row : undefined
}

export type FollowedFileRow = FollowedFile & { mediaType: string }

/** A file of that request that the applicant may see. */
export async function findFollowedFile(
  desk: Desk,
  requestId: string,
  attachmentId: string,
): Promise<FollowedFileRow | undefined> {
  const query = sql<FollowedFileRow>`SELECT attachment_id AS "attachmentId", file_name AS "fileName",
    byte_count AS "byteCount",
    is_image AS "isImage", media_type AS "mediaType" FROM attachments
      WHERE municipality_id = ${desk.municipalityId}
    AND request_id = ${requestId} AND attachment_id::text = ${attachmentId} AND is_for_applicant`
  const [row] = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return row
}
