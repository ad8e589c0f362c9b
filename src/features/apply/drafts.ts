// Drafts of people who are applying page by page: a random token in their cookie, its hash in the
// table. Sending is a feature of requests; what follows from the token (code, act key) is derived
// here, so that a second sending is the same sending.
import { createHash, createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { secretCodeFrom } from '../../core/identity/secret-code.ts'
import { type Instant, instantOfMillis, millisOf } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight } from '../../store/store.ts'
import { type Answers, answersSchema } from './answers.ts'

export const DRAFT_HOURS = 24
const TOKEN_BYTES = 32
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{43}$/

export type Draft = {
  token: string
  hash: Uint8Array
  answers: Answers
  /** The request that was made from it. */
  requestId: string | null
}

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
const derive = (token: string, purpose: string): Buffer =>
  createHmac('sha256', token).update(purpose).digest()

/** The code that the applicant will follow with: known to whoever holds the token, stored nowhere. */
export const codeOfDraft = (token: string): string => secretCodeFrom(derive(token, 'code'))

/** The key of the one act of sending; it gives nothing away about the token. */
export const actKeyOfDraft = (token: string): string =>
  `draft-${derive(token, 'send').toString('hex')}`

const expiry = (desk: Desk): Instant =>
  instantOfMillis(millisOf(desk.now()) + DRAFT_HOURS * 3_600_000)

/** Begins a draft with the first answers; the token is for the cookie and is kept nowhere else. */
export async function startDraft(desk: Desk, answers: Answers): Promise<Draft> {
  const token = Buffer.from(desk.randomBytes(TOKEN_BYTES)).toString('base64url')
  const hash = hashToken(token)
  const query = desk.store.db
    .insertInto('drafts')
    .values({
      municipality_id: desk.municipalityId,
      draft_hash: hash,
      answers: JSON.stringify(answers),
      request_id: null,
      created_at: desk.now(),
      expires_at: expiry(desk),
    })
    .compile()
  await inFlight(desk.store, desk.municipalityId, query)
  return { token, hash, answers, requestId: null }
}

/** Undefined when there is no such draft, or its day is over. */
export async function findDraft(desk: Desk, token: string | undefined): Promise<Draft | undefined> {
  if (token === undefined || !TOKEN_SHAPE.test(token)) return undefined
  const hash = hashToken(token)
  const query = desk.store.db
    .selectFrom('drafts')
    .select(['answers', 'request_id'])
    .where('municipality_id', '=', desk.municipalityId)
    .where('draft_hash', '=', hash)
    .where('expires_at', '>', desk.now())
    .compile()
  const [row] = await inFlight(desk.store, desk.municipalityId, query)
  if (row === undefined) return undefined
  return { token, hash, answers: answersSchema.parse(row.answers), requestId: row.request_id }
}

/**
 * Stores these answers beside the others and lets the draft's day begin again. Answers to other
 * questions, given meanwhile in another window, stay; a draft that was sent is not written to.
 */
export async function saveAnswers(desk: Desk, draft: Draft, answers: Answers): Promise<Draft> {
  const query = sql`UPDATE drafts SET answers = answers
    || ${JSON.stringify(answers)}::jsonb, expires_at = ${expiry(desk)}
    WHERE municipality_id = ${desk.municipalityId} AND draft_hash = ${Buffer.from(draft.hash)}
      AND request_id IS NULL`
  await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return { ...draft, answers: { ...draft.answers, ...answers } }
}

/**
 * Forgets drafts whose day is over; their files go by the same day (features/requests/waiting-
 * files). The worker calls this.
 */
export async function removeExpiredDrafts(desk: Desk): Promise<number> {
  const query = desk.store.db
    .deleteFrom('drafts')
    .where('municipality_id', '=', desk.municipalityId)
    .where('expires_at', '<=', desk.now())
    .returning('created_at')
    .compile()
  return (await inFlight(desk.store, desk.municipalityId, query)).length
}
