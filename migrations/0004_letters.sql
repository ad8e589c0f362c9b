-- Official letters: what each says, its number and where it stands; and the words that a municipality writes them with.

CREATE TABLE letters (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  letter_id uuid NOT NULL,
  request_id uuid,
  kind text NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'handed-over', 'issued', 'withdrawn')),
  content jsonb NOT NULL,
  verification_code text NOT NULL,
  sha256 text NOT NULL,
  byte_count integer NOT NULL,
  official_number text,
  numbered_on date,
  numbered_year integer,
  written_by uuid,
  written_at timestamptz NOT NULL,
  handed_over_at timestamptz,
  dropped_at timestamptz,
  issued_by uuid,
  issued_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_because text,
  PRIMARY KEY (municipality_id, letter_id),
  FOREIGN KEY (municipality_id, request_id) REFERENCES requests (municipality_id, request_id),
  CHECK ((official_number IS NULL) = (numbered_on IS NULL) AND (official_number IS NULL) = (numbered_year IS NULL)),
  CHECK (status <> 'issued' OR official_number IS NOT NULL),
  CHECK (status <> 'withdrawn' OR withdrawn_because IS NOT NULL)
);
COMMENT ON TABLE letters IS 'Official letters. What a letter says never changes; number, status and the hash of its kept bytes come as it goes its way.';
COMMENT ON COLUMN letters.content IS 'What stands in the letter, frozen when it was drafted (core/letters/letter-content).';
COMMENT ON COLUMN letters.verification_code IS 'Printed on the letter, random, 78 bits: whoever holds the letter may look it up.';
COMMENT ON COLUMN letters.sha256 IS 'Of the bytes: those of the preview while it is a draft, those that are kept and sent afterwards. Its first half names the kept file.';
COMMENT ON COLUMN letters.dropped_at IS 'When the document system was given the file; null while that is still owed.';
CREATE UNIQUE INDEX letters_code ON letters (municipality_id, verification_code);
CREATE UNIQUE INDEX letters_number ON letters (municipality_id, numbered_year, official_number) WHERE official_number IS NOT NULL;
CREATE INDEX letters_request ON letters (municipality_id, request_id);
CREATE INDEX letters_waiting ON letters (municipality_id, status, letter_id) WHERE status IN ('draft', 'handed-over');

CREATE TABLE letter_templates (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  kind text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  closing text NOT NULL,
  remedy text NOT NULL,
  sdp_code text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (municipality_id, kind)
);
COMMENT ON TABLE letter_templates IS 'The municipality''s own words for a kind of letter; without a row the words of the program stand.';

GRANT SELECT, INSERT ON letters TO beyazmasa_app;
GRANT UPDATE (status, sha256, byte_count, official_number, numbered_on, numbered_year, handed_over_at, dropped_at, issued_by, issued_at,
  withdrawn_by, withdrawn_at, withdrawn_because) ON letters TO beyazmasa_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON letter_templates TO beyazmasa_app;

DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['letters', 'letter_templates']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format($policy$CREATE POLICY own_municipality ON %I
      USING (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
      WITH CHECK (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)$policy$, tenant_table);
  END LOOP;
END $$;
