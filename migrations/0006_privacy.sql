-- Personal data: who looked at it, what happened to it by accident, when it is destroyed.
-- A look, a breach and a run can be added and read, never changed away or deleted: by GRANT.

ALTER TABLE applicants ADD COLUMN erased_at timestamptz;
COMMENT ON COLUMN applicants.erased_at IS 'When the retention period was over and everything but this mark was destroyed.';

CREATE TABLE access_log (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  look_id uuid NOT NULL,
  request_id uuid,
  staff_id uuid NOT NULL,
  roles text[] NOT NULL,
  unit_id uuid,
  seen text NOT NULL,
  purpose text NOT NULL DEFAULT '',
  at timestamptz NOT NULL,
  PRIMARY KEY (municipality_id, look_id)
);
COMMENT ON TABLE access_log IS 'Every look of staff at the data of a person, written before the answer leaves; a search has no request and no words.';
COMMENT ON COLUMN access_log.roles IS 'The roles at that moment: the applicant reads these, not the name.';
CREATE INDEX access_log_request ON access_log (municipality_id, request_id, at DESC);

CREATE TABLE breaches (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  breach_id uuid NOT NULL,
  learned_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  what text NOT NULL,
  categories text[] NOT NULL,
  people_count integer CHECK (people_count >= 0),
  measures text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality_id, breach_id)
);
COMMENT ON TABLE breaches IS 'Data breaches as they were first recorded (6698 m.12/5); what became known or was done later is a step.';
COMMENT ON COLUMN breaches.people_count IS 'How many people; null while nobody knows.';

CREATE TABLE breach_steps (
  municipality_id uuid NOT NULL,
  breach_id uuid NOT NULL,
  step_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('board-told', 'people-told', 'note-added')),
  happened_at timestamptz NOT NULL,
  text text NOT NULL,
  reference text NOT NULL DEFAULT '',
  late_reason text NOT NULL DEFAULT '',
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (municipality_id, breach_id, step_id),
  FOREIGN KEY (municipality_id, breach_id) REFERENCES breaches (municipality_id, breach_id)
);
COMMENT ON TABLE breach_steps IS 'What was done about a breach: the Board told, people told, something learned; only added to.';

CREATE TABLE destruction_runs (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  run_id uuid NOT NULL,
  as_of date NOT NULL,
  document text NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  decided_by uuid CHECK (decided_by <> asked_by),
  decided_at timestamptz,
  outcome text CHECK (outcome IN ('performed', 'declined')),
  note text NOT NULL DEFAULT '',
  erased_people integer,
  erased_files integer,
  PRIMARY KEY (municipality_id, run_id)
);
COMMENT ON TABLE destruction_runs IS 'Destruction of data whose period is over: asked by one, performed or declined by another, with the decision document.';

CREATE TABLE destruction_items (
  municipality_id uuid NOT NULL,
  run_id uuid NOT NULL,
  request_id uuid NOT NULL,
  retention_class text NOT NULL,
  ended_on date NOT NULL,
  kept_until date NOT NULL,
  erased_at timestamptz,
  PRIMARY KEY (municipality_id, run_id, request_id),
  FOREIGN KEY (municipality_id, run_id) REFERENCES destruction_runs (municipality_id, run_id)
);
COMMENT ON TABLE destruction_items IS 'The requests that a run names; one that was reopened meanwhile is left out and has no erasure time.';
CREATE INDEX destruction_items_request ON destruction_items (municipality_id, request_id);

GRANT SELECT, INSERT ON access_log, breaches, breach_steps, destruction_runs, destruction_items TO beyazmasa_app;
GRANT UPDATE (decided_by, decided_at, outcome, note, erased_people, erased_files) ON destruction_runs TO beyazmasa_app;
GRANT UPDATE (erased_at) ON destruction_items TO beyazmasa_app;

DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['access_log', 'breaches', 'breach_steps', 'destruction_runs', 'destruction_items']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format($policy$CREATE POLICY own_municipality ON %I
      USING (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
      WITH CHECK (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)$policy$, tenant_table);
  END LOOP;
END $$;
