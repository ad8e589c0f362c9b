// The act on what a municipality decides about its reports: deadline, addressee, complaint places.
import { sql } from 'kysely'
import type { Actor } from '../../core/request/actor.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  isInEveryYear,
  type ReportSettings,
  reportSettingsSchema,
} from '../municipality/report-settings.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  refused,
} from '../municipality/setting-changes.ts'
import { settingsSchema } from '../municipality/settings.ts'

export async function changeReportSettings(
  desk: Desk,
  actor: Actor,
  wish: ReportSettings,
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const row = await setting.trx
      .selectFrom('municipalities')
      .select('settings')
      .where('municipality_id', '=', setting.municipalityId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const before = settingsSchema.parse(row.settings)
    const parsed = reportSettingsSchema.safeParse(wish)
    if (!parsed.success) {
      return refused(
        parsed.error.issues.map(({ path, code }) => ({
          field: path.map(String).join('.'),
          problem: code === 'too_big' ? 'too-long' : 'invalid',
        })),
      )
    }
    if (!isInEveryYear(parsed.data.informationDeadline))
      return refused([{ field: 'informationDeadline', problem: 'no-such-day' }])
    const change = difference(before.reports, parsed.data)
    if (change === undefined) return { ok: true, done: undefined }
    const settings = JSON.stringify({ ...before, reports: parsed.data })
    await sql`UPDATE municipalities SET settings = ${settings}::jsonb
WHERE municipality_id = ${setting.municipalityId}`.execute(setting.trx)
    await setting.record({ subject: 'municipality', ...change })
    return { ok: true, done: undefined }
  })
}
