// How a period was counted: article, calendar and every step with its date, counted again when the page is
// opened. Sentences in Turkish are the engine's own.
import type { WorkCalendar } from '../../../../core/calendar/work-calendar.ts'
import { LAWS } from '../../../../core/clocks/laws.ts'
import { countAgain } from '../../../../core/request/law/count-again.ts'
import { isOfInformation } from '../../../../core/request/law/legal-history.ts'
import type { Clock } from '../../../../core/request/state.ts'
import { formatDate } from '../../../../core/turkish/format.ts'
import type { RequestDetail } from '../../../../features/requests/request-detail.ts'
import { SummaryList } from '../../../ui/show/summary-list.tsx'
import type { StaffFrame } from '../../frame/staff-page.tsx'

type Props = { frame: StaffFrame; detail: RequestDetail; clock: Clock; calendar: WorkCalendar }

export function ProofPart({ frame, detail, clock, calendar }: Props) {
  const { language, texts } = frame.context
  const words = texts.staff.lawForms.proof
  const again = countAgain(clock, { calendar, feeReading: detail.feeReading })
  const date = (on: string) => formatDate(on, language)
  return (
    <details class="clock-law proof">
      <summary>{words.title}</summary>
      <SummaryList
        rows={[
          { label: words.rule, value: ruleOf(frame, clock) },
          { label: words.calendar, value: clock.calendarVersion },
          ...(clock.proof && clock.proof.boundBy !== clock.class
            ? [{ label: words.boundBy, value: boundName(frame, clock.proof.boundBy) }]
            : []),
          ...(isOfInformation(clock) && detail.state.fee !== null
            ? [{ label: words.readings.title, value: readingWords(frame, detail) }]
            : []),
        ]}
      />
      {again && (
        <ol class="proof-steps">
          {again.counted.steps.map(({ rule, on, text }) => (
            <li>
              <strong>{date(on)}</strong> {words.steps[rule]}
              {language === 'tr' && <p class="hint">{text}</p>}
            </li>
          ))}
        </ol>
      )}
      <p class={again?.agrees === false ? 'late-words' : 'hint'}>
        {again === undefined
          ? words.notCounted
          : again.agrees
            ? words.agrees
            : words.differs(date(again.counted.rawDueOn))}
      </p>
    </details>
  )
}

function ruleOf({ context }: StaffFrame, clock: Clock): string {
  if (clock.class === 'promise') return context.texts.staff.words.clocks.promise
  const { proof } = clock
  const law = LAWS[clock.class]
  const article = proof?.article ?? law.article
  return [context.language === 'tr' ? law.lawNameTr : clock.law, article].filter(Boolean).join(' ')
}

function boundName({ context }: StaffFrame, name: string): string {
  const words: Readonly<Record<string, string>> = context.texts.staff.words.clocks
  return words[name] ?? name
}

function readingWords({ context }: StaffFrame, { feeReading }: RequestDetail): string {
  const words = context.texts.staff.lawForms.proof.readings
  return words.used(words[feeReading])
}
