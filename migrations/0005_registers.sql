-- The registers that the law asks for, each with its own serial; and what the published table of service standards needs of a topic.

CREATE TABLE register_entries (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  register text NOT NULL,
  year integer NOT NULL,
  serial bigint NOT NULL CHECK (serial > 0),
  entry_key text NOT NULL,
  request_id uuid,
  sequence integer,
  entered_on date NOT NULL,
  entered_at timestamptz NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (municipality_id, register, year, serial),
  UNIQUE (municipality_id, entry_key, register),
  CHECK (year = extract(year FROM entered_on)),
  CHECK ((request_id IS NULL) = (sequence IS NULL))
);
COMMENT ON TABLE register_entries IS 'Entries of the legal registers, serial per register and year without gaps; nothing is changed or taken out.';
COMMENT ON COLUMN register_entries.entry_key IS 'What is entered once: a request, an event of it, or an act of its own.';
COMMENT ON COLUMN register_entries.sequence IS 'The event of the request that justifies the entry; verify looks for it.';
COMMENT ON COLUMN register_entries.data IS 'The facts at entry. What became of the request is read from the request.';
CREATE INDEX register_entries_request ON register_entries (municipality_id, request_id) WHERE request_id IS NOT NULL;
CREATE INDEX register_entries_day ON register_entries (municipality_id, register, entered_on);

GRANT SELECT, INSERT ON register_entries TO beyazmasa_app;
ALTER TABLE register_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON register_entries
  USING (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
  WITH CHECK (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);

ALTER TABLE topics ADD COLUMN documents text NOT NULL DEFAULT '', ADD COLUMN documents_en text NOT NULL DEFAULT '';
COMMENT ON COLUMN topics.documents IS 'What the applicant is asked to bring, one a line; empty: nothing (service standards, regulation 2009/15169 m.6).';
