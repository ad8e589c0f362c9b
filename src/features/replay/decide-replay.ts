// Makes a change of the calendar that was looked at before: for new requests only, or for the listed open
// ones too.
import { sql } from 'kysely'
import type { Actor } from '../../core/request/actor.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  calendarChangeSchema,
  countingAfter,
  writeCalendarChange,
} from '../municipality/change-calendar.ts'
import { countingBasisOf, readOwnCounting } from '../municipality/municipality-queries.ts'
import {
  type ChangeResult,
  changeSettings,
  notFound,
  refused,
  type SettingTrx,
} from '../municipality/setting-changes.ts'

/** `new`: clocks that run keep their dates. `open`: the listed ones are moved by the worker. */
export type ReplayScope = 'new' | 'open'

export async function decideReplay(
  desk: Desk,
  actor: Actor,
  { replayId, scope }: { replayId: string; scope: ReplayScope },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const { trx, municipalityId } = setting
    // One decision at a time: two changes that were looked at beside each other cannot both be made blindly.
    await sql`SELECT 1 FROM municipalities WHERE municipality_id = ${municipalityId}
      FOR UPDATE`.execute(trx)
    const replay = await findForDecision(setting, replayId)
    if (replay === undefined) return notFound
    if (replay.scope !== null) {
      if (replay.scope === scope) return { ok: true, done: undefined }
      return refused([{ field: '', problem: 'decided-otherwise' }])
    }
    const own = await readOwnCounting(trx, municipalityId)
    if (countingBasisOf(own).calendar.version !== replay.from_version)
      return refused([{ field: '', problem: 'calendar-changed' }])
    const change = calendarChangeSchema.parse(replay.change)
    const after = countingAfter(own, change)
    if (!after.ok) return after
    await writeCalendarChange(setting, change)
    const now = desk.now()
    const hasWork = scope === 'open' && replay.moving > 0
    await trx
      .updateTable('replays')
      .set({ scope, decided_at: now, finished_at: hasWork ? null : now })
      .where('municipality_id', '=', municipalityId)
      .where('replay_id', '=', replayId)
      .execute()
    const { moving, keeping, to_version: version } = replay
    const said = { scope, moving, keeping, version }
    await setting.record({ subject: `replay/${replayId}`, before: null, after: said })
    return { ok: true, done: undefined }
  })
}

/** Only a list that is complete: its counts are written last. */
async function findForDecision({ trx, municipalityId }: SettingTrx, replayId: string) {
  const row = await trx
    .selectFrom('replays')
    .select(['change', 'from_version', 'to_version', 'moving', 'keeping', 'scope'])
    .where('municipality_id', '=', municipalityId)
    .where('replay_id', '=', replayId)
    .executeTakeFirst()
  if (row === undefined || row.moving === null || row.keeping === null) return undefined
  return { ...row, moving: row.moving, keeping: row.keeping }
}
