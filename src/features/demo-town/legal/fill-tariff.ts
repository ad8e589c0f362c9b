// The tariff of the demo municipality: the amounts that one institution published for 2024 (law.md 3.2).
import { localDateOf } from '../../../core/time/dates.ts'
import type { Desk } from '../../../ledger/desk.ts'
import { inTransaction } from '../../../store/store.ts'

const amounts2024 = {
  free_pages: 10,
  page_kurus: 946,
  colour_page_kurus: 1892,
  research_page_kurus: 9460,
  research_max_kurus: 189_200,
  account: 'Belediye veznesi ya da belediyenin banka hesabı (açıklamaya kayıt numarası yazılır)',
}
const SOURCE =
  'Bilgi Edinme Hakkı Erişim Ücreti Tebliği no. 1 (14.02.2006/26080); 2024 tutarı, Meteoroloji Genel Müdürlüğünün yayımladığı tarife'

export async function fillTariff(desk: Desk): Promise<void> {
  const municipality_id = desk.municipalityId
  const year = Number(localDateOf(desk.now()).slice(0, 4))
  const note = `Örnek: ${year} tutarları girilene kadar 2024 tarifesi. ${SOURCE}`
  await inTransaction(desk.store, municipality_id, trx =>
    trx
      .insertInto('fee_tariffs')
      .values([
        { municipality_id, year: 2024, ...amounts2024, source: SOURCE },
        { municipality_id, year, ...amounts2024, source: note },
      ])
      .onConflict(conflict => conflict.columns(['municipality_id', 'year']).doNothing())
      .execute(),
  )
}
