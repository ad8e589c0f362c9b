// Pins the periods of letters from other bodies: 5 working days for a document, 15 for information or an
// opinion (decision 2646 m.33).
import { expect, test } from 'vitest'
import { morningOf, received } from '../../../../test/support/requests/histories.ts'
import { rowOf } from '../row.ts'

test.each([
  ['agency-document', '2026-03-09'],
  ['agency-opinion', '2026-03-24'],
] as const)('a letter of class %s received on 2 March 2026 is owed on %s', (legalClass, dueOn) => {
  const applicant = {
    type: 'institution',
    hasName: true,
    hasAddress: true,
    applicantId: 'body',
  } as const
  const state = received({ legalClass, applicant, receivedAt: morningOf('2026-03-02') })
  expect(rowOf(state).due_on).toBe(dueOn)
  expect(state.clocks.map(clock => clock.class)).toEqual([legalClass])
})
