// Says lateness openly, with what one can do today.
import type { IsoDate } from '../../../core/time/dates.ts'
import { formatDate, formatNumber } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import { Notice } from '../../ui/show/notice.tsx'
import type { FollowedView } from './followed-view.ts'

type LatenessProps = {
  context: PageContext
  view: FollowedView
  suitOn: IsoDate | undefined
  boardOn: IsoDate | undefined
}

export function LatenessNotice({ context, view, suitOn, boardOn }: LatenessProps) {
  const { texts, language, municipality } = context
  const words = texts.citizen.follow.late
  const { kind, daysLate, promiseDaysLate } = view.standing
  const days = kind === 'open' && daysLate > 0 ? daysLate : promiseDaysLate
  if (days === 0) return null
  const isAnswer = kind === 'open' && daysLate > 0
  const title = isAnswer ? words.title : words.promiseTitle
  const { phone } = municipality.settings
  return (
    <Notice tone="late" title={title(formatNumber(days, language))}>
      <p>
        {recordedWords(context, view, isAnswer)} {words.today}
      </p>
      <ul>
        {isAnswer && <li>{words.wait}</li>}
        {phone && (
          <li>
            {words.call} <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
          </li>
        )}
        {boardOn && <li>{texts.citizen.law.board(formatDate(boardOn, language))}</li>}
        {suitOn && <li>{words.court(formatDate(suitOn, language))}</li>}
        <li>{words.ombudsman}</li>
      </ul>
    </Notice>
  )
}

/** Only what is in the ledger: that it was recorded, and that somebody above was told. */
function recordedWords({ texts }: PageContext, view: FollowedView, isAnswer: boolean): string {
  const words = texts.citizen.follow.late
  const clockId = isAnswer ? view.standing.clock?.clockId : view.state.promise?.clockId
  const isTold = view.events.some(
    ({ kind, data }) =>
      (kind === 'silence.recorded' && data.clockId === clockId) ||
      (kind === 'clock.escalated' &&
        data.clockId === clockId &&
        data.isTold &&
        (data.step === 'silence' || data.step === 'weekly')),
  )
  return isTold ? words.told : words.recorded
}
