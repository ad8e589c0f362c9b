// Made from the schema by `npm run artefacts`; do not edit.
import type { ColumnType, Generated as WithDefault } from 'kysely'
import type { Instant, IsoDate } from '../core/time/dates.ts'

/**
 * What PostgreSQL gives back for jsonb: parsed, to be read through a schema of its own. It is
 * written as text.
 */
type Json = ColumnType<unknown, string, string>

export type AccessLogTable = {
  municipality_id: string
  look_id: string
  request_id: string | null
  staff_id: string
  roles: string[]
  unit_id: string | null
  seen: string
  purpose: WithDefault<string>
  at: Instant
}

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
  erased_at: Instant | null
  authorised_person: WithDefault<string>
  answer_wish: WithDefault<string>
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

export type BreachStepsTable = {
  municipality_id: string
  breach_id: string
  step_id: string
  kind: string
  happened_at: Instant
  text: string
  reference: WithDefault<string>
  late_reason: WithDefault<string>
  recorded_by: string
  recorded_at: Instant
}

export type BreachesTable = {
  municipality_id: string
  breach_id: string
  learned_at: Instant
  due_at: Instant
  what: string
  categories: string[]
  people_count: number | null
  measures: string
  recorded_by: string
  recorded_at: Instant
}

export type CalendarDaysTable = {
  municipality_id: string
  day: IsoDate
  layer: string
  extent: string
  name: string
  document: WithDefault<string>
}

export type DestructionItemsTable = {
  municipality_id: string
  run_id: string
  request_id: string
  retention_class: string
  ended_on: IsoDate
  kept_until: IsoDate
  erased_at: Instant | null
}

export type DestructionRunsTable = {
  municipality_id: string
  run_id: string
  as_of: IsoDate
  document: string
  asked_by: string
  asked_at: Instant
  decided_by: string | null
  decided_at: Instant | null
  outcome: string | null
  note: WithDefault<string>
  erased_people: number | null
  erased_files: number | null
}

export type DraftsTable = {
  municipality_id: string
  draft_hash: Buffer
  answers: Json
  request_id: string | null
  created_at: Instant
  expires_at: Instant
}

export type ExternalBodiesTable = {
  municipality_id: string
  body_id: string
  name: string
  kind: string
  detsis: WithDefault<string>
  kep: WithDefault<string>
  email: WithDefault<string>
  phone: WithDefault<string>
  address: WithDefault<string>
  district: string | null
  valid_from: IsoDate
  valid_before: IsoDate | null
  is_active: WithDefault<boolean>
  needs_review: WithDefault<boolean>
}

export type FeeTariffsTable = {
  municipality_id: string
  year: number
  free_pages: number
  page_kurus: number
  colour_page_kurus: number
  research_page_kurus: number
  research_max_kurus: number
  account: WithDefault<string>
  source: string
}

export type LetterTemplatesTable = {
  municipality_id: string
  kind: string
  subject: string
  body: string
  closing: string
  remedy: string
  sdp_code: string
  changed_at: Instant
}

export type LettersTable = {
  municipality_id: string
  letter_id: string
  request_id: string | null
  kind: string
  status: string
  content: Json
  verification_code: string
  sha256: string
  byte_count: number
  official_number: string | null
  numbered_on: IsoDate | null
  numbered_year: number | null
  written_by: string | null
  written_at: Instant
  handed_over_at: Instant | null
  dropped_at: Instant | null
  issued_by: string | null
  issued_at: Instant | null
  withdrawn_by: string | null
  withdrawn_at: Instant | null
  withdrawn_because: string | null
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

export type RegisterEntriesTable = {
  municipality_id: string
  register: string
  year: number
  serial: number
  entry_key: string
  request_id: string | null
  sequence: number | null
  entered_on: IsoDate
  entered_at: Instant
  data: Json
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
  reroutes: WithDefault<number>
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

export type StreetClassesTable = {
  municipality_id: string
  street_class_id: string
  district: string
  neighbourhood: WithDefault<string>
  street: WithDefault<string>
  folded: WithDefault<string>
  road_class: string
  valid_from: IsoDate
  valid_before: IsoDate | null
  document: string
}

export type StreetsTable = {
  municipality_id: string
  district: string
  neighbourhood: string
  street: string
  folded: string
}

export type TopicOwnersTable = {
  municipality_id: string
  owner_row_id: string
  topic_id: string
  road_class: string | null
  district: string | null
  unit_id: string | null
  body_id: string | null
  is_district_body: WithDefault<boolean>
  valid_from: IsoDate
  valid_before: IsoDate | null
  document: string
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
  documents: WithDefault<string>
  documents_en: WithDefault<string>
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
  access_log: AccessLogTable
  applicants: ApplicantsTable
  attachments: AttachmentsTable
  attempts: AttemptsTable
  breach_steps: BreachStepsTable
  breaches: BreachesTable
  calendar_days: CalendarDaysTable
  destruction_items: DestructionItemsTable
  destruction_runs: DestructionRunsTable
  drafts: DraftsTable
  external_bodies: ExternalBodiesTable
  fee_tariffs: FeeTariffsTable
  letter_templates: LetterTemplatesTable
  letters: LettersTable
  migrations: MigrationsTable
  municipalities: MunicipalitiesTable
  notices: NoticesTable
  reader_positions: ReaderPositionsTable
  register_counters: RegisterCountersTable
  register_entries: RegisterEntriesTable
  replay_clocks: ReplayClocksTable
  replays: ReplaysTable
  request_clocks: RequestClocksTable
  request_events: RequestEventsTable
  request_list: RequestListTable
  requests: RequestsTable
  sessions: SessionsTable
  setting_changes: SettingChangesTable
  staff: StaffTable
  street_classes: StreetClassesTable
  streets: StreetsTable
  topic_owners: TopicOwnersTable
  topics: TopicsTable
  units: UnitsTable
}
