-- The schema after all migrations,
    for reading and review; made by `npm run artefacts`.

CREATE TABLE access_log (
  municipality_id uuid NOT NULL,
  look_id uuid NOT NULL,
  request_id uuid,
  staff_id uuid NOT NULL,
  roles text[] NOT NULL,
  unit_id uuid,
  seen text NOT NULL,
  purpose text NOT NULL DEFAULT ''::text,
  at timestamp with time zone NOT NULL
);
CREATE TABLE applicants (
  municipality_id uuid NOT NULL,
  applicant_id uuid NOT NULL,
  type text NOT NULL,
  name text NOT NULL DEFAULT ''::text,
  phone text NOT NULL DEFAULT ''::text,
  email text NOT NULL DEFAULT ''::text,
  address text NOT NULL DEFAULT ''::text,
  national_id text NOT NULL DEFAULT ''::text,
  language text NOT NULL DEFAULT 'tr'::text,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  erased_at timestamp with time zone,
  authorised_person text NOT NULL DEFAULT ''::text,
  answer_wish text NOT NULL DEFAULT ''::text
);
CREATE TABLE attachments (
  municipality_id uuid NOT NULL,
  attachment_id uuid NOT NULL,
  request_id uuid,
  draft_hash bytea,
  file_name text NOT NULL,
  media_type text NOT NULL,
  byte_count integer NOT NULL,
  is_image boolean NOT NULL,
  is_for_applicant boolean NOT NULL,
  uploaded_by uuid,
  created_at timestamp with time zone NOT NULL
);
CREATE TABLE attempts (
  municipality_id uuid NOT NULL,
  subject_hash bytea NOT NULL,
  window_start timestamp with time zone NOT NULL,
  attempts integer NOT NULL
);
CREATE TABLE breach_steps (
  municipality_id uuid NOT NULL,
  breach_id uuid NOT NULL,
  step_id uuid NOT NULL,
  kind text NOT NULL,
  happened_at timestamp with time zone NOT NULL,
  text text NOT NULL,
  reference text NOT NULL DEFAULT ''::text,
  late_reason text NOT NULL DEFAULT ''::text,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE breaches (
  municipality_id uuid NOT NULL,
  breach_id uuid NOT NULL,
  learned_at timestamp with time zone NOT NULL,
  due_at timestamp with time zone NOT NULL,
  what text NOT NULL,
  categories text[] NOT NULL,
  people_count integer,
  measures text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE calendar_days (
  municipality_id uuid NOT NULL,
  day date NOT NULL,
  layer text NOT NULL,
  extent text NOT NULL,
  name text NOT NULL,
  document text NOT NULL DEFAULT ''::text
);
CREATE TABLE destruction_items (
  municipality_id uuid NOT NULL,
  run_id uuid NOT NULL,
  request_id uuid NOT NULL,
  retention_class text NOT NULL,
  ended_on date NOT NULL,
  kept_until date NOT NULL,
  erased_at timestamp with time zone
);
CREATE TABLE destruction_runs (
  municipality_id uuid NOT NULL,
  run_id uuid NOT NULL,
  as_of date NOT NULL,
  document text NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  decided_by uuid,
  decided_at timestamp with time zone,
  outcome text,
  note text NOT NULL DEFAULT ''::text,
  erased_people integer,
  erased_files integer
);
CREATE TABLE drafts (
  municipality_id uuid NOT NULL,
  draft_hash bytea NOT NULL,
  answers jsonb NOT NULL,
  request_id uuid,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL
);
CREATE TABLE external_bodies (
  municipality_id uuid NOT NULL,
  body_id uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  detsis text NOT NULL DEFAULT ''::text,
  kep text NOT NULL DEFAULT ''::text,
  email text NOT NULL DEFAULT ''::text,
  phone text NOT NULL DEFAULT ''::text,
  address text NOT NULL DEFAULT ''::text,
  district text,
  valid_from date NOT NULL,
  valid_before date,
  is_active boolean NOT NULL DEFAULT true,
  needs_review boolean NOT NULL DEFAULT false
);
CREATE TABLE fee_tariffs (
  municipality_id uuid NOT NULL,
  year integer NOT NULL,
  free_pages integer NOT NULL,
  page_kurus integer NOT NULL,
  colour_page_kurus integer NOT NULL,
  research_page_kurus integer NOT NULL,
  research_max_kurus integer NOT NULL,
  account text NOT NULL DEFAULT ''::text,
  source text NOT NULL
);
CREATE TABLE letter_templates (
  municipality_id uuid NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  closing text NOT NULL,
  remedy text NOT NULL,
  sdp_code text NOT NULL,
  changed_at timestamp with time zone NOT NULL
);
CREATE TABLE letters (
  municipality_id uuid NOT NULL,
  letter_id uuid NOT NULL,
  request_id uuid,
  kind text NOT NULL,
  status text NOT NULL,
  content jsonb NOT NULL,
  verification_code text NOT NULL,
  sha256 text NOT NULL,
  byte_count integer NOT NULL,
  official_number text,
  numbered_on date,
  numbered_year integer,
  written_by uuid,
  written_at timestamp with time zone NOT NULL,
  handed_over_at timestamp with time zone,
  dropped_at timestamp with time zone,
  issued_by uuid,
  issued_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_because text
);
CREATE TABLE migrations (
  name text NOT NULL,
  applied_at timestamp with time zone NOT NULL DEFAULT now()
);
CREATE TABLE municipalities (
  municipality_id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  settings jsonb NOT NULL DEFAULT '{}'::jsonb,
  created_at timestamp with time zone NOT NULL DEFAULT now()
);
CREATE TABLE notices (
  municipality_id uuid NOT NULL,
  request_id uuid NOT NULL,
  notice_key text NOT NULL,
  kind text NOT NULL,
  told_role text NOT NULL,
  unit_id uuid,
  staff_id uuid,
  data jsonb NOT NULL,
  created_at timestamp with time zone NOT NULL,
  read_at timestamp with time zone
);
CREATE TABLE reader_positions (
  reader text NOT NULL,
  transaction_id xid8 NOT NULL,
  position bigint NOT NULL
);
CREATE TABLE register_counters (
  municipality_id uuid NOT NULL,
  register text NOT NULL,
  year integer NOT NULL,
  last_serial bigint NOT NULL
);
CREATE TABLE register_entries (
  municipality_id uuid NOT NULL,
  register text NOT NULL,
  year integer NOT NULL,
  serial bigint NOT NULL,
  entry_key text NOT NULL,
  request_id uuid,
  sequence integer,
  entered_on date NOT NULL,
  entered_at timestamp with time zone NOT NULL,
  data jsonb NOT NULL
);
CREATE TABLE replay_clocks (
  municipality_id uuid NOT NULL,
  replay_id uuid NOT NULL,
  request_id uuid NOT NULL,
  clock_id text NOT NULL,
  class text NOT NULL,
  effect text NOT NULL,
  raw_before date NOT NULL,
  shifted_before date NOT NULL,
  internal_before date NOT NULL,
  raw_counted date NOT NULL,
  shifted_counted date NOT NULL,
  internal_counted date NOT NULL,
  outcome text
);
CREATE TABLE replays (
  municipality_id uuid NOT NULL,
  replay_id uuid NOT NULL,
  staff_id uuid,
  change jsonb NOT NULL,
  from_version text NOT NULL,
  to_version text NOT NULL,
  clocks integer,
  moving integer,
  keeping integer,
  previewed_at timestamp with time zone NOT NULL,
  scope text,
  decided_at timestamp with time zone,
  finished_at timestamp with time zone
);
CREATE TABLE request_clocks (
  municipality_id uuid NOT NULL,
  request_id uuid NOT NULL,
  clock_id text NOT NULL,
  class text NOT NULL,
  law text NOT NULL,
  received_on date NOT NULL,
  raw_due_on date NOT NULL,
  shifted_due_on date NOT NULL,
  internal_due_on date NOT NULL,
  due_at timestamp with time zone,
  stopped_at timestamp with time zone,
  stopped_because text,
  silence_at timestamp with time zone,
  is_late boolean,
  is_paused boolean NOT NULL DEFAULT false,
  next_step_on date
);
CREATE TABLE request_events (
  municipality_id uuid NOT NULL,
  request_id uuid NOT NULL,
  sequence integer NOT NULL,
  kind text NOT NULL,
  data jsonb NOT NULL,
  at timestamp with time zone NOT NULL,
  recorded_at timestamp with time zone NOT NULL DEFAULT now(),
  actor_kind text NOT NULL,
  actor_id uuid,
  act_key text,
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  position bigint NOT NULL DEFAULT nextval('event_positions'::regclass)
);
CREATE TABLE requests (
  municipality_id uuid NOT NULL,
  request_id uuid NOT NULL,
  sequence integer NOT NULL,
  register_number text NOT NULL,
  received_at timestamp with time zone NOT NULL,
  received_on date NOT NULL,
  channel text NOT NULL,
  kind text NOT NULL,
  legal_class text NOT NULL,
  topic_id uuid,
  text text NOT NULL,
  place jsonb NOT NULL,
  district text,
  applicant_id uuid,
  applicant_type text NOT NULL,
  progress text NOT NULL,
  outcome text,
  reason text,
  is_open boolean NOT NULL,
  unit_id uuid,
  officer_id uuid,
  due_on date,
  internal_due_on date,
  answered_at timestamp with time zone,
  done_at timestamp with time zone,
  verified_at timestamp with time zone,
  satisfied_at timestamp with time zone,
  contested_at timestamp with time zone,
  contests integer NOT NULL,
  returns integer NOT NULL,
  silence_at timestamp with time zone,
  promised_on date,
  is_question_open boolean NOT NULL,
  source_name text,
  source_id text,
  code_hash bytea,
  search tsvector NOT NULL DEFAULT ''::tsvector,
  is_identity_hidden boolean NOT NULL DEFAULT false,
  reroutes integer NOT NULL DEFAULT 0
);
CREATE TABLE sessions (
  municipality_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  staff_id uuid NOT NULL,
  step text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL
);
CREATE TABLE setting_changes (
  municipality_id uuid NOT NULL,
  change_id uuid NOT NULL,
  staff_id uuid,
  subject text NOT NULL,
  before jsonb,
  after jsonb,
  changed_at timestamp with time zone NOT NULL
);
CREATE TABLE staff (
  municipality_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  user_name text NOT NULL,
  name text NOT NULL,
  roles text[] NOT NULL,
  unit_ids uuid[] NOT NULL DEFAULT '{}'::uuid[],
  password_hash text NOT NULL,
  totp_secret text,
  totp_last_step bigint NOT NULL DEFAULT 0,
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamp with time zone NOT NULL DEFAULT now()
);
CREATE TABLE street_classes (
  municipality_id uuid NOT NULL,
  street_class_id uuid NOT NULL,
  district text NOT NULL,
  neighbourhood text NOT NULL DEFAULT ''::text,
  street text NOT NULL DEFAULT ''::text,
  folded text NOT NULL DEFAULT ''::text,
  road_class text NOT NULL,
  valid_from date NOT NULL,
  valid_before date,
  document text NOT NULL
);
CREATE TABLE streets (
  municipality_id uuid NOT NULL,
  district text NOT NULL,
  neighbourhood text NOT NULL,
  street text NOT NULL,
  folded text NOT NULL
);
CREATE TABLE topic_owners (
  municipality_id uuid NOT NULL,
  owner_row_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  road_class text,
  district text,
  unit_id uuid,
  body_id uuid,
  is_district_body boolean NOT NULL DEFAULT false,
  valid_from date NOT NULL,
  valid_before date,
  document text NOT NULL
);
CREATE TABLE topics (
  municipality_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  parent_topic_id uuid,
  code text NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL DEFAULT ''::text,
  owner_unit_id uuid,
  promised_days integer,
  needs_approval boolean NOT NULL DEFAULT false,
  needs_place boolean NOT NULL DEFAULT true,
  is_active boolean NOT NULL DEFAULT true,
  documents text NOT NULL DEFAULT ''::text,
  documents_en text NOT NULL DEFAULT ''::text
);
CREATE TABLE units (
  municipality_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL DEFAULT ''::text,
  parent_unit_id uuid,
  is_active boolean NOT NULL DEFAULT true
);

ALTER TABLE access_log ADD CONSTRAINT access_log_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE access_log ADD CONSTRAINT access_log_pkey PRIMARY KEY (municipality_id, look_id);
ALTER TABLE applicants ADD CONSTRAINT applicants_answer_wish_check CHECK ((answer_wish = ANY (ARRAY[''::text, 'written'::text, 'electronic'::text])));
ALTER TABLE applicants ADD CONSTRAINT applicants_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE applicants ADD CONSTRAINT applicants_pkey PRIMARY KEY (municipality_id, applicant_id);
ALTER TABLE attachments ADD CONSTRAINT attachments_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE attachments ADD CONSTRAINT attachments_pkey PRIMARY KEY (municipality_id, attachment_id);
ALTER TABLE attempts ADD CONSTRAINT attempts_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE attempts ADD CONSTRAINT attempts_pkey PRIMARY KEY (municipality_id, subject_hash, window_start);
ALTER TABLE breach_steps ADD CONSTRAINT breach_steps_kind_check CHECK ((kind = ANY (ARRAY['board-told'::text, 'people-told'::text, 'note-added'::text])));
ALTER TABLE breach_steps ADD CONSTRAINT breach_steps_municipality_id_breach_id_fkey FOREIGN KEY (municipality_id, breach_id) REFERENCES breaches(municipality_id, breach_id);
ALTER TABLE breach_steps ADD CONSTRAINT breach_steps_pkey PRIMARY KEY (municipality_id, breach_id, step_id);
ALTER TABLE breaches ADD CONSTRAINT breaches_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE breaches ADD CONSTRAINT breaches_people_count_check CHECK ((people_count >= 0));
ALTER TABLE breaches ADD CONSTRAINT breaches_pkey PRIMARY KEY (municipality_id, breach_id);
ALTER TABLE calendar_days ADD CONSTRAINT calendar_days_extent_check CHECK ((extent = ANY (ARRAY['full'::text, 'half'::text])));
ALTER TABLE calendar_days ADD CONSTRAINT calendar_days_layer_check CHECK ((layer = ANY (ARRAY['holiday'::text, 'leave'::text])));
ALTER TABLE calendar_days ADD CONSTRAINT calendar_days_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE calendar_days ADD CONSTRAINT calendar_days_pkey PRIMARY KEY (municipality_id, day, layer, name);
ALTER TABLE destruction_items ADD CONSTRAINT destruction_items_municipality_id_run_id_fkey FOREIGN KEY (municipality_id, run_id) REFERENCES destruction_runs(municipality_id, run_id);
ALTER TABLE destruction_items ADD CONSTRAINT destruction_items_pkey PRIMARY KEY (municipality_id, run_id, request_id);
ALTER TABLE destruction_runs ADD CONSTRAINT destruction_runs_check CHECK ((decided_by <> asked_by));
ALTER TABLE destruction_runs ADD CONSTRAINT destruction_runs_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE destruction_runs ADD CONSTRAINT destruction_runs_outcome_check CHECK ((outcome = ANY (ARRAY['performed'::text, 'declined'::text])));
ALTER TABLE destruction_runs ADD CONSTRAINT destruction_runs_pkey PRIMARY KEY (municipality_id, run_id);
ALTER TABLE drafts ADD CONSTRAINT drafts_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE drafts ADD CONSTRAINT drafts_pkey PRIMARY KEY (municipality_id, draft_hash);
ALTER TABLE external_bodies ADD CONSTRAINT external_bodies_check CHECK ((valid_before >= valid_from));
ALTER TABLE external_bodies ADD CONSTRAINT external_bodies_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE external_bodies ADD CONSTRAINT external_bodies_pkey PRIMARY KEY (municipality_id, body_id);
ALTER TABLE fee_tariffs ADD CONSTRAINT fee_tariffs_colour_page_kurus_check CHECK ((colour_page_kurus >= 0));
ALTER TABLE fee_tariffs ADD CONSTRAINT fee_tariffs_free_pages_check CHECK ((free_pages >= 0));
ALTER TABLE fee_tariffs ADD CONSTRAINT fee_tariffs_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE fee_tariffs ADD CONSTRAINT fee_tariffs_page_kurus_check CHECK ((page_kurus >= 0));
ALTER TABLE fee_tariffs ADD CONSTRAINT fee_tariffs_pkey PRIMARY KEY (municipality_id, year);
ALTER TABLE fee_tariffs ADD CONSTRAINT fee_tariffs_research_max_kurus_check CHECK ((research_max_kurus >= 0));
ALTER TABLE fee_tariffs ADD CONSTRAINT fee_tariffs_research_page_kurus_check CHECK ((research_page_kurus >= 0));
ALTER TABLE fee_tariffs ADD CONSTRAINT fee_tariffs_year_check CHECK (((year >= 2004) AND (year <= 2100)));
ALTER TABLE letter_templates ADD CONSTRAINT letter_templates_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE letter_templates ADD CONSTRAINT letter_templates_pkey PRIMARY KEY (municipality_id, kind);
ALTER TABLE letters ADD CONSTRAINT letters_check CHECK ((((official_number IS NULL) = (numbered_on IS NULL)) AND ((official_number IS NULL) = (numbered_year IS NULL))));
ALTER TABLE letters ADD CONSTRAINT letters_check1 CHECK (((status <> 'issued'::text) OR (official_number IS NOT NULL)));
ALTER TABLE letters ADD CONSTRAINT letters_check2 CHECK (((status <> 'withdrawn'::text) OR (withdrawn_because IS NOT NULL)));
ALTER TABLE letters ADD CONSTRAINT letters_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE letters ADD CONSTRAINT letters_municipality_id_request_id_fkey FOREIGN KEY (municipality_id, request_id) REFERENCES requests(municipality_id, request_id);
ALTER TABLE letters ADD CONSTRAINT letters_pkey PRIMARY KEY (municipality_id, letter_id);
ALTER TABLE letters ADD CONSTRAINT letters_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'handed-over'::text, 'issued'::text, 'withdrawn'::text])));
ALTER TABLE migrations ADD CONSTRAINT migrations_pkey PRIMARY KEY (name);
ALTER TABLE municipalities ADD CONSTRAINT municipalities_code_key UNIQUE (code);
ALTER TABLE municipalities ADD CONSTRAINT municipalities_pkey PRIMARY KEY (municipality_id);
ALTER TABLE notices ADD CONSTRAINT notices_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE notices ADD CONSTRAINT notices_pkey PRIMARY KEY (municipality_id, request_id, notice_key);
ALTER TABLE reader_positions ADD CONSTRAINT reader_positions_pkey PRIMARY KEY (reader);
ALTER TABLE register_counters ADD CONSTRAINT register_counters_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE register_counters ADD CONSTRAINT register_counters_pkey PRIMARY KEY (municipality_id, register, year);
ALTER TABLE register_entries ADD CONSTRAINT register_entries_check CHECK (((year)::numeric = EXTRACT(year FROM entered_on)));
ALTER TABLE register_entries ADD CONSTRAINT register_entries_check1 CHECK (((request_id IS NULL) = (sequence IS NULL)));
ALTER TABLE register_entries ADD CONSTRAINT register_entries_municipality_id_entry_key_register_key UNIQUE (municipality_id, entry_key, register);
ALTER TABLE register_entries ADD CONSTRAINT register_entries_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE register_entries ADD CONSTRAINT register_entries_pkey PRIMARY KEY (municipality_id, register, year, serial);
ALTER TABLE register_entries ADD CONSTRAINT register_entries_serial_check CHECK ((serial > 0));
ALTER TABLE replay_clocks ADD CONSTRAINT replay_clocks_effect_check CHECK ((effect = ANY (ARRAY['moves'::text, 'kept'::text])));
ALTER TABLE replay_clocks ADD CONSTRAINT replay_clocks_municipality_id_replay_id_fkey FOREIGN KEY (municipality_id, replay_id) REFERENCES replays(municipality_id, replay_id);
ALTER TABLE replay_clocks ADD CONSTRAINT replay_clocks_outcome_check CHECK ((outcome = ANY (ARRAY['moved'::text, 'passed'::text])));
ALTER TABLE replay_clocks ADD CONSTRAINT replay_clocks_pkey PRIMARY KEY (municipality_id, replay_id, request_id, clock_id);
ALTER TABLE replays ADD CONSTRAINT replays_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE replays ADD CONSTRAINT replays_pkey PRIMARY KEY (municipality_id, replay_id);
ALTER TABLE replays ADD CONSTRAINT replays_scope_check CHECK ((scope = ANY (ARRAY['new'::text, 'open'::text])));
ALTER TABLE request_clocks ADD CONSTRAINT request_clocks_municipality_id_request_id_fkey FOREIGN KEY (municipality_id, request_id) REFERENCES requests(municipality_id, request_id);
ALTER TABLE request_clocks ADD CONSTRAINT request_clocks_pkey PRIMARY KEY (municipality_id, request_id, clock_id);
ALTER TABLE request_events ADD CONSTRAINT request_events_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['applicant'::text, 'staff'::text, 'system'::text, 'import'::text])));
ALTER TABLE request_events ADD CONSTRAINT request_events_pkey PRIMARY KEY (municipality_id, request_id, sequence);
ALTER TABLE request_events ADD CONSTRAINT request_events_sequence_check CHECK ((sequence > 0));
ALTER TABLE requests ADD CONSTRAINT requests_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE requests ADD CONSTRAINT requests_pkey PRIMARY KEY (municipality_id, request_id);
ALTER TABLE sessions ADD CONSTRAINT sessions_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE sessions ADD CONSTRAINT sessions_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, staff_id);
ALTER TABLE sessions ADD CONSTRAINT sessions_pkey PRIMARY KEY (municipality_id, token_hash);
ALTER TABLE sessions ADD CONSTRAINT sessions_step_check CHECK ((step = ANY (ARRAY['password'::text, 'complete'::text])));
ALTER TABLE setting_changes ADD CONSTRAINT setting_changes_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE setting_changes ADD CONSTRAINT setting_changes_pkey PRIMARY KEY (municipality_id, change_id);
ALTER TABLE staff ADD CONSTRAINT staff_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE staff ADD CONSTRAINT staff_municipality_id_user_name_key UNIQUE (municipality_id, user_name);
ALTER TABLE staff ADD CONSTRAINT staff_pkey PRIMARY KEY (municipality_id, staff_id);
ALTER TABLE street_classes ADD CONSTRAINT street_classes_check CHECK ((valid_before >= valid_from));
ALTER TABLE street_classes ADD CONSTRAINT street_classes_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE street_classes ADD CONSTRAINT street_classes_pkey PRIMARY KEY (municipality_id, street_class_id);
ALTER TABLE streets ADD CONSTRAINT streets_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE streets ADD CONSTRAINT streets_pkey PRIMARY KEY (municipality_id, district, neighbourhood, street);
ALTER TABLE topic_owners ADD CONSTRAINT topic_owners_check CHECK ((valid_before >= valid_from));
ALTER TABLE topic_owners ADD CONSTRAINT topic_owners_check1 CHECK (((num_nonnulls(unit_id, body_id) + (is_district_body)::integer) = 1));
ALTER TABLE topic_owners ADD CONSTRAINT topic_owners_municipality_id_body_id_fkey FOREIGN KEY (municipality_id, body_id) REFERENCES external_bodies(municipality_id, body_id);
ALTER TABLE topic_owners ADD CONSTRAINT topic_owners_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE topic_owners ADD CONSTRAINT topic_owners_municipality_id_topic_id_fkey FOREIGN KEY (municipality_id, topic_id) REFERENCES topics(municipality_id, topic_id);
ALTER TABLE topic_owners ADD CONSTRAINT topic_owners_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES units(municipality_id, unit_id);
ALTER TABLE topic_owners ADD CONSTRAINT topic_owners_pkey PRIMARY KEY (municipality_id, owner_row_id);
ALTER TABLE topics ADD CONSTRAINT topics_municipality_id_code_key UNIQUE (municipality_id, code);
ALTER TABLE topics ADD CONSTRAINT topics_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE topics ADD CONSTRAINT topics_municipality_id_owner_unit_id_fkey FOREIGN KEY (municipality_id, owner_unit_id) REFERENCES units(municipality_id, unit_id);
ALTER TABLE topics ADD CONSTRAINT topics_municipality_id_parent_topic_id_fkey FOREIGN KEY (municipality_id, parent_topic_id) REFERENCES topics(municipality_id, topic_id);
ALTER TABLE topics ADD CONSTRAINT topics_pkey PRIMARY KEY (municipality_id, topic_id);
ALTER TABLE topics ADD CONSTRAINT topics_promised_days_check CHECK (((promised_days >= 1) AND (promised_days <= 250)));
ALTER TABLE units ADD CONSTRAINT units_municipality_id_code_key UNIQUE (municipality_id, code);
ALTER TABLE units ADD CONSTRAINT units_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE units ADD CONSTRAINT units_municipality_id_parent_unit_id_fkey FOREIGN KEY (municipality_id, parent_unit_id) REFERENCES units(municipality_id, unit_id);
ALTER TABLE units ADD CONSTRAINT units_pkey PRIMARY KEY (municipality_id, unit_id);

