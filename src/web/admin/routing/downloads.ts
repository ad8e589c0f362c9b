// Owns the files of the map of owners and of the list of roads, in the very columns in which they are read.
import type { CsvCell } from '../../../core/measures/csv.ts'
import { csvText } from '../../../core/measures/csv.ts'
import type { Owner } from '../../../core/routing/ownership.ts'
import { lastDayOf } from '../../../features/routing/read-validity.ts'
import {
  DISTRICT_BODY_WORD,
  ownerColumnNames,
  roadWords,
  streetColumnNames,
} from '../../../features/routing/routing-columns.ts'
import { listStreetClasses } from '../../../features/routing/street-classes.ts'
import type { PageContext } from '../../door/page-context.ts'
import { wishedRows } from './owner-list-page.tsx'
import { loadChoices } from './routing-choices.ts'

function download(
  context: PageContext,
  name: string,
  heads: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): Response {
  return new Response(csvText(heads, rows, ';'), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${context.today}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

export async function downloadOwners(context: PageContext): Promise<Response> {
  const [{ topics, units, bodies }, rows] = await Promise.all([
    loadChoices(context),
    wishedRows(context),
  ])
  const codeOf = new Map(topics.map(topic => [topic.topicId, topic.code]))
  const unitCode = new Map(units.map(unit => [unit.unitId, unit.code]))
  const bodyName = new Map(bodies.map(body => [body.bodyId, body.name]))
  const ownerCell = (owner: Owner) => {
    if (owner.kind === 'unit') return `birim:${unitCode.get(owner.unitId) ?? ''}`
    return owner.kind === 'body' ? `kurum:${bodyName.get(owner.bodyId) ?? ''}` : DISTRICT_BODY_WORD
  }
  const cells = rows.map(row => [
    codeOf.get(row.topicId) ?? '',
    row.roadClass === null ? '' : roadWords[row.roadClass],
    row.district ?? '',
    ownerCell(row.owner),
    row.validFrom,
    lastDayOf(row.validBefore) ?? '',
    row.document,
  ])
  return download(context, 'sorumluluk-haritasi', ownerColumnNames, cells)
}

/** More roads than any list of a council has. */
const STREETS_MAX = 100_000

export async function downloadStreets(context: PageContext): Promise<Response> {
  const rows = await listStreetClasses(context.desk, {}, STREETS_MAX)
  // A row that was corrected on its own first day decides on no day.
  const deciding = rows.filter(row => row.validBefore !== row.validFrom)
  const cells = deciding.map(row => [
    row.district,
    row.neighbourhood,
    row.street,
    roadWords[row.roadClass],
    row.validFrom,
    lastDayOf(row.validBefore) ?? '',
    row.document,
  ])
  return download(context, 'yol-listesi', streetColumnNames, cells)
}
