// Pins what a reason can do: it answers warnings and never a block, and is recorded only where it answered one.
import { expect, test } from 'vitest'
import { reasonProblem, standingFindings, usedOverrulings } from './overruling.ts'
import { checkNames, checkSeverities, finding } from './reply-facts.ts'

const reason = 'Numara işletmenin resmi numarasıdır.'
const findings = [
  finding('national-id', 'text', '123******50'),
  finding('phone', 'text', '+905337654321'),
  finding('phone', 'text', '+905337654322'),
]

test('one reason answers every finding of its check', () => {
  const overruled = [{ check: 'phone', reason }]
  expect(standingFindings(findings, overruled).map(each => each.check)).toEqual(['national-id'])
  expect(usedOverrulings(findings, overruled)).toEqual([{ check: 'phone', reason }])
})

test('no reason answers a block, whatever is written', () => {
  const blocks = checkNames.filter(check => checkSeverities[check] === 'block')
  expect(blocks).toEqual([
    'outcome-class',
    'question-unanswered',
    'reason',
    'ground',
    'ground-law',
    'article',
    'article-law',
    'remedy',
    'remedy-authority',
    'remedy-period',
    'addressee',
    'national-id',
    'iban',
  ])
  for (const check of blocks) {
    const blocked = [finding(check, 'text')]
    expect(standingFindings(blocked, [{ check, reason }])).toEqual(blocked)
    expect(usedOverrulings(blocked, [{ check, reason }])).toEqual([])
  }
})

test.each([
  ['', 'required'],
  ['   ', 'required'],
  ['tamam', 'too-short'],
  ['123456789', 'too-short'],
  ['1234567890', undefined],
  ['x'.repeat(500), undefined],
  ['x'.repeat(501), 'too-long'],
])('the reason %j: %s', (text, problem) => {
  expect(reasonProblem(text)).toBe(problem)
})

test('a reason for what was not found is not recorded, nor a second one for the same', () => {
  const overruled = [
    { check: 'plate', reason },
    { check: 'phone', reason: ` ${reason} ` },
    { check: 'phone', reason: 'Başka bir neden.' },
    { check: 'sql', reason },
  ]
  expect(usedOverrulings(findings, overruled)).toEqual([{ check: 'phone', reason }])
})
