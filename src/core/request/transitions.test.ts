// Pins the shape of the table: every place can be reached and left, every act belongs to somebody.
import { expect, test } from 'vitest'
import { actionNames, firstProgress, restingProgress, transitions } from './transitions.ts'
import { progressSteps, staffRoles } from './vocabulary.ts'

const targets = (progress: string): string[] =>
  transitions.flatMap(row =>
    row.from.some(from => from === progress) && row.to !== 'same' ? [row.to] : [],
  )

test('every progress can be reached from receipt', () => {
  const reached = new Set<string>([firstProgress])
  for (const progress of reached) for (const target of targets(progress)) reached.add(target)
  expect([...reached].sort()).toEqual([...progressSteps].sort())
})

test('every progress leads on; what owes nothing more, only by an act of the applicant’s side', () => {
  expect(progressSteps.filter(progress => targets(progress).length === 0)).toEqual([])
  const actsFrom = (progress: string) =>
    transitions.filter(row => row.to !== 'same' && row.from.some(from => from === progress))
  const reviving = restingProgress.map(progress => [
    progress,
    [...new Set(actsFrom(progress).map(row => row.action))],
  ])
  expect(Object.fromEntries(reviving)).toMatchObject({ withdrawn: ['record-payment'] })
})

test('from every progress an end can be reached', () => {
  for (const start of progressSteps) {
    const reached = new Set<string>([start])
    for (const progress of reached) for (const target of targets(progress)) reached.add(target)
    expect(restingProgress.some(end => reached.has(end))).toBe(true)
  }
})

test('every action has a row, every row somebody who may do it', () => {
  expect([...new Set(transitions.map(row => row.action))].sort()).toEqual([...actionNames].sort())
  for (const row of transitions) expect(Object.keys(row.roles).length).toBeGreaterThan(0)
})

test('of two rows for the same step both name the same people and guards', () => {
  const rows = transitions.filter(row => row.action === 'contest')
  expect(rows.map(row => row.to)).toEqual(['routed', 'received'])
  expect(rows[0]?.guards).toEqual(rows[1]?.guards)
  expect(rows[0]?.roles).toEqual(rows[1]?.roles)
})

test('the verdict and the withdrawal are the applicant’s alone', () => {
  for (const action of ['confirm', 'contest', 'withdraw'] as const)
    for (const row of transitions.filter(each => each.action === action))
      expect(Object.keys(row.roles)).toEqual(['applicant'])
})

test('who administers the desk acts on no request', () => {
  const acting = new Set(transitions.flatMap(row => Object.keys(row.roles)))
  expect(staffRoles.filter(role => !acting.has(role))).toEqual(['administrator'])
})

test('only heads approve, and never alone with their own words', () => {
  const [row] = transitions.filter(each => each.action === 'approve-reply')
  expect(row).toMatchObject({ roles: { 'unit-head': 'own-unit' }, guards: ['not-own-draft'] })
})
