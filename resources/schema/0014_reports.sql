-- Reports: parameters that somebody keeps, and what was written to files.

-- A change ends the row and adds another of the same series, which is the id of the first; so the runs of
-- a set stay together. parameters: JSON (docs/reports.md). every: when it is due; empty: never by itself.
-- folder and format: where it goes then.
CREATE TABLE report_sets (
  id         INTEGER PRIMARY KEY,
  series     INTEGER NOT NULL,
  name       TEXT NOT NULL,
  owner      TEXT NOT NULL,
  shared     INTEGER NOT NULL CHECK (shared IN (0, 1)),
  report     TEXT NOT NULL,
  parameters TEXT NOT NULL,
  every      TEXT NOT NULL DEFAULT '' CHECK (every IN ('', 'day', 'week', 'month')),
  folder     TEXT NOT NULL DEFAULT '',
  format     TEXT NOT NULL DEFAULT 'csv',
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  ended_log_id INTEGER REFERENCES log_entries(id)
) STRICT;
CREATE INDEX report_sets_standing ON report_sets (name) WHERE ended_log_id IS NULL;

-- A report that was written to a file: what was asked, how many rows, and the SHA-256 of the file.
CREATE TABLE report_runs (
  id         INTEGER PRIMARY KEY,
  series     INTEGER,
  report     TEXT NOT NULL,
  parameters TEXT NOT NULL,
  row_count  INTEGER NOT NULL,
  file_name  TEXT NOT NULL,
  file_hash  TEXT NOT NULL,
  ran_on     TEXT NOT NULL,
  ran_by     TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX report_runs_by_series ON report_runs (series, ran_on) WHERE series IS NOT NULL;
