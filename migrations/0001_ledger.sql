-- The ledger, what it is about, and the rows that screens read. Every table of a municipality starts its key with municipality_id.
-- Roles: beyazmasa_app is what the program acts as; beyazmasa_list owns the views that lists read (see request_list).

CREATE TABLE municipalities (
  municipality_id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  settings jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE municipalities IS 'The tenants; a municipality is data, never a subclass.';

CREATE TABLE units (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  unit_id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL DEFAULT '',
  parent_unit_id uuid,
  is_active boolean NOT NULL DEFAULT true,
  PRIMARY KEY (municipality_id, unit_id),
  UNIQUE (municipality_id, code),
  FOREIGN KEY (municipality_id, parent_unit_id) REFERENCES units (municipality_id, unit_id)
);
COMMENT ON TABLE units IS 'Directorates that do the work.';

CREATE TABLE topics (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  topic_id uuid NOT NULL,
  parent_topic_id uuid,
  code text NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL DEFAULT '',
  owner_unit_id uuid,
  promised_days integer CHECK (promised_days BETWEEN 1 AND 250),
  needs_approval boolean NOT NULL DEFAULT false,
  needs_place boolean NOT NULL DEFAULT true,
  is_active boolean NOT NULL DEFAULT true,
  PRIMARY KEY (municipality_id, topic_id),
  UNIQUE (municipality_id, code),
  FOREIGN KEY (municipality_id, parent_topic_id) REFERENCES topics (municipality_id, topic_id),
  FOREIGN KEY (municipality_id, owner_unit_id) REFERENCES units (municipality_id, unit_id)
);
COMMENT ON TABLE topics IS 'What requests are about: a two-level tree; a topic has an owner and promised working days.';

CREATE TABLE staff (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  staff_id uuid NOT NULL,
  user_name text NOT NULL,
  name text NOT NULL,
  roles text[] NOT NULL,
  unit_ids uuid[] NOT NULL DEFAULT '{}',
  password_hash text NOT NULL,
  totp_secret text,
  totp_last_step bigint NOT NULL DEFAULT 0,
  is_active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (municipality_id, staff_id),
  UNIQUE (municipality_id, user_name)
);
COMMENT ON TABLE staff IS 'People who work at the desk and in the units.';
COMMENT ON COLUMN staff.unit_ids IS 'Units the person works for, the main one first; small directorates share people.';

CREATE TABLE sessions (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  token_hash bytea NOT NULL,
  staff_id uuid NOT NULL,
  step text NOT NULL CHECK (step IN ('password', 'complete')),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (municipality_id, token_hash),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, staff_id)
);
COMMENT ON TABLE sessions IS 'Signed-in staff; the token is random and kept hashed.';

CREATE TABLE calendar_days (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  day date NOT NULL,
  layer text NOT NULL CHECK (layer IN ('holiday', 'leave')),
  extent text NOT NULL CHECK (extent IN ('full', 'half')),
  name text NOT NULL,
  document text NOT NULL DEFAULT '',
  PRIMARY KEY (municipality_id, day, layer, name)
);
COMMENT ON TABLE calendar_days IS 'Holidays and administrative leave that a municipality adds to the country''s calendar.';

CREATE TABLE streets (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  district text NOT NULL,
  neighbourhood text NOT NULL,
  street text NOT NULL,
  folded text NOT NULL,
  PRIMARY KEY (municipality_id, district, neighbourhood, street)
);
COMMENT ON TABLE streets IS 'The address list that forms suggest from.';

CREATE TABLE applicants (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  applicant_id uuid NOT NULL,
  type text NOT NULL,
  name text NOT NULL DEFAULT '',
  phone text NOT NULL DEFAULT '',
  email text NOT NULL DEFAULT '',
  address text NOT NULL DEFAULT '',
  national_id text NOT NULL DEFAULT '',
  language text NOT NULL DEFAULT 'tr',
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (municipality_id, applicant_id)
);
COMMENT ON TABLE applicants IS 'Who asks. Kept apart from the ledger, so that a person can be restricted or erased without touching the history.';

CREATE SEQUENCE event_positions;

-- No foreign key of its own: row-level security lets in only the named municipality, whose requests have the key, and verify finds events
-- without a request. Checked once a row it would take an eighth of an import and as much of each intake.
CREATE TABLE request_events (
  municipality_id uuid NOT NULL,
  request_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  kind text NOT NULL,
  data jsonb NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  actor_kind text NOT NULL CHECK (actor_kind IN ('applicant', 'staff', 'system', 'import')),
  actor_id uuid,
  act_key text,
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  position bigint NOT NULL DEFAULT nextval('event_positions'),
  PRIMARY KEY (municipality_id, request_id, sequence)
);
COMMENT ON TABLE request_events IS 'The append-only ledger: the state of a request is a fold of its events.';
COMMENT ON COLUMN request_events.act_key IS 'Idempotency key; only the first event of an act carries it.';
COMMENT ON COLUMN request_events.transaction_id IS 'With position the order in which readers go; a reader stays below every open transaction.';
CREATE UNIQUE INDEX request_events_act ON request_events (municipality_id, act_key) WHERE act_key IS NOT NULL;
CREATE INDEX request_events_reading ON request_events (transaction_id, position);

