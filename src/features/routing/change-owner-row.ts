// The acts on the map of owners: a new row ends the former one of the same topic, road and district; a row
// gets an end. Nothing is overwritten, so that what decided on a day can be read years later.
import type { Actor } from '../../core/request/actor.ts'
import { insertRow, isCutShort } from '../../core/routing/insert-row.ts'
import { isSameOwner, type OwnershipRow } from '../../core/routing/ownership.ts'
import { addDays, type IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  type ChangeResult,
  changeSettings,
  notFound,
  refused,
  type SettingTrx,
} from '../municipality/setting-changes.ts'
import { ownerColumns, ownerRowsForChange } from './owner-rows.ts'
import {
  knownOwners,
  type OwnerRowFields,
  type OwnerRowWish,
  readOwnerRow,
} from './read-owner-row.ts'
import { readValidity } from './read-validity.ts'

/** The id is the key of the form: sent twice, the row is added once. */
export async function addOwnerRow(
  desk: Desk,
  actor: Actor,
  { rowId, ...fields }: OwnerRowFields & { rowId: string },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const read = readOwnerRow(fields, await knownOwners(setting))
    if (!read.ok) return refused(read.problems)
    const rows = await ownerRowsForChange(setting.trx, setting.municipalityId, [read.wish.topicId])
    if (rows.some(row => row.rowId === rowId)) return { ok: true, done: undefined }
    const written = await writeOwnerRow(desk, setting, rows, { rowId, ...read.wish })
    if (written === 'same') return refused([{ field: 'owner', problem: 'taken' }])
    if (written === 'cut-short') return refused([{ field: 'lastOn', problem: 'ended-before' }])
    return { ok: true, done: undefined }
  })
}

/**
 * Writes one checked row and what follows for the former ones; returns the rows as they are then.
 * `cut-short`: a later row begins before the day on which it is to end.
 */
export async function writeOwnerRow(
  desk: Desk,
  setting: SettingTrx,
  rows: readonly OwnershipRow[],
  wish: OwnerRowWish & { rowId: string },
): Promise<readonly OwnershipRow[] | 'same' | 'cut-short'> {
  const change = insertRow(rows, wish)
  if (change === undefined) throw new Error('A row that ends before it begins was read as a row')
  if (saysTheSame(rows, change.ended, wish)) return 'same'
  if (isCutShort(wish, change)) return 'cut-short'
  for (const { rowId, validBefore } of change.ended) await endRow(setting, rowId, validBefore)
  const added = [
    { ...wish, validBefore: change.validBefore },
    ...change.resumed.flatMap(({ rowId, ...validity }) => {
      const former = rows.find(row => row.rowId === rowId)
      return former === undefined ? [] : [{ ...former, ...validity, rowId: desk.newId() }]
    }),
  ]
  for (const row of added) await insertOwnerRow(setting, row)
  const ended = new Map(change.ended.map(end => [end.rowId, end.validBefore]))
  const former = rows.map(row => ({ ...row, validBefore: ended.get(row.rowId) ?? row.validBefore }))
  await setting.record({
    subject: `owner/${wish.topicId}`,
    before: ownerBefore(rows, change.ended),
    after: logged({ ...wish, validBefore: change.validBefore }),
  })
  return [...former, ...added]
}

/** A file that is read twice must not break its own rows into pieces. */
function saysTheSame(
  rows: readonly OwnershipRow[],
  ended: readonly { rowId: string }[],
  wish: OwnerRowWish,
): boolean {
  const [only] = ended
  const row = rows.find(each => each.rowId === only?.rowId)
  if (row === undefined || ended.length > 1) return false
  const coversWish =
    row.validBefore === null || (wish.validBefore !== null && wish.validBefore <= row.validBefore)
  return coversWish && isSameOwner(row.owner, wish.owner) && row.document === wish.document
}

const logged = ({
  owner,
  roadClass,
  district,
  validFrom,
  validBefore,
  document,
}: OwnerRowWish) => ({
  ...(owner.kind === 'unit' ? { ownerUnitId: owner.unitId } : {}),
  ...(owner.kind === 'body' ? { bodyId: owner.bodyId } : {}),
  ...(owner.kind === 'district-body' ? { isDistrictBody: true } : {}),
  roadClass,
  district,
  validFrom,
  validBefore,
  document,
})

function ownerBefore(rows: readonly OwnershipRow[], ended: readonly { rowId: string }[]) {
  const row = rows.find(each => each.rowId === ended[0]?.rowId)
  return row === undefined ? null : logged(row)
}

async function endRow({ trx, municipalityId }: SettingTrx, rowId: string, validBefore: IsoDate) {
  await trx
    .updateTable('topic_owners')
    .set({ valid_before: validBefore })
    .where('municipality_id', '=', municipalityId)
    .where('owner_row_id', '=', rowId)
    .execute()
}

async function insertOwnerRow({ trx, municipalityId }: SettingTrx, row: OwnershipRow) {
  await trx
    .insertInto('topic_owners')
    .values({
      municipality_id: municipalityId,
      owner_row_id: row.rowId,
      topic_id: row.topicId,
      road_class: row.roadClass,
      district: row.district,
      ...ownerColumns(row.owner),
      valid_from: row.validFrom,
      valid_before: row.validBefore,
      document: row.document,
    })
    .execute()
}

/** Ends a row without a successor: from the day after, the map no longer tells. */
export async function endOwnerRow(
  desk: Desk,
  actor: Actor,
  { rowId, lastOn }: { rowId: string; lastOn: string },
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const found = await setting.trx
      .selectFrom('topic_owners')
      .select(['topic_id', 'valid_from', 'valid_before'])
      .where('municipality_id', '=', setting.municipalityId)
      .where('owner_row_id', '=', rowId)
      .forUpdate()
      .executeTakeFirst()
    if (found === undefined) return notFound
    const read = readValidity({ validFrom: found.valid_from, lastOn })
    if (!read.ok) return refused(read.problems)
    if (read.validBefore === null) return refused([{ field: 'lastOn', problem: 'required' }])
    // An end can only come nearer: later days may have been decided by another row.
    if (found.valid_before !== null && read.validBefore > found.valid_before)
      return refused([{ field: 'lastOn', problem: 'ended-before' }])
    await endRow(setting, rowId, read.validBefore)
    await setting.record({
      subject: `owner/${found.topic_id}`,
      before: { validBefore: found.valid_before },
      after: { validBefore: read.validBefore, lastOn: addDays(read.validBefore, -1) },
    })
    return { ok: true, done: undefined }
  })
}
