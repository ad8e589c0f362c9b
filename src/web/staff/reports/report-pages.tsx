// Every report as a page, on paper and as a file, from the one book of tables that it is. What must not leave
// the desk is refused in all three.
import { formatNumber, formatPlainDate } from '../../../core/turkish/format.ts'
import { PDF_ROWS_MAX } from '../../../features/export/pdf-book.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { PrintLayout } from '../../ui/layout/print-layout.tsx'
import { PaperTable } from '../../ui/list/paper-table.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { FileLinks } from '../download/file-links.tsx'
import { bookFile, findFormat } from '../download/table-files.ts'
import { StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import { informationReport } from './information-report.tsx'
import { inventoryReport } from './inventory-report.ts'
import { muhtarReport } from './muhtar-report.tsx'
import {
  type BuildReport,
  type Report,
  type ReportName,
  reportNames,
  reportSlugs,
} from './report.ts'
import { silenceReport } from './silence-report.tsx'

const builders: { readonly [name in ReportName]: BuildReport } = {
  information: informationReport,
  muhtar: muhtarReport,
  silence: silenceReport,
  inventory: inventoryReport,
}

const findReport = (context: PageContext): ReportName | undefined =>
  reportNames.find(name => reportSlugs[name] === context.param('rapor'))

export async function reportPage(context: PageContext): Promise<Response> {
  const name = findReport(context)
  if (name === undefined) return await context.notFound()
  return await showReport(context, name, await builders[name](context), 200)
}

async function showReport(
  context: PageContext,
  name: ReportName,
  report: Report,
  status: number,
): Promise<Response> {
  const frame = await staffFrameOf(context)
  const words = context.texts.reports
  const { book, controls, more, refused } = report
  return context.html(
    <StaffPage frame={frame} title={book.title} place="raporlar">
      <p>
        <a class="back" href={paths.reports()}>
          {words.back}
        </a>
      </p>
      <h1>{book.title}</h1>
      {controls}
      {refused ? (
        <Refused refused={refused} />
      ) : (
        <Ways context={context} name={name} report={report} />
      )}
      {book.notes.map(note => (
        <p class="hint">{note}</p>
      ))}
      {more}
      {book.tables.map(table => (
        <PaperTable table={table} />
      ))}
    </StaffPage>,
    status,
  )
}

function Refused({ refused }: { refused: NonNullable<Report['refused']> }) {
  return (
    <Notice tone="refusal" title={refused.title}>
      <p>{refused.why}</p>
      <ul>
        {refused.requests.map(({ requestId, number }) => (
          <li>
            <a href={paths.request(requestId)}>{number}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type WaysProps = { context: PageContext; name: ReportName; report: Report }

function Ways({ context, name, report }: WaysProps) {
  const { texts, language } = context
  const slug = reportSlugs[name]
  return (
    <>
      <p class="on-this-page">
        <a href={paths.reportPrint(slug, report.wishes)}>{texts.reports.print}</a>
        <FileLinks
          context={context}
          hrefOf={format => paths.reportFile(slug, format, report.wishes)}
        />
      </p>
      <p class="hint">{texts.registers.pdf.limit(formatNumber(PDF_ROWS_MAX, language))}</p>
    </>
  )
}

export async function reportPrintPage(context: PageContext): Promise<Response> {
  const name = findReport(context)
  if (name === undefined) return await context.notFound()
  const report = await builders[name](context)
  if (report.refused) return await showReport(context, name, report, 422)
  const { book, wishes } = report
  const words = context.texts.reports
  const back = { href: paths.report(reportSlugs[name], wishes), name: words.backToReport }
  return context.html(
    <PrintLayout frame={context.frame} title={book.title} back={back} landscape>
      <h1>{book.title}</h1>
      <p>{words.asOf(formatPlainDate(context.today, context.language))}</p>
      {book.tables.map(table => (
        <PaperTable table={table} />
      ))}
      {book.notes.map(note => (
        <p>{note}</p>
      ))}
    </PrintLayout>,
  )
}

export async function reportFile(context: PageContext): Promise<Response> {
  const name = findReport(context)
  const format = findFormat(context.param('bicim'))
  if (name === undefined || format === undefined) return await context.notFound()
  const report = await builders[name](context)
  if (report.refused) return await showReport(context, name, report, 422)
  const { book } = report
  const { language, today, texts } = context
  // Said below the title of a PDF already.
  const asOf = texts.reports.asOf(formatPlainDate(today, language))
  const notes = book.notes.filter(note => note !== asOf)
  const href = paths.report(reportSlugs[name], report.wishes)
  return await bookFile(context, format, {
    book: format === 'pdf' ? { ...book, about: [asOf], notes } : book,
    name: report.fileName,
    back: { href, name: texts.reports.backToReport, place: 'raporlar' },
  })
}
