// Drafts the two letters of a forwarding (3071 m.5, 4982 m.7) in the transaction of the act: to the body and
// to the applicant. Another slice decides that it is forwarded; here both become letters.
import { forwardingLaw } from '../../core/letters/suggest-letter.ts'
import type { Actor } from '../../core/request/actor.ts'
import type { LegalClass } from '../../core/request/vocabulary.ts'
import { localDateOf } from '../../core/time/dates.ts'
import { formatPlainDate } from '../../core/turkish/format.ts'
import type { Trx } from '../../store/store.ts'
import { draftLetterIn, plainWish } from './draft-letter.ts'
import type { LetterTools } from './letter-tools.ts'

export type ForwardingTools = LetterTools

export type ForwardingWords = {
  requestId: string
  legalClass: LegalClass
  transferText: string
  body: { name: string; address: string; contact: string }
}

/**
 * A letter that cannot be written now (no heading in the settings, no press on this machine) does not hold up
 * the forwarding: both texts stand in its events, and the letter can be drafted on the request's page.
 */
export async function draftForwardingLetters(
  trx: Trx,
  tools: LetterTools,
  actor: Actor,
  { requestId, legalClass, transferText, body }: ForwardingWords,
): Promise<void> {
  const dayanak = forwardingLaw(legalClass)
  const today = formatPlainDate(localDateOf(tools.desk.now()), 'tr')
  const transfer = { kurum: body.name, devir_yazisi: transferText, dayanak }
  await draftLetterIn(trx, tools, actor, {
    ...plainWish(requestId, 'forward-transfer', transfer),
    otherBody: [body.name, body.address].filter(line => line !== ''),
  })
  await draftLetterIn(
    trx,
    tools,
    actor,
    plainWish(requestId, 'forward-notice', {
      kurum: body.name,
      kurum_iletisim: body.contact,
      devir_yazisi: `${today}; sayısı verildiğinde takip sayfanızda görünür`,
      dayanak,
    }),
  )
}
