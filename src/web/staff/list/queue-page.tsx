// The page of one queue: title, filters, fifty rows, the way on. One statement to the database; in the queue
// of the dispatcher those beside it that say whose matter each row is.

import { formatNumber } from '../../../core/turkish/format.ts'
import { recordLook } from '../../../features/privacy/record-look.ts'
import type { ListPage, ListQuery } from '../../../features/requests/request-list.ts'
import { listRequests } from '../../../features/requests/request-list.ts'
import { type Proposal, proposeForRequests } from '../../../features/routing/propose-owner.ts'
import type { PageContext } from '../../door/page-context.ts'
import { keptHtml } from '../../ui/kept-html.ts'
import { Pager } from '../../ui/list/pager.tsx'
import { EmptyState } from '../../ui/show/empty-state.tsx'
import { FlashNotice } from '../frame/flash.tsx'
import { findQueue, type Queue, unitsSeenBy } from '../frame/queues.ts'
import { type StaffFrame, StaffPage, signedInOf, staffFrameOf } from '../frame/staff-page.tsx'
import { FilterForm } from './filter-form.tsx'
import {
  countFilters,
  filterOf,
  type ListAddress,
  placeOf,
  readListAddress,
  writeListAddress,
} from './list-address.ts'
import { ListKeys } from './list-keys.tsx'
import { ONE_KEY_FORM, RequestTable } from './request-table.tsx'

/** A queue with what its address asks for, read from the database. */
export type ShownList = {
  readonly queue: Queue
  readonly address: ListAddress
  readonly page: ListPage
  /** Whose matter each row is, in the queue where that is decided. */
  readonly proposals: ReadonlyMap<string, Proposal>
  /** The address of exactly this page of the list. */
  readonly path: string
}

export async function queuePage(context: PageContext): Promise<Response> {
  const queue = findQueue(signedInOf(context), context.param('sira'))
  if (queue === undefined) return await context.notFound()
  const frame = await staffFrameOf(context)
  const list = await readList(frame, queue, context.query)
  const words = context.texts.staff.desk
  const { words: searched } = list.address
  const title = searched === undefined ? words.queues[queue.key].name : words.searchTitle(searched)
  return context.html(
    <StaffPage frame={frame} title={title} place={queue.key} search={searched}>
      <ListPart frame={frame} list={list} title={title} />
    </StaffPage>,
  )
}

export async function readList(
  frame: StaffFrame,
  queue: Queue,
  query: URLSearchParams,
): Promise<ShownList> {
  const { context, staff, names } = frame
  const address = readListAddress(query)
  const { today, municipality } = context
  const own = queue.filter({ staffId: staff.staffId, today })
  const wished: ListQuery = {
    // What the queue is stands above what the address wishes, and what one may see above both.
    filter: {
      ...filterOf(address, names, today),
      ...own,
      withinUnitIds: unitsSeenBy(staff),
    },
    order: address.order ?? queue.order,
    after: address.after,
    before: address.before,
    numberPrefix: municipality.settings.numberPrefix,
  }
  if (address.words !== undefined)
    await recordLook(context.desk, context.actor(), { requestId: null, seen: 'list-searched' })
  const page = await listRequests(context.desk, wished)
  const proposals =
    queue.key === 'sevk'
      ? await proposeForRequests(
          context.desk,
          page.rows.map(row => row.request_id),
          today,
        )
      : new Map<string, Proposal>()
  return { queue, address, page, proposals, path: writeListAddress(queue.key, address) }
}

type PartProps = {
  frame: StaffFrame
  list: ShownList
  title: string
  selected?: string | undefined
}

/** The list itself; also beside an open request. */
export function ListPart({ frame, list, title, selected }: PartProps) {
  const { queue, address, page, path } = list
  const { context } = frame
  return (
    <>
      <div class="list-head">
        {selected === undefined ? <h1>{title}</h1> : <h2 class="list-title">{title}</h2>}
        {selected === undefined && <ListKeys frame={frame} />}
      </div>
      {selected === undefined && <FlashNotice frame={frame} />}
      <Filters frame={frame} list={list} />
      {page.rows.length === 0 ? (
        <NothingHere frame={frame} list={list} />
      ) : (
        <RequestTable
          frame={frame}
          queue={queue}
          rows={page.rows}
          proposals={list.proposals}
          listPath={path}
          selected={selected}
          named={address.words !== undefined}
        />
      )}
      <form id={ONE_KEY_FORM} method="post" action={path} hidden>
        <input type="hidden" name="anahtar" value={context.desk.newId()} />
        <input type="hidden" name="liste" value={path} />
      </form>
      {(page.hasEarlier || page.hasLater) && <ListPager frame={frame} list={list} />}
    </>
  )
}

/** A link until somebody wants to filter; then the form, whose hundreds of choices are rendered once. */
function Filters({ frame, list }: { frame: StaffFrame; list: ShownList }) {
  const { context, names, staff } = frame
  const { queue, address } = list
  const place = { ...address, after: undefined, before: undefined }
  // What was searched stands in the search box already.
  const set = countFilters({ ...address, words: undefined })
  if (!address.filtersOpen && set === 0) {
    const href = writeListAddress(queue.key, { ...place, filtersOpen: true })
    return (
      <p class="filter-way">
        <a href={href} data-key="f" aria-keyshortcuts="f">
          {context.texts.staff.desk.filters.title}
        </a>
      </p>
    )
  }
  const key = [
    'filters',
    context.language,
    names.version,
    unitsSeenBy(staff)?.join() ?? 'all',
    writeListAddress(queue.key, place),
  ].join('|')
  return keptHtml(key, context.language, () => (
    <FilterForm frame={frame} queue={queue} address={address} />
  ))
}

function ListPager({ frame, list }: { frame: StaffFrame; list: ShownList }) {
  const { queue, address, page } = list
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const at = (place: Partial<ListAddress>) =>
    writeListAddress(queue.key, { ...address, after: undefined, before: undefined, ...place })
  return (
    <Pager
      isUntimed={(address.order ?? queue.order) !== 'newest'}
      shown={formatNumber(page.rows.length, frame.context.language)}
      {...(page.hasEarlier && first ? { newerHref: at({ before: placeOf(first) }) } : {})}
      {...(page.hasLater && last ? { olderHref: at({ after: placeOf(last) }) } : {})}
    />
  )
}

function NothingHere({ frame, list }: { frame: StaffFrame; list: ShownList }) {
  const words = frame.context.texts.staff.desk
  const { queue, address } = list
  if (address.words !== undefined) {
    return (
      <EmptyState title={words.emptySearch(address.words)} icon="search">
        <p>{words.emptySearchTeach}</p>
      </EmptyState>
    )
  }
  const isFiltered = countFilters(address) > 0
  const { empty, teach } = words.queues[queue.key]
  return (
    <EmptyState title={isFiltered ? words.emptyFiltered : empty} icon={queue.icon}>
      <p>{isFiltered ? words.emptyFilteredTeach : teach}</p>
    </EmptyState>
  )
}
