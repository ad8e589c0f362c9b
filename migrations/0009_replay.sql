-- The day on which time next owes a request something moves from the request to its clocks: a sweep of everything that is due then writes
-- narrow rows of two indexes and leaves the wide row of a request, with its search vector and nine indexes, alone.

ALTER TABLE request_clocks ADD COLUMN next_step_on date;
COMMENT ON COLUMN request_clocks.next_step_on IS 'When the worker looks at this clock next: a step of the ladder, or a fee that was not paid; null when it need not.';

-- The rungs of src/core/clocks/escalation.ts for the clocks that run now: half and four fifths of the days to the internal due day, that day,
-- the day after the shifted one, then weekly. A rung covers those below it. next-steps.migration.test.ts compares with the program.
WITH reached AS (
  SELECT c.municipality_id, c.request_id, c.clock_id, coalesce(max(CASE
    WHEN e.kind = 'silence.recorded' OR e.data ->> 'step' = 'silence' THEN 4
    WHEN e.data ->> 'step' = 'weekly' THEN 4 + (e.data ->> 'number')::integer
    WHEN e.data ->> 'step' = 'due' THEN 3
    WHEN e.data ->> 'step' = 'eighty' THEN 2
    WHEN e.data ->> 'step' = 'half' THEN 1 END), 0) AS rung
  FROM request_clocks c LEFT JOIN request_events e ON e.municipality_id = c.municipality_id AND e.request_id = c.request_id
    AND e.kind IN ('clock.escalated', 'silence.recorded') AND e.data ->> 'clockId' = c.clock_id
  WHERE c.stopped_at IS NULL
  GROUP BY 1, 2, 3
), days AS (
  SELECT c.*, r.rung,
    c.received_on + ceil((c.internal_due_on - c.received_on) / 2.0)::integer AS half_on,
    c.received_on + ceil((c.internal_due_on - c.received_on) * 4 / 5.0)::integer AS eighty_on
  FROM reached r JOIN request_clocks c USING (municipality_id, request_id, clock_id)
)
UPDATE request_clocks c SET next_step_on = CASE
    WHEN d.class = 'fee-wait' THEN d.shifted_due_on + 1
    WHEN d.is_paused OR d.class = 'bedk-decision' THEN NULL
    WHEN d.rung < 1 AND d.half_on < d.eighty_on THEN d.half_on
    WHEN d.rung < 2 AND d.eighty_on < d.internal_due_on THEN d.eighty_on
    WHEN d.rung < 3 THEN d.internal_due_on
    WHEN d.rung < 4 THEN d.shifted_due_on + 1
    ELSE d.shifted_due_on + (d.rung - 3) * 7 END
FROM days d
WHERE c.municipality_id = d.municipality_id AND c.request_id = d.request_id AND c.clock_id = d.clock_id;

CREATE INDEX request_clocks_steps ON request_clocks (municipality_id, next_step_on, request_id) WHERE next_step_on IS NOT NULL;
DROP INDEX requests_steps;
ALTER TABLE requests DROP COLUMN next_step_on;
COMMENT ON COLUMN requests.sequence IS 'Of the last event that is more than the passing of time; escalation and silence stand in the clocks.';
UPDATE requests r SET sequence = e.sequence
FROM (SELECT municipality_id, request_id, max(sequence) AS sequence FROM request_events
  WHERE kind NOT IN ('clock.escalated', 'silence.recorded') GROUP BY 1, 2) e
WHERE r.municipality_id = e.municipality_id AND r.request_id = e.request_id AND r.sequence <> e.sequence;

-- A change of the calendar is looked at before it is made: what it would do to each running clock stands here, and what was done.
CREATE TABLE replays (
  municipality_id uuid NOT NULL REFERENCES municipalities,
  replay_id uuid NOT NULL,
  staff_id uuid,
  change jsonb NOT NULL,
  from_version text NOT NULL,
  to_version text NOT NULL,
  clocks integer,
  moving integer,
  keeping integer,
  previewed_at timestamptz NOT NULL,
  scope text CHECK (scope IN ('new', 'open')),
  decided_at timestamptz,
  finished_at timestamptz,
  PRIMARY KEY (municipality_id, replay_id)
);
COMMENT ON TABLE replays IS 'Changes of the calendar: looked at, then made for new requests only or for the listed open ones too.';
COMMENT ON COLUMN replays.clocks IS 'How many running clocks were counted again; null, like the two after it, until the list is complete.';

CREATE TABLE replay_clocks (
  municipality_id uuid NOT NULL,
  replay_id uuid NOT NULL,
  request_id uuid NOT NULL,
  clock_id text NOT NULL,
  class text NOT NULL,
  effect text NOT NULL CHECK (effect IN ('moves', 'kept')),
  raw_before date NOT NULL,
  shifted_before date NOT NULL,
  internal_before date NOT NULL,
  raw_counted date NOT NULL,
  shifted_counted date NOT NULL,
  internal_counted date NOT NULL,
  outcome text CHECK (outcome IN ('moved', 'passed')),
  PRIMARY KEY (municipality_id, replay_id, request_id, clock_id),
  FOREIGN KEY (municipality_id, replay_id) REFERENCES replays (municipality_id, replay_id)
);
COMMENT ON TABLE replay_clocks IS 'The clocks that a change of the calendar counts differently: dates before, dates by the new calendar, what became of it.';
COMMENT ON COLUMN replay_clocks.outcome IS 'moved: the date was made earlier; passed: the clock had stopped or moved otherwise meanwhile.';
CREATE INDEX replay_clocks_list ON replay_clocks (municipality_id, replay_id, effect, raw_before, request_id, clock_id);
CREATE INDEX replay_clocks_waiting ON replay_clocks (municipality_id, replay_id, request_id) WHERE outcome IS NULL AND effect = 'moves';

GRANT SELECT, INSERT, DELETE ON replays, replay_clocks TO beyazmasa_app;
GRANT UPDATE (clocks, moving, keeping, scope, decided_at, finished_at) ON replays TO beyazmasa_app;
GRANT UPDATE (outcome) ON replay_clocks TO beyazmasa_app;

DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['replays', 'replay_clocks']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format($policy$CREATE POLICY own_municipality ON %I
      USING (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
      WITH CHECK (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)$policy$, tenant_table);
  END LOOP;
END $$;
