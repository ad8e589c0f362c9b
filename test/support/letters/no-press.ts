// Owns the press of a machine that has no typesetter.
import type { Press, Printed } from '../../../src/press/press.ts'

const refused: Printed = { ok: false, refusal: { kind: 'no-press', cause: 'none here' } }

export const noPress: Press = {
  print: () => refused,
  printTables: () => refused,
  has: () => true,
  isThere: () => false,
}
