// Says when a routing shows that a request was at a unit that it was not for: it leaves a unit that had not
// taken it. With the returns, this is what counts as a wrong-unit transfer. Pure.
import type { RequestState } from '../request/state.ts'

/** To another unit, before the first one took the request or sent it back. */
export const isReroute = (
  { progress, unitId }: Pick<RequestState, 'progress' | 'unitId'>,
  to: string,
): boolean => progress === 'routed' && unitId !== null && unitId !== to
