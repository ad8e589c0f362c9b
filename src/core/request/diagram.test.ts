// The diagram says what the table says.
import { expect, test } from 'vitest'
import { drawTransitions, listTransitions } from './diagram.ts'

test('the diagram begins at receipt, names the way to an answer and both ends', () => {
  const lines = drawTransitions().split('\n')
  expect(lines[0]).toBe('stateDiagram-v2')
  expect(lines).toContain('  [*] --> received')
  expect(lines).toContain('  received --> routed: route')
  expect(lines).toContain('  routed --> accepted: accept')
  expect(lines).toContain('  accepted --> awaiting_approval: submit-reply')
  expect(lines).toContain('  awaiting_approval --> answered: approve-reply')
  expect(lines).toContain('  answered --> routed: contest')
  expect(lines).toContain('  answered --> [*]')
  expect(lines).toContain('  withdrawn --> [*]')
})

test('the list has a row for an action that changes no progress, too', () => {
  expect(listTransitions()).toContain('| confirm | answered | same | applicant | not-judged |')
})
