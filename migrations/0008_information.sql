-- What access to information costs: a table that each municipality keeps by year, since institutions publish different amounts.

CREATE TABLE fee_tariffs (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  year integer NOT NULL CHECK (year BETWEEN 2004 AND 2100),
  free_pages integer NOT NULL CHECK (free_pages >= 0),
  page_kurus integer NOT NULL CHECK (page_kurus >= 0),
  colour_page_kurus integer NOT NULL CHECK (colour_page_kurus >= 0),
  research_page_kurus integer NOT NULL CHECK (research_page_kurus >= 0),
  research_max_kurus integer NOT NULL CHECK (research_max_kurus >= 0),
  account text NOT NULL DEFAULT '',
  source text NOT NULL,
  PRIMARY KEY (municipality_id, year)
);
COMMENT ON TABLE fee_tariffs IS 'Yearly fees for access to information (4982 m.10), each year with the note of its source.';

ALTER TABLE fee_tariffs ENABLE ROW LEVEL SECURITY;
ALTER TABLE fee_tariffs FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON fee_tariffs
  USING (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
  WITH CHECK (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON fee_tariffs TO beyazmasa_app;

-- The fields of the forms EK-1 and EK-2 (regulation 2004/7189): who signs for a legal person, and how the answer is wished.
ALTER TABLE applicants ADD COLUMN authorised_person text NOT NULL DEFAULT '';
COMMENT ON COLUMN applicants.authorised_person IS 'Who may sign for a legal person (EK-2).';
ALTER TABLE applicants ADD COLUMN answer_wish text NOT NULL DEFAULT '' CHECK (answer_wish IN ('', 'written', 'electronic'));
COMMENT ON COLUMN applicants.answer_wish IS 'How the answer is wished (EK-1, EK-2); empty where nobody was asked.';
