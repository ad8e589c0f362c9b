// The fee above everything else while it is awaited: how much, until when, where, and what happens otherwise;
// and what can be done after it was not paid.
import { isFeeAwaited } from '../../../../core/request/state.ts'
import { formatDate, formatMoney } from '../../../../core/turkish/format.ts'
import type { PageContext } from '../../../door/page-context.ts'
import { Notice } from '../../../ui/show/notice.tsx'
import type { FollowedView } from '../followed-view.ts'
import { Quote } from './story-scene.tsx'

export function FeeNotice({ context, view }: { context: PageContext; view: FollowedView }) {
  const { texts, language } = context
  const { fee, progress } = view.state
  if (fee === null) return null
  if (fee.hasLapsed && progress === 'withdrawn') return <Lapsed context={context} />
  if (!isFeeAwaited(view.state)) return null
  const words = texts.citizen.law.fee
  const notice = view.events.findLast(event => event.kind === 'fee.notified')
  return (
    <Notice tone="info" title={words.title(formatMoney(fee.amountKurus, language))}>
      <p>
        <strong>{words.until(formatDate(fee.payBy, language))}</strong>
      </p>
      <ul>
        <li>{words.stands}</li>
        <li>{words.proof}</li>
        <li>{words.otherwise}</li>
      </ul>
      {notice?.kind === 'fee.notified' && (
        <>
          <p>{words.notice}:</p>
          <Quote text={notice.data.text} />
        </>
      )}
    </Notice>
  )
}

function Lapsed({ context }: { context: PageContext }) {
  const words = context.texts.citizen.law.lapsed
  return (
    <Notice tone="refusal" title={words.title}>
      <ul>
        <li>{words.again}</li>
        <li>{words.paid}</li>
      </ul>
    </Notice>
  )
}
