// Everything about one request that its page shows, read in one transaction so that it fits together.
// What of it somebody may see is the caller's question (core/request/permissions).
import type { FeeReading } from '../../core/clocks/move-period.ts'
import { isSealedFor } from '../../core/privacy/shield.ts'
import type { RequestEvent } from '../../core/request/events.ts'
import { foldRequest } from '../../core/request/fold.ts'
import type { RequestState } from '../../core/request/state.ts'
import type { Instant } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { loadEvents } from '../../ledger/load.ts'
import { inTransaction, type Trx } from '../../store/store.ts'
import { gatherFacts } from './act-on-request.ts'
import { type AttachmentRow, listAttachments } from './attachment-rows.ts'

export type Applicant = {
  type: string
  name: string
  phone: string
  email: string
  address: string
  nationalId: string
  language: string
  authorisedPerson: string
  answerWish: string
  /** When the period of keeping was over and everything else here was destroyed. */
  erasedAt: Instant | null
}

export type RequestDetail = {
  requestId: string
  state: RequestState
  events: readonly RequestEvent[]
  /** Null where nobody is known, and where the identity is hidden from who looks. */
  applicant: Applicant | null
  /** The identity is hidden from who looks: there may be a person, and nothing of them is read. */
  isSealed: boolean
  attachments: readonly AttachmentRow[]
  needsApproval: boolean
  /** How a paid fee is read: it decides the dates that forms show before an act. */
  feeReading: FeeReading
  unitOfficerIds: readonly string[]
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a part of an address can be the id of something. */
export const isId = (text: string): boolean => UUID.test(text)

/**
 * Undefined when there is no such request. `viewerId` is the officer who looks, where a hidden identity
 * that was opened to them may be read: left out, it stays hidden, so that a letter, an export or a list
 * cannot show it by mistake.
 */
export async function findRequestDetail(
  desk: Desk,
  requestId: string,
  viewerId?: string,
): Promise<RequestDetail | undefined> {
  if (!isId(requestId)) return undefined
  const { municipalityId } = desk
  return await inTransaction(desk.store, municipalityId, async trx => {
    const events = await loadEvents(trx, municipalityId, requestId)
    if (events.length === 0) return undefined
    const state = foldRequest(events)
    const facts = await gatherFacts(trx, municipalityId, state)
    const isSealed = isSealedFor(state, viewerId)
    const files = await listAttachments(trx, municipalityId, requestId)
    const attachments = isSealed ? files.map(withoutName) : files
    const applicant = isSealed ? null : await findApplicant(trx, municipalityId, state.applicantId)
    return { requestId, state, events, applicant, isSealed, attachments, ...facts }
  })
}

/** People call their files by their own names. */
const withoutName = (file: AttachmentRow, at: number): AttachmentRow => ({
  ...file,
  fileName: `ek-${at + 1}${/\.[a-z0-9]{1,5}$/i.exec(file.fileName)?.[0] ?? ''}`,
})

async function findApplicant(
  trx: Trx,
  municipalityId: string,
  applicantId: string | null,
): Promise<Applicant | null> {
  if (applicantId === null) return null
  const row = await trx
    .selectFrom('applicants')
    .select(['type', 'name', 'phone', 'email', 'address', 'national_id', 'language', 'erased_at'])
    .select(['authorised_person', 'answer_wish'])
    .where('municipality_id', '=', municipalityId)
    .where('applicant_id', '=', applicantId)
    .executeTakeFirst()
  if (row === undefined) return null
  const { national_id, erased_at, authorised_person, answer_wish, ...rest } = row
  return {
    ...rest,
    nationalId: national_id,
    erasedAt: erased_at,
    authorisedPerson: authorised_person,
    answerWish: answer_wish,
  }
}
