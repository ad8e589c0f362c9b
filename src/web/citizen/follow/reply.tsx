// The reply as the applicant reads it: its outcome in words, why, the whole text, and what can be
// done against it.
import { negativeOutcomes } from '../../../core/request/vocabulary.ts'
import type { PageContext } from '../../door/page-context.ts'
import { Notice } from '../../ui/show/notice.tsx'
import type { FollowedView } from './followed-view.ts'

export function Reply({ context, view }: { context: PageContext; view: FollowedView }) {
  const { texts } = context
  const words = texts.citizen.follow
  const { reply, progress } = view.state
  if (reply === null || progress !== 'answered') return null
  const isNegative = negativeOutcomes.includes(reply.outcome)
  return (
    <>
      <h2>{words.reply.title}</h2>
      <Notice
        tone={isNegative ? 'refusal' : 'info'}
        title={words.story.outcome(texts.citizen.words.outcomes[reply.outcome])}
      >
        {reply.reason && (
          <p>
            <strong>{words.reply.reason}:</strong> {texts.citizen.words.reasons[reply.reason]}
          </p>
        )}
      </Notice>
      <article class="reply">
        <p class="as-typed">{reply.text}</p>
        <p>{view.owner}</p>
      </article>
      {reply.remedy && (
        <>
          <h3>{words.reply.remedy}</h3>
          <p class="as-typed">{reply.remedy}</p>
        </>
      )}
    </>
  )
}
