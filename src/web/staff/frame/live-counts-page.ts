// The counts of the rail as JSON, for islands/live-counts; the numbers are those of live-counts.ts.
import { formatNumber } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import { countOf, countsFor, unreadFor } from './live-counts.ts'
import { queuesOf } from './queues.ts'
import { signedInOf } from './staff-page.tsx'

/** `{ "sevk": { "count": "1.234", "late": "12" } }`, written as people read it. */
export async function liveCounts(context: PageContext): Promise<Response> {
  const staff = signedInOf(context)
  const { desk, today, language } = context
  const [counts, unread] = await Promise.all([
    countsFor(desk, staff, today),
    unreadFor(desk, staff),
  ])
  const rows = queuesOf(staff).flatMap(queue => {
    const found = countOf(counts, queue, staff)
    if (found === undefined) return []
    const count = formatNumber(found.count, language)
    const late = queue.key === 'geciken' ? 0 : found.late
    return [[queue.key, { count, late: late === 0 ? '' : formatNumber(late, language) }]]
  })
  const notices = { count: formatNumber(unread, language), late: '' }
  return context.json({ ...Object.fromEntries(rows), bildirimler: notices })
}
