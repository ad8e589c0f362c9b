// The address of a list: every filter and the place in the list stand in it, so that it can be kept and sent.
// Whatever cannot be read is left out; an address never fails.
import {
  type Channel,
  channels,
  type Progress,
  progressSteps,
} from '../../../core/request/vocabulary.ts'
import { type IsoDate, parseInstant, parseIsoDate } from '../../../core/time/dates.ts'
import { isId } from '../../../features/requests/request-detail.ts'
import type {
  ListOrder,
  ListPlace,
  ListRow,
  RequestFilter,
} from '../../../features/requests/request-list.ts'
import { paths } from '../../paths.ts'
import type { Names } from '../frame/names.ts'
import type { QueueKey } from '../frame/queues.ts'

export type ListAddress = {
  readonly words: string | undefined
  readonly unitId: string | undefined
  readonly topicId: string | undefined
  readonly district: string | undefined
  readonly channel: Channel | undefined
  readonly progress: Progress | undefined
  readonly late: boolean
  readonly open: boolean
  readonly from: IsoDate | undefined
  readonly through: IsoDate | undefined
  readonly order: ListOrder | undefined
  /** The form of the filters stands open. */
  readonly filtersOpen: boolean
  readonly after: ListPlace | undefined
  readonly before: ListPlace | undefined
}

const WORDS_MAX = 200
const DISTRICT_MAX = 100
const orders: { readonly [word: string]: ListOrder } = { sure: 'due', yeni: 'newest' }

export function readListAddress(query: URLSearchParams): ListAddress {
  const text = (name: string, max: number) => query.get(name)?.trim().slice(0, max) || undefined
  const id = (name: string) => [query.get(name) ?? ''].find(isId)
  const day = (name: string) => parseIsoDate(query.get(name) ?? '')
  return {
    words: text('q', WORDS_MAX),
    unitId: id('birim'),
    topicId: id('konu'),
    district: text('ilce', DISTRICT_MAX),
    channel: channels.find(channel => channel === query.get('kanal')),
    progress: progressSteps.find(step => step === query.get('durum')),
    late: query.has('geciken'),
    open: query.has('acik'),
    from: day('ilk'),
    through: day('son'),
    order: orders[query.get('sira') ?? ''],
    filtersOpen: query.has('suzgec'),
    after: readPlace(query.get('sonra')),
    before: readPlace(query.get('once')),
  }
}

/** The same address as text; what is empty is left out. */
export function writeListAddress(queue: QueueKey, address: Partial<ListAddress>): string {
  return paths.queue(queue, {
    q: address.words,
    birim: address.unitId,
    konu: address.topicId,
    ilce: address.district,
    kanal: address.channel,
    durum: address.progress,
    geciken: address.late ? 'evet' : undefined,
    acik: address.open ? 'evet' : undefined,
    ilk: address.from,
    son: address.through,
    sira: Object.keys(orders).find(word => orders[word] === address.order),
    suzgec: address.filtersOpen ? 'ac' : undefined,
    sonra: writePlace(address.after),
    once: writePlace(address.before),
  })
}

/** How many filters are set; the place in the list and its order are none. */
export function countFilters(address: ListAddress): number {
  const { words, unitId, topicId, district, channel, progress, late, open, from, through } = address
  return [words, unitId, topicId, district, channel, progress, late, open, from, through].filter(
    Boolean,
  ).length
}

/** What the address asks of the database. A topic means its branches too. */
export function filterOf(
  address: ListAddress,
  names: Names,
  today: IsoDate,
): Partial<RequestFilter> {
  const { topicId } = address
  const topics = names.topics.filter(
    topic => topic.topicId === topicId || topic.parentTopicId === topicId,
  )
  return {
    ...(address.words === undefined ? {} : { words: address.words }),
    ...(address.unitId ? { unitId: address.unitId } : {}),
    ...(topicId ? { topicIds: topics.map(topic => topic.topicId) } : {}),
    ...(address.district ? { district: address.district } : {}),
    ...(address.channel ? { channel: address.channel } : {}),
    ...(address.progress ? { progress: [address.progress] } : {}),
    ...(address.late ? { lateOn: today } : {}),
    ...(address.open ? { isOpen: true } : {}),
    ...(address.from ? { receivedFrom: address.from } : {}),
    ...(address.through ? { receivedThrough: address.through } : {}),
  }
}

export const placeOf = (row: ListRow): ListPlace => ({
  dueOn: row.due_on,
  receivedAt: row.received_at,
  requestId: row.request_id,
})

/** `2026-03-20~2026-02-18T09:30:00.000Z~id`; without a due day the first part is empty. */
function writePlace(place: ListPlace | undefined): string | undefined {
  return place && [place.dueOn ?? '', place.receivedAt, place.requestId].join('~')
}

function readPlace(text: string | null): ListPlace | undefined {
  const [due = '', at = '', requestId = ''] = text?.split('~') ?? []
  const dueOn = due === '' ? null : parseIsoDate(due)
  const receivedAt = parseInstant(at)
  if (dueOn === undefined || receivedAt === undefined || !isId(requestId)) return undefined
  return { dueOn, receivedAt, requestId }
}
