// The followed request on paper: the same sentence, reply and story, without buttons.
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { PrintLayout } from '../../ui/layout/print-layout.tsx'
import { TimeLine } from '../../ui/show/time-line.tsx'
import type { FollowedView } from './followed-view.ts'
import { ForwardedTo } from './forwarded-to.tsx'
import { FeeNotice } from './law/fee-notice.tsx'
import { OwnAppeals } from './law/own-appeals.tsx'
import { OwnFacts } from './own-facts.tsx'
import { Reply } from './reply.tsx'
import { standingSentence } from './standing-words.ts'
import { storyEntries } from './story-entries.tsx'

export function printFollowed(context: PageContext, view: FollowedView): Response {
  const words = context.texts.citizen.follow
  const title = words.requestTitle(view.state.registerNumber)
  return context.html(
    <PrintLayout
      frame={context.frame}
      title={title}
      back={{ href: paths.followed(), name: words.backToRequest }}
    >
      <p class="lead-number">{title}</p>
      <h1>{standingSentence(context, view)}</h1>
      <OwnFacts context={context} view={view} />
      <FeeNotice context={context} view={view} />
      <ForwardedTo context={context} view={view} />
      <Reply context={context} view={view} />
      <OwnAppeals context={context} view={view} />
      <h2>{words.historyTitle}</h2>
      <TimeLine entries={storyEntries(context, view)} />
    </PrintLayout>,
  )
}
