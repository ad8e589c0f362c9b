-- Least rights: the program adds to the ledger and never changes it; a row of another municipality cannot be seen or written.

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'beyazmasa_app') THEN CREATE ROLE beyazmasa_app NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'beyazmasa_list') THEN CREATE ROLE beyazmasa_list NOLOGIN; END IF;
  EXECUTE format('GRANT beyazmasa_app, beyazmasa_list TO %I', current_user);
END $$;

GRANT USAGE ON SCHEMA public TO beyazmasa_app, beyazmasa_list;
GRANT USAGE ON SEQUENCE event_positions TO beyazmasa_app;
GRANT SELECT ON municipalities, reader_positions TO beyazmasa_app;
GRANT UPDATE (name, settings) ON municipalities TO beyazmasa_app;
GRANT INSERT, UPDATE ON reader_positions TO beyazmasa_app;
GRANT SELECT, INSERT ON request_events, setting_changes TO beyazmasa_app;
GRANT SELECT, INSERT, UPDATE ON units, topics, staff, applicants, requests, request_clocks, register_counters, notices TO beyazmasa_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, calendar_days, streets, attachments, drafts, attempts TO beyazmasa_app;

DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['units', 'topics', 'staff', 'sessions', 'calendar_days', 'streets', 'applicants',
    'request_events', 'requests', 'request_clocks', 'attachments', 'register_counters', 'drafts', 'notices', 'attempts',
    'setting_changes']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format($policy$CREATE POLICY own_municipality ON %I
      USING (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
      WITH CHECK (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)$policy$, tenant_table);
  END LOOP;
END $$;

-- The list is read through a view whose owner sees all rows of two tables, and may do nothing else.
CREATE POLICY reads_lists ON requests FOR SELECT TO beyazmasa_list USING (true);
CREATE POLICY reads_lists ON applicants FOR SELECT TO beyazmasa_list USING (true);
GRANT SELECT ON requests, applicants TO beyazmasa_list;
GRANT CREATE ON SCHEMA public TO beyazmasa_list;

-- PostgreSQL may not use the GIN index of `search` under a row-level policy, since text search is not leakproof. The list is therefore
-- a view whose owner sees every row and whose own condition names the municipality: the same guard, with the planner free.
CREATE VIEW request_list AS
SELECT r.municipality_id, r.request_id, r.register_number, r.received_at, r.received_on, r.channel, r.kind, r.legal_class,
  r.topic_id, r.text, r.place, r.district, r.applicant_id, r.applicant_type, r.progress, r.outcome, r.reason, r.is_open, r.unit_id,
  r.officer_id, r.due_on, r.internal_due_on, r.answered_at, r.done_at, r.verified_at, r.satisfied_at, r.contested_at, r.contests,
  r.returns, r.silence_at, r.promised_on, r.is_question_open, r.source_name, r.source_id, r.search
FROM requests r
WHERE r.municipality_id = nullif(current_setting('app.municipality', true), '')::uuid;
COMMENT ON VIEW request_list IS 'What lists and search read: the requests of the municipality that the transaction names.';
ALTER VIEW request_list OWNER TO beyazmasa_list;
REVOKE CREATE ON SCHEMA public FROM beyazmasa_list;
GRANT SELECT ON request_list TO beyazmasa_app;
