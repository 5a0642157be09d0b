-- What somebody wants to try without touching the record: scenarios by name, in revisions.

CREATE TABLE scenarios (
  id     INTEGER PRIMARY KEY,
  owner  TEXT NOT NULL,
  log_id INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX scenarios_by_owner ON scenarios (owner);

-- level, unit_id: whose figures are compared; on_day: as of which day. steps: as one JSON document
-- (docs/what-if.md). shared: others may look at it and keep a copy of their own. deleted: taken out of the
-- lists; the revisions stay.
CREATE TABLE scenario_revisions (
  scenario_id INTEGER NOT NULL REFERENCES scenarios(id),
  revision    INTEGER NOT NULL,
  name        TEXT NOT NULL,
  shared      INTEGER NOT NULL CHECK (shared IN (0, 1)),
  level       TEXT NOT NULL,
  unit_id     INTEGER NOT NULL,
  on_day      TEXT NOT NULL,
  steps       TEXT NOT NULL,
  deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  log_id      INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (scenario_id, revision)
) STRICT, WITHOUT ROWID;
