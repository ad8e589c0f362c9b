// The act of drafting a letter: its words from template, request and what an officer typed, printed once so
// that what cannot be printed is refused now and not when it must leave.
import { verificationCodeFrom } from '../../core/identity/secret-code.ts'
import type { LetterValues } from '../../core/letters/fill-template.ts'
import type {
  LetterAttachment,
  LetterContent,
  LetterDistribution,
} from '../../core/letters/letter-content.ts'
import { ledgerValues } from '../../core/letters/letter-fit.ts'
import type { LetterKind } from '../../core/letters/letter-kinds.ts'
import { letterRefusal } from '../../core/letters/letter-permissions.ts'
import { writeLetter } from '../../core/letters/write-letter.ts'
import type { Actor } from '../../core/request/actor.ts'
import { foldRequest } from '../../core/request/fold.ts'
import type { RequestState } from '../../core/request/state.ts'
import { localDateOf } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { loadEvents } from '../../ledger/load.ts'
import { inTransaction, type Trx } from '../../store/store.ts'
import { printLetter, sha256Of } from './letter-bytes.ts'
import { letterFactsOf } from './letter-facts.ts'
import { loadLetterHouse } from './letter-office.ts'
import { loadTemplate } from './letter-templates.ts'
import { type LetterResult, type LetterTools, refuse } from './letter-tools.ts'

export type LetterWish = {
  requestId: string
  kind: LetterKind
  values: LetterValues
  /** Which of the signatories in the settings signs, from 0. */
  signatory: number
  otherBody: readonly string[]
  moreReferences: readonly string[]
  attachments: readonly LetterAttachment[]
  distribution: LetterDistribution | null
}

export const plainWish = (
  requestId: string,
  kind: LetterKind,
  values: LetterValues,
): LetterWish => ({
  requestId,
  kind,
  values,
  signatory: 0,
  otherBody: [],
  moreReferences: [],
  attachments: [],
  distribution: null,
})

export type Drafted = { letterId: string; sha256: string }

export async function draftLetter(
  tools: LetterTools,
  actor: Actor,
  wish: LetterWish,
): Promise<LetterResult<Drafted>> {
  const { desk } = tools
  return await inTransaction(desk.store, desk.municipalityId, trx =>
    draftLetterIn(trx, tools, actor, wish),
  )
}

/** The same in the transaction of an act that the letter belongs to. */
export async function draftLetterIn(
  trx: Trx,
  tools: LetterTools,
  actor: Actor,
  wish: LetterWish,
): Promise<LetterResult<Drafted>> {
  const { desk } = tools
  const state = await loadState(trx, desk, wish.requestId)
  if (state === undefined) return refuse({ kind: 'not-found' })
  const written = await write(trx, desk, actor, wish, state)
  if (!written.ok) return written
  const content = written.done
  const printed = printLetter(tools, { content, officialNumber: null, numberedOn: null })
  if (!printed.ok) return printed
  const drafted = { letterId: desk.newId(), sha256: sha256Of(printed.done) }
  await trx
    .insertInto('letters')
    .values({
      municipality_id: desk.municipalityId,
      letter_id: drafted.letterId,
      request_id: wish.requestId,
      kind: wish.kind,
      status: 'draft',
      content: JSON.stringify(content),
      verification_code: content.verification.code,
      sha256: drafted.sha256,
      byte_count: printed.done.length,
      written_by: actor.kind === 'staff' ? actor.staffId : null,
      written_at: desk.now(),
    })
    .execute()
  return { ok: true, done: drafted }
}

/** The same letter without keeping it: what would stand in it if it were drafted now. */
export async function tryLetter(
  tools: LetterTools,
  actor: Actor,
  wish: LetterWish,
): Promise<LetterResult<Uint8Array>> {
  const { desk } = tools
  const written = await inTransaction(desk.store, desk.municipalityId, async trx => {
    const state = await loadState(trx, desk, wish.requestId)
    return state === undefined
      ? refuse({ kind: 'not-found' })
      : await write(trx, desk, actor, wish, state)
  })
  if (!written.ok) return written
  return printLetter(tools, { content: written.done, officialNumber: null, numberedOn: null })
}

async function loadState(
  trx: Trx,
  { municipalityId }: Desk,
  requestId: string,
): Promise<RequestState | undefined> {
  const events = await loadEvents(trx, municipalityId, requestId)
  return events.length === 0 ? undefined : foldRequest(events)
}

async function write(
  trx: Trx,
  desk: Desk,
  actor: Actor,
  wish: LetterWish,
  state: RequestState,
): Promise<LetterResult<LetterContent>> {
  const house = await loadLetterHouse(trx, desk.municipalityId)
  const { numberSource } = house
  const because = letterRefusal('draft', actor, {
    status: null,
    request: state,
    kind: wish.kind,
    numberSource,
  })
  if (because) return refuse({ kind: 'not-allowed', because })
  const written = writeLetter({
    ...wish,
    values: { ...wish.values, ...ledgerValues(wish.kind, state) },
    template: await loadTemplate(trx, desk.municipalityId, wish.kind),
    office: house.office,
    facts: await letterFactsOf(trx, desk.municipalityId, state, house.name),
    signatory: house.signatories[wish.signatory],
    verificationCode: verificationCodeFrom(desk.randomBytes(16)),
    writtenOn: localDateOf(desk.now()),
  })
  return written.ok ? { ok: true, done: written.content } : refuse(written.refusal)
}
