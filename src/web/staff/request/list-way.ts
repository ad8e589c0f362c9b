// The list from which a request was opened: read again beside it, so that one can go on and back.
// An address that is no list of ours is no list.
import { paths } from '../../paths.ts'
import { findQueue } from '../frame/queues.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { readList, type ShownList } from '../list/queue-page.tsx'

const LENGTH_MAX = 2_000

/** Undefined when it does not lead to a list. */
export function readListPath(text: string | null): string | undefined {
  if (text === null || text.length > LENGTH_MAX) return undefined
  return /^\/masa\/kuyruk\/[a-z]+(\?[^#\\]*)?$/.test(text) ? text : undefined
}

export async function readListBeside(
  frame: StaffFrame,
  listPath: string | undefined,
): Promise<ShownList | undefined> {
  if (listPath === undefined) return undefined
  const [path = '', search = ''] = listPath.split('?')
  const queue = findQueue(frame.staff, path.slice(paths.queue('').length))
  return queue && (await readList(frame, queue, new URLSearchParams(search)))
}

/** The request after this one in the list; the first one when this one has left it. */
export function nextInList(list: ShownList | undefined, requestId: string): string | undefined {
  const ids = list?.page.rows.map(row => row.request_id) ?? []
  return ids.filter(id => id !== requestId)[Math.max(0, ids.indexOf(requestId))] ?? undefined
}

/** The page of a request beside its list. */
export const requestHref = (requestId: string, listPath: string | undefined): string =>
  listPath === undefined
    ? paths.request(requestId)
    : `${paths.request(requestId)}?${new URLSearchParams({ liste: listPath })}`
