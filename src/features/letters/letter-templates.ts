// The words of each kind of letter: the municipality's own where it has any, else those of the program.
import { defaultTemplates, type LetterTemplate } from '../../core/letters/default-templates.ts'
import { templateProblems } from '../../core/letters/fill-template.ts'
import { isLetterKind, type LetterKind } from '../../core/letters/letter-kinds.ts'
import type { Actor } from '../../core/request/actor.ts'
import type { Instant } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction, type Trx } from '../../store/store.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  refused,
  type SettingProblem,
} from '../municipality/setting-changes.ts'

export type OwnTemplates = ReadonlyMap<LetterKind, LetterTemplate>

async function readOwn(trx: Trx, municipalityId: string): Promise<OwnTemplates> {
  const rows = await trx
    .selectFrom('letter_templates')
    .select(['kind', 'subject', 'body', 'closing', 'remedy', 'sdp_code'])
    .where('municipality_id', '=', municipalityId)
    .execute()
  const known = rows.flatMap(({ kind, sdp_code, ...words }) =>
    isLetterKind(kind) ? [[kind, { ...words, sdpCode: sdp_code }] as const] : [],
  )
  return new Map(known)
}

export const listOwnTemplates = (desk: Desk): Promise<OwnTemplates> =>
  inTransaction(desk.store, desk.municipalityId, trx => readOwn(trx, desk.municipalityId))

export async function loadTemplate(
  trx: Trx,
  municipalityId: string,
  kind: LetterKind,
): Promise<LetterTemplate> {
  return (await readOwn(trx, municipalityId)).get(kind) ?? defaultTemplates[kind]
}

/** As the pages of settings know problems; the variable's name comes in `detail`. */
function problemsOf(kind: LetterKind, template: LetterTemplate): SettingProblem[] {
  return templateProblems(kind, template).map(({ field, problem, name }) => ({
    field,
    problem:
      problem === 'unknown-variable'
        ? 'unknown'
        : problem === 'variable-needed'
          ? 'required'
          : problem,
    ...(name === undefined ? {} : { detail: name }),
  }))
}

/** Words that are those of the program again leave no row. */
export async function changeTemplate(
  desk: Desk,
  actor: Actor,
  kind: LetterKind,
  wish: LetterTemplate,
): Promise<ChangeResult> {
  const problems = problemsOf(kind, wish)
  if (problems.length > 0) return refused(problems)
  return await writeTemplate(desk, actor, kind, wish)
}

export const resetTemplate = (desk: Desk, actor: Actor, kind: LetterKind): Promise<ChangeResult> =>
  writeTemplate(desk, actor, kind, defaultTemplates[kind])

const sameWords = (one: LetterTemplate, other: LetterTemplate): boolean =>
  difference({ ...one }, { ...other }) === undefined

async function writeTemplate(
  desk: Desk,
  actor: Actor,
  kind: LetterKind,
  wish: LetterTemplate,
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async ({ trx, municipalityId, record }) => {
    const before = await loadTemplate(trx, municipalityId, kind)
    const change = difference({ ...before }, { ...wish })
    if (change === undefined) return { ok: true, done: undefined }
    if (sameWords(wish, defaultTemplates[kind])) await removeRow(trx, municipalityId, kind)
    else await putRow(trx, municipalityId, kind, wish, desk.now())
    await record({ subject: `letter-template/${kind}`, ...change })
    return { ok: true, done: undefined }
  })
}

async function removeRow(trx: Trx, municipalityId: string, kind: LetterKind): Promise<void> {
  await trx
    .deleteFrom('letter_templates')
    .where('municipality_id', '=', municipalityId)
    .where('kind', '=', kind)
    .execute()
}

async function putRow(
  trx: Trx,
  municipality_id: string,
  kind: LetterKind,
  { sdpCode: sdp_code, ...words }: LetterTemplate,
  changed_at: Instant,
): Promise<void> {
  const row = { ...words, sdp_code, changed_at }
  await trx
    .insertInto('letter_templates')
    .values({ municipality_id, kind, ...row })
    .onConflict(conflict => conflict.columns(['municipality_id', 'kind']).doUpdateSet(row))
    .execute()
}
