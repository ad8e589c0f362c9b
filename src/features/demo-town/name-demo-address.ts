// The demo's own address: that under which the program was started, so that its papers and QR codes lead to
// it on every port.
import { sql } from 'kysely'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction } from '../../store/store.ts'

/**
 * Only a demo, and only where nobody has given it a name of its own: a demo that is shown under a name on the
 * internet keeps what its administrator wrote.
 */
export async function nameDemoAddress(desk: Desk, port: number): Promise<void> {
  const { store, municipalityId } = desk
  const address = new URL(`http://localhost:${port}`).origin
  await inTransaction(store, municipalityId, trx =>
    trx
      .updateTable('municipalities')
      .set({ settings: sql`settings || jsonb_build_object('deskAddress', ${address}::text)` })
      .where('municipality_id', '=', municipalityId)
      .where(sql<boolean>`settings->>'isDemo' = 'true'`)
      .where(
        sql<boolean>`coalesce(settings->>'deskAddress', '') ~ '^(http://localhost(:[0-9]+)?)?$'`,
      )
      .execute(),
  )
}
