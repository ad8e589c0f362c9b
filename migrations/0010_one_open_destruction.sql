-- One destruction run waits for a decision at a time: two lists of the same requests would be decided twice.
CREATE UNIQUE INDEX destruction_runs_open ON destruction_runs (municipality_id) WHERE outcome IS NULL;
