// The act of receiving: whatever the door, a person's words become a request with a register
// number, a code and running clocks.
import { createHash } from 'node:crypto'
import { normaliseSecretCode, secretCodeFrom } from '../../core/identity/secret-code.ts'
import type { Actor } from '../../core/request/actor.ts'
import type { ActRefusal } from '../../core/request/commands.ts'
import { decideReceipt, type Receipt } from '../../core/request/decide-receipt.ts'
import { foldForSearch } from '../../core/turkish/fold-for-search.ts'
import type { Desk } from '../../ledger/desk.ts'
import { type NewApplicant, receive } from '../../ledger/receive.ts'
import { findTopicFactsAlone } from '../organisation/organisation-facts.ts'

export type ApplicantFields = {
  type: NewApplicant['type']
  name: string
  phone: string
  email: string
  address: string
  nationalId: string
  language: string
}

export type ReceiveRequest = Omit<Receipt, 'applicant' | 'receivedAt'> & {
  receivedAt?: Receipt['receivedAt']
  applicant: (ApplicantFields & { type: Receipt['applicant']['type'] }) | null
  actor: Actor
  actKey: string
  /** The code the applicant will follow with. Left out: one is made. */
  code?: string
  draftHash?: Uint8Array
  numberPrefix: string
}

export type ReceiveResult =
  | { ok: true; requestId: string; registerNumber: string; code: string; wasRepeated: boolean }
  | { ok: false; refusal: ActRefusal }

/** Bytes of randomness behind a code: more than its twelve characters can hold. */
const CODE_BYTES = 16

export async function receiveRequest(desk: Desk, command: ReceiveRequest): Promise<ReceiveResult> {
  const {
    applicant,
    actor,
    actKey,
    code: givenCode,
    draftHash,
    numberPrefix,
    receivedAt,
    ...fields
  } = command
  const topic =
    fields.topicId === null
      ? undefined
      : await findTopicFactsAlone(desk.store, desk.municipalityId, fields.topicId)
  if (fields.topicId !== null && topic === undefined) {
    return { ok: false, refusal: { kind: 'invalid', field: 'topicId', problem: 'unknown' } }
  }
  const now = desk.now()
  const applicantId = applicant === null ? null : desk.newId()
  const decision = decideReceipt(
    {
      ...fields,
      receivedAt: receivedAt ?? now,
      applicant: {
        type: applicant?.type ?? 'anonymous',
        hasName: (applicant?.name ?? '') !== '',
        hasAddress: (applicant?.address ?? '') !== '',
        applicantId,
      },
    },
    { now, calendar: await desk.calendar(), promisedDays: topic?.promisedDays ?? null },
  )
  if (!decision.ok) return decision
  const code = givenCode ?? secretCodeFrom(desk.randomBytes(CODE_BYTES))
  const received = await receive(desk, {
    requestId: desk.newId(),
    decision,
    applicant: applicant && applicantId ? applicantRow(applicantId, applicant) : null,
    actor,
    at: now,
    actKey,
    codeHash: hashCode(code),
    searchText: searchTextOf(fields.text, applicant?.name ?? '', fields.place),
    numberPrefix,
    year: Number(decision.received.data.receivedOn.slice(0, 4)),
    attachmentIds: fields.attachmentIds,
    draftHash: draftHash ?? null,
  })
  return { ok: true, ...received, code }
}

/** A code is random, so a fast hash keeps it safe (house.md section 5); its spelling is normalised before. */
export function hashCode(code: string): Uint8Array {
  return createHash('sha256')
    .update(normaliseSecretCode(code) ?? code)
    .digest()
}

/** What search looks through beside the number: the words, the name and the place, folded. */
export function searchTextOf(text: string, name: string, place: Receipt['place']): string {
  const parts = [text, name, place.district, place.neighbourhood, place.street, place.description]
  return foldForSearch(parts.filter(part => part !== undefined).join(' '))
}

function applicantRow(
  applicantId: string,
  { nationalId, ...fields }: ApplicantFields,
): NewApplicant {
  return { ...fields, applicant_id: applicantId, national_id: nationalId }
}
