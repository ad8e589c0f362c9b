// What was done a moment ago, said on the page to which an act leads. The address carries it, so a
// reload says it again and does nothing again.
import { type ActionName, actionNames } from '../../../core/request/transitions.ts'
import { paths } from '../../paths.ts'
import { Notice } from '../../ui/show/notice.tsx'
import { unitsSeenBy } from './queues.ts'
import type { StaffFrame } from './staff-page.tsx'

export type Flash = { action: ActionName; number: string; requestId: string }

/** `sent-reply~BM-2026-000012~id` as the value of `bilgi`. */
export const writeFlash = ({ action, number, requestId }: Flash): string =>
  [action, number, requestId].join('~')

export function readFlash(query: URLSearchParams): Flash | undefined {
  const [word = '', number = '', requestId = ''] = query.get('bilgi')?.split('~') ?? []
  const action = actionNames.find(name => name === word)
  if (action === undefined || !/^[A-Z]{1,6}-\d{4}-\d{6,12}$/.test(number)) return undefined
  return /^[0-9a-f-]{36}$/.test(requestId) ? { action, number, requestId } : undefined
}

/** The same path with the flash; whatever flash it carried before is gone. */
export function withFlash(path: string, flash: Flash): string {
  const [place = '', hash] = path.split('#')
  const [before = '', search = ''] = place.split('?')
  const query = new URLSearchParams(search)
  query.set('bilgi', writeFlash(flash))
  return `${before}?${query}${hash === undefined ? '' : `#${hash}`}`
}

export function FlashNotice({ frame }: { frame: StaffFrame }) {
  const flash = readFlash(frame.context.query)
  if (flash === undefined) return null
  const { acts } = frame.context.texts.staff.acts
  // Who returned a request of their unit may not open it any more.
  const isOpen = flash.action !== 'return' || unitsSeenBy(frame.staff) === null
  const title = (
    <>
      {isOpen ? <a href={paths.request(flash.requestId)}>{flash.number}</a> : flash.number}:{' '}
      {acts[flash.action].done}
    </>
  )
  return <Notice tone="info" title={title} announced />
}
