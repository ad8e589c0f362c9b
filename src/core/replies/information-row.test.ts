// Pins that every reply to an application for information stands in exactly one row of the yearly report.
import { expect, test } from 'vitest'
import { outcomes } from '../request/vocabulary.ts'
import { fitsClass, informationRow, informationRows } from './information-row.ts'

test.each([
  ['fulfilled', 'full'],
  ['informed', 'full'],
  ['partly-fulfilled', 'partial'],
  ['not-fulfilled', 'refused'],
  ['not-examined', 'refused'],
  ['redacted', 'redacted'],
  ['forwarded', 'forwarded'],
  ['programmed', null],
  ['duplicate', null],
  ['withdrawn', null],
] as const)('%s stands in %s', (outcome, row) => {
  expect(informationRow(outcome)).toBe(row)
})

test('what an application for information may be answered with has a row, and the rest has none', () => {
  for (const outcome of outcomes) {
    for (const legalClass of ['information', 'cimer-information'] as const) {
      const row = informationRow(outcome)
      expect(fitsClass(outcome, legalClass)).toBe(row !== null)
      if (row !== null) expect(informationRows).toContain(row)
    }
  }
})

test('a petition knows no redacted copy, and withdrawn is nobody’s reply', () => {
  const fitting = outcomes.filter(outcome => fitsClass(outcome, 'petition'))
  expect(fitting).toEqual([
    'fulfilled',
    'partly-fulfilled',
    'programmed',
    'not-fulfilled',
    'informed',
    'forwarded',
    'duplicate',
    'not-examined',
  ])
})
