// The acts on people who work here: add, roles and units, in or out of service, a new password, the end of
// sessions, a second factor to be set up again. Whatever changes rights ends the person's sessions; the
// last administrator stays one.
import { secretCodeFrom } from '../../core/identity/secret-code.ts'
import type { Actor } from '../../core/request/actor.ts'
import { type StaffRole, staffRoles } from '../../core/request/vocabulary.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  notFound,
  refused,
  type SettingProblem,
  type SettingTrx,
} from '../municipality/setting-changes.ts'
import { endSessionsWithin, hashNewPassword, newPasswordProblem } from '../sign-in/sign-in-facts.ts'
import { isId, nameProblem, tidyName } from './organisation-rules.ts'

export type StaffFields = {
  name: string
  roles: readonly string[]
  /** The main one first. */
  unitIds: readonly string[]
}

/** Small letters, digits, points and dashes: typed the same way on every keyboard. */
const USER_NAME = /^[a-z][a-z0-9]*([._-][a-z0-9]+)*$/
const USER_NAME_LENGTH_MAX = 40
/** Bytes of randomness behind a new password; written in groups so that it can be read out. */
const PASSWORD_BYTES = 16
const unitRoles: readonly string[] = ['unit-officer', 'unit-head'] satisfies StaffRole[]

export type NewPassword = { password: string }
type StaffRow = Awaited<ReturnType<typeof staffForChange>>[number]

export const newPassword = (desk: Desk): string => secretCodeFrom(desk.randomBytes(PASSWORD_BYTES))

export type NewStaff = StaffFields & {
  staffId: string
  userName: string
  /** Left out: one is made. */
  password?: string
}

/** The id is the key of the form. The password is returned this once and kept nowhere. */
export async function addStaff(
  desk: Desk,
  actor: Actor,
  { staffId, userName, password: given, ...wish }: NewStaff,
): Promise<ChangeResult<NewPassword | undefined>> {
  const password = given ?? newPassword(desk)
  const passwordProblem = newPasswordProblem(password)
  const password_hash = await hashNewPassword(password)
  return await changeSettings(desk, actor, async setting => {
    if (!isId(staffId)) return notFound
    const staff = await staffForChange(setting)
    if (staff.some(person => person.staff_id === staffId)) return { ok: true, done: undefined }
    const fields = tidy(wish)
    const problems = [...userNameProblems(userName, staff), ...(await problemsOf(setting, fields))]
    if (passwordProblem) problems.push({ field: 'password', problem: passwordProblem })
    if (problems.length > 0) return refused(problems)
    await setting.trx
      .insertInto('staff')
      .values({
        municipality_id: setting.municipalityId,
        staff_id: staffId,
        user_name: userName,
        ...columnsOf(fields),
        password_hash,
      })
      .execute()
    await setting.record({
      subject: `staff/${staffId}`,
      before: null,
      after: { userName, ...fields },
    })
    return { ok: true, done: { password } }
  })
}

export async function changeStaff(
  desk: Desk,
  actor: Actor,
  { staffId, ...wish }: StaffFields & { staffId: string },
): Promise<ChangeResult> {
  return await withPerson(desk, actor, staffId, async (setting, person, staff) => {
    const fields = tidy(wish)
    const problems = await problemsOf(setting, fields)
    if (!fields.roles.includes('administrator') && isLastAdministrator(person, staff))
      problems.push({ field: 'roles', problem: 'last-administrator' })
    if (problems.length > 0) return refused(problems)
    const before = { name: person.name, roles: person.roles, unitIds: person.unit_ids }
    const change = difference(before, fields, ['name'])
    if (change === undefined) return { ok: true, done: undefined }
    await update(setting, staffId, columnsOf(fields))
    const rights = difference(
      { roles: before.roles, unitIds: before.unitIds },
      { roles: fields.roles, unitIds: fields.unitIds },
    )
    if (rights) await endSessionsWithin(setting.trx, setting.municipalityId, staffId)
    await setting.record({ subject: `staff/${staffId}`, ...change })
    return { ok: true, done: undefined }
  })
}

export async function setStaffActive(
  desk: Desk,
  actor: Actor,
  { staffId, isActive }: { staffId: string; isActive: boolean },
): Promise<ChangeResult> {
  return await withPerson(desk, actor, staffId, async (setting, person, staff) => {
    if (person.is_active === isActive) return { ok: true, done: undefined }
    if (!isActive && isLastAdministrator(person, staff))
      return refused([{ field: 'isActive', problem: 'last-administrator' }])
    await update(setting, staffId, { is_active: isActive })
    await endSessionsWithin(setting.trx, setting.municipalityId, staffId)
    const { name } = person
    await setting.record({
      subject: `staff/${staffId}`,
      before: { name, isActive: !isActive },
      after: { name, isActive },
    })
    return { ok: true, done: undefined }
  })
}

/** A new password instead of the forgotten one; returned this once. */
export async function resetPassword(
  desk: Desk,
  actor: Actor,
  { staffId }: { staffId: string },
): Promise<ChangeResult<NewPassword>> {
  const password = newPassword(desk)
  const password_hash = await hashNewPassword(password)
  return await withPerson(desk, actor, staffId, async (setting, person) => {
    await update(setting, staffId, { password_hash })
    await endSessionsWithin(setting.trx, setting.municipalityId, staffId)
    const after = { name: person.name, password: 'new' }
    await setting.record({ subject: `staff/${staffId}`, before: null, after })
    return { ok: true, done: { password } }
  })
}

