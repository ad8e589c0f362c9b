// What a line of the applicant's time line is told with: the page, the request, who had it then.
import type { VNode } from 'preact'
import type { EventData, EventKind, RequestEvent } from '../../../../core/request/events.ts'
import { formatDate } from '../../../../core/turkish/format.ts'
import type { PageContext } from '../../../door/page-context.ts'
import type { TimeLineEntry } from '../../../ui/show/time-line.tsx'
import type { FollowedView } from '../followed-view.ts'

export type Told = Omit<TimeLineEntry, 'at'> | undefined
export type Scene = { context: PageContext; view: FollowedView; unit: string }
export type Tellers = {
  [K in EventKind]?: (data: EventData[K], scene: Scene, event: RequestEvent) => Told
}

export const deskName = ({ context }: Scene) => context.texts.citizen.follow.desk
export const dayOf = ({ context }: Scene, on: string) => formatDate(on, context.language)

export function Quote({ text }: { text: string }): VNode {
  return <blockquote class="as-typed">{text}</blockquote>
}
