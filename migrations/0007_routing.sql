-- Whose matter a request is: the bodies outside the house, the map of owners with its decisions, the class of each road; and how often
-- a request was at a unit that it was not for.

CREATE TABLE external_bodies (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  body_id uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  detsis text NOT NULL DEFAULT '',
  kep text NOT NULL DEFAULT '',
  email text NOT NULL DEFAULT '',
  phone text NOT NULL DEFAULT '',
  address text NOT NULL DEFAULT '',
  district text,
  valid_from date NOT NULL,
  valid_before date CHECK (valid_before >= valid_from),
  is_active boolean NOT NULL DEFAULT true,
  needs_review boolean NOT NULL DEFAULT false,
  PRIMARY KEY (municipality_id, body_id)
);
COMMENT ON TABLE external_bodies IS 'Institutions that a request can be forwarded to, with the contact that the applicant is told.';
COMMENT ON COLUMN external_bodies.detsis IS 'Number of the body in the register of the State''s organisation (DETSİS).';
COMMENT ON COLUMN external_bodies.district IS 'The district that a district municipality has; others have none.';
COMMENT ON COLUMN external_bodies.needs_review IS 'Somebody typed it while forwarding; an administrator has not looked at it yet.';

-- Rows get an end and are never changed otherwise: the right to update is given on one column.
CREATE TABLE topic_owners (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  owner_row_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  road_class text,
  district text,
  unit_id uuid,
  body_id uuid,
  is_district_body boolean NOT NULL DEFAULT false,
  valid_from date NOT NULL,
  valid_before date CHECK (valid_before >= valid_from),
  document text NOT NULL,
  PRIMARY KEY (municipality_id, owner_row_id),
  FOREIGN KEY (municipality_id, topic_id) REFERENCES topics (municipality_id, topic_id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES units (municipality_id, unit_id),
  FOREIGN KEY (municipality_id, body_id) REFERENCES external_bodies (municipality_id, body_id),
  CHECK (num_nonnulls(unit_id, body_id) + is_district_body::integer = 1)
);
COMMENT ON TABLE topic_owners IS 'Whose matter a topic is, by kind of road and district, from when until when, by which decision.';
COMMENT ON COLUMN topic_owners.valid_before IS 'The first day on which the row no longer decides; equal to valid_from when it was replaced on its first day.';
COMMENT ON COLUMN topic_owners.is_district_body IS 'The owner is the municipality of the district in which the matter is.';

-- Two rows without an end for the same topic, road and district could never be told apart.
CREATE UNIQUE INDEX topic_owners_open ON topic_owners (municipality_id, topic_id, road_class, district) NULLS NOT DISTINCT
  WHERE valid_before IS NULL;

CREATE TABLE street_classes (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  street_class_id uuid NOT NULL,
  district text NOT NULL,
  neighbourhood text NOT NULL DEFAULT '',
  street text NOT NULL DEFAULT '',
  folded text NOT NULL DEFAULT '',
  road_class text NOT NULL,
  valid_from date NOT NULL,
  valid_before date CHECK (valid_before >= valid_from),
  document text NOT NULL,
  PRIMARY KEY (municipality_id, street_class_id)
);
COMMENT ON COLUMN street_classes.folded IS 'The street as requests are compared with it: without case, marks and short forms of its ending.';
COMMENT ON TABLE street_classes IS 'Whose road a street is, by the decision that says so; no street stands for all others of the place.';
CREATE UNIQUE INDEX street_classes_open ON street_classes (municipality_id, district, neighbourhood, folded)
  WHERE valid_before IS NULL;

GRANT SELECT, INSERT, UPDATE ON external_bodies TO beyazmasa_app;
GRANT SELECT, INSERT, UPDATE (valid_before) ON topic_owners, street_classes TO beyazmasa_app;

DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['external_bodies', 'topic_owners', 'street_classes']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format($policy$CREATE POLICY own_municipality ON %I
      USING (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
      WITH CHECK (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)$policy$, tenant_table);
  END LOOP;
END $$;

ALTER TABLE requests ADD COLUMN reroutes integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN requests.reroutes IS 'How often it was sent on from a unit that had not taken it yet.';

-- The histories so far, counted by the rule of the fold: sent to a unit while another one had it untaken. Policies hold for the owner
-- of the tables too, so the statement names each municipality in turn.
DO $$
DECLARE tenant uuid;
BEGIN
  FOR tenant IN SELECT municipality_id FROM municipalities LOOP
    PERFORM set_config('app.municipality', tenant::text, true);
    UPDATE requests r SET reroutes = moved.times
    FROM (
      SELECT request_id, count(*)::integer AS times FROM (
        SELECT request_id, kind, data ->> 'unitId' AS unit,
          lag(kind) OVER way AS kind_before, lag(data ->> 'unitId') OVER way AS unit_before
        FROM request_events
        WHERE municipality_id = tenant
          AND kind IN ('request.routed', 'request.returned', 'request.accepted', 'request.reopened')
        WINDOW way AS (PARTITION BY request_id ORDER BY sequence)
      ) steps
      WHERE kind = 'request.routed' AND kind_before IN ('request.routed', 'request.reopened')
        AND unit_before IS NOT NULL AND unit <> unit_before
      GROUP BY request_id
    ) moved
    WHERE r.municipality_id = tenant AND r.request_id = moved.request_id;
  END LOOP;
  PERFORM set_config('app.municipality', '', true);
END $$;