CREATE INDEX access_log_request ON public.access_log USING btree (municipality_id, request_id, at DESC);
CREATE INDEX attachments_draft ON public.attachments USING btree (municipality_id, draft_hash) WHERE (draft_hash IS NOT NULL);
CREATE INDEX attachments_request ON public.attachments USING btree (municipality_id, request_id);
CREATE INDEX destruction_items_request ON public.destruction_items USING btree (municipality_id, request_id);
CREATE UNIQUE INDEX destruction_runs_open ON public.destruction_runs USING btree (municipality_id) WHERE (outcome IS NULL);
CREATE INDEX drafts_expiry ON public.drafts USING btree (municipality_id, expires_at);
CREATE INDEX letters_request ON public.letters USING btree (municipality_id, request_id);
CREATE INDEX letters_waiting ON public.letters USING btree (municipality_id, status, letter_id) WHERE (status = ANY (ARRAY['draft'::text, 'handed-over'::text]));
CREATE UNIQUE INDEX letters_code ON public.letters USING btree (municipality_id, verification_code);
CREATE UNIQUE INDEX letters_number ON public.letters USING btree (municipality_id, numbered_year, official_number) WHERE (official_number IS NOT NULL);
CREATE INDEX notices_unread ON public.notices USING btree (municipality_id, told_role, created_at DESC) WHERE (read_at IS NULL);
CREATE INDEX register_entries_day ON public.register_entries USING btree (municipality_id, register, entered_on);
CREATE INDEX register_entries_request ON public.register_entries USING btree (municipality_id, request_id) WHERE (request_id IS NOT NULL);
CREATE INDEX replay_clocks_list ON public.replay_clocks USING btree (municipality_id, replay_id, effect, raw_before, request_id, clock_id);
CREATE INDEX replay_clocks_waiting ON public.replay_clocks USING btree (municipality_id, replay_id, request_id) WHERE ((outcome IS NULL) AND (effect = 'moves'::text));
CREATE INDEX request_clocks_due ON public.request_clocks USING btree (municipality_id, raw_due_on, class);
CREATE INDEX request_clocks_steps ON public.request_clocks USING btree (municipality_id, next_step_on, request_id) WHERE (next_step_on IS NOT NULL);
CREATE INDEX request_events_reading ON public.request_events USING btree (transaction_id, "position");
CREATE UNIQUE INDEX request_events_act ON public.request_events USING btree (municipality_id, act_key) WHERE (act_key IS NOT NULL);
CREATE INDEX requests_cimer ON public.requests USING btree (municipality_id, replace(source_id, '-'::text, ''::text)) WHERE (source_name = 'cimer'::text);
CREATE INDEX requests_due ON public.requests USING btree (municipality_id, due_on, received_at, request_id) WHERE is_open;
CREATE INDEX requests_newest ON public.requests USING btree (municipality_id, received_at DESC, request_id DESC);
CREATE INDEX requests_officer ON public.requests USING btree (municipality_id, officer_id) WHERE is_open;
CREATE INDEX requests_progress ON public.requests USING btree (municipality_id, progress, received_at DESC, request_id DESC) WHERE is_open;
CREATE INDEX requests_search ON public.requests USING gin (search);
CREATE INDEX requests_unit ON public.requests USING btree (municipality_id, unit_id, received_at DESC, request_id DESC);
CREATE UNIQUE INDEX requests_number ON public.requests USING btree (municipality_id, register_number);
CREATE UNIQUE INDEX requests_source ON public.requests USING btree (municipality_id, source_name, source_id) WHERE (source_name IS NOT NULL);
CREATE UNIQUE INDEX street_classes_open ON public.street_classes USING btree (municipality_id, district, neighbourhood, folded) WHERE (valid_before IS NULL);
CREATE UNIQUE INDEX topic_owners_open ON public.topic_owners USING btree (municipality_id, topic_id, road_class, district) NULLS NOT DISTINCT WHERE (valid_before IS NULL);

