// What the yearly report needs to know of one application, as it stood at the end of a day. Pure: a fold of
// the events up to that day, so that a report of a past year always says the same.
import type { RequestEvent } from '../request/events.ts'
import type {
  AppealKind,
  AppealResult,
  LegalClass,
  Outcome,
  ReasonCode,
} from '../request/vocabulary.ts'
import { type IsoDate, localDateOf } from '../time/dates.ts'

export type CaseAppeal = {
  kind: AppealKind
  filedOn: IsoDate
  result: AppealResult | null
  decidedOn: IsoDate | null
}

export type InformationCase = {
  requestId: string
  registerNumber: string
  receivedOn: IsoDate
  /** Dated by the first reply; said by the last one up to the day. */
  decision: {
    on: IsoDate
    outcome: Outcome
    ground: string | null
    reason: ReasonCode | null
  } | null
  withdrawnOn: IsoDate | null
  appeals: readonly CaseAppeal[]
}

const isInformation = (legalClass: LegalClass): boolean =>
  legalClass === 'information' || legalClass === 'cimer-information'

/** Undefined: on that day it was not here yet, or no application under 4982. */
export function caseOf(
  requestId: string,
  events: readonly RequestEvent[],
  through: IsoDate,
): InformationCase | undefined {
  const [first] = events
  if (first?.kind !== 'request.received' || first.data.receivedOn > through) return undefined
  let { legalClass } = first.data
  const found: InformationCase = {
    requestId,
    registerNumber: first.data.registerNumber,
    receivedOn: first.data.receivedOn,
    decision: null,
    withdrawnOn: null,
    appeals: appealsOf(events, through),
  }
  for (const event of events) {
    const on = localDateOf(event.at)
    if (on > through) continue
    if (event.kind === 'request.classified') legalClass = event.data.legalClass
    Object.assign(found, changeBy(found, event, on))
  }
  return isInformation(legalClass) ? found : undefined
}

function changeBy(
  known: InformationCase,
  event: RequestEvent,
  on: IsoDate,
): Partial<InformationCase> {
  switch (event.kind) {
    case 'reply.sent': {
      const { outcome, reason, ground } = event.data
      const decidedOn = known.decision?.on ?? on
      return { decision: { on: decidedOn, outcome, reason, ground: ground ?? null } }
    }
    // Not paid in time: the law takes the application as given up (4982 m.10).
    case 'request.withdrawn':
    case 'fee.lapsed':
      return { withdrawnOn: on }
    // Shown late and paid in time: it was not given up.
    case 'fee.paid':
      return { withdrawnOn: null }
    default:
      return {}
  }
}

function appealsOf(events: readonly RequestEvent[], through: IsoDate): CaseAppeal[] {
  const appeals = new Map<string, CaseAppeal>()
  for (const event of events) {
    if (localDateOf(event.at) > through) continue
    if (event.kind === 'appeal.filed') {
      const { appealId, kind, filedOn } = event.data
      appeals.set(appealId, { kind, filedOn, result: null, decidedOn: null })
    }
    if (event.kind === 'appeal.decided') {
      const { appealId, result, decidedOn } = event.data
      const filed = appeals.get(appealId)
      if (filed) appeals.set(appealId, { ...filed, result, decidedOn })
    }
  }
  return [...appeals.values()]
}
