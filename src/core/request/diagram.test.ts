// Pins the drawing: it shows every progress and every step of the table, and nothing that is not in it.
import { expect, test } from 'vitest'
import { drawTransitions, listTransitions } from './diagram.ts'
import { transitions } from './transitions.ts'
import { progressSteps } from './vocabulary.ts'

const lines = drawTransitions().split('\n')

test('it begins with the receipt and ends where nothing more is owed', () => {
  expect(lines.slice(0, 2)).toEqual(['stateDiagram-v2', '  [*] --> received'])
  expect(lines.slice(-2)).toEqual(['  answered --> [*]', '  withdrawn --> [*]'])
})

test('every progress is in it, and each arrow once', () => {
  for (const progress of progressSteps)
    expect(drawTransitions()).toMatch(new RegExp(`\\b${progress.replace('-', '_')}\\b`))
  expect(new Set(lines).size).toBe(lines.length)
})

test('steps that change nothing are not drawn, the others are', () => {
  expect(lines).toContain('  accepted --> awaiting_approval: submit-reply')
  expect(lines).toContain('  answered --> routed: contest')
  expect(drawTransitions()).not.toContain('add-note')
})

test('the list has a row for each row of the table', () => {
  expect(listTransitions().split('\n')).toHaveLength(transitions.length + 2)
})
