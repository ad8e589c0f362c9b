// The published service standards as files: a table for spreadsheets, and a PDF.
import { csvOfBook } from '../../../core/measures/csv.ts'
import type { TableBook } from '../../../core/measures/table.ts'
import { formatPlainDate } from '../../../core/turkish/format.ts'
import type { ComplaintPlace } from '../../../features/municipality/report-settings.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { tablePdf } from '../../table-pdf.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { documentsOf, groupsOf, linesOf, timeOf } from './standards-pages.tsx'

async function bookOf(context: PageContext): Promise<TableBook> {
  const words = context.texts.reports.standards
  const services = (await groupsOf(context)).flatMap(group => group.services)
  const { first, second } = context.municipality.settings.reports.complaintPlaces
  const said = (title: string, place: ComplaintPlace): string[] => {
    const lines = linesOf(place, words)
    return lines.length === 0 ? [] : [`${title}: ${lines.map(([, value]) => value).join(', ')}`]
  }
  return {
    title: words.title,
    notes: [words.broken, ...said(words.first, first), ...said(words.second, second)],
    tables: [
      {
        title: words.title,
        columns: [
          { name: words.number, kind: 'number' },
          { name: words.service, kind: 'text' },
          { name: words.documents, kind: 'text' },
          { name: words.time, kind: 'text' },
        ],
        rows: services.map((service, at) => [
          at + 1,
          service.name,
          documentsOf(service, words),
          timeOf(service, words),
        ]),
      },
    ],
  }
}

export async function standardsTable(context: PageContext): Promise<Response> {
  const book = { ...(await bookOf(context)), title: context.municipality.name }
  return new Response(csvOfBook(book, context.language === 'tr' ? ';' : ','), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="hizmet-standartlari.csv"',
    },
  })
}

/**
 * Anybody may ask for this file, and setting it takes ten times what a page takes. So what was set last is
 * kept for each municipality and language until its table or the day is another.
 */
const kept = new Map<string, { of: string; bytes: ArrayBuffer; headers: Headers }>()

export async function standardsPdf(context: PageContext): Promise<Response> {
  const { texts, language, today, municipality } = context
  const about = [texts.reports.asOf(formatPlainDate(today, language))]
  const book = { about, ...(await bookOf(context)) }
  const key = `${context.desk.municipalityId} ${language}`
  const of = JSON.stringify([municipality.name, today, book])
  const before = kept.get(key)
  if (before?.of === of) return new Response(before.bytes, { headers: before.headers })
  const made = tablePdf(context, book, 'hizmet-standartlari')
  if (made instanceof Response) {
    const { headers } = made
    const bytes = await made.arrayBuffer()
    kept.set(key, { of, bytes, headers })
    return new Response(bytes, { headers })
  }
  const { title, why, status } = made
  return context.html(
    <CitizenLayout frame={context.frame} title={title}>
      <h1>{title}</h1>
      <Notice title={title} tone="late">
        <p>{why}</p>
      </Notice>
      <p>
        <a class="back" href={paths.serviceStandards()}>
          {texts.reports.standards.back}
        </a>
      </p>
    </CitizenLayout>,
    status,
  )
}
