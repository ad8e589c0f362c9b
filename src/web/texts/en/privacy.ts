// Owns the English words of what the house owes about personal data, put together from its parts.
import type { PrivacyTexts } from '../tr/privacy.ts'
import { privacyBreachesEn } from './privacy/breaches.ts'
import { privacyDestructionEn } from './privacy/destruction.ts'
import { privacyIdentityEn } from './privacy/identity.ts'
import { privacyLooksEn } from './privacy/looks.ts'

export const privacyEn: PrivacyTexts = {
  looks: privacyLooksEn,
  identity: privacyIdentityEn,
  breaches: privacyBreachesEn,
  destruction: privacyDestructionEn,
}
