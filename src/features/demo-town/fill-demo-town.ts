// Fills an empty desk with the demo municipality.
import type { Desk } from '../../ledger/desk.ts'
import type { Connection } from '../../store/store.ts'
import { inTransaction } from '../../store/store.ts'

/** True while nobody works here and nothing was received. */
export async function isEmptyDesk(desk: Desk): Promise<boolean> {
  const found = await inTransaction(desk.store, desk.municipalityId, trx =>
    trx.selectFrom('units').select('unit_id').where('municipality_id', '=', desk.municipalityId).limit(1).execute(),
  )
  return found.length === 0
}

export async function fillDemoTown(_desk: Desk, _options: { connection: Connection }): Promise<void> {}
