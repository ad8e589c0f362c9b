// Checks what was typed about an institution, field by field. Pure; change-body.ts and the act of forwarding
// write what comes out.
import { checkEmailAddress } from '../../core/identity/email-address.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import { foldForSearch } from '../../core/turkish/fold-for-search.ts'
import type { SettingProblem } from '../municipality/setting-changes.ts'
import { type BodyKind, bodyKinds } from './bodies.ts'
import { readValidity, type TypedValidity } from './read-validity.ts'

type Words = {
  name: string
  detsis: string
  kep: string
  email: string
  phone: string
  address: string
  district: string
}

/** As a form sends it: everything is text, nothing is checked. */
export type BodyFields = Words & TypedValidity & { kind: string }

/** As it is kept, by the names of the columns. */
export type KeptBody = Omit<Words, 'district'> & {
  kind: BodyKind
  district: string | null
  valid_from: IsoDate
  valid_before: IsoDate | null
}

export type ReadBody = { ok: true; kept: KeptBody } | { ok: false; problems: SettingProblem[] }

const LENGTHS_MAX: Readonly<Record<keyof Words, number>> = {
  name: 200,
  detsis: 20,
  kep: 200,
  email: 200,
  phone: 40,
  address: 300,
  district: 100,
}
// as: the keys of a complete record are its key type
const wordFields = Object.keys(LENGTHS_MAX) as (keyof Words)[]
const NAME_LENGTH_MIN = 2

/** `others` are the names already on the list. */
export function readBody(wish: BodyFields, others: readonly string[]): ReadBody {
  const words = tidied(wish)
  const kind = bodyKinds.find(known => known === wish.kind)
  const validity = readValidity(wish)
  const problems = [
    ...problemsOf(words, others),
    ...(kind === undefined ? [{ field: 'kind', problem: 'required' as const }] : []),
    ...(kind === 'district-municipality' && words.district === ''
      ? [{ field: 'district', problem: 'required' as const }]
      : []),
    ...(validity.ok ? [] : validity.problems),
  ]
  if (problems.length > 0 || kind === undefined || !validity.ok) return { ok: false, problems }
  const { district, ...rest } = words
  const { validFrom: valid_from, validBefore: valid_before } = validity
  const kept = { ...rest, kind, district: district === '' ? null : district }
  return { ok: true, kept: { ...kept, valid_from, valid_before } }
}

function tidied(wish: Words): Words {
  const entries = wordFields.map(field => [field, wish[field].replace(/\s+/g, ' ').trim()])
  // as: the same keys as the record that was read
  return Object.fromEntries(entries) as Words
}

function problemsOf(words: Words, others: readonly string[]): SettingProblem[] {
  const { name, detsis, email, kep } = words
  const isTaken = others.some(other => foldForSearch(other) === foldForSearch(name))
  const isMail = (text: string) => text === '' || checkEmailAddress(text).ok
  const checks: readonly (readonly [boolean, string, SettingProblem['problem']])[] = [
    [name === '', 'name', 'required'],
    [name !== '' && name.length < NAME_LENGTH_MIN, 'name', 'too-short'],
    [name !== '' && isTaken, 'name', 'taken'],
    [detsis !== '' && !/^\d{6,12}$/.test(detsis), 'detsis', 'invalid'],
    [!isMail(email), 'email', 'invalid'],
    [!isMail(kep), 'kep', 'invalid'],
    ...wordFields.map(
      field => [words[field].length > LENGTHS_MAX[field], field, 'too-long'] as const,
    ),
  ]
  return checks.flatMap(([isWrong, field, problem]) => (isWrong ? [{ field, problem }] : []))
}
