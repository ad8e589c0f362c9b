// Where somebody begins: the queue of theirs that presses most. Shows nothing itself.
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { countOf, countsFor } from '../frame/live-counts.ts'
import { deskRoles, type Queue, queuesOf } from '../frame/queues.ts'
import { signedInOf } from '../frame/staff-page.tsx'

/**
 * What is late comes first, then what waits; a desk officer begins with registering, a manager with
 * what is late. With nothing to do one sees the own first queue, whose empty state teaches.
 */
export async function homePage(context: PageContext): Promise<Response> {
  const staff = signedInOf(context)
  if (!staff.roles.some(role => deskRoles.includes(role))) return context.see(paths.admin())
  if (staff.roles.every(role => role === 'manager' || role === 'administrator'))
    return context.see(paths.queue('geciken'))
  const own = queuesOf(staff).filter(queue => queue.group !== 'all')
  const isForCounter = staff.roles.every(role => role === 'desk-officer')
  if (isForCounter) return context.see(paths.register())
  const counts = await countsFor(context.desk, staff, context.today)
  const pressing = (queue: Queue, what: 'late' | 'count') =>
    (countOf(counts, queue, staff)?.[what] ?? 0) > 0
  const first =
    own.find(queue => pressing(queue, 'late')) ??
    own.find(queue => pressing(queue, 'count')) ??
    own[0]
  return context.see(paths.queue(first?.key ?? 'tumu'))
}
