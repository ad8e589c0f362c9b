// The extract of the data processing inventory in words, with the municipality's own retention periods.
import {
  processingInventory,
  retentionYears,
} from '../../../core/inventory/processing-inventory.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { Report } from './report.ts'

export async function inventoryReport(context: PageContext): Promise<Report> {
  const { texts, language, municipality, today } = context
  const words = texts.reports.inventory
  const own = municipality.settings.retentionYears
  const text = (name: string, width = 30) => ({ name, kind: 'text', width }) as const
  return {
    fileName: `veri-envanteri-${today}`,
    wishes: {},
    book: {
      title: words.title,
      notes: [words.note],
      tables: [
        {
          title: words.title,
          columns: [
            text(words.process),
            text(words.ground, 50),
            text(words.specialData),
            text(words.consent, 10),
            { name: words.years, kind: 'number' },
            text(words.retention),
            text(words.sureGround, 10),
            text(words.sureYears, 10),
          ],
          rows: processingInventory.map(row => [
            row.process[language],
            row.ground[language],
            row.specialData[language],
            words.consents[row.needsConsent],
            retentionYears(row, own),
            row.retention[language],
            row.sure.ground,
            row.sure.years,
          ]),
        },
      ],
    },
  }
}
