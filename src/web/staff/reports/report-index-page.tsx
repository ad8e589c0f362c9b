// The page that lists the reports: what each is for and which law asks for it.
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { DataTable } from '../../ui/list/data-table.tsx'
import { StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import { type ReportName, reportNames, reportSlugs } from './report.ts'

const laws: { readonly [name in ReportName | 'standards']: string } = {
  information: '4982 m.30',
  muhtar: 'İçişleri 2015/8',
  silence: '2577 m.10',
  inventory: '6698 m.16',
  standards: '2009/15169 m.6',
}

export async function reportIndexPage(context: PageContext): Promise<Response> {
  const frame = await staffFrameOf(context)
  const words = context.texts.reports
  const rows = ([...reportNames, 'standards'] as const).map(name => ({
    name,
    words: words[name],
    href: name === 'standards' ? paths.serviceStandards() : paths.report(reportSlugs[name]),
  }))
  return context.html(
    <StaffPage frame={frame} title={words.title} place="raporlar">
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <DataTable
        caption={words.title}
        columns={[
          { name: words.index.report, width: 'tight', cell: row => row.words.name },
          { name: words.index.about, width: 'grow', cell: row => row.words.about },
          { name: words.index.law, width: 'tight', minor: true, cell: row => laws[row.name] },
        ]}
        rows={rows}
        rowId={row => row.name}
        rowHref={row => row.href}
      />
    </StaffPage>,
  )
}
