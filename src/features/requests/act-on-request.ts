// The act on an existing request: one door for every action of the transition table, with the facts
// that its decision needs.

import type { Seen } from '../../core/acts/standing.ts'
import type { ReplyFacts } from '../../core/replies/reply-facts.ts'
import type { Actor } from '../../core/request/actor.ts'
import type { Command } from '../../core/request/commands.ts'
import type { NewEvent } from '../../core/request/events.ts'
import type { RequestState } from '../../core/request/state.ts'
import type { Desk } from '../../ledger/desk.ts'
import { type ActResult, perform, type WriteBeside } from '../../ledger/perform.ts'
import { inTransaction, type Trx } from '../../store/store.ts'
import { findFeeReading } from '../municipality/municipality-queries.ts'
import {
  findTopicFacts,
  isActiveUnit,
  listUnitOfficerIds,
} from '../organisation/organisation-facts.ts'
import { claimAttachments } from './attachment-rows.ts'
import { forgetNameInSearch } from './forget-person.ts'
import { checkedActs, gatherReplyFacts } from './gather-reply-facts.ts'

export type ActOnRequest = {
  requestId: string
  actor: Actor
  command: Command
  actKey: string
  /** What whoever acts had before them, where a page says it. */
  seen?: Seen | undefined
  /** Of the body that the words name: its phone and mail are nobody's personal data. */
  contacts?: { phones: readonly string[]; emails: readonly string[] }
  /** Rows of another slice that belong to the act, written in its transaction. */
  beside?: WriteBeside
}

export async function actOnRequest(desk: Desk, act: ActOnRequest): Promise<ActResult> {
  if (act.command.action === 'route' && !(await unitExists(desk, act.command.unitId))) {
    return { ok: false, refusal: { kind: 'invalid', field: 'unitId', problem: 'unknown' } }
  }
  return await perform(
    desk,
    act,
    async (trx, state) => ({
      ...(await gatherFacts(trx, desk.municipalityId, state)),
      replyFacts: checkedActs.includes(act.command.action)
        ? withContacts(
            await gatherReplyFacts(trx, desk.municipalityId, act.requestId, state),
            act.contacts,
          )
        : undefined,
    }),
    async (trx, events) => {
      const ids = attachmentIdsOf(events)
      await claimAttachments(trx, desk.municipalityId, act.requestId, ids)
      if (events.some(event => event.kind === 'identity.hidden'))
        await forgetNameInSearch(trx, desk.municipalityId, act.requestId)
      await act.beside?.(trx, events)
    },
  )
}

function withContacts(facts: ReplyFacts, contacts: ActOnRequest['contacts']): ReplyFacts {
  if (contacts === undefined) return facts
  const { own } = facts
  const phones = [...own.phones, ...contacts.phones]
  return { ...facts, own: { ...own, phones, emails: [...own.emails, ...contacts.emails] } }
}

/** The facts that other slices own; the same for a decision and for the question "what may I do now?". */
export async function gatherFacts(trx: Trx, municipalityId: string, state: RequestState) {
  const topic =
    state.topicId === null ? undefined : await findTopicFacts(trx, municipalityId, state.topicId)
  const unitOfficerIds =
    state.unitId === null ? [] : await listUnitOfficerIds(trx, municipalityId, state.unitId)
  const feeReading = await findFeeReading(trx, municipalityId)
  return { needsApproval: topic?.needsApproval ?? false, unitOfficerIds, feeReading }
}

async function unitExists(desk: Desk, unitId: string): Promise<boolean> {
  return await inTransaction(desk.store, desk.municipalityId, trx =>
    isActiveUnit(trx, desk.municipalityId, unitId),
  )
}

const attachmentIdsOf = (events: readonly NewEvent[]): string[] =>
  events.flatMap(event => ('attachmentIds' in event.data ? [...event.data.attachmentIds] : []))
