// The act of forwarding a request to the competent body (3071 m.5, 4982 m.7): the events, a body that the
// list lacked, and the drafts of both letters, in one transaction. Law: docs/law/routing.md O6 to O9.

import type { Seen } from '../../core/acts/standing.ts'
import type { Overruling } from '../../core/replies/overruling.ts'
import type { Actor } from '../../core/request/actor.ts'
import type { LegalClass } from '../../core/request/vocabulary.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import type { ActResult } from '../../ledger/perform.ts'
import {
  draftForwardingLetters,
  type ForwardingTools,
  type ForwardingWords,
} from '../letters/draft-forwarding-facts.ts'
import { actOnRequest } from '../requests/act-on-request.ts'
import { isInUse, listBodies } from './bodies.ts'
import { insertBody } from './change-body.ts'
import type { KeptBody } from './read-body.ts'

export type ForwardRequest = {
  requestId: string
  actor: Actor
  actKey: string
  seen?: Seen | undefined
  /** A body of the list, or one that was typed in and goes on the list for review. */
  to: { bodyId: string } | { typed: KeptBody }
  transferText: string
  noticeText: string
  /** Warnings of the checker about the notice that were overruled, each with its reason. */
  overruled: readonly Overruling[]
  /** Of the request: it says which law orders the forwarding. */
  legalClass: LegalClass
  today: IsoDate
}

export async function forwardRequest(
  tools: ForwardingTools,
  act: ForwardRequest,
): Promise<ActResult> {
  const { desk } = tools
  const { requestId, actor, actKey, to, transferText, noticeText, overruled } = act
  const bodies = await listBodies(desk)
  const known = 'bodyId' in to ? bodies.find(body => body.bodyId === to.bodyId) : undefined
  if ('bodyId' in to && (known === undefined || !isInUse(known, act.today)))
    return { ok: false, refusal: { kind: 'invalid', field: 'bodyId', problem: 'unknown' } }
  const bodyId = known?.bodyId ?? desk.newId()
  const bodyName = 'typed' in to ? to.typed.name : (known?.name ?? '')
  const { municipalityId } = desk
  return await actOnRequest(desk, {
    requestId,
    actor,
    actKey,
    seen: act.seen,
    command: {
      action: 'forward',
      bodyId,
      bodyName,
      transferText,
      noticeText,
      ...(overruled.length > 0 ? { overruled } : {}),
    },
    contacts: contactsOf('typed' in to ? to.typed : known),
    beside: async trx => {
      if ('typed' in to) await insertBody(trx, municipalityId, bodyId, to.typed, true)
      await draftForwardingLetters(trx, tools, actor, {
        requestId,
        legalClass: act.legalClass,
        transferText,
        body: addressOf(bodyName, 'typed' in to ? to.typed : known),
      })
    },
  })
}

const contactsOf = (body: { phone: string; email: string; kep: string } | undefined) => ({
  phones: body ? [body.phone] : [],
  emails: body ? [body.email, body.kep] : [],
})

function addressOf(
  name: string,
  body: { address: string; phone: string; email: string; kep: string } | undefined,
): ForwardingWords['body'] {
  const lines = body ? [body.address, body.phone, body.email, body.kep] : []
  const contact = lines.filter(line => line !== '').join(', ')
  return { name, address: body?.address ?? '', contact: contact || name }
}
