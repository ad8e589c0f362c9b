// Tests that the class of a request chooses the article that orders its forwarding.
import { expect, test } from 'vitest'
import type { LegalClass } from '../vocabulary.ts'
import { forwardingGround } from './decide-forwarding.ts'

test.each<[LegalClass, string]>([
  ['petition', '3071-m5'],
  ['cimer-petition', '3071-m5'],
  ['muhtar', '3071-m5'],
  ['service', '3071-m5'],
  ['tip-off', '3071-m5'],
  ['data-subject', '3071-m5'],
  ['none', '3071-m5'],
  ['information', '4982-m7'],
  ['cimer-information', '4982-m7'],
])('%s is forwarded under %s', (legalClass, ground) => {
  expect(forwardingGround(legalClass)).toBe(ground)
})
