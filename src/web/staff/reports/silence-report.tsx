// The daily list of silence: what ran out unanswered that day, the explanations, and what still waits for
// one.
import { addDays, parseIsoDate } from '../../../core/time/dates.ts'
import { formatNumber, formatPlainDate } from '../../../core/turkish/format.ts'
import {
  listEntriesUpTo,
  type RegisterQuestion,
} from '../../../features/registers/register-list.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { DateField } from '../../ui/form/text-field.tsx'
import { namesOf } from '../frame/names.ts'
import { columnsOf } from '../registers/register-columns.ts'
import { PeriodForm } from './period-form.tsx'
import type { Report } from './report.ts'

/** More than run out on one day in a large city; the register has them all. */
const DAY_ROWS_MAX = 1_000
const OLDER_MAX = 999
const FIRST_DAY = '0001-01-01'

export async function silenceReport(context: PageContext): Promise<Report> {
  const { desk, texts, language, today, municipality } = context
  const words = texts.reports.silence
  const wished = parseIsoDate(context.query.get('gun') ?? '')
  // The first day of the calendar has no day before it.
  const day = wished === undefined || wished <= FIRST_DAY ? today : wished
  const question = (filter: Partial<RegisterQuestion['filter']>): RegisterQuestion => ({
    filter: { register: 'silence', withinUnitIds: null, ...filter },
    today,
    numberPrefix: municipality.settings.numberPrefix,
  })
  const [found, older, names] = await Promise.all([
    listEntriesUpTo(desk, question({ from: day, through: day }), DAY_ROWS_MAX),
    listEntriesUpTo(desk, question({ through: addDays(day, -1), state: 'unexplained' }), OLDER_MAX),
    namesOf(desk),
  ])
  const columns = columnsOf('silence', context, names).filter(column => column.on !== 'screen')
  const rows = found.slice(0, DAY_ROWS_MAX)
  const isCut = found.length > DAY_ROWS_MAX
  const count = older.length > OLDER_MAX ? `${OLDER_MAX}+` : formatNumber(older.length, language)
  return {
    fileName: `zimni-ret-${day}`,
    wishes: { gun: day },
    book: {
      title: words.title(formatPlainDate(day, language)),
      notes: [
        words.note,
        words.older(count),
        ...(isCut ? [words.tooMany(formatNumber(DAY_ROWS_MAX, language))] : []),
      ],
      tables: [
        {
          title: words.table,
          columns,
          rows: rows.map(row => columns.map(column => column.cell(row))),
        },
      ],
    },
    controls: (
      <PeriodForm context={context} report="silence">
        <DateField name="gun" label={words.day} value={day} optional />
      </PeriodForm>
    ),
    more: (
      <p>
        <a href={paths.registerBook('zimni-ret', { durum: 'aciklanmamis' })}>{words.seeOlder}</a>
      </p>
    ),
  }
}
