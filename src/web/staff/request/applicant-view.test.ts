import { expect, test } from 'vitest'
import { viewApplicant } from './applicant-view.ts'

const applicant = {
  type: 'person',
  name: 'Işıl Şahinoğlu',
  phone: '+905321234567',
  email: 'isil@ornek.test',
  address: 'Ilıca Sokak 4, Yakutiye',
  nationalId: '10000000146',
  language: 'tr',
}

test('contact and identity number are covered until somebody gives a reason', () => {
  expect(viewApplicant(applicant, { isTipOff: false, isInSight: false })).toEqual({
    name: 'Işıl Şahinoğlu',
    phone: '0532 *** ** 67',
    email: 'i***@ornek.test',
    address: '***',
    nationalId: '100******46',
    isCovered: true,
  })
  expect(viewApplicant(applicant, { isTipOff: false, isInSight: true })).toEqual({
    name: 'Işıl Şahinoğlu',
    phone: '0532 123 45 67',
    email: 'isil@ornek.test',
    address: 'Ilıca Sokak 4, Yakutiye',
    nationalId: '10000000146',
    isCovered: false,
  })
})

test('in a tip-off the name is covered too', () => {
  const view = viewApplicant(applicant, { isTipOff: true, isInSight: false })
  expect(view.name).toBe('I*** Ş***')
})

test('where nothing was given nothing can be opened', () => {
  const bare = { ...applicant, phone: '', email: '', address: '', nationalId: '' }
  expect(viewApplicant(bare, { isTipOff: false, isInSight: false })).toEqual({
    name: 'Işıl Şahinoğlu',
    phone: '',
    email: '',
    address: '',
    nationalId: '',
    isCovered: false,
  })
})
