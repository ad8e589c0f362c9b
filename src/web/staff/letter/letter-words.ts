// Letters in words: why one was refused, and what a request can fill in by itself.

import type { LetterValues } from '../../../core/letters/fill-template.ts'
import { isLetterKind, type LetterKind } from '../../../core/letters/letter-kinds.ts'
import { knownValues, suggestLetterKind } from '../../../core/letters/suggest-letter.ts'
import { formatMoney } from '../../../core/turkish/format.ts'
import type { LetterRefusal } from '../../../features/letters/letter-tools.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { listBodies } from '../../../features/routing/bodies.ts'
import type { PageContext } from '../../door/page-context.ts'
import { textsFor } from '../../texts/texts.ts'

export function refusalSentence({ texts }: PageContext, refusal: LetterRefusal): string {
  const words = texts.letters.refusals
  switch (refusal.kind) {
    case 'missing': {
      const variables = refusal.variables.map(name => texts.letters.variables[name])
      return words.missing(
        [...variables, ...refusal.office.map(part => words.office[part])].join(', '),
      )
    }
    case 'no-addressee':
      return words.noAddressee
    case 'too-long':
      return words.tooLong
    case 'unprintable':
      return words.unprintable(refusal.signs)
    case 'no-press':
      return words.noPress
    case 'not-found':
      return words.notFound
    case 'not-allowed':
      return words.notAllowed[refusal.because]
    case 'reason-needed':
      return words.reason
  }
}

/** The letter is Turkish whatever the officer reads, so its words come from the Turkish lists. */
export function valuesFromRequest({ state }: RequestDetail): LetterValues {
  const { words } = textsFor('tr').staff
  const reply = state.reply ?? state.draft
  return knownValues(state, reply, {
    reason: reply?.reason ? words.reasons[reply.reason] : '',
    missing: state.missing.map(element => words.missing[element]).join(', '),
    fee: state.fee === null ? '' : formatMoney(state.fee.amountKurus, 'tr'),
  })
}

/** How the body is reached to which the request was sent, as the list of bodies has it. */
export async function contactOfBody(
  { desk }: PageContext,
  { state }: RequestDetail,
): Promise<LetterValues> {
  const { forwardedTo } = state
  if (forwardedTo === null) return {}
  const body = (await listBodies(desk)).find(each => each.bodyId === forwardedTo.bodyId)
  if (body === undefined) return {}
  const words = textsFor('tr').routing.desk.contact
  const ways = [
    body.address && words.address(body.address),
    body.phone && words.phone(body.phone),
    body.email && words.email(body.email),
    body.kep && words.kep(body.kep),
  ]
  return { kurum_iletisim: ways.filter(Boolean).join('; ') }
}

export function kindFor({ state }: RequestDetail, wished: string | null): LetterKind | undefined {
  if (wished !== null && isLetterKind(wished)) return wished
  const reply = state.reply ?? state.draft
  return reply === null ? undefined : suggestLetterKind(state, reply)
}
