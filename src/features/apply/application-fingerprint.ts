// Owns the fingerprint of an application as it was shown before sending: whoever presses "send" sends what
// the page showed, or nothing. Pure; nothing in it is secret, and nothing can be read out of it.
import { createHash } from 'node:crypto'
import { answersSchema } from './answers.ts'
import { applicationOf } from './application-of.ts'
import type { Draft } from './drafts.ts'

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/**
 * Two hashes. The first is of all that would be sent, files included. The second is of the draft and its
 * text only: once the draft is sent its answers are gone, and this is what can still be compared.
 */
export function fingerprintOf(draft: Draft, attachmentIds: readonly string[]): string {
  // Parsed, so that the members always stand in the same order.
  const { kind, topic = '', ...answers } = answersSchema.parse(draft.answers)
  // The language of the page is no part: changing it changes nothing that was answered.
  const application = kind && applicationOf({ ...answers, kind }, topic, 'tr')
  return `${hashOf([application ?? null, attachmentIds])}.${sentPart(draft, answers.text)}`
}

/** Whether that page showed what was sent from this draft; a button that is pressed twice did. */
export function isOfSent(fingerprint: string, draft: Draft, sentText: string): boolean {
  return fingerprint.split('.')[1] === sentPart(draft, sentText)
}

function sentPart(draft: Draft, text = ''): string {
  return hashOf([Buffer.from(draft.hash).toString('base64url'), text.trim()])
}
