-- The schema after all migrations,
    for reading and review; made by `npm run artefacts`.

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
  created_at timestamp with time zone NOT NULL DEFAULT now()
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
CREATE TABLE calendar_days (
  municipality_id uuid NOT NULL,
  day date NOT NULL,
  layer text NOT NULL,
  extent text NOT NULL,
  name text NOT NULL,
  document text NOT NULL DEFAULT ''::text
);
CREATE TABLE drafts (
  municipality_id uuid NOT NULL,
  draft_hash bytea NOT NULL,
  answers jsonb NOT NULL,
  request_id uuid,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL
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
  is_identity_hidden boolean NOT NULL DEFAULT false
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
CREATE TABLE streets (
  municipality_id uuid NOT NULL,
  district text NOT NULL,
  neighbourhood text NOT NULL,
  street text NOT NULL,
  folded text NOT NULL
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
  is_active boolean NOT NULL DEFAULT true
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

ALTER TABLE applicants ADD CONSTRAINT applicants_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE applicants ADD CONSTRAINT applicants_pkey PRIMARY KEY (municipality_id, applicant_id);
ALTER TABLE attachments ADD CONSTRAINT attachments_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE attachments ADD CONSTRAINT attachments_pkey PRIMARY KEY (municipality_id, attachment_id);
ALTER TABLE attempts ADD CONSTRAINT attempts_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE attempts ADD CONSTRAINT attempts_pkey PRIMARY KEY (municipality_id, subject_hash, window_start);
ALTER TABLE calendar_days ADD CONSTRAINT calendar_days_extent_check CHECK ((extent = ANY (ARRAY['full'::text, 'half'::text])));
ALTER TABLE calendar_days ADD CONSTRAINT calendar_days_layer_check CHECK ((layer = ANY (ARRAY['holiday'::text, 'leave'::text])));
ALTER TABLE calendar_days ADD CONSTRAINT calendar_days_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE calendar_days ADD CONSTRAINT calendar_days_pkey PRIMARY KEY (municipality_id, day, layer, name);
ALTER TABLE drafts ADD CONSTRAINT drafts_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE drafts ADD CONSTRAINT drafts_pkey PRIMARY KEY (municipality_id, draft_hash);
ALTER TABLE migrations ADD CONSTRAINT migrations_pkey PRIMARY KEY (name);
ALTER TABLE municipalities ADD CONSTRAINT municipalities_code_key UNIQUE (code);
ALTER TABLE municipalities ADD CONSTRAINT municipalities_pkey PRIMARY KEY (municipality_id);
ALTER TABLE notices ADD CONSTRAINT notices_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE notices ADD CONSTRAINT notices_pkey PRIMARY KEY (municipality_id, request_id, notice_key);
ALTER TABLE reader_positions ADD CONSTRAINT reader_positions_pkey PRIMARY KEY (reader);
ALTER TABLE register_counters ADD CONSTRAINT register_counters_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE register_counters ADD CONSTRAINT register_counters_pkey PRIMARY KEY (municipality_id, register, year);
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
ALTER TABLE streets ADD CONSTRAINT streets_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(municipality_id);
ALTER TABLE streets ADD CONSTRAINT streets_pkey PRIMARY KEY (municipality_id, district, neighbourhood, street);
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

CREATE INDEX attachments_draft ON public.attachments USING btree (municipality_id, draft_hash) WHERE (draft_hash IS NOT NULL);
CREATE INDEX attachments_request ON public.attachments USING btree (municipality_id, request_id);
CREATE INDEX drafts_expiry ON public.drafts USING btree (municipality_id, expires_at);
CREATE INDEX notices_unread ON public.notices USING btree (municipality_id, told_role, created_at DESC) WHERE (read_at IS NULL);
CREATE INDEX replay_clocks_list ON public.replay_clocks USING btree (municipality_id, replay_id, effect, raw_before, request_id, clock_id);
CREATE INDEX replay_clocks_waiting ON public.replay_clocks USING btree (municipality_id, replay_id, request_id) WHERE ((outcome IS NULL) AND (effect = 'moves'::text));
CREATE INDEX request_clocks_due ON public.request_clocks USING btree (municipality_id, raw_due_on, class);
CREATE INDEX request_clocks_steps ON public.request_clocks USING btree (municipality_id, next_step_on, request_id) WHERE (next_step_on IS NOT NULL);
CREATE INDEX request_events_reading ON public.request_events USING btree (transaction_id, "position");
CREATE UNIQUE INDEX request_events_act ON public.request_events USING btree (municipality_id, act_key) WHERE (act_key IS NOT NULL);
CREATE INDEX requests_due ON public.requests USING btree (municipality_id, due_on, received_at, request_id) WHERE is_open;
CREATE INDEX requests_newest ON public.requests USING btree (municipality_id, received_at DESC, request_id DESC);
CREATE INDEX requests_officer ON public.requests USING btree (municipality_id, officer_id) WHERE is_open;
CREATE INDEX requests_progress ON public.requests USING btree (municipality_id, progress, received_at DESC, request_id DESC) WHERE is_open;
CREATE INDEX requests_search ON public.requests USING gin (search);
CREATE INDEX requests_unit ON public.requests USING btree (municipality_id, unit_id, received_at DESC, request_id DESC);
CREATE UNIQUE INDEX requests_number ON public.requests USING btree (municipality_id, register_number);
CREATE UNIQUE INDEX requests_source ON public.requests USING btree (municipality_id, source_name, source_id) WHERE (source_name IS NOT NULL);

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

CREATE POLICY own_municipality ON applicants FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY reads_lists ON applicants FOR SELECT TO beyazmasa_list USING (true);
CREATE POLICY own_municipality ON attachments FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON attempts FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON calendar_days FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON drafts FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON notices FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON register_counters FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON replay_clocks FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON replays FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON request_clocks FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON request_events FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON requests FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY reads_lists ON requests FOR SELECT TO beyazmasa_list USING (true);
CREATE POLICY own_municipality ON sessions FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON setting_changes FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON staff FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON streets FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON topics FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));
CREATE POLICY own_municipality ON units FOR ALL TO public USING ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid)) WITH CHECK ((municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::uuid));

