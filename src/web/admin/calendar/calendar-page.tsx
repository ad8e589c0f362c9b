// Owns the administrator's calendar: public holidays of a year beside the municipality's own days, and the
// two open questions.
import { PUBLIC_HOLIDAYS } from '../../../core/calendar/holidays.ts'
import type { CountingSettings, WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import { computeClock } from '../../../core/clocks/compute-clock.ts'
import type { FeeReading } from '../../../core/clocks/move-period.ts'
import { formatDate, formatNumber } from '../../../core/turkish/format.ts'
import {
  type CalendarChange,
  calendarReach,
} from '../../../features/municipality/change-calendar.ts'
import {
  type CalendarDay,
  listMunicipalities,
  listOwnDays,
  loadCalendar,
} from '../../../features/municipality/municipality-queries.ts'
import { countRunningClocks } from '../../../features/organisation/organisation-load.ts'
import { previewReplay } from '../../../features/replay/preview-replay.ts'
import { findUnfinishedReplay } from '../../../features/replay/replay-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { FilterBar } from '../../ui/list/filter-bar.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, type Typed } from '../answer-change.ts'
import { CountingForm, DayForm } from './calendar-forms.tsx'
import { type DayRow, DaysTable } from './days-table.tsx'

const nothingTyped: Typed = { values: {}, problems: [] }
/** The service promise of the example: the pothole's. */
const EXAMPLE_DAYS = 5

export const calendarPage = (context: PageContext): Promise<Response> => show(context, nothingTyped)

/** The municipality as stored now; the frame's own copy may be seconds old. */
async function storedSettings({
  desk,
  municipality,
}: PageContext): Promise<CountingSettings & { feeReading: FeeReading }> {
  const all = await listMunicipalities(desk.store)
  const own = all.find(each => each.municipalityId === desk.municipalityId) ?? municipality
  return own.settings
}

function yearOf({ query, today }: PageContext): string {
  const wish = query.get('yil') ?? ''
  const isKnown = wish >= calendarReach.first.slice(0, 4) && wish <= calendarReach.last.slice(0, 4)
  return /^\d{4}$/.test(wish) && isKnown ? wish : today.slice(0, 4)
}

async function show(context: PageContext, typed: Typed): Promise<Response> {
  const { desk, language, texts } = context
  const words = texts.admin.calendar
  const year = yearOf(context)
  const [own, running, settings, calendar, unfinished] = await Promise.all([
    listOwnDays(desk.store, desk.municipalityId),
    countRunningClocks(desk),
    storedSettings(context),
    loadCalendar(desk.store, desk.municipalityId),
    findUnfinishedReplay(desk),
  ])
  return context.html(
    <AdminPage context={context} title={words.title} place="calendar">
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      <Notice tone="info" title={words.keepNote(formatNumber(running, language))} />
      {unfinished && (
        <Notice tone="late" title={texts.admin.replay.unfinished}>
          <p>
            <a href={paths.adminReplay(unfinished.replayId)}>{texts.admin.replay.see}</a>
          </p>
        </Notice>
      )}
      <YearForm context={context} year={year} />
      <DaysTable context={context} rows={daysOf(year, own)} />
      <section>
        <h2>{words.addTitle}</h2>
        <DayForm context={context} typed={typed} />
      </section>
      <section>
        <h2>{words.countingTitle}</h2>
        <p class="hint">{words.countingLead}</p>
        <CountingForm context={context} settings={settings} />
        <h3>{words.exampleTitle}</h3>
        <p>{exampleWords(context, calendar)}</p>
      </section>
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

/** The country's days and the municipality's, in the order of the year. */
function daysOf(year: string, own: readonly CalendarDay[]): DayRow[] {
  const rows: DayRow[] = [
    ...PUBLIC_HOLIDAYS.map(({ on, kind, name, confirmed }) => ({
      day: on,
      layer: 'public' as const,
      extent: kind,
      name,
      document: '',
      isConfirmed: confirmed,
    })),
    ...own.map(({ layer, extent, ...day }) => ({
      ...day,
      layer: layer === 'leave' ? ('leave' as const) : ('holiday' as const),
      extent: extent === 'half' ? ('half' as const) : ('full' as const),
      isConfirmed: true,
    })),
  ]
  return rows
    .filter(row => row.day.startsWith(year))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
}

/** What the settings mean today, in two dates. */
function exampleWords({ today, language, texts }: PageContext, calendar: WorkCalendar): string {
  const petition = computeClock({ class: 'petition', receivedOn: today, calendar })
  const service = computeClock({
    class: 'service',
    receivedOn: today,
    promisedDays: EXAMPLE_DAYS,
    calendar,
  })
  return texts.admin.calendar.example(
    formatDate(petition.rawDueOn, language),
    formatDate(service.rawDueOn, language),
  )
}

function YearForm({ context, year }: { context: PageContext; year: string }) {
  const words = context.texts.admin.calendar
  const first = Number(calendarReach.first.slice(0, 4))
  const last = Number(calendarReach.last.slice(0, 4))
  const years = Array.from({ length: last - first + 1 }, (_, back) => String(last - back))
  return (
    <FilterBar action={paths.adminCalendar()}>
      <SelectField
        name="yil"
        label={words.year}
        placeholder={false}
        value={year}
        options={years.map(value => ({ value, label: value }))}
      />
    </FilterBar>
  )
}

export async function takeDay(context: PageContext): Promise<Response> {
  const form = await context.form()
  const change: CalendarChange = {
    act: 'add-day',
    day: form.text('day'),
    layer: form.text('layer'),
    extent: form.text('extent'),
    name: form.text('name'),
    document: form.text('document'),
  }
  return await look(context, change, { values: form.values, problems: [] })
}

export async function removeDay(context: PageContext): Promise<Response> {
  const form = await context.form()
  const change = { act: 'remove-day', day: form.text('day'), layer: form.text('layer') } as const
  return await look(context, change, nothingTyped)
}

export async function takeCounting(context: PageContext): Promise<Response> {
  const form = await context.form()
  const counting = form.texts('counting')
  const change = {
    act: 'counting',
    halfDaysCountAsWorking: counting.includes('halfDays'),
    leaveCountsAsWorking: counting.includes('leave'),
    feeReading: form.text('feeReading') === 'restart' ? 'restart' : 'resume',
  } as const
  return await look(context, change, nothingTyped)
}

/** Every change leads to the page that shows what it would do; one that changes nothing is done already. */
async function look(context: PageContext, change: CalendarChange, typed: Typed): Promise<Response> {
  const result = await previewReplay(context.desk, context.actor(), change)
  if (result.ok && result.done !== null) return context.see(paths.adminReplay(result.done.replayId))
  return await answerChange(context, result, {
    to: paths.adminCalendar(),
    word: 'kaydedildi',
    again: problems => show(context, { ...typed, problems }),
  })
}
