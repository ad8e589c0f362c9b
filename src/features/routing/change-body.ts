// The acts on the list of institutions: add, change, in and out of use. Nothing is deleted, since letters
// name it.
import type { Actor } from '../../core/request/actor.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { Trx } from '../../store/store.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  notFound,
  refused,
  type SettingTrx,
} from '../municipality/setting-changes.ts'
import type { BodyKind } from './bodies.ts'
import { type BodyFields, type KeptBody, readBody } from './read-body.ts'

type Row = KeptBody & { body_id: string; is_active: boolean; needs_review: boolean }

/** The id is the key of the form: sent twice, the body is added once. */
export async function addBody(
  desk: Desk,
  actor: Actor,
  { bodyId, ...wish }: BodyFields & { bodyId: string },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const rows = await bodiesForChange(setting)
    if (rows.some(row => row.body_id === bodyId)) return { ok: true, done: undefined }
    const read = readBody(wish, namesOf(rows))
    if (!read.ok) return refused(read.problems)
    await insertBody(setting.trx, setting.municipalityId, bodyId, read.kept, false)
    await setting.record({ subject: `body/${bodyId}`, before: null, after: read.kept })
    return { ok: true, done: undefined }
  })
}

/** An administrator who saves a body has looked at it. */
export async function changeBody(
  desk: Desk,
  actor: Actor,
  { bodyId, ...wish }: BodyFields & { bodyId: string },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const rows = await bodiesForChange(setting)
    const row = rows.find(each => each.body_id === bodyId)
    if (row === undefined) return notFound
    const read = readBody(wish, namesOf(rows.filter(each => each !== row)))
    if (!read.ok) return refused(read.problems)
    const { body_id: _, is_active: __, ...before } = row
    const after = { ...read.kept, needs_review: false }
    const change = difference(before, after, ['name'])
    if (change === undefined) return { ok: true, done: undefined }
    await setting.trx
      .updateTable('external_bodies')
      .set(after)
      .where('municipality_id', '=', setting.municipalityId)
      .where('body_id', '=', bodyId)
      .execute()
    await setting.record({ subject: `body/${bodyId}`, ...change })
    return { ok: true, done: undefined }
  })
}

export async function setBodyActive(
  desk: Desk,
  actor: Actor,
  { bodyId, isActive }: { bodyId: string; isActive: boolean },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const row = (await bodiesForChange(setting)).find(each => each.body_id === bodyId)
    if (row === undefined) return notFound
    if (row.is_active === isActive) return { ok: true, done: undefined }
    await setting.trx
      .updateTable('external_bodies')
      .set({ is_active: isActive })
      .where('municipality_id', '=', setting.municipalityId)
      .where('body_id', '=', bodyId)
      .execute()
    const { name } = row
    await setting.record({
      subject: `body/${bodyId}`,
      before: { name, isActive: !isActive },
      after: { name, isActive },
    })
    return { ok: true, done: undefined }
  })
}

/** Written by an administrator, or in the act of somebody who forwards to a body that the list lacks. */
export async function insertBody(
  trx: Trx,
  municipality_id: string,
  body_id: string,
  kept: KeptBody,
  needs_review: boolean,
): Promise<void> {
  await trx
    .insertInto('external_bodies')
    .values({ municipality_id, body_id, ...kept, needs_review })
    .execute()
}

/** Names in use: of two bodies with one name nobody could tell which was meant. */
const namesOf = (rows: readonly Row[]): string[] =>
  rows.filter(row => row.is_active).map(row => row.name)

/** Locked until the end, so that two people cannot add the same body at once. */
async function bodiesForChange({ trx, municipalityId }: SettingTrx): Promise<Row[]> {
  const rows = await trx
    .selectFrom('external_bodies')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .forUpdate()
    .execute()
  // as: written only from the closed list of kinds
  return rows.map(({ municipality_id: _, kind, ...row }) => ({ ...row, kind: kind as BodyKind }))
}
