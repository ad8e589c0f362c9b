// Owns the Turkish words of what the house owes about personal data, put together from its parts; its
// type is what every other language must fill.
import { privacyBreachesTr } from './privacy/breaches.ts'
import { privacyDestructionTr } from './privacy/destruction.ts'
import { privacyIdentityTr } from './privacy/identity.ts'
import { privacyLooksTr } from './privacy/looks.ts'

export const privacyTr = {
  looks: privacyLooksTr,
  identity: privacyIdentityTr,
  breaches: privacyBreachesTr,
  destruction: privacyDestructionTr,
}

export type PrivacyTexts = typeof privacyTr
