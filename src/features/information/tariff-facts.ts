// Reads the yearly tariffs of fees for access to information. Owns no sum: that is core/information.
import type { FeeTariff } from '../../core/information/fee-tariff.ts'
import type { Desk } from '../../ledger/desk.ts'
import { inTransaction, type Trx } from '../../store/store.ts'

/** All years, newest first. */
export async function listTariffs(desk: Desk): Promise<FeeTariff[]> {
  return await inTransaction(desk.store, desk.municipalityId, trx =>
    readTariffs(trx, desk.municipalityId),
  )
}

export async function readTariffs(trx: Trx, municipalityId: string): Promise<FeeTariff[]> {
  const rows = await trx
    .selectFrom('fee_tariffs')
    .selectAll()
    .where('municipality_id', '=', municipalityId)
    .orderBy('year', 'desc')
    .execute()
  return rows.map(row => ({
    year: row.year,
    freePages: row.free_pages,
    pageKurus: row.page_kurus,
    colourPageKurus: row.colour_page_kurus,
    researchPageKurus: row.research_page_kurus,
    researchMaxKurus: row.research_max_kurus,
    account: row.account,
    source: row.source,
  }))
}
