import { expect, test } from 'vitest'
import { isSamePerson, type KnownPerson } from './same-person.ts'

const isil: KnownPerson = {
  applicantId: 'a',
  name: 'Işıl Şahinoğlu',
  phone: '+905321234567',
  email: '',
  address: '',
  nationalId: '',
}
const other = (fields: Partial<KnownPerson>): KnownPerson => ({
  applicantId: 'b',
  name: '',
  phone: '',
  email: '',
  address: '',
  nationalId: '',
  ...fields,
})

test.each<[string, Partial<KnownPerson>, Partial<KnownPerson>, boolean]>([
  ['the same row', {}, { applicantId: 'a' }, true],
  ['the same number', { nationalId: '10000000146' }, { nationalId: '10000000146' }, true],
  [
    'another number, whatever else is equal',
    { nationalId: '10000000146' },
    { name: 'Işıl Şahinoğlu', phone: '+905321234567', nationalId: '10000000078' },
    false,
  ],
  ['name and phone', {}, { name: 'IŞIL ŞAHİNOĞLU', phone: '+905321234567' }, true],
  [
    'name and e-mail',
    { email: 'Isil@Ornek.test' },
    { name: 'Işıl Şahinoğlu', email: 'isil@ornek.test' },
    true,
  ],
  [
    'name and address',
    { address: 'Ilıca Sokak 4, Yakutiye' },
    { name: 'Işıl Şahinoğlu', address: 'ILICA SOKAK 4 YAKUTİYE' },
    true,
  ],
  ['the name alone', {}, { name: 'Işıl Şahinoğlu' }, false],
  ['a phone that two share', {}, { name: 'Ömer Şahinoğlu', phone: '+905321234567' }, false],
  ['a number that only one gave', { nationalId: '10000000146' }, { name: 'Işıl Şahinoğlu' }, false],
  ['nothing known of either', { name: '', phone: '' }, {}, false],
])('%s', (_, one, two, isSame) => {
  expect(isSamePerson({ ...isil, ...one }, other(two))).toBe(isSame)
  expect(isSamePerson(other(two), { ...isil, ...one })).toBe(isSame)
})
