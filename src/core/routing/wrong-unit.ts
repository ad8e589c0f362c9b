// Counts how often a request was at a unit that it was not for: sent back by the unit, or sent on to another
// unit before anybody took it. Pure; the same rule as the column `reroutes` of the fold.
import type { RequestState } from '../request/state.ts'

/** Whether a routing takes the request away from a unit that had it and did not send it back. */
export const isReroute = (
  { progress, unitId }: Pick<RequestState, 'progress' | 'unitId'>,
  to: string,
): boolean => progress === 'routed' && unitId !== null && unitId !== to

export const wrongUnitTransfers = ({
  returns,
  reroutes,
}: Pick<RequestState, 'returns' | 'reroutes'>): number => returns + reroutes
