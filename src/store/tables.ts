// Made from the schema by `npm run artefacts`; do not edit.
import type { ColumnType, Generated as WithDefault } from 'kysely'
import type { Instant, IsoDate } from '../core/time/dates.ts'

/**
 * What PostgreSQL gives back for jsonb: parsed, to be read through a schema of its own. It is
 * written as text.
 */
type Json = ColumnType<unknown, string, string>

export type ApplicantsTable = {
  municipality_id: string
  applicant_id: string
  type: string
  name: WithDefault<string>
  phone: WithDefault<string>
  email: WithDefault<string>
  address: WithDefault<string>
  national_id: WithDefault<string>
  language: WithDefault<string>
  created_at: WithDefault<Instant>
}

export type AttachmentsTable = {
  municipality_id: string
  attachment_id: string
  request_id: string | null
  draft_hash: Buffer | null
  file_name: string
  media_type: string
  byte_count: number
  is_image: boolean
  is_for_applicant: boolean
  uploaded_by: string | null
  created_at: Instant
}

export type AttemptsTable = {
  municipality_id: string
  subject_hash: Buffer
  window_start: Instant
  attempts: number
}

export type CalendarDaysTable = {
  municipality_id: string
  day: IsoDate
  layer: string
  extent: string
  name: string
  document: WithDefault<string>
}

export type DraftsTable = {
  municipality_id: string
  draft_hash: Buffer
  answers: Json
  request_id: string | null
  created_at: Instant
  expires_at: Instant
}

export type MigrationsTable = {
  name: string
  applied_at: WithDefault<Instant>
}

export type MunicipalitiesTable = {
  municipality_id: string
  code: string
  name: string
  settings: WithDefault<Json>
  created_at: WithDefault<Instant>
}

export type NoticesTable = {
  municipality_id: string
  request_id: string
  notice_key: string
  kind: string
  told_role: string
  unit_id: string | null
  staff_id: string | null
  data: Json
  created_at: Instant
  read_at: Instant | null
}

export type ReaderPositionsTable = {
  reader: string
  transaction_id: string
  position: number
}

export type RegisterCountersTable = {
  municipality_id: string
  register: string
  year: number
  last_serial: number
}

export type ReplayClocksTable = {
  municipality_id: string
  replay_id: string
  request_id: string
  clock_id: string
  class: string
  effect: string
  raw_before: IsoDate
  shifted_before: IsoDate
  internal_before: IsoDate
  raw_counted: IsoDate
  shifted_counted: IsoDate
  internal_counted: IsoDate
  outcome: string | null
}

export type ReplaysTable = {
  municipality_id: string
  replay_id: string
  staff_id: string | null
  change: Json
  from_version: string
  to_version: string
  clocks: number | null
  moving: number | null
  keeping: number | null
  previewed_at: Instant
  scope: string | null
  decided_at: Instant | null
  finished_at: Instant | null
}

export type RequestClocksTable = {
  municipality_id: string
  request_id: string
  clock_id: string
  class: string
  law: string
  received_on: IsoDate
  raw_due_on: IsoDate
  shifted_due_on: IsoDate
  internal_due_on: IsoDate
  due_at: Instant | null
  stopped_at: Instant | null
  stopped_because: string | null
  silence_at: Instant | null
  is_late: boolean | null
  is_paused: WithDefault<boolean>
  next_step_on: IsoDate | null
}

export type RequestEventsTable = {
  municipality_id: string
  request_id: string
  sequence: number
  kind: string
  data: Json
  at: Instant
  recorded_at: WithDefault<Instant>
  actor_kind: string
  actor_id: string | null
  act_key: string | null
  transaction_id: WithDefault<string>
  position: WithDefault<number>
}

export type RequestListTable = {
  municipality_id: string
  request_id: string
  register_number: string
  received_at: Instant
  received_on: IsoDate
  channel: string
  kind: string
  legal_class: string
  topic_id: string
  text: string
  place: Json
  district: string
  applicant_id: string
  applicant_type: string
  progress: string
  outcome: string
  reason: string
  is_open: boolean
  unit_id: string
  officer_id: string
  due_on: IsoDate
  internal_due_on: IsoDate
  answered_at: Instant
  done_at: Instant
  verified_at: Instant
  satisfied_at: Instant
  contested_at: Instant
  contests: number
  returns: number
  silence_at: Instant
  promised_on: IsoDate
  is_question_open: boolean
  source_name: string
  source_id: string
  search: string
  is_identity_hidden: boolean
}

export type RequestsTable = {
  municipality_id: string
  request_id: string
  sequence: number
  register_number: string
  received_at: Instant
  received_on: IsoDate
  channel: string
  kind: string
  legal_class: string
  topic_id: string | null
  text: string
  place: Json
  district: string | null
  applicant_id: string | null
  applicant_type: string
  progress: string
  outcome: string | null
  reason: string | null
  is_open: boolean
  unit_id: string | null
  officer_id: string | null
  due_on: IsoDate | null
  internal_due_on: IsoDate | null
  answered_at: Instant | null
  done_at: Instant | null
  verified_at: Instant | null
  satisfied_at: Instant | null
  contested_at: Instant | null
  contests: number
  returns: number
  silence_at: Instant | null
  promised_on: IsoDate | null
  is_question_open: boolean
  source_name: string | null
  source_id: string | null
  code_hash: Buffer | null
  search: WithDefault<string>
  is_identity_hidden: WithDefault<boolean>
}

export type SessionsTable = {
  municipality_id: string
  token_hash: Buffer
  staff_id: string
  step: string
  created_at: Instant
  expires_at: Instant
}

export type SettingChangesTable = {
  municipality_id: string
  change_id: string
  staff_id: string | null
  subject: string
  before: Json | null
  after: Json | null
  changed_at: Instant
}

export type StaffTable = {
  municipality_id: string
  staff_id: string
  user_name: string
  name: string
  roles: string[]
  unit_ids: WithDefault<string[]>
  password_hash: string
  totp_secret: string | null
  totp_last_step: WithDefault<number>
  is_active: WithDefault<boolean>
  created_at: WithDefault<Instant>
}

export type StreetsTable = {
  municipality_id: string
  district: string
  neighbourhood: string
  street: string
  folded: string
}

export type TopicsTable = {
  municipality_id: string
  topic_id: string
  parent_topic_id: string | null
  code: string
  name: string
  name_en: WithDefault<string>
  owner_unit_id: string | null
  promised_days: number | null
  needs_approval: WithDefault<boolean>
  needs_place: WithDefault<boolean>
  is_active: WithDefault<boolean>
}

export type UnitsTable = {
  municipality_id: string
  unit_id: string
  code: string
  name: string
  name_en: WithDefault<string>
  parent_unit_id: string | null
  is_active: WithDefault<boolean>
}

export type Tables = {
  applicants: ApplicantsTable
  attachments: AttachmentsTable
  attempts: AttemptsTable
  calendar_days: CalendarDaysTable
  drafts: DraftsTable
  migrations: MigrationsTable
  municipalities: MunicipalitiesTable
  notices: NoticesTable
  reader_positions: ReaderPositionsTable
  register_counters: RegisterCountersTable
  replay_clocks: ReplayClocksTable
  replays: ReplaysTable
  request_clocks: RequestClocksTable
  request_events: RequestEventsTable
  request_list: RequestListTable
  requests: RequestsTable
  sessions: SessionsTable
  setting_changes: SettingChangesTable
  staff: StaffTable
  streets: StreetsTable
  topics: TopicsTable
  units: UnitsTable
}
