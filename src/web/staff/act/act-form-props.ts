// What the small form of an act is given: the request, what was typed, what was wrong with it.
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import type { FeeTariff } from '../../../core/information/fee-tariff.ts'
import type { Finding } from '../../../core/replies/reply-facts.ts'
import type { AttachmentRow } from '../../../features/requests/attachment-rows.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import type { RoutingFacts } from '../request/routing-facts.ts'

export type Typed = Readonly<Record<string, string>>

export type ActFormProps = {
  frame: StaffFrame
  detail: RequestDetail
  /** By the name of the field; empty when the form is opened. */
  typed: Typed
  /** By the name of the field. */
  errors: Readonly<Record<string, string>>
  /** Files that arrived with an attempt that was refused. */
  waiting: readonly AttachmentRow[]
  /** What the forms of a law count with before anything is sent. */
  calendar: WorkCalendar
  tariffs: readonly FeeTariff[]
  /** What the answer checker found; undefined where it was not asked. */
  findings: readonly Finding[] | undefined
  /** Whose matter it is by the map, and the bodies it can be forwarded to. */
  routing: RoutingFacts
}

/** Why an act that the rules list as possible would be refused today, whatever was typed. */
export type Blocked = { title: string; why: string }
