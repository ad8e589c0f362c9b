// Owns the picture of a period: a strip with one cell a day, readable in black and white. Counts nothing.
import type { ComponentChildren } from 'preact'
import { useTexts } from '../language.ts'
import { markup } from '../markup.ts'
import { When, type WhenProps } from './when.tsx'

export type ClockBarProps = {
  /** Which day of the period today is (day 0 is the day of receipt); beyond `of` it is late. */
  day: number
  /** Length of the period in days. */
  of: number
  start: WhenProps
  due: WhenProps
  /** The answer has been given: the strip stands still on `day`. */
  answered?: boolean | undefined
  /** The period stands still on `day`, and why. */
  paused?: string | undefined
  /** Public holidays inside the period: on which day each falls. */
  holidays?: readonly { readonly day: number; readonly name: string }[] | undefined
  /** The law or promise that set the period; one click away. */
  law?: { readonly name: string; readonly text: ComponentChildren } | undefined
}

/** A year of lateness still has to fit on the strip; what is beyond is said in words. */
const mostLateCells = 60

/** Between two days: at most a sixth of a cell, and on a short period no wider than on a long one. */
const gapOf = (total: number): number => Math.round(Math.min(0.16, total * 0.005) * 1000) / 1000

function cells(from: number, to: number, gap: number): string {
  const wide = Math.round((1 - gap) * 1000) / 1000
  const cell = (at: number) => `M${at + gap / 2} 0h${wide}v10h-${wide}z`
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => cell(from + at)).join('')
}

function Strip({ day, of, holidays = [] }: Pick<ClockBarProps, 'day' | 'of' | 'holidays'>) {
  const late = Math.min(Math.max(0, day - of), mostLateCells)
  const passed = Math.min(Math.max(0, day), of)
  const total = of + late
  const gap = gapOf(total)
  // Day 0, the day of the receipt, has no cell.
  const marks = holidays
    .filter(holiday => holiday.day > 0)
    .map(holiday => `M${holiday.day - 0.75} 11.5h.5v2.5h-.5z`)
    .join('')
  return (
    <svg
      class="strip"
      viewBox={`${gap / 2} 0 ${total - gap} 15`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="strip-passed" d={cells(0, passed, gap)} />
      <path class="strip-left" d={cells(passed, of, gap)} />
      {late > 0 && <path class="strip-late" d={cells(of, total, gap)} />}
      {marks && <path class="strip-holiday" d={marks} />}
      <path class="strip-half" d={`M${of / 2} 0v15`} />
      <path class="strip-due" d={`M${of} 0v15`} />
    </svg>
  )
}

/** Where a clock stands, in the fewest words. */
function useClockWords({ day, of, answered }: Pick<ClockBarProps, 'day' | 'of' | 'answered'>) {
  const words = useTexts().common.clock
  if (answered) return day > of ? words.answeredLate : words.answered
  if (day > of) return words.late(day - of)
  return day === of ? words.dueToday : words.left(of - day)
}

export function ClockBar(props: ClockBarProps) {
  const { day, of, start, due, holidays = [], law } = props
  const words = useTexts().common.clock
  const late = day > of && props.paused === undefined
  const names = [...new Set(holidays.map(holiday => holiday.name))]
  return (
    <div class={late ? 'clock late' : 'clock'}>
      <p class="clock-words">
        <strong>{props.paused ?? useClockWords(props)}</strong>
        {!late && !props.answered && props.paused === undefined && day > 0 && (
          <span>{words.day(day, of)}</span>
        )}
      </p>
      <Strip day={day} of={of} holidays={holidays} />
      <dl class="clock-ends">
        <div>
          <dt>{words.start}</dt>
          <dd>
            <When {...start} />
          </dd>
        </div>
        <div>
          <dt>{words.due}</dt>
          <dd>
            <When {...due} />
          </dd>
        </div>
      </dl>
      {names.length > 0 && <p class="clock-note">{words.holidays(names.join(', '))}</p>}
      {law && (
        <details class="clock-law">
          <summary>
            {words.law}: {law.name}
          </summary>
          <div>{law.text}</div>
        </details>
      )}
    </div>
  )
}

/** The same in a row of a list: words first, a strip of one line behind them. */
export function ClockMark(props: Pick<ClockBarProps, 'day' | 'of' | 'answered'>) {
  const { day, of, answered } = props
  const tone = day > of ? 'late' : !answered && of - day <= of / 5 ? 'near' : 'calm'
  const wide = Math.round(Math.min(1, Math.max(0, day / of)) * 30)
  const strip = markup([
    '<svg viewBox="0 0 30 6" width="30" height="6" aria-hidden="true">',
    '<path class="strip-left" d="M0 0h30v6h-30z"/>',
    `<path class="strip-passed" d="M0 0h${wide}v6h-${wide}z"/></svg>`,
  ])
  return markup`<span class="clock-mark ${tone}">${strip}<span>${useClockWords(props)}</span></span>`
}
