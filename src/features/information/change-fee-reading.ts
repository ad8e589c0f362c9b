// The act on how a paid fee is read: the days that were left go on, or all begin anew
// (docs/law/information.md B4). A running clock keeps its dates until its next legal event.
import { sql } from 'kysely'
import type { FeeReading } from '../../core/clocks/move-period.ts'
import type { Actor } from '../../core/request/actor.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  refused,
} from '../municipality/setting-changes.ts'
import { settingsSchema } from '../municipality/settings.ts'

export const feeReadings = ['resume', 'restart'] as const satisfies readonly FeeReading[]

export async function changeFeeReading(
  desk: Desk,
  actor: Actor,
  wish: string,
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const feeReading = feeReadings.find(each => each === wish)
    if (feeReading === undefined) return refused([{ field: 'feeReading', problem: 'required' }])
    const row = await setting.trx
      .selectFrom('municipalities')
      .select('settings')
      .where('municipality_id', '=', setting.municipalityId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const settings = settingsSchema.parse(row.settings)
    const change = difference({ feeReading: settings.feeReading }, { feeReading })
    if (change === undefined) return { ok: true, done: undefined }
    await sql`UPDATE municipalities SET settings = ${JSON.stringify({ ...settings, feeReading })}::jsonb
WHERE municipality_id = ${setting.municipalityId}`.execute(setting.trx)
    await setting.record({ subject: 'counting', ...change })
    return { ok: true, done: undefined }
  })
}
