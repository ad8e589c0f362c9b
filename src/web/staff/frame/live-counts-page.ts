// The counts of the rail as JSON, for islands/live-counts; the numbers are those of live-counts.ts.
import { formatNumber } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import { countOf, countsFor } from './live-counts.ts'
import { queuesOf } from './queues.ts'
import { signedInOf } from './staff-page.tsx'

/** `{ "sevk": { "count": "1.234", "late": "12" } }`, written as people read it. */
export async function liveCounts(context: PageContext): Promise<Response> {
  const staff = signedInOf(context)
  const { desk, today, language } = context
  const counts = await countsFor(desk, staff, today)
  const rows = queuesOf(staff).flatMap(queue => {
    const found = countOf(counts, queue, staff)
    if (found === undefined) return []
    const count = formatNumber(found.count, language)
    const late = queue.key === 'geciken' ? 0 : found.late
    return [[queue.key, { count, late: late === 0 ? '' : formatNumber(late, language) }]]
  })
  return context.json(Object.fromEntries(rows))
}
