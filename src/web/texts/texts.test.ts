import { expect, test } from 'vitest'
import { languageOf } from './language.ts'
import { textsFor } from './texts.ts'

/** Every text of a tree with its path; functions are named, not called. */
function leaves(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = `${path}/${key}`
    if (typeof value === 'string') return [[here, value] as const]
    return value && typeof value === 'object' ? leaves(value, here) : [[here, `${value}`] as const]
  })
}

test('no text is empty and none shouts, in either language', () => {
  for (const [path, text] of [...leaves(textsFor('tr')), ...leaves(textsFor('en'))]) {
    expect(text.trim(), path).not.toBe('')
    if (!text.includes('=>')) expect(text, path).not.toContain('!')
  }
})

test('English says the same things as Turkish', () => {
  const paths = (language: 'tr' | 'en') => leaves(textsFor(language)).map(([path]) => path)
  expect(paths('en')).toEqual(paths('tr'))
})

test('texts with values put them where the language wants them', () => {
  expect(textsFor('tr').common.form.progress(3, 5)).toBe('Adım 3 / 5')
  expect(textsFor('tr').common.clock.day(12, 30)).toBe('30 günün 12. günü')
  expect(textsFor('en').common.clock.day(12, 30)).toBe('Day 12 of 30')
  expect(textsFor('en').common.clock.late(1)).toBe('1 day late')
  expect(textsFor('tr').common.form.errorsTitle(1)).toBe('Düzeltilmesi gereken bir alan var')
  expect(textsFor('tr').common.form.errorsTitle(3)).toBe('Düzeltilmesi gereken 3 alan var')
})

test('English counts one as one', () => {
  const en = textsFor('en')
  expect(en.reports.standards.workingDays('1')).toBe('1 working day')
  expect(en.reports.standards.workingDays('5')).toBe('5 working days')
  expect(en.reports.silence.older('1')).toBe('Older, waiting for an explanation: 1 entry')
  expect(en.common.list.shown('1')).toBe('1 record shown')
  expect(en.registers.feeOf('₺4', '1')).toBe('₺4, 1 page')
  expect(en.citizen.front.workCount('1')).toBe('1 request')
  expect(en.citizen.front.workCount('12')).toBe('12 requests')
  expect(en.citizen.figures.inTimeNote('1', '1')).toBe('1 of 1 request')
  expect(en.citizen.apply.what.moreRefused('1')).toBe('1 more file was not taken.')
  expect(en.citizen.apply.what.moreRefused('2')).toBe('2 more files were not taken.')
})

test('a language that we do not speak is answered in Turkish', () => {
  expect(languageOf('en')).toBe('en')
  expect(languageOf('de')).toBe('tr')
  expect(languageOf(undefined)).toBe('tr')
})
