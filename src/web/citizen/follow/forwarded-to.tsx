// Says which body has a forwarded request, how to reach it, under which letter it went there, and that the
// period of that body is its own.
import { localDateOf } from '../../../core/time/dates.ts'
import { formatDate } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import type { FollowedView } from './followed-view.ts'

export function ForwardedTo({ context, view }: { context: PageContext; view: FollowedView }) {
  const { texts, language } = context
  const words = texts.routing.followed
  const { forwarded } = view
  if (forwarded === undefined) return null
  const { bodyName, at, ground, letterNumber, contact } = forwarded
  const rows = [
    { label: words.body, value: bodyName },
    { label: words.address, value: contact?.address ?? '' },
    { label: words.phone, value: contact?.phone ?? '' },
    { label: words.email, value: contact?.email ?? '' },
    { label: words.kep, value: contact?.kep ?? '' },
    { label: words.sentOn, value: formatDate(localDateOf(at), language) },
    { label: words.letter, value: letterNumber ?? words.noNumber },
    { label: words.law, value: texts.routing.desk.forward.laws[ground] },
  ]
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.period}</p>
      <SummaryList rows={rows.filter(row => row.value !== '')} />
    </>
  )
}