CREATE VIEW request_list AS
 SELECT municipality_id,
    request_id,
    register_number,
    received_at,
    received_on,
    channel,
    kind,
    legal_class,
    topic_id,
    text,
    place,
    district,
    applicant_id,
    applicant_type,
    progress,
    outcome,
    reason,
    is_open,
    unit_id,
    officer_id,
    due_on,
    internal_due_on,
    answered_at,
    done_at,
    verified_at,
    satisfied_at,
    contested_at,
    contests,
    returns,
    silence_at,
    promised_on,
    is_question_open,
    source_name,
    source_id,
    search,
    is_identity_hidden
   FROM requests r
  WHERE (municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid);

CREATE POLICY own_municipality ON access_log FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON applicants FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY reads_lists ON applicants FOR SELECT TO beyazmasa_list USING (true);
CREATE POLICY own_municipality ON attachments FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON attempts FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON breach_steps FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON breaches FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON calendar_days FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON destruction_items FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON destruction_runs FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON drafts FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON external_bodies FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON fee_tariffs FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON letter_templates FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON letters FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON notices FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON register_counters FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON register_entries FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON replay_clocks FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON replays FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON request_clocks FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON request_events FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON requests FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY reads_lists ON requests FOR SELECT TO beyazmasa_list USING (true);
CREATE POLICY own_municipality ON sessions FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON setting_changes FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON staff FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON street_classes FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON streets FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON topic_owners FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON topics FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON units FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));

