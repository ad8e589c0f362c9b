// Whether two applicants are one person by what the desk knows of them. A name alone is no proof: where it
// is not known, the answer is no, because what follows (a restriction) cannot be taken back.
import { checkEmailAddress } from '../identity/email-address.ts'
import { nameKey } from '../identity/person-name.ts'
import { foldForSearch } from '../turkish/fold-for-search.ts'

export type KnownPerson = {
  readonly applicantId: string
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly address: string
  readonly nationalId: string
}

/** Two identity numbers decide alone; else the name and one way to reach the person must be equal. */
export function isSamePerson(one: KnownPerson, other: KnownPerson): boolean {
  if (one.applicantId === other.applicantId) return true
  if (one.nationalId !== '' && other.nationalId !== '') return one.nationalId === other.nationalId
  const isReached = reaches.some(reach => {
    const key = reach(one)
    return key !== '' && key === reach(other)
  })
  return isReached && nameKey(one.name) !== '' && nameKey(one.name) === nameKey(other.name)
}

const emailKey = (typed: string): string => {
  const email = checkEmailAddress(typed)
  return email.ok ? email.key : ''
}

/** As they are compared; '' when there is none. */
const reaches: readonly ((person: KnownPerson) => string)[] = [
  person => person.phone,
  person => emailKey(person.email),
  person => foldForSearch(person.address),
]
