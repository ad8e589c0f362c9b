// The pages of the reports.
import type { Route } from '../../door/route.ts'
import { paths } from '../../paths.ts'
import { reportReaders } from './report.ts'
import { reportIndexPage } from './report-index-page.tsx'
import { reportFile, reportPage, reportPrintPage } from './report-pages.tsx'

const read = { method: 'GET', who: reportReaders } as const

export const reportRoutes: readonly Route[] = [
  { ...read, path: paths.reports(), audit: 'report.index', page: reportIndexPage },
  { ...read, path: paths.report(':rapor'), audit: 'report.show', page: reportPage },
  { ...read, path: paths.reportPrint(':rapor'), audit: 'report.print', page: reportPrintPage },
  {
    ...read,
    path: paths.reportFile(':rapor', ':bicim'),
    audit: 'report.download',
    page: reportFile,
  },
]
