// Says on the page of a request whose matter it is by the map, why, and by which decision; or why the map
// cannot tell.
import { forwardingGround } from '../../../core/request/law/decide-forwarding.ts'
import type { OwnershipRow } from '../../../core/routing/ownership.ts'
import type { StreetClassRow } from '../../../core/routing/street-class.ts'
import { formatDate, formatPlainDate } from '../../../core/turkish/format.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import type { Proposal } from '../../../features/routing/propose-owner.ts'
import { Notice } from '../../ui/show/notice.tsx'
import { topicName, unitName } from '../frame/names.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import type { RoutingFacts } from './routing-facts.ts'

type Props = { frame: StaffFrame; detail: RequestDetail; routing: RoutingFacts }

export function ProposalPart({ frame, detail, routing }: Props) {
  const { proposal, mayRoute } = routing
  const isWaiting = detail.state.progress === 'received' || detail.state.progress === 'returned'
  // Whoever has it already is told only when it is somebody else's matter.
  if (proposal === undefined) return null
  if (!isWaiting && proposal.kind !== 'body') return null
  if (!mayRoute && proposal.kind !== 'body') return null
  const words = frame.context.texts.routing.desk.proposal
  const ground = forwardingGround(detail.state.legalClass)
  if (proposal.kind === 'none') return <NoProposalNotice frame={frame} proposal={proposal} />
  return (
    <Notice tone="info" title={words.title(ownerName(frame, proposal))}>
      {proposal.row === null ? (
        <p>{words.ownTopic}</p>
      ) : (
        <Reason frame={frame} row={proposal.row} road={proposal.road} />
      )}
      {proposal.kind === 'body' && (
        <>
          <p>
            {words.foreign} {frame.context.texts.routing.desk.forward.laws[ground]}
          </p>
          <ForwardBy frame={frame} routing={routing} />
        </>
      )}
    </Notice>
  )
}

function ownerName(
  { context, names }: StaffFrame,
  proposal: Exclude<Proposal, { kind: 'none' }>,
): string {
  return proposal.kind === 'body'
    ? proposal.body.name
    : unitName(names, proposal.unitId, context.language)
}

type ReasonProps = { frame: StaffFrame; row: OwnershipRow; road: StreetClassRow | null }

/** What the row names is why it decided; the road has a decision of its own. */
function Reason({ frame, row, road }: ReasonProps) {
  const { texts, language } = frame.context
  const words = texts.routing.desk.proposal
  return (
    <>
      <p>{words.because(rowWords(frame, row))}</p>
      <p>
        {words.document(row.document)}. {words.since(formatPlainDate(row.validFrom, language))}.
      </p>
      {row.roadClass !== null && road !== null && (
        <p>{words.roadDocument(road.street || words.restOfDistrict, road.document)}</p>
      )}
    </>
  )
}

function rowWords({ context, names }: StaffFrame, row: OwnershipRow): string {
  const { texts, language } = context
  const words = texts.routing.desk.proposal
  const place = [
    ...(row.roadClass === null ? [] : [words.road(texts.routing.words.roads[row.roadClass])]),
    ...(row.district === null ? [] : [words.district(row.district)]),
  ]
  return [
    words.topic(topicName(names, row.topicId, language)),
    ...(place.length === 0 ? [words.anyPlace] : place),
  ].join('; ')
}

type NoneProps = { frame: StaffFrame; proposal: Extract<Proposal, { kind: 'none' }> }

function NoProposalNotice({ frame, proposal }: NoneProps) {
  const { texts } = frame.context
  const words = texts.routing.desk.proposal
  return (
    <Notice tone="info" title={words.none}>
      <p>{texts.routing.words.why[proposal.why]}</p>
      {proposal.rows.length > 0 && (
        <details>
          <summary>{words.rows}</summary>
          <ul class="plain-list">
            {proposal.rows.map(row => (
              <li>
                {rowWords(frame, row)}. {words.document(row.document)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  )
}

/** The house's own target; the law says "without delay". */
export function ForwardBy({ frame, routing }: { frame: StaffFrame; routing: RoutingFacts }) {
  const { texts, language, today } = frame.context
  const words = texts.routing.desk.proposal
  const { forwardBy } = routing
  if (forwardBy === undefined) return null
  const date = formatDate(forwardBy, language)
  return forwardBy < today ? (
    <p>
      <strong class="late-words">{words.targetLate(date)}</strong>
    </p>
  ) : (
    <p>{words.target(date)}</p>
  )
}
