-- What the legal classes need of every request: an identity that is hidden, a period that stands still while a fee is awaited.

ALTER TABLE requests ADD COLUMN is_identity_hidden boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN requests.is_identity_hidden IS 'The applicant asked that nobody here learns who they are; two people and a reason open it.';

ALTER TABLE request_clocks ADD COLUMN is_paused boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN request_clocks.is_paused IS 'A fee is awaited: no day passes and nobody is late.';

-- New columns of a view stand at its end; the owner of the view stays who it was.
GRANT CREATE ON SCHEMA public TO beyazmasa_list;
SET LOCAL ROLE beyazmasa_list;
CREATE OR REPLACE VIEW request_list AS
SELECT r.municipality_id, r.request_id, r.register_number, r.received_at, r.received_on, r.channel, r.kind, r.legal_class,
  r.topic_id, r.text, r.place, r.district, r.applicant_id, r.applicant_type, r.progress, r.outcome, r.reason, r.is_open, r.unit_id,
  r.officer_id, r.due_on, r.internal_due_on, r.answered_at, r.done_at, r.verified_at, r.satisfied_at, r.contested_at, r.contests,
  r.returns, r.silence_at, r.promised_on, r.is_question_open, r.source_name, r.source_id, r.search, r.is_identity_hidden
FROM requests r
WHERE r.municipality_id = nullif(current_setting('app.municipality', true), '')::uuid;
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM beyazmasa_list;