CREATE TABLE requests (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  request_id uuid NOT NULL,
  sequence integer NOT NULL,
  register_number text NOT NULL,
  received_at timestamptz NOT NULL,
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
  next_step_on date,
  answered_at timestamptz,
  done_at timestamptz,
  verified_at timestamptz,
  satisfied_at timestamptz,
  contested_at timestamptz,
  contests integer NOT NULL,
  returns integer NOT NULL,
  silence_at timestamptz,
  promised_on date,
  is_question_open boolean NOT NULL,
  source_name text,
  source_id text,
  code_hash bytea,
  search tsvector NOT NULL DEFAULT '',
  PRIMARY KEY (municipality_id, request_id)
);
COMMENT ON TABLE requests IS 'One row per request, projected from its events in the same transaction; verify refolds and compares.';
COMMENT ON COLUMN requests.due_on IS 'The nearest raw due day of the running clocks; null when nothing runs.';
COMMENT ON COLUMN requests.code_hash IS 'SHA-256 of the secret code the applicant follows with; the code itself is kept nowhere.';
CREATE UNIQUE INDEX requests_number ON requests (municipality_id, register_number);
CREATE UNIQUE INDEX requests_source ON requests (municipality_id, source_name, source_id) WHERE source_name IS NOT NULL;
CREATE INDEX requests_newest ON requests (municipality_id, received_at DESC, request_id DESC);
CREATE INDEX requests_due ON requests (municipality_id, due_on, received_at, request_id) WHERE is_open;
CREATE INDEX requests_unit ON requests (municipality_id, unit_id, received_at DESC, request_id DESC);
CREATE INDEX requests_progress ON requests (municipality_id, progress, received_at DESC, request_id DESC) WHERE is_open;
CREATE INDEX requests_officer ON requests (municipality_id, officer_id) WHERE is_open;
CREATE INDEX requests_steps ON requests (municipality_id, next_step_on) WHERE next_step_on IS NOT NULL;
CREATE INDEX requests_search ON requests USING gin (search);

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
  due_at timestamptz,
  stopped_at timestamptz,
  stopped_because text,
  silence_at timestamptz,
  is_late boolean,
  PRIMARY KEY (municipality_id, request_id, clock_id),
  FOREIGN KEY (municipality_id, request_id) REFERENCES requests (municipality_id, request_id)
);
COMMENT ON TABLE request_clocks IS 'The periods of each request, projected; is_late is known when a clock has stopped.';
CREATE INDEX request_clocks_due ON request_clocks (municipality_id, raw_due_on, class);

CREATE TABLE attachments (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  attachment_id uuid NOT NULL,
  request_id uuid,
  draft_hash bytea,
  file_name text NOT NULL,
  media_type text NOT NULL,
  byte_count integer NOT NULL,
  is_image boolean NOT NULL,
  is_for_applicant boolean NOT NULL,
  uploaded_by uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (municipality_id, attachment_id)
);
COMMENT ON TABLE attachments IS 'Files of a request or of a draft; the bytes lie outside the database and the web root.';
CREATE INDEX attachments_request ON attachments (municipality_id, request_id);
CREATE INDEX attachments_draft ON attachments (municipality_id, draft_hash) WHERE draft_hash IS NOT NULL;

CREATE TABLE register_counters (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  register text NOT NULL,
  year integer NOT NULL,
  last_serial bigint NOT NULL,
  PRIMARY KEY (municipality_id, register, year)
);
COMMENT ON TABLE register_counters IS 'The last serial of each register and year; locked for the intake statement only, so there are no gaps.';

CREATE TABLE drafts (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  draft_hash bytea NOT NULL,
  answers jsonb NOT NULL,
  request_id uuid,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (municipality_id, draft_hash)
);
COMMENT ON TABLE drafts IS 'Answers of somebody who is applying page by page; removed when they expire.';
CREATE INDEX drafts_expiry ON drafts (municipality_id, expires_at);

CREATE TABLE notices (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  request_id uuid NOT NULL,
  notice_key text NOT NULL,
  kind text NOT NULL,
  told_role text NOT NULL,
  unit_id uuid,
  staff_id uuid,
  data jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  read_at timestamptz,
  PRIMARY KEY (municipality_id, request_id, notice_key)
);
COMMENT ON TABLE notices IS 'What the desk told its own people; the key makes a second telling impossible.';
CREATE INDEX notices_unread ON notices (municipality_id, told_role, created_at DESC) WHERE read_at IS NULL;

CREATE TABLE reader_positions (
  reader text PRIMARY KEY,
  transaction_id xid8 NOT NULL,
  position bigint NOT NULL
);
COMMENT ON TABLE reader_positions IS 'How far each reader of the ledger is; moved in the transaction of its effect.';

CREATE TABLE attempts (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  subject_hash bytea NOT NULL,
  window_start timestamptz NOT NULL,
  attempts integer NOT NULL,
  PRIMARY KEY (municipality_id, subject_hash, window_start)
);
COMMENT ON TABLE attempts IS 'Failed tries at a code or password per subject and window, for the limit on guessing.';

CREATE TABLE setting_changes (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  change_id uuid NOT NULL,
  staff_id uuid,
  subject text NOT NULL,
  before jsonb,
  after jsonb,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (municipality_id, change_id)
);
COMMENT ON TABLE setting_changes IS 'Who changed which unit, topic, right, calendar day or text, from what to what.';
