// `beyazmasa staff add`: lets somebody sign in; how a new desk gets its first administrator.
import { systemActor } from '../core/request/actor.ts'
import { staffRoles } from '../core/request/vocabulary.ts'
import type { SettingProblem } from '../features/municipality/setting-changes.ts'
import { addStaff } from '../features/organisation/change-staff.ts'
import { listUnits } from '../features/organisation/organisation-queries.ts'
import { askPassword } from './ask-password.ts'
import { type CliCommand, type Invocation, UsageError } from './command.ts'
import type { OpenDesk, Program } from './program.ts'

/** How the password comes in; a test gives its own. */
export type GivePassword = (userName: string) => Promise<string | undefined>

export const staffCommandWith = (givePassword: GivePassword): CliCommand => ({
  name: 'staff',
  usage: 'add --user NAME --name "…" --role ROLE [--role …] [--unit CODE …] [--generate]',
  summary:
    'Adds somebody who works at the desk. The password (10 or more characters) is asked, or read from stdin.',
  options: {
    user: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', multiple: true },
    unit: { type: 'string', multiple: true },
    generate: { type: 'boolean' },
  },
  optionHelp: {
    user: 'name to sign in with: small letters, digits, . - _',
    name: 'name as colleagues read it',
    role: staffRoles.join(', '),
    unit: 'code of the unit; needed by unit-officer and unit-head',
    generate: 'make a password and print it once',
  },
  positionals: { min: 1, max: 1 },
  run: async (program, invocation) => {
    if (invocation.positionals[0] !== 'add') throw new UsageError('beyazmasa staff: expected add')
    const wish = wishOf(invocation)
    const password = invocation.values.generate ? undefined : await givePassword(wish.userName)
    if (password === undefined && !invocation.values.generate) {
      program.complain('Şifre verilmedi.')
      return 1
    }
    const opened = await program.openDesk('join-or-own')
    try {
      return await add(program, opened, wish, password, invocation.values.json === true)
    } finally {
      await opened.close()
    }
  },
})

export const staffCommand = staffCommandWith(async userName => {
  const ask = (prompt: string) => askPassword(prompt, process.stdin, process.stderr)
  const password = await ask(`${userName} için şifre: `)
  if (!process.stdin.isTTY || password === undefined) return password
  if ((await ask('Bir daha: ')) === password) return password
  throw new UsageError('İki şifre aynı değil (the two passwords differ)')
})

type Wish = { userName: string; name: string; roles: string[]; units: string[] }

const textsOf = (value: unknown): string[] => [value ?? []].flat().map(String)

function wishOf({ values }: Invocation): Wish {
  const [userName, name] = [values.user, values.name]
  if (userName === undefined || name === undefined || values.role === undefined)
    throw new UsageError('--user, --name and --role are needed')
  const roles = textsOf(values.role)
  const unknown = roles.filter(role => !staffRoles.some(each => each === role))
  if (unknown.length > 0)
    throw new UsageError(
      `--role must be one of ${staffRoles.join(', ')}, not ${unknown.join(', ')}`,
    )
  return { userName: String(userName), name: String(name), roles, units: textsOf(values.unit) }
}

async function add(
  program: Program,
  { desk, store }: OpenDesk,
  { userName, name, roles, units }: Wish,
  password: string | undefined,
  isJson: boolean,
): Promise<0 | 1> {
  const known = await listUnits(store, desk.municipalityId)
  const missing = units.filter(code => !known.some(unit => unit.code === code))
  if (missing.length > 0) {
    program.complain(`Böyle bir birim yok: ${missing.join(', ')}`)
    program.complain(`Olanlar: ${known.map(unit => unit.code).join(', ') || 'hiç yok'}`)
    return 1
  }
  const unitIds = units.flatMap(code => known.find(unit => unit.code === code)?.unitId ?? [])
  const result = await addStaff(desk, systemActor, {
    staffId: desk.newId(),
    userName,
    name,
    roles,
    unitIds,
    ...(password === undefined ? {} : { password }),
  })
  if (!result.ok) {
    const problems = result.because === 'invalid' ? result.problems : []
    for (const problem of problems) program.complain(sentenceOf(problem, userName))
    if (problems.length === 0) program.complain('Eklenemedi.')
    return 1
  }
  const generated = password === undefined ? result.done?.password : undefined
  if (isJson) program.json({ userName, roles, ...(generated ? { password: generated } : {}) })
  else {
    program.say(`${userName} eklendi.`)
    if (generated) program.say(`Şifresi, bir kez gösterilir: ${generated}`)
  }
  return 0
}

const sentences: Readonly<Record<string, string>> = {
  'userName taken': 'Bu kullanıcı adı var',
  'userName invalid': 'Kullanıcı adı küçük harf, rakam, nokta, tire ve alt çizgiden oluşur',
  'userName too-long': 'Kullanıcı adı en çok 40 karakterdir',
  'userName required': 'Kullanıcı adı boş',
  'name required': 'Ad boş',
  'name too-short': 'Ad en az 2 karakterdir',
  'name too-long': 'Ad en çok 120 karakterdir',
  'unitIds unit-needed': 'Bu görev için --unit gerekir',
  'unitIds unknown': 'Birim kullanımda değil',
  'password too-short': 'Şifre en az 10 karakterdir',
  'password too-long': 'Şifre en çok 200 karakterdir',
}

const sentenceOf = ({ field, problem }: SettingProblem, userName: string): string =>
  `${sentences[`${field} ${problem}`] ?? `${field}: ${problem}`} (${userName})`
