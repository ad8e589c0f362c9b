// The page of everybody who works here: rail with live counts, header, search, and who is signed
// in. Other rooms of the staff (manager, administrator) stand in the same frame.
import type { ComponentChildren, VNode } from 'preact'
import type { QueueCounts } from '../../../features/requests/request-counts.ts'
import type { SignedIn } from '../../../features/sign-in/sessions.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import type { RailGroup, RailItem } from '../../ui/layout/rail.tsx'
import { StaffLayout } from '../../ui/layout/staff-layout.tsx'
import { countOf, countsFor, unreadFor } from './live-counts.ts'
import { type Names, namesOf, unitName } from './names.ts'
import { type Queue, type QueueKey, queuesOf } from './queues.ts'
import { roomItems } from './room-items.ts'

/** What stands highlighted in the rail: a queue, or one of the pages that are no queue. */
export type RailPlace =
  | QueueKey
  | 'kayit'
  | 'bildirimler'
  | 'genel-bakis'
  | 'veri-ihlalleri'
  | 'veri-imha'
  | 'kutukler'
  | 'raporlar'
  | 'genel-bakis'
  | 'yonetim'

export type StaffFrame = {
  readonly context: PageContext
  readonly staff: SignedIn
  readonly names: Names
  readonly counts: QueueCounts
  /** Notices that wait to be read. */
  readonly unread: number
}

/** Everything that the frame of a page for staff needs; only on routes that ask for staff. */
export async function staffFrameOf(context: PageContext): Promise<StaffFrame> {
  const staff = signedInOf(context)
  const [names, counts, unread] = await Promise.all([
    namesOf(context.desk),
    countsFor(context.desk, staff, context.today),
    unreadFor(context.desk, staff),
  ])
  return { context, staff, names, counts, unread }
}

export function signedInOf({ staff }: PageContext): SignedIn {
  if (staff === undefined) throw new Error('Only a route for staff has somebody signed in')
  return staff
}

export type StaffPageProps = {
  frame: StaffFrame
  title: string
  place?: RailPlace | undefined
  search?: string | undefined
  pane?: ComponentChildren
  listHref?: string | undefined
  islands?: readonly string[] | undefined
  children?: ComponentChildren
}

export function StaffPage({ frame, place, islands = [], ...rest }: StaffPageProps): VNode {
  const { context, staff } = frame
  return (
    <StaffLayout
      {...rest}
      frame={context.frame}
      user={{ name: staff.name, role: roleWords(frame) }}
      links={{
        desk: paths.desk(),
        search: paths.queue('tumu'),
        signOut: { action: paths.signOut() },
      }}
      rail={railOf(frame, place)}
      islands={['desk-keys', 'live-counts', ...islands]}
    >
      {rest.children}
    </StaffLayout>
  )
}

function roleWords({ context, staff, names }: StaffFrame): string {
  const { roles } = context.texts.staff.words
  const units = staff.unitIds.map(id => unitName(names, id, context.language))
  return [...staff.roles.map(role => roles[role]), ...units].filter(Boolean).join(', ')
}

function railOf(frame: StaffFrame, place: RailPlace | undefined): RailGroup[] {
  const { staff, context } = frame
  const words = context.texts.staff.desk
  const of = (group: Queue['group']): RailItem[] =>
    queuesOf(staff)
      .filter(queue => queue.group === group)
      .map(queue => queueItem(frame, queue, place))
  const groups = [
    { title: words.groups.own, items: of('own') },
    { title: words.groups.unit, items: of('unit') },
    { title: words.groups.all, items: of('all') },
    { title: words.groups.more, items: roomItems(frame, place) },
  ]
  return groups.filter(group => group.items.length > 0)
}

function queueItem(frame: StaffFrame, queue: Queue, place: RailPlace | undefined): RailItem {
  const count = countOf(frame.counts, queue, frame.staff)
  return {
    key: queue.key,
    name: frame.context.texts.staff.desk.queues[queue.key].name,
    href: paths.queue(queue.key),
    icon: queue.icon,
    count: count?.count,
    // On the list of the late ones the second number would repeat the first.
    late: queue.key === 'geciken' ? undefined : count?.late,
    current: queue.key === place,
  }
}
