// Reads the histories of all applications under 4982 and makes the yearly report of them.
import { sql } from 'kysely'
import { caseOf, type InformationCase } from '../../core/information/information-case.ts'
import { lastDayOf, type YearlyReport, yearlyReport } from '../../core/information/yearly-report.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import { loadEventsOfMany } from '../../ledger/load.ts'
import { inTransaction, type Trx } from '../../store/store.ts'

const BATCH = 500

/** Folded from events up to the last day of the year, so that later acts change no past report. */
export async function loadYearlyReport(
  desk: Desk,
  year: number,
  today: IsoDate,
): Promise<YearlyReport> {
  const through = lastDayOf(year, today)
  const { municipalityId } = desk
  const cases = await inTransaction(desk.store, municipalityId, async trx => {
    const ids = await findApplications(trx, municipalityId, through)
    const found: InformationCase[] = []
    for (let from = 0; from < ids.length; from += BATCH) {
      const histories = await loadEventsOfMany(trx, municipalityId, ids.slice(from, from + BATCH))
      for (const [requestId, events] of histories)
        found.push(...[caseOf(requestId, events, through)].flatMap(each => each ?? []))
    }
    return found
  })
  cases.sort((a, b) => (a.registerNumber < b.registerNumber ? -1 : 1))
  return yearlyReport(cases, year, through)
}

/** All that are of the class now, and all that ever were: a register keeps what was reclassified. */
async function findApplications(
  trx: Trx,
  municipalityId: string,
  through: IsoDate,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
SELECT request_id AS id FROM requests WHERE municipality_id = ${municipalityId}
  AND legal_class IN ('information', 'cimer-information') AND received_on <= ${through}::date
UNION
SELECT e.request_id FROM register_entries e WHERE e.municipality_id = ${municipalityId}
  AND e.register IN ('information', 'cimer') AND e.entered_on <= ${through}::date`.execute(trx)
  return rows.map(row => row.id)
}
