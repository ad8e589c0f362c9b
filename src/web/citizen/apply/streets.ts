// Answers the street field while one types: streets of a district, as JSON. Without a script nobody asks.
import { listStreets } from '../../../features/apply/place-queries.ts'
import type { PageContext } from '../../door/page-context.ts'

export async function streets({ desk, query, json }: PageContext): Promise<Response> {
  const district = (query.get('ilce') ?? '').slice(0, 100)
  const words = query.get('ara') ?? ''
  return json({ streets: await listStreets(desk, { district, words }) })
}
