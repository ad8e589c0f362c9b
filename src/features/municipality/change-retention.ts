// The act on retention: how many years the personal data of each class is kept. Decided by the archive
// and the legal office; destroying is features/privacy.
import { sql } from 'kysely'
import {
  RETENTION_YEARS_MAX,
  RETENTION_YEARS_MIN,
  type RetentionYears,
  retentionClasses,
} from '../../core/privacy/retention.ts'
import type { Actor } from '../../core/request/actor.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  refused,
  type SettingProblem,
} from './setting-changes.ts'
import { settingsSchema } from './settings.ts'

export async function changeRetention(
  desk: Desk,
  actor: Actor,
  wish: RetentionYears,
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const problems = retentionClasses.flatMap((name): SettingProblem[] => {
      const years = wish[name]
      const isFine =
        Number.isInteger(years) && years >= RETENTION_YEARS_MIN && years <= RETENTION_YEARS_MAX
      return isFine ? [] : [{ field: name, problem: 'out-of-range' }]
    })
    if (problems.length > 0) return refused(problems)
    const row = await setting.trx
      .selectFrom('municipalities')
      .select('settings')
      .where('municipality_id', '=', setting.municipalityId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const settings = settingsSchema.parse(row.settings)
    const change = difference(settings.retentionYears, { ...wish })
    if (change === undefined) return { ok: true, done: undefined }
    const next = { ...settings, retentionYears: wish }
    await sql`UPDATE municipalities SET settings = ${JSON.stringify(next)}::jsonb
WHERE municipality_id = ${setting.municipalityId}`.execute(setting.trx)
    await setting.record({ subject: 'retention', ...change })
    return { ok: true, done: undefined }
  })
}