ALTER TABLE applicants ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE attachments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE attempts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE calendar_days ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE drafts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE notices ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE register_counters ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE replay_clocks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE replays ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE request_clocks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE request_events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE requests ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sessions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE setting_changes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE staff ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE streets ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE topics ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE units ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT INSERT, SELECT, UPDATE ON applicants TO beyazmasa_app;
GRANT SELECT ON applicants TO beyazmasa_list;
GRANT DELETE, INSERT, SELECT, UPDATE ON attachments TO beyazmasa_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON attempts TO beyazmasa_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON calendar_days TO beyazmasa_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON drafts TO beyazmasa_app;
GRANT SELECT ON municipalities TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON notices TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON reader_positions TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON register_counters TO beyazmasa_app;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON streets TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON topics TO beyazmasa_app;
GRANT INSERT, SELECT, UPDATE ON units TO beyazmasa_app;

COMMENT ON TABLE applicants IS 'Who asks. Kept apart from the ledger, so that a person can be restricted or erased without touching the history.';
COMMENT ON TABLE attachments IS 'Files of a request or of a draft; the bytes lie outside the database and the web root.';
COMMENT ON TABLE attempts IS 'Failed tries at a code or password per subject and window, for the limit on guessing.';
COMMENT ON TABLE calendar_days IS 'Holidays and administrative leave that a municipality adds to the country''s calendar.';
COMMENT ON TABLE drafts IS 'Answers of somebody who is applying page by page; removed when they expire.';
COMMENT ON TABLE migrations IS 'Which schema files were applied, and when.';
COMMENT ON TABLE municipalities IS 'The tenants; a municipality is data, never a subclass.';
COMMENT ON TABLE notices IS 'What the desk told its own people; the key makes a second telling impossible.';
COMMENT ON TABLE reader_positions IS 'How far each reader of the ledger is; moved in the transaction of its effect.';
COMMENT ON TABLE register_counters IS 'The last serial of each register and year; locked for the intake statement only, so there are no gaps.';
COMMENT ON TABLE replay_clocks IS 'The clocks that a change of the calendar counts differently: dates before, dates by the new calendar, what became of it.';
COMMENT ON TABLE replays IS 'Changes of the calendar: looked at, then made for new requests only or for the listed open ones too.';
COMMENT ON TABLE request_clocks IS 'The periods of each request, projected; is_late is known when a clock has stopped.';
COMMENT ON TABLE request_events IS 'The append-only ledger: the state of a request is a fold of its events.';
COMMENT ON VIEW request_list IS 'What lists and search read: the requests of the municipality that the transaction names.';
COMMENT ON TABLE requests IS 'One row per request, projected from its events in the same transaction; verify refolds and compares.';
COMMENT ON TABLE sessions IS 'Signed-in staff; the token is random and kept hashed.';
COMMENT ON TABLE setting_changes IS 'Who changed which unit, topic, right, calendar day or text, from what to what.';
COMMENT ON TABLE staff IS 'People who work at the desk and in the units.';
COMMENT ON TABLE streets IS 'The address list that forms suggest from.';
COMMENT ON TABLE topics IS 'What requests are about: a two-level tree; a topic has an owner and promised working days.';
COMMENT ON TABLE units IS 'Directorates that do the work.';
