// Answers become the command of receiving: trimmed, in one spelling, and without what was not given.
import { expect, test } from 'vitest'
import { applicationOf } from './application-of.ts'

const who = {
  naming: '',
  name: '  Şükrü   İğdır ',
  phone: '0 (532) 123 45 67',
  email: ' sukru@ornek.test ',
  address: ' Gez Mahallesi ',
} as const
const place = { district: ' Yakutiye ', neighbourhood: '', street: '  ', description: 'Köprü başı' }

test('a complaint with everything', () => {
  expect(applicationOf({ kind: 'complaint', text: 'Çukur', place, who }, 'topic-1', 'tr')).toEqual({
    channel: 'web',
    kind: 'complaint',
    topicId: 'topic-1',
    text: 'Çukur',
    place: { district: 'Yakutiye', description: 'Köprü başı' },
    applicant: {
      type: 'person',
      name: 'Şükrü İğdır',
      phone: '+905321234567',
      email: 'sukru@ornek.test',
      address: 'Gez Mahallesi',
      nationalId: '',
      language: 'tr',
    },
    signature: 'none',
    isIdentityHidden: false,
    privacyNotice: { version: '1', how: 'shown' },
  })
})

test('secret keeps the person and hides them, in a tip-off and nowhere else', () => {
  const secret = { ...who, naming: 'secret' } as const
  expect(applicationOf({ kind: 'tip-off', who: secret }, null, 'tr')).toMatchObject({
    isIdentityHidden: true,
    applicant: { name: 'Şükrü İğdır', phone: '+905321234567' },
  })
  expect(applicationOf({ kind: 'complaint', who: secret }, null, 'tr').isIdentityHidden).toBe(false)
  expect(applicationOf({ kind: 'tip-off', who }, null, 'tr').isIdentityHidden).toBe(false)
})

test('hidden is nobody only for a tip-off; with another kind the name counts', () => {
  const hidden = { ...who, naming: 'hidden' } as const
  expect(applicationOf({ kind: 'tip-off', who: hidden }, null, 'tr').applicant).toBeNull()
  expect(applicationOf({ kind: 'complaint', who: hidden }, null, 'tr').applicant?.name).toBe(
    'Şükrü İğdır',
  )
})

test('thanks without a name are from nobody, with a name from somebody', () => {
  const nameless = { ...who, name: ' ' }
  expect(applicationOf({ kind: 'thanks', who: nameless }, null, 'tr').applicant).toBeNull()
  expect(applicationOf({ kind: 'thanks', who }, null, 'en').applicant?.language).toBe('en')
})

test('information for a company: its title as it is written, who signs, how the answer is wished', () => {
  const company = {
    ...who,
    name: ' 3M Yapı  A.Ş. ',
    side: 'company',
    authorised: ' Asım Koç ',
    wish: 'written',
  } as const
  const asked = applicationOf({ kind: 'information', who: company }, null, 'tr')
  expect(asked.applicant).toMatchObject({
    type: 'company',
    name: '3M Yapı  A.Ş.',
    authorisedPerson: 'Asım Koç',
    answerWish: 'written',
  })
  expect(asked.legalClass).toBeUndefined()
  // Of a pothole nobody asks on whose behalf.
  expect(applicationOf({ kind: 'complaint', who: company }, null, 'tr').applicant?.type).toBe(
    'person',
  )
})

test('what somebody asks about their own data is a request under 6698', () => {
  const own = { about: 'own-data', who } as const
  expect(applicationOf({ kind: 'information', ...own }, null, 'tr').legalClass).toBe('data-subject')
  expect(applicationOf({ kind: 'demand', ...own }, null, 'tr').legalClass).toBeUndefined()
})
