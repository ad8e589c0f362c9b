// What a report is to its page, its paper and its files: a book of tables, and what stands around it on a
// page.
import type { VNode } from 'preact'
import type { TableBook } from '../../../core/measures/table.ts'
import type { StaffRole } from '../../../core/request/vocabulary.ts'
import type { PageContext } from '../../door/page-context.ts'

export const reportReaders: readonly StaffRole[] = ['manager', 'desk-officer', 'dispatcher']

export const reportNames = ['information', 'muhtar', 'silence', 'inventory'] as const
export type ReportName = (typeof reportNames)[number]

/** As the address names them. */
export const reportSlugs: { readonly [name in ReportName]: string } = {
  information: 'bilgi-edinme',
  muhtar: 'muhtar',
  silence: 'zimni-ret',
  inventory: 'kisisel-veri',
}

export type Report = {
  readonly book: TableBook
  /** The name of its files: plain ASCII. */
  readonly fileName: string
  /** What the address says, as it was understood. */
  readonly wishes: Readonly<Record<string, string | undefined>>
  /** The form that changes the wishes. */
  readonly controls?: VNode | undefined
  /** Beside the tables, on the page only. */
  readonly more?: VNode | undefined
  /** Why it must not leave the desk, with the requests that have to be looked at. */
  readonly refused?:
    | {
        readonly title: string
        readonly why: string
        readonly requests: readonly { readonly requestId: string; readonly number: string }[]
      }
    | undefined
}

export type BuildReport = (context: PageContext) => Promise<Report>
