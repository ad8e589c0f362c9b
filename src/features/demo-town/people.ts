// Invents the people who apply: residents, companies, muhtars, and those who give no name. Nobody
// here exists.
import type { SeededRandom } from '../../core/random/seeded.ts'
import type { ApplicantType } from '../../core/request/vocabulary.ts'
import { companyEndings, companyNames, firstNames, surnames } from './data/names.ts'

export type HomeAddress = { district: string; neighbourhood: string; street: string; door: string }

export type PersonSeed = {
  /** Own to each person; the same person may apply more than once. */
  key: string
  type: ApplicantType
  name: string | null
  phone: string | null
  email: string | null
  home: HomeAddress | null
}

/** Numbers 0500 000 xx xx are given to nobody by any operator. */
function fictionalPhone(number: number): string {
  const digits = String(number % 10_000).padStart(4, '0')
  return `0500 000 ${digits.slice(0, 2)} ${digits.slice(2)}`
}

/** A resident, company or muhtar who lives or works at this address. */
export function createPerson(
  number: number,
  type: Exclude<ApplicantType, 'anonymous' | 'institution'>,
  home: HomeAddress,
  random: SeededRandom,
): PersonSeed {
  const name =
    type === 'company'
      ? `${random.pick(companyNames)} ${random.pick(companyEndings)}`
      : `${random.pick(firstNames)} ${random.pick(surnames)}`
  return {
    key: `basvuran-${String(number).padStart(4, '0')}`,
    type,
    name,
    phone: fictionalPhone(number),
    // example.com belongs to nobody by RFC 2606.
    email: random.chance(0.35) ? `basvuran${number}@example.com` : null,
    home,
  }
}

/** Somebody who does not say who they are. */
export function createAnonymous(number: number): PersonSeed {
  const key = `basvuran-${String(number).padStart(4, '0')}`
  return { key, type: 'anonymous', name: null, phone: null, email: null, home: null }
}
