// The privacy notice is versioned: whoever changes its words gives it a new version, since the version that somebody
// was shown is kept with the request. And it says what 6698 m.10 wants said.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { privacyNoticeVersion } from '../../core/privacy/notice.ts'
import { textsFor } from './texts.ts'

const wordsOf = (language: 'tr' | 'en') => {
  const { intro, noConsent, rows, howTitle, how } = textsFor(language).citizen.privacy
  return JSON.stringify([intro('Belediye'), noConsent, rows, howTitle, how])
}

test('these words are this version', () => {
  const fingerprint = createHash('sha256').update(wordsOf('tr')).update(wordsOf('en')).digest('hex')
  expect([privacyNoticeVersion, fingerprint.slice(0, 16)]).toEqual(['1', '57339d9dc228759c'])
})

test('controller, purpose, recipients, method with legal ground, and rights are said', () => {
  const { intro, noConsent, rows } = textsFor('tr').citizen.privacy
  expect(intro('Yakaköy Belediyesi')).toContain('veri sorumlusu Yakaköy Belediyesi')
  expect(rows.map(row => row.title)).toEqual([
    'Hangi verileri alıyoruz',
    'Ne için kullanıyoruz',
    'Hukuki dayanak',
    'Nasıl topluyoruz',
    'Kime aktarıyoruz',
    'İhbar edenin kimliği',
    'Ne kadar saklıyoruz',
    'Çerezler',
    'Haklarınız',
  ])
  expect(noConsent).toContain('açık rıza istemiyoruz')
})
