// To whom a letter is, what it refers to, and what stops it. A hidden identity stands on no letter of any
// kind.
import { expect, test } from 'vitest'
import { orderOf, testFacts, testOffice } from '../../../test/support/letters/orders.ts'
import { defaultTemplates } from './default-templates.ts'
import { letterKindRules, letterKinds } from './letter-kinds.ts'
import { type LetterOrder, withSurnameInCapitals, writeLetter } from './write-letter.ts'

function contentOf(wish: Partial<LetterOrder> = {}, kind: LetterOrder['kind'] = 'reply') {
  const written = writeLetter(orderOf(kind, wish))
  if (!written.ok) throw new Error(JSON.stringify(written.refusal))
  return written.content
}

const refusalOf = (wish: Partial<LetterOrder>, kind: LetterOrder['kind'] = 'reply') => {
  const written = writeLetter(orderOf(kind, wish))
  return written.ok ? undefined : written.refusal
}

test.each([
  ['Işıl Şahinoğlu', 'Işıl ŞAHİNOĞLU'],
  ['Ali İğdirli', 'Ali İĞDİRLİ'],
  ['Fatma Nur  Öz-kâmil', 'Fatma Nur ÖZ-KÂMİL'],
  ['Dilovan', 'Dilovan'],
])('the surname of %s is written in Turkish capitals', (name, written) => {
  expect(withSurnameInCapitals(name)).toBe(written)
})

test('a person is addressed with Sayın and the address below, a company in capitals', () => {
  expect(contentOf().addressee).toEqual(['Sayın Işıl ŞAHİNOĞLU', 'Ilıca Sokak 4, Yakutiye'])
  const company = { isPerson: false, name: 'İnci Gıda Ltd. Şti.', address: '' }
  expect(contentOf({ facts: { ...testFacts, applicant: company } }).addressee).toEqual([
    'İNCİ GIDA LTD. ŞTİ.',
  ])
})

test('another body is addressed by its name, and the applicant is no addressee', () => {
  expect(contentOf({}, 'forward-transfer').addressee).toEqual([
    'KARAYOLLARI 12. BÖLGE MÜDÜRLÜĞÜ',
    'Erzurum',
  ])
  expect(refusalOf({ otherBody: [' '] }, 'forward-transfer')).toEqual({ kind: 'no-addressee' })
})

test('the letter refers to the application by date and number, then to what else was named', () => {
  expect(contentOf({ moreReferences: ['01.03.2026 tarihli yazınız.', ' '] }).references).toEqual([
    '18.02.2026 tarihli ve BM-2026-000123 sayılı başvurunuz.',
    '01.03.2026 tarihli yazınız.',
  ])
})

test.each(letterKinds)('a hidden identity stands nowhere in a letter of the kind %s', kind => {
  const facts = { ...testFacts, isIdentityHidden: true }
  const template = { ...defaultTemplates[kind], closing: '{basvuran}' }
  const text = JSON.stringify(contentOf({ facts, template }, kind))
  expect(text).not.toMatch(/Işıl Ş|ŞAHİNOĞLU|Ilıca/)
  expect(text).toContain('Kimliği gizli tutulan başvuru sahibi')
  if (letterKindRules[kind].goesTo === 'applicant') expect(text).toContain('Sayın Başvuru Sahibi')
})

test('without a name there is nobody to write to', () => {
  expect(refusalOf({ facts: { ...testFacts, applicant: null } })).toEqual({ kind: 'no-addressee' })
})

test.each([
  [{ office: { ...testOffice, institution: ' ' } }, ['institution']],
  [{ office: { ...testOffice, detsis: '1234567' } }, ['detsis']],
  [{ office: { ...testOffice, verifyAddress: '' } }, ['verifyAddress']],
  [{ signatory: undefined }, ['signatory']],
])('settings that lack something stop the letter and are named: %#', (wish, office) => {
  expect(refusalOf(wish)).toEqual({ kind: 'missing', variables: [], office })
})

test('a variable without a value stops the letter, also when it is typed for a fact', () => {
  expect(refusalOf({ values: {} }, 'refusal')).toEqual({
    kind: 'missing',
    variables: ['gerekce', 'dayanak', 'cevap', 'basvuru_yolu'],
    office: [],
  })
  const typed = contentOf({ values: { cevap: 'x', konu: 'Başka konu' } })
  expect(typed.subject).toBe('Çukur, bozuk asfalt')
})

test.each(['\u0000', '\u202e\ufeff', ' \n\t', '\u200b'])(
  'a value that nobody would see, %j, is no value, and a topic of that kind has a name',
  unseen => {
    expect(refusalOf({ values: { cevap: unseen } })).toEqual({
      kind: 'missing',
      variables: ['cevap'],
      office: [],
    })
    expect(contentOf({ facts: { ...testFacts, topic: unseen } }).subject).toBe('Başvurunuz')
  },
)

test('a text that is a book is refused', () => {
  expect(refusalOf({ values: { cevap: 'a'.repeat(60_001) } })).toEqual({ kind: 'too-long' })
})
