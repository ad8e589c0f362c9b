// Short ways to a request for tests of the ledger: what a resident sends, and what the ledger then holds.
import { applicantActor } from '../../../src/core/request/actor.ts'
import {
  type ReceiveRequest,
  receiveRequest,
} from '../../../src/features/requests/receive-request.ts'
import type { Desk } from '../../../src/ledger/desk.ts'
import type { TestDesk } from '../desk.ts'

export const brokenLamp: Omit<ReceiveRequest, 'actKey'> = {
  channel: 'web',
  kind: 'demand',
  topicId: null,
  text: 'Sokak lambası yanmıyor.',
  place: { district: 'Yakutiye', street: 'Cumhuriyet Caddesi' },
  applicant: {
    type: 'person',
    name: 'Elif Yılmaz',
    phone: '',
    email: '',
    address: 'Yakutiye',
    nationalId: '',
    language: 'tr',
  },
  signature: 'none',
  attachmentIds: [],
  actor: applicantActor,
  numberPrefix: 'BM',
}

/** Receives one request; every call is another one unless `actKey` says otherwise. */
export async function receiveOne(
  desk: Desk,
  wish: Partial<ReceiveRequest> = {},
): Promise<{ requestId: string; registerNumber: string; code: string }> {
  const result = await receiveRequest(desk, { ...brokenLamp, actKey: desk.newId(), ...wish })
  if (!result.ok) throw new Error(`Not received: ${JSON.stringify(result.refusal)}`)
  return result
}

/** The events of a request in order, each as `kind actor`. */
export async function historyOf(town: TestDesk, requestId: string): Promise<string[]> {
  const rows = await town.asOwner(
    `SELECT kind || ' ' || actor_kind AS line FROM request_events WHERE request_id = $1 ORDER BY sequence`,
    [requestId],
  )
  return rows.map(row => String(row.line))
}
