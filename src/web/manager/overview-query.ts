// Owns what the address of the overview says: period, list, filters, place in the list; and builds such
// addresses.
import { allTime, type Period, periodOf } from '../../core/measures/period.ts'
import { parseInstant, parseIsoDate } from '../../core/time/dates.ts'
import type {
  WatchCursor,
  WatchFilters,
  WatchKind,
  WatchQuestion,
} from '../../features/measures/watch-list.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'

/** As the address names the lists. */
export const kindNames: { readonly [kind in WatchKind]: string } = {
  late: 'gecikme',
  silence: 'zimni-ret',
  contested: 'itiraz',
  'broken-promise': 'soz',
}

export type OverviewQuery = {
  period: Period
  kind: WatchKind
  filters: WatchFilters
  after?: WatchCursor | undefined
  before?: WatchCursor | undefined
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const DISTRICT_LENGTH_MAX = 100
/** In the address, what has no unit or district. */
const NONE = 'yok'

/** What the address asks for; what cannot be meant is left out. */
export function overviewQuery({
  query,
  today,
}: Pick<PageContext, 'query' | 'today'>): OverviewQuery {
  const wish = (name: string): string | undefined => query.get(name) || undefined
  const id = (text: string | undefined) =>
    text !== undefined && UUID.test(text) ? text : undefined
  const unit = wish('birim')
  const district = wish('ilce')?.slice(0, DISTRICT_LENGTH_MAX)
  // as: the keys of a complete record are its key type
  const kinds = Object.keys(kindNames) as WatchKind[]
  return {
    period: periodOf(wish('donem'), today),
    kind: kinds.find(kind => kindNames[kind] === wish('liste')) ?? 'late',
    filters: {
      unitId: unit === NONE ? 'none' : id(unit),
      district: district === NONE ? 'none' : district,
      topicId: id(wish('konu')),
    },
    after: cursorOf(wish('sonra')),
    before: cursorOf(wish('once')),
  }
}

const cursorText = ({ key, receivedAt, requestId }: WatchCursor): string =>
  [key, receivedAt, requestId].join('~')

function cursorOf(text: string | undefined): WatchCursor | undefined {
  const [key = '', receivedAt = '', requestId = ''] = text?.split('~') ?? []
  const isKey = parseIsoDate(key) !== undefined || parseInstant(key) !== undefined
  if (!isKey || parseInstant(receivedAt) === undefined || !UUID.test(requestId)) return undefined
  return { key, receivedAt, requestId }
}

/** The filters as the address and a form carry them. */
export function filterFields({ filters }: Pick<OverviewQuery, 'filters'>) {
  const named = (value: string | undefined) => (value === 'none' ? NONE : value)
  return { birim: named(filters.unitId), ilce: named(filters.district), konu: filters.topicId }
}

const isPlain = (query: OverviewQuery): boolean => query.period.key === allTime.key

function fieldsOf(query: OverviewQuery): Readonly<Record<string, string | undefined>> {
  return {
    donem: isPlain(query) ? undefined : query.period.key,
    liste: query.kind === 'late' ? undefined : kindNames[query.kind],
    ...filterFields(query),
    sonra: query.after && cursorText(query.after),
    once: query.before && cursorText(query.before),
  }
}

/** The overview with some of its wishes changed; the list starts anew unless a place is given. */
export function overviewHref(query: OverviewQuery, change: Partial<OverviewQuery> = {}): string {
  return paths.overview(fieldsOf({ ...query, after: undefined, before: undefined, ...change }))
}

export function tableHref(table: 'birimler' | 'ilceler' | 'liste', query: OverviewQuery): string {
  return paths.overviewTable(table, fieldsOf({ ...query, after: undefined, before: undefined }))
}

export function unitHref(unitId: string, { period }: Pick<OverviewQuery, 'period'>): string {
  return paths.overviewUnit(unitId, period.key === allTime.key ? undefined : period.key)
}

/** The question that the list's page answers. */
export const watchQuestion = (
  query: OverviewQuery,
  today: WatchQuestion['today'],
): WatchQuestion => ({
  kind: query.kind,
  filters: query.filters,
  today,
  after: keyFits(query.kind, query.after),
  before: keyFits(query.kind, query.before),
})

/** A place of another list has another kind of key. */
function keyFits(kind: WatchKind, cursor: WatchCursor | undefined): WatchCursor | undefined {
  if (cursor === undefined) return undefined
  const isDay = kind === 'late' || kind === 'broken-promise'
  return isDay === (parseIsoDate(cursor.key) !== undefined) ? cursor : undefined
}
