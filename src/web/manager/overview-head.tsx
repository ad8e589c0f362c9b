// Owns the top of the overview: the finding in one sentence, the five figures that matter most, the period,
// and the chart of lateness.

import { getMeasure } from '../../core/measures/definitions.ts'
import { periodKeys } from '../../core/measures/period.ts'
import type { IsoDate } from '../../core/time/dates.ts'
import { formatDate, formatNumber } from '../../core/turkish/format.ts'
import type { Overview, UnitFigures } from '../../features/measures/load-overview.ts'
import type { WatchKind } from '../../features/measures/watch-list.ts'
import { Button } from '../ui/form/button.tsx'
import { SelectField } from '../ui/form/select-field.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Figure } from '../ui/show/figure.tsx'
import type { Names } from './overview-names.ts'
import { type OverviewQuery, overviewHref, tableHref, unitHref } from './overview-query.ts'

export type HeadProps = {
  overview: Overview
  names: Names
  query: OverviewQuery
  today: IsoDate
}

/** The finding: how many, how long, where. */
export function Finding({ overview, names, today }: Omit<HeadProps, 'query'>) {
  const language = useLanguage()
  const words = useTexts().manager
  const { lateness } = overview.total
  const worst = overview.units.find(
    unit => unit.lateness !== null && unit.lateness.longestDays === lateness?.longestDays,
  )
  return (
    <>
      <p class="quiet">{words.asOf(formatDate(today, language))}</p>
      <p class={lateness === null ? 'finding' : 'finding late'}>
        {lateness === null
          ? words.finding.none
          : `${words.finding.some(formatNumber(lateness.count, language))} ${words.finding.longest(
              formatNumber(lateness.longestDays, language),
              names.unit(worst?.unitId ?? null),
            )}`}
      </p>
    </>
  )
}

/** Each figure leads to its list; none of them gets smaller by answering late. */
export function KeyFigures({ overview, query }: Pick<HeadProps, 'overview' | 'query'>) {
  const language = useLanguage()
  const words = useTexts().manager
  const { counts } = overview.total
  const figures: readonly [WatchKind, number][] = [
    ['late', counts.late],
    ['silence', counts.silences],
    ['contested', counts.contested],
    ['broken-promise', counts.promisesDue - counts.promisesKept],
  ]
  return (
    <dl class="key-figures">
      {figures.map(([kind, value]) => (
        <div class={value > 0 ? 'some' : undefined}>
          <dt>{words.list.kinds[kind]}</dt>
          <dd>
            <a href={`${overviewHref(query, { kind, filters: {} })}#liste`}>
              {formatNumber(value, language)}
              <span class="unseen"> {words.list.kinds[kind]}</span>
            </a>
            <small>{words.keyNote[kind]}</small>
          </dd>
        </div>
      ))}
      <div>
        <dt>{getMeasure('open')[language].name}</dt>
        <dd>
          <strong>{formatNumber(counts.open, language)}</strong>
          <small>{words.keyNote.open}</small>
        </dd>
      </div>
    </dl>
  )
}

export type PeriodFormProps = {
  query: OverviewQuery
  action: string
  years: { first: number; last: number } | undefined
}

export function PeriodForm({ query, action, years }: PeriodFormProps) {
  const words = useTexts().manager.period
  const keys = years === undefined ? periodKeys(1, 0) : periodKeys(years.first, years.last)
  const labels: Readonly<Record<string, string>> = {
    hepsi: words.all,
    '30-gun': words.days,
    '12-ay': words.months,
  }
  return (
    <form class="filters period" method="get" action={action} aria-label={words.label}>
      <SelectField
        name="donem"
        label={words.label}
        placeholder={false}
        value={query.period.key}
        options={keys.map(key => ({ value: key, label: labels[key] ?? key }))}
      />
      <Button kind="secondary">{words.show}</Button>
      <p class="hint">{words.note}</p>
    </form>
  )
}

const BARS_MAX = 8

const mostLate = (overview: Overview): UnitFigures[] =>
  overview.units
    .filter(unit => unit.counts.late > 0)
    .toSorted((one, other) => other.counts.late - one.counts.late)

export function LatenessChart({ overview, names, query }: Omit<HeadProps, 'today'>) {
  const language = useLanguage()
  const words = useTexts().manager
  const units = mostLate(overview)
  const [first] = units
  if (first === undefined) return null
  const number = (value: number) => formatNumber(value, language)
  const title = words.chart.oneUnit(
    number(first.counts.late),
    number(overview.total.counts.late),
    names.unit(first.unitId),
  )
  const { meaning, formula } = getMeasure('late')[language]
  return (
    <Figure
      title={title}
      labelHead={words.unit}
      valueHead={words.chart.lateCount}
      rows={units.slice(0, BARS_MAX).map(unit => ({
        label: names.unit(unit.unitId),
        value: unit.counts.late,
        words: number(unit.counts.late),
        href: unit.unitId === null ? undefined : unitHref(unit.unitId, query),
        tone: 'late',
      }))}
      definition={
        <p>
          {meaning} ({formula})
        </p>
      }
      downloadHref={tableHref('birimler', query)}
    />
  )
}

/** Where this page's parts are: it is long. */
export function OnThisPage() {
  const { manager: words, routing } = useTexts()
  const parts = [
    ['yuk', words.sections.load],
    ['sonuc', words.sections.results],
    ['ilceler', words.sections.districts],
    ['kurumlar', routing.measures.title],
    ['liste', words.sections.list],
    ['tanimlar', words.sections.definitions],
  ] as const
  return (
    <nav class="on-this-page" aria-label={words.onThisPage}>
      {parts.map(([id, name]) => (
        <a href={`#${id}`}>{name}</a>
      ))}
    </nav>
  )
}
