// What the answer checker knows beside the request: the applicant, the municipality's own contacts, and what
// the unit answered others lately.
import { sql } from 'kysely'
import { findIbans } from '../../core/identity/iban.ts'
import type { ReplyFacts } from '../../core/replies/reply-facts.ts'
import type { RequestState } from '../../core/request/state.ts'
import type { ActionName } from '../../core/request/transitions.ts'
import type { Trx } from '../../store/store.ts'
import { settingsSchema } from '../municipality/settings.ts'

/** Acts that send words to the applicant and are checked. */
export const checkedActs: readonly ActionName[] = [
  'send-interim',
  'submit-reply',
  'send-reply',
  'approve-reply',
  'forward',
]

/** Two weeks of a busy unit. More would cost more than it finds. */
const RECENT_REPLIES = 40

export async function gatherReplyFacts(
  trx: Trx,
  municipalityId: string,
  requestId: string,
  state: RequestState,
): Promise<ReplyFacts> {
  const municipality = await trx
    .selectFrom('municipalities')
    .select('settings')
    .where('municipality_id', '=', municipalityId)
    .executeTakeFirstOrThrow()
  const { phone, email, accounts } = settingsSchema.parse(municipality.settings)
  return {
    // A checker that knew a hidden person would confirm whoever guesses the name in a reply.
    applicant: state.identity.isHidden
      ? null
      : await findKnownApplicant(trx, municipalityId, state.applicantId),
    own: { phones: [phone], emails: [email], ibans: findIbans(accounts) },
    stockReplies: await recentReplies(trx, municipalityId, requestId, state.unitId),
  }
}

async function findKnownApplicant(trx: Trx, municipalityId: string, applicantId: string | null) {
  if (applicantId === null) return null
  const row = await trx
    .selectFrom('applicants')
    .select(['name', 'national_id as nationalId', 'phone', 'email', 'language'])
    .where('municipality_id', '=', municipalityId)
    .where('applicant_id', '=', applicantId)
    .executeTakeFirst()
  return row ?? null
}

/** The last final replies of the unit to other requests. */
async function recentReplies(
  trx: Trx,
  municipalityId: string,
  requestId: string,
  unitId: string | null,
): Promise<string[]> {
  if (unitId === null) return []
  const { rows } = await sql<{ text: string }>`
SELECT e.data ->> 'text' AS text FROM request_events e
WHERE e.municipality_id = ${municipalityId} AND e.kind = 'reply.sent' AND e.request_id IN (
  SELECT r.request_id FROM requests r
  WHERE r.municipality_id = ${municipalityId} AND r.unit_id = ${unitId} AND r.progress = 'answered'
    AND r.request_id <> ${requestId}
  ORDER BY r.received_at DESC, r.request_id DESC LIMIT ${RECENT_REPLIES})`.execute(trx)
  return rows.map(row => row.text)
}
