// What other slices may tell the staff beside the ledger: a notice about something that is no request,
// such as a data breach or a destruction run. The key makes a second telling impossible.
import { sql } from 'kysely'
import type { StaffRole } from '../../core/request/vocabulary.ts'
import type { Instant } from '../../core/time/dates.ts'
import type { Trx } from '../../store/store.ts'

/** Notices without a request: what they are of stands where a request's id stands otherwise. */
export const houseNoticeKinds = ['breach.owed', 'destruction.owed'] as const
export type HouseNoticeKind = (typeof houseNoticeKinds)[number]

export type HouseNotice = {
  subjectId: string
  kind: HouseNoticeKind
  /** What makes this telling another one than the last: the rung, the due day. */
  rung: string
  roles: readonly StaffRole[]
  data: object
  at: Instant
}

export async function tellHouse(
  trx: Trx,
  municipalityId: string,
  notice: HouseNotice,
): Promise<void> {
  const rows = notice.roles.map(role => ({
    municipality_id: municipalityId,
    request_id: notice.subjectId,
    notice_key: `${notice.kind}/${notice.rung}/${role}`,
    kind: notice.kind,
    told_role: role,
    unit_id: null,
    staff_id: null,
    data: notice.data,
    created_at: notice.at,
  }))
  await sql`INSERT INTO notices SELECT * FROM
    jsonb_populate_recordset(NULL::notices, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT (municipality_id, request_id, notice_key) DO NOTHING`.execute(trx)
}
