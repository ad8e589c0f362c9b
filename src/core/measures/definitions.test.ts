// Tests that every published figure says what it means.
import { expect, test } from 'vitest'
import { getMeasure, measureCodes, measures } from './definitions.ts'

test('every figure has one definition, in the order of the list', () => {
  expect(measures.map(measure => measure.code)).toEqual([...measureCodes])
})

test.each([...measureCodes])('%s says its name, meaning and formula in both languages', code => {
  const { tr, en, unit } = getMeasure(code)
  for (const said of [tr, en]) {
    expect(said.name.length).toBeGreaterThan(3)
    expect(said.name.length).toBeLessThanOrEqual(22)
    expect(said.meaning.endsWith('.')).toBe(true)
    expect(said.meaning + said.formula).not.toMatch(/!|undefined/)
  }
  // A share shows what is divided by what.
  expect(unit === 'share').toBe(tr.formula.includes('÷') && en.formula.includes('÷'))
})

test('what a good figure may hide stands beside it: six warnings and a comparison of texts', () => {
  const warnings = measures.filter(measure => measure.tells === 'warning')
  expect(warnings.map(measure => measure.code)).toEqual([
    'contested',
    'reopened-waiting',
    'silence',
    'promises-broken',
    'wrong-unit',
    'same-minute',
    'same-text',
  ])
})
