// The act on the settings that all letters have in common: heading, number, signatories, contact,
// verification.
import { sql } from 'kysely'
import type { Actor } from '../../core/request/actor.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  refused,
} from '../municipality/setting-changes.ts'
import { type LetterSettings, settingsSchema } from '../municipality/settings.ts'

export async function changeLetterSettings(
  desk: Desk,
  actor: Actor,
  wish: LetterSettings,
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async ({ trx, municipalityId, record }) => {
    const row = await trx
      .selectFrom('municipalities')
      .select('settings')
      .where('municipality_id', '=', municipalityId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const before = settingsSchema.parse(row.settings)
    const parsed = settingsSchema.safeParse({ ...before, letters: wish })
    if (!parsed.success)
      return refused(
        parsed.error.issues.map(({ path, code }) => ({
          field: path.slice(1).map(String).join('.'),
          problem: code === 'too_big' ? 'too-long' : 'invalid',
        })),
      )
    const change = difference(flat(before.letters), flat(parsed.data.letters))
    if (change === undefined) return { ok: true, done: undefined }
    await sql`UPDATE municipalities SET settings = ${JSON.stringify(parsed.data)}::jsonb
      WHERE municipality_id = ${municipalityId}`.execute(trx)
    await record({ subject: 'letters', ...change })
    return { ok: true, done: undefined }
  })
}

/** The log shows one line a signatory. */
const flat = ({ signatories, ...rest }: LetterSettings) => ({
  ...rest,
  signatories: signatories.map(({ name, title, isDelegated }) =>
    [name, title, isDelegated ? 'Başkan a.' : ''].filter(Boolean).join(', '),
  ),
})
