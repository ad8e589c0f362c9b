// The form above a report that says which year, quarter or day it is about.
import type { ComponentChildren } from 'preact'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { type ReportName, reportSlugs } from './report.ts'

type Props = { context: PageContext; report: ReportName; children: ComponentChildren }

export function PeriodForm({ context, report, children }: Props) {
  const words = context.texts.reports
  const action = paths.report(reportSlugs[report])
  return (
    <form class="filters" method="get" action={action} aria-label={words.title}>
      {children}
      <button class="button secondary" type="submit">
        {words.show}
      </button>
    </form>
  )
}

/** How far back a report may look: the records of a desk that was moved in reach further than this one's. */
const YEARS = 12

/** The year that the address names, or the one that is reported now. */
export function yearOf(context: PageContext, otherwise: number): number {
  const wish = context.query.get('yil') ?? ''
  return /^(19|20)\d\d$/.test(wish) ? Number(wish) : otherwise
}

export function YearField({ context, year }: { context: PageContext; year: number }) {
  const now = Number(context.today.slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, back) => now - back)
  const all = years.includes(year) ? years : [year, ...years]
  return (
    <SelectField
      name="yil"
      label={context.texts.reports.information.year}
      value={String(year)}
      placeholder={false}
      optional
      options={all.map(each => ({ value: String(each), label: String(each) }))}
    />
  )
}
