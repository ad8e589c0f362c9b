// Who changed which setting, from what to what: written in the transaction of the change, read by the log.
// Owns also who may change settings at all.
import { sql } from 'kysely'
import type { Actor } from '../../core/request/actor.ts'
import type { Instant } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inFlight, inTransaction, type Trx, violatedConstraint } from '../../store/store.ts'

/** Why a field is refused; `count` says how many stand in the way. */
export type SettingProblem = {
  field: string
  problem:
    | 'required'
    | 'too-short'
    | 'too-long'
    | 'taken'
    | 'unknown'
    | 'invalid'
    | 'out-of-range'
    | 'in-use'
    | 'owns-topics'
    | 'has-subtopics'
    | 'main-is-inactive'
    | 'unit-needed'
    | 'last-administrator'
    | 'outside-calendar'
    | 'ends-too-early'
    | 'not-dated'
    | 'no-such-day'
    | 'ended-before'
    | 'calendar-changed'
    | 'decided-otherwise'
  count?: number
  /** What exactly is unknown or missing, such as the name of a variable. */
  detail?: string
}

/** `Done` is what the caller needs to know beyond that it is done. */
export type ChangeResult<Done = unknown> =
  | { ok: true; done: Done }
  | { ok: false; because: 'not-allowed' | 'not-found' }
  | { ok: false; because: 'invalid'; problems: readonly SettingProblem[] }

export const refused = (problems: readonly SettingProblem[]): ChangeResult<never> => ({
  ok: false,
  because: 'invalid',
  problems,
})
export const notFound: ChangeResult<never> = { ok: false, because: 'not-found' }

export type Fields = Readonly<Record<string, unknown>>

/**
 * What is changed: `unit/ID`, `topic/ID`, `staff/ID`, `calendar/DAY`, `counting`, `replay/ID`,
 * `municipality`, `body/ID`, `owner/ID`, `street/ID`, `tariff/YEAR`.
 */
export type SettingChange = { subject: string; before: Fields | null; after: Fields | null }

export type SettingTrx = {
  readonly trx: Trx
  readonly municipalityId: string
  record(change: SettingChange): Promise<void>
}

/** An administrator, or the machine's own command line. */
export function mayChangeSettings(actor: Actor): boolean {
  return (
    actor.kind === 'system' || (actor.kind === 'staff' && actor.roles.includes('administrator'))
  )
}

/**
 * Runs a change in one transaction with its record; a name taken meanwhile is a refusal like one taken
 * before.
 */
export async function changeSettings<Done>(
  desk: Desk,
  actor: Actor,
  work: (setting: SettingTrx) => Promise<ChangeResult<Done>>,
): Promise<ChangeResult<Done>> {
  if (!mayChangeSettings(actor)) return { ok: false, because: 'not-allowed' }
  const { municipalityId } = desk
  const staff_id = actor.kind === 'staff' ? actor.staffId : null
  try {
    return await inTransaction(desk.store, municipalityId, trx =>
      work({
        trx,
        municipalityId,
        record: async ({ subject, before, after }) => {
          await trx
            .insertInto('setting_changes')
            .values({
              municipality_id: municipalityId,
              change_id: desk.newId(),
              staff_id,
              subject,
              before: before === null ? null : JSON.stringify(before),
              after: after === null ? null : JSON.stringify(after),
              changed_at: desk.now(),
            })
            .execute()
        },
      }),
    )
  } catch (error) {
    if (violatedConstraint(error) === undefined) throw error
    return refused([{ field: '', problem: 'taken' }])
  }
}

/** Only what differs, on both sides; undefined when nothing does. `always` names the thing in the log. */
export function difference(
  before: Fields,
  after: Fields,
  always: readonly string[] = [],
): { before: Fields; after: Fields } | undefined {
  const differs = (key: string) => JSON.stringify(before[key]) !== JSON.stringify(after[key])
  const changed = Object.keys(after).filter(differs)
  if (changed.length === 0) return undefined
  const keys = new Set([...always, ...changed])
  const pick = (fields: Fields) =>
    Object.fromEntries([...keys].map(key => [key, fields[key] ?? null]))
  return { before: pick(before), after: pick(after) }
}

export type ChangeRow = {
  changeId: string
  subject: string
  before: Fields | null
  after: Fields | null
  changedAt: Instant
  /** Null: the command line. */
  staffName: string | null
}

export const CHANGES_PAGE = 50

/** The log, newest first; ids grow with time, so the id is the place in the list. */
export async function listSettingChanges(
  desk: Desk,
  { before, kind }: { before?: string | undefined; kind?: string | undefined } = {},
): Promise<{ rows: ChangeRow[]; hasOlder: boolean }> {
  const query = sql<ChangeRow>`
SELECT c.change_id AS "changeId", c.subject, c.before, c.after, c.changed_at AS "changedAt",
  s.name AS "staffName"
FROM setting_changes c
  LEFT JOIN staff s ON s.municipality_id = c.municipality_id AND s.staff_id = c.staff_id
WHERE c.municipality_id = ${desk.municipalityId}
  AND ${before === undefined ? sql`true` : sql`c.change_id < ${before}::uuid`}
  AND ${kind === undefined ? sql`true` : sql`split_part(c.subject, '/', 1) = ${kind}`}
ORDER BY c.change_id DESC LIMIT ${CHANGES_PAGE + 1}`
  const rows = await inFlight(desk.store, desk.municipalityId, query.compile(desk.store.db))
  return { rows: rows.slice(0, CHANGES_PAGE), hasOlder: rows.length > CHANGES_PAGE }
}