/** For a lost phone: the next sign-in sets up the second factor again. */
export async function resetSecondFactor(
  desk: Desk,
  actor: Actor,
  { staffId }: { staffId: string },
): Promise<ChangeResult> {
  return await withPerson(desk, actor, staffId, async (setting, person) => {
    if (person.totp_secret === null) return { ok: true, done: undefined }
    await update(setting, staffId, { totp_secret: null, totp_last_step: 0 })
    await endSessionsWithin(setting.trx, setting.municipalityId, staffId)
    const { name } = person
    await setting.record({
      subject: `staff/${staffId}`,
      before: { name, hasSecondFactor: true },
      after: { name, hasSecondFactor: false },
    })
    return { ok: true, done: undefined }
  })
}

export async function endStaffSessions(
  desk: Desk,
  actor: Actor,
  { staffId }: { staffId: string },
): Promise<ChangeResult<{ ended: number }>> {
  return await withPerson(desk, actor, staffId, async (setting, { name }) => {
    const ended = await endSessionsWithin(setting.trx, setting.municipalityId, staffId)
    const after = { name, endedSessions: ended }
    if (ended > 0) await setting.record({ subject: `staff/${staffId}`, before: null, after })
    return { ok: true, done: { ended } }
  })
}

async function withPerson<Done>(
  desk: Desk,
  actor: Actor,
  staffId: string,
  work: (
    setting: SettingTrx,
    person: StaffRow,
    staff: readonly StaffRow[],
  ) => Promise<ChangeResult<Done>>,
): Promise<ChangeResult<Done>> {
  return await changeSettings(desk, actor, async setting => {
    const staff = await staffForChange(setting)
    const person = staff.find(each => each.staff_id === staffId)
    return person === undefined ? notFound : await work(setting, person, staff)
  })
}

const isAdministrator = (person: StaffRow): boolean =>
  person.is_active && person.roles.includes('administrator')

const isLastAdministrator = (person: StaffRow, staff: readonly StaffRow[]): boolean =>
  isAdministrator(person) && !staff.some(other => other !== person && isAdministrator(other))

const tidy = ({ name, roles, unitIds }: StaffFields): StaffFields => ({
  name: tidyName(name),
  // In the order of the list, so that the same rights are the same value.
  roles: staffRoles.filter(role => roles.includes(role)),
  unitIds: [...new Set(unitIds)],
})

const columnsOf = ({ name, roles, unitIds }: StaffFields) => ({
  name,
  roles: [...roles],
  unit_ids: [...unitIds],
})

function userNameProblems(userName: string, staff: readonly StaffRow[]): SettingProblem[] {
  const field = 'userName'
  if (userName === '') return [{ field, problem: 'required' }]
  if (userName.length > USER_NAME_LENGTH_MAX) return [{ field, problem: 'too-long' }]
  if (!USER_NAME.test(userName)) return [{ field, problem: 'invalid' }]
  return staff.some(person => person.user_name === userName) ? [{ field, problem: 'taken' }] : []
}

async function problemsOf(setting: SettingTrx, fields: StaffFields): Promise<SettingProblem[]> {
  const problems: SettingProblem[] = []
  const name = nameProblem('name', fields.name)
  if (name) problems.push(name)
  if (fields.roles.length === 0) problems.push({ field: 'roles', problem: 'required' })
  const needsUnit = fields.roles.some(role => unitRoles.includes(role))
  if (needsUnit && fields.unitIds.length === 0)
    problems.push({ field: 'unitIds', problem: 'unit-needed' })
  if (!(await areUnits(setting, fields.unitIds)))
    problems.push({ field: 'unitIds', problem: 'unknown' })
  return problems
}

async function areUnits(
  { trx, municipalityId }: SettingTrx,
  unitIds: readonly string[],
): Promise<boolean> {
  if (unitIds.length === 0) return true
  if (!unitIds.every(isId)) return false
  const found = await trx
    .selectFrom('units')
    .select('unit_id')
    .where('municipality_id', '=', municipalityId)
    .where('unit_id', 'in', unitIds)
    .where('is_active', '=', true)
    .execute()
  return found.length === unitIds.length
}

async function update(
  { trx, municipalityId }: SettingTrx,
  staffId: string,
  columns: Partial<{
    name: string
    roles: string[]
    unit_ids: string[]
    is_active: boolean
    password_hash: string
    totp_secret: null
    totp_last_step: number
  }>,
): Promise<void> {
  await trx
    .updateTable('staff')
    .set(columns)
    .where('municipality_id', '=', municipalityId)
    .where('staff_id', '=', staffId)
    .execute()
}

/** All of them, locked: two administrators who take the right from each other at once do not both succeed. */
async function staffForChange({ trx, municipalityId }: SettingTrx) {
  return await trx
    .selectFrom('staff')
    .select(['staff_id', 'user_name', 'name', 'roles', 'unit_ids', 'is_active', 'totp_secret'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('staff_id')
    .forUpdate()
    .execute()
}
