// Every public figure with its raw counts and what it means, as a page and as a table to download.
import { csvText } from '../../core/measures/csv.ts'
import { formatPlainDate } from '../../core/turkish/format.ts'
import { FIGURE_DAYS, getPublicFigures } from '../../features/figures/public-figures.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { CitizenLayout } from '../ui/layout/citizen-layout.tsx'
import { figureLines } from './figure-words.ts'

export async function figuresPage(context: PageContext): Promise<Response> {
  const { desk, texts, language, frame } = context
  const figures = await getPublicFigures(desk)
  const words = texts.citizen.figures
  const [from, to] = [
    formatPlainDate(figures.from, language),
    formatPlainDate(figures.to, language),
  ]
  return context.html(
    <CitizenLayout frame={frame} title={words.title} section="figures" width="wide">
      <h1>{words.title}</h1>
      <p>{words.intro(String(FIGURE_DAYS), from, to)}</p>
      <dl class="figure-lines">
        {figureLines(figures, words, language).map(line => (
          <div>
            <dt>{line.label}</dt>
            <dd class="figure-value">{line.value}</dd>
            <dd>{line.definition}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={paths.figuresTable()} download>
          {words.download}
        </a>
      </p>
    </CitizenLayout>,
  )
}

/** The same numbers for a spreadsheet. */
export async function figuresTable(context: PageContext): Promise<Response> {
  const { desk, texts, language } = context
  const figures = await getPublicFigures(desk)
  const words = texts.citizen.figures
  const heads = [words.figureHead, words.part, words.whole, words.definitionHead, words.period]
  const period = `${figures.from} – ${figures.to}`
  const rows = figureLines(figures, words, language).map(
    ({ label, counts: [part = 0, whole = null], definition }) => [
      label,
      part,
      whole,
      definition,
      period,
    ],
  )
  return new Response(csvText(heads, rows, language === 'tr' ? ';' : ','), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="beyaz-masa-${figures.to}.csv"`,
    },
  })
}