ALTER TABLE access_log ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE applicants ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE attachments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE attempts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE breach_steps ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE breaches ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE calendar_days ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE destruction_items ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE destruction_runs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE drafts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE external_bodies ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE fee_tariffs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE letter_templates ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE letters ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE notices ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE register_counters ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE register_entries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE replay_clocks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE replays ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE request_clocks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE request_events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE requests ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sessions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE setting_changes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE staff ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE street_classes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE streets ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE topic_owners ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE topics ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE units ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT INSERT, SELECT ON access_log TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON applicants TO beyazmasa_app;
GRANT SELECT ON applicants TO beyazmasa_list;
GRANT DELETE, INSERT, SELECT, UPDATE ON attachments TO beyazmasa_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON attempts TO beyazmasa_app;
GRANT INSERT, SELECT ON breach_steps TO beyazmasa_app;
GRANT INSERT, SELECT ON breaches TO beyazmasa_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON calendar_days TO beyazmasa_app;
GRANT INSERT, SELECT ON destruction_items TO beyazmasa_app;
GRANT INSERT, SELECT ON destruction_runs TO beyazmasa_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON drafts TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON external_bodies TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON fee_tariffs TO beyazmasa_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON letter_templates TO beyazmasa_app;
GRANT INSERT, SELECT ON letters TO beyazmasa_app;
GRANT SELECT ON municipalities TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON notices TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON reader_positions TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON register_counters TO beyazmasa_app;
GRANT INSERT, SELECT ON register_entries TO beyazmasa_app;
GRANT DELETE, INSERT, SELECT ON replay_clocks TO beyazmasa_app;
GRANT DELETE, INSERT, SELECT ON replays TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON request_clocks TO beyazmasa_app;
GRANT INSERT, SELECT ON request_events TO beyazmasa_app;
GRANT SELECT ON request_list TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON requests TO beyazmasa_app;
GRANT SELECT ON requests TO beyazmasa_list;
GRANT DELETE, INSERT, SELECT, UPDATE ON sessions TO beyazmasa_app;
GRANT INSERT, SELECT ON setting_changes TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON staff TO beyazmasa_app;
GRANT INSERT, SELECT ON street_classes TO beyazmasa_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON streets TO beyazmasa_app;
GRANT INSERT, SELECT ON topic_owners TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON topics TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON units TO beyazmasa_app;

