// The command line adds people by the rules of the organisation, and says why it did not.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../../test/support/desk.ts'
import { isPassword } from '../features/sign-in/password.ts'
import { parseInvocation, UsageError } from './command.ts'
import type { OpenDesk, Program } from './program.ts'
import { staffCommandWith } from './staff.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterAll(() => town.close())

async function run(password: string | undefined, ...args: string[]) {
  const command = staffCommandWith(async () => password)
  const said: string[] = []
  const complaints: string[] = []
  // as: the command uses these parts of a program and of an opened desk only
  const opened = {
    desk: town.desk,
    store: town.desk.store,
    close: async () => {},
  } as Partial<OpenDesk> as OpenDesk
  const program = {
    say: (line: string) => said.push(line),
    complain: (line: string) => complaints.push(line),
    json: (value: unknown) => said.push(JSON.stringify(value)),
    openDesk: async () => opened,
  } as Partial<Program> as Program
  const code = await command.run(program, parseInvocation(command, args))
  return { code, said, complaints }
}

const ece = ['add', '--user', 'ece.kaya', '--name', 'Ece  Kaya', '--role', 'administrator'] as const

test('somebody is added with the password that was given, and can sign in with it', async () => {
  const result = await run('uzun bir şifre', ...ece, '--role', 'manager')
  expect(result).toEqual({ code: 0, said: ['ece.kaya eklendi.'], complaints: [] })
  const [row] = await town.asOwner(
    `SELECT name, roles, unit_ids, password_hash FROM staff WHERE user_name = 'ece.kaya'`,
  )
  expect(row).toMatchObject({ name: 'Ece Kaya', roles: ['manager', 'administrator'], unit_ids: [] })
  expect(await isPassword('uzun bir şifre', String(row?.password_hash))).toBe(true)
})

test('the same user name again is refused and changes nothing', async () => {
  const before = await town.asOwner('SELECT * FROM staff ORDER BY staff_id')
  const result = await run('başka bir şifre', ...ece)
  expect(result).toEqual({ code: 1, said: [], complaints: ['Bu kullanıcı adı var (ece.kaya)'] })
  expect(await town.asOwner('SELECT * FROM staff ORDER BY staff_id')).toEqual(before)
})

test('a password is made when asked for, and printed once', async () => {
  const { code, said } = await run(
    undefined,
    ...['add', '--user', 'can', '--name', 'Can Ay', '--role', 'unit-officer', '--unit', 'PARK'],
    ...['--generate', '--json'],
  )
  const { password, ...rest } = JSON.parse(said.join(''))
  expect({ code, ...rest }).toEqual({ code: 0, userName: 'can', roles: ['unit-officer'] })
  const [row] = await town.asOwner(`SELECT password_hash FROM staff WHERE user_name = 'can'`)
  expect(await isPassword(password, String(row?.password_hash))).toBe(true)
})

test.each([
  ['kısa', ['--role', 'manager'], ['Şifre en az 10 karakterdir (x)']],
  [undefined, ['--role', 'manager'], ['Şifre verilmedi.']],
  ['uzun bir şifre', ['--role', 'unit-head'], ['Bu görev için --unit gerekir (x)']],
  [
    'uzun bir şifre',
    ['--role', 'unit-head', '--unit', 'YOK'],
    ['Böyle bir birim yok: YOK', 'Olanlar: PARK, YOL'],
  ],
])('with the password %s and %j nobody is added', async (password, args, complaints) => {
  const result = await run(password, 'add', '--user', 'x', '--name', 'Xx', ...args)
  expect(result).toEqual({ code: 1, said: [], complaints })
  expect(await town.asOwner(`SELECT 1 FROM staff WHERE user_name = 'x'`)).toEqual([])
})

test.each([
  [['remove'], /expected add/],
  [['add', '--user', 'x'], /--user, --name and --role/],
  [['add', '--user', 'x', '--name', 'X', '--role', 'mayor'], /--role must be one of .*not mayor/],
])('%j is wrong usage', async (args, message) => {
  const attempt = run('uzun bir şifre', ...args)
  await expect(attempt).rejects.toThrow(UsageError)
  await expect(attempt).rejects.toThrow(message)
})
