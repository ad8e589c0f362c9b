// The pass of somebody who has just proved number and code: half an hour for one request, without
// any of the two in it. It is signed with the stored hash of the code, so that nothing has to be
// kept and a changed code ends it.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Instant } from '../../core/time/dates.ts'

export const PASS_MINUTES = 30

const PASS_SHAPE =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{9,11})\.([A-Za-z0-9_-]{43})$/

export type Pass = { requestId: string; expiresAtSeconds: number; signature: string }

function sign(codeHash: Uint8Array, requestId: string, expiresAtSeconds: number): Buffer {
  return createHmac('sha256', codeHash).update(`follow ${requestId} ${expiresAtSeconds}`).digest()
}

/** The text for the cookie. */
export function issuePass(requestId: string, codeHash: Uint8Array, now: Instant): string {
  const expiresAtSeconds = Math.floor(Date.parse(now) / 1000) + PASS_MINUTES * 60
  const signature = sign(codeHash, requestId, expiresAtSeconds).toString('base64url')
  return `${requestId}.${expiresAtSeconds}.${signature}`
}

/** What a cookie claims; nothing is proved yet. */
export function readPass(text: string | undefined): Pass | undefined {
  const parts = PASS_SHAPE.exec(text ?? '')
  if (parts === null) return undefined
  const [, requestId = '', seconds = '', signature = ''] = parts
  return { requestId, expiresAtSeconds: Number(seconds), signature }
}

/** Whether the pass was issued for this request and its half hour is not over. */
export function isValidPass(pass: Pass, codeHash: Uint8Array, now: Instant): boolean {
  const expected = sign(codeHash, pass.requestId, pass.expiresAtSeconds)
  const given = Buffer.from(pass.signature, 'base64url')
  const isGenuine = given.length === expected.length && timingSafeEqual(given, expected)
  return isGenuine && Date.parse(now) < pass.expiresAtSeconds * 1000
}