COMMENT ON TABLE access_log IS 'Every look of staff at the data of a person, written before the answer leaves; a search has no request and no words.';
COMMENT ON TABLE applicants IS 'Who asks. Kept apart from the ledger, so that a person can be restricted or erased without touching the history.';
COMMENT ON TABLE attachments IS 'Files of a request or of a draft; the bytes lie outside the database and the web root.';
COMMENT ON TABLE attempts IS 'Failed tries at a code or password per subject and window, for the limit on guessing.';
COMMENT ON TABLE breach_steps IS 'What was done about a breach: the Board told, people told, something learned; only added to.';
COMMENT ON TABLE breaches IS 'Data breaches as they were first recorded (6698 m.12/5); what became known or was done later is a step.';
COMMENT ON TABLE calendar_days IS 'Holidays and administrative leave that a municipality adds to the country''s calendar.';
COMMENT ON TABLE destruction_items IS 'The requests that a run names; one that was reopened meanwhile is left out and has no erasure time.';
COMMENT ON TABLE destruction_runs IS 'Destruction of data whose period is over: asked by one, performed or declined by another, with the decision document.';
COMMENT ON TABLE drafts IS 'Answers of somebody who is applying page by page; removed when they expire.';
COMMENT ON TABLE external_bodies IS 'Institutions that a request can be forwarded to, with the contact that the applicant is told.';
COMMENT ON TABLE fee_tariffs IS 'Yearly fees for access to information (4982 m.10), each year with the note of its source.';
COMMENT ON TABLE letter_templates IS 'The municipality''s own words for a kind of letter; without a row the words of the program stand.';
COMMENT ON TABLE letters IS 'Official letters. What a letter says never changes; number, status and the hash of its kept bytes come as it goes its way.';
COMMENT ON TABLE migrations IS 'Which schema files were applied, and when.';
COMMENT ON TABLE municipalities IS 'The tenants; a municipality is data, never a subclass.';
COMMENT ON TABLE notices IS 'What the desk told its own people; the key makes a second telling impossible.';
COMMENT ON TABLE reader_positions IS 'How far each reader of the ledger is; moved in the transaction of its effect.';
COMMENT ON TABLE register_counters IS 'The last serial of each register and year; locked for the intake statement only, so there are no gaps.';
COMMENT ON TABLE register_entries IS 'Entries of the legal registers, serial per register and year without gaps; nothing is changed or taken out.';
COMMENT ON TABLE replay_clocks IS 'The clocks that a change of the calendar counts differently: dates before, dates by the new calendar, what became of it.';
COMMENT ON TABLE replays IS 'Changes of the calendar: looked at, then made for new requests only or for the listed open ones too.';
COMMENT ON TABLE request_clocks IS 'The periods of each request, projected; is_late is known when a clock has stopped.';
COMMENT ON TABLE request_events IS 'The append-only ledger: the state of a request is a fold of its events.';
COMMENT ON VIEW request_list IS 'What lists and search read: the requests of the municipality that the transaction names.';
COMMENT ON TABLE requests IS 'One row per request, projected from its events in the same transaction; verify refolds and compares.';
COMMENT ON TABLE sessions IS 'Signed-in staff; the token is random and kept hashed.';
COMMENT ON TABLE setting_changes IS 'Who changed which unit, topic, right, calendar day or text, from what to what.';
COMMENT ON TABLE staff IS 'People who work at the desk and in the units.';
COMMENT ON TABLE street_classes IS 'Whose road a street is, by the decision that says so; no street stands for all others of the place.';
COMMENT ON TABLE streets IS 'The address list that forms suggest from.';
COMMENT ON TABLE topic_owners IS 'Whose matter a topic is, by kind of road and district, from when until when, by which decision.';
COMMENT ON TABLE topics IS 'What requests are about: a two-level tree; a topic has an owner and promised working days.';
COMMENT ON TABLE units IS 'Directorates that do the work.';
