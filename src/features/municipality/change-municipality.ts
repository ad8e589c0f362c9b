// The act on the municipality itself: its name, colour, addresses and the texts that pages and letters carry.
import { sql } from 'kysely'
import type { Actor } from '../../core/request/actor.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  refused,
  type SettingProblem,
} from './setting-changes.ts'
import { type MunicipalitySettings, settingsSchema } from './settings.ts'

export type MunicipalityFields = { name: string } & Pick<
  MunicipalitySettings,
  | 'hue'
  | 'numberPrefix'
  | 'address'
  | 'phone'
  | 'email'
  | 'website'
  | 'deskAddress'
  | 'accounts'
  | 'welcome'
  | 'remedy'
>

const NAME_LENGTH_MAX = 120

export async function changeMunicipality(
  desk: Desk,
  actor: Actor,
  { name: typedName, ...wish }: MunicipalityFields,
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const row = await setting.trx
      .selectFrom('municipalities')
      .select(['name', 'settings'])
      .where('municipality_id', '=', setting.municipalityId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const name = typedName.trim()
    const before = settingsSchema.parse(row.settings)
    const parsed = settingsSchema.safeParse({ ...before, ...wish })
    const problems = [...nameProblems(name), ...remedyProblems(wish)]
    if (!parsed.success) problems.push(...parsed.error.issues.map(problemOf))
    if (problems.length > 0 || !parsed.success) return refused(problems)
    const change = difference({ name: row.name, ...before }, { name, ...parsed.data })
    if (change === undefined) return { ok: true, done: undefined }
    await sql`UPDATE municipalities SET name = ${name}, settings = ${JSON.stringify(parsed.data)}::jsonb
WHERE municipality_id = ${setting.municipalityId}`.execute(setting.trx)
    await setting.record({ subject: 'municipality', ...change })
    return { ok: true, done: undefined }
  })
}

function nameProblems(name: string): SettingProblem[] {
  if (name === '') return [{ field: 'name', problem: 'required' }]
  return name.length > NAME_LENGTH_MAX ? [{ field: 'name', problem: 'too-long' }] : []
}

/** A refusal without a remedy never leaves (constitution m.40/2), so there must be one to propose. */
function remedyProblems({ remedy }: Pick<MunicipalityFields, 'remedy'>): SettingProblem[] {
  return (['tr', 'en'] as const)
    .filter(language => remedy[language].trim() === '')
    .map(language => ({ field: `remedy.${language}`, problem: 'required' }))
}

function problemOf(issue: { path: readonly PropertyKey[]; code: string }): SettingProblem {
  const field = issue.path.map(String).join('.')
  return { field, problem: issue.code === 'too_big' && field !== 'hue' ? 'too-long' : 'invalid' }
}
