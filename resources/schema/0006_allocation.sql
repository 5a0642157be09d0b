-- Who takes what, and why: the rules of suitability, the decisions with their evidence, and the word to
-- those whom a decision concerns.

-- The rules that say who may hold what, in versions: the whole set as one JSON document.
CREATE TABLE suitability_rule_versions (
  id         INTEGER PRIMARY KEY,
  valid_from TEXT NOT NULL,
  rules      TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;

-- One decision about one case: given to a post, moved to another, or a co-worker named. What was decided
-- and what was known then never changes; what was said wrongly is corrected below, what was taken back
-- names the log entry that did it. Decisions taken together share a batch, which is the id of the first, and
-- the log entry.
-- kind: allocation, reallocation, co-worker. reason: one of the ten of the service (domain/allocation.h).
-- facts: what the program knew at that time, as JSON (docs/allocation.md).
CREATE TABLE allocation_decisions (
  id           INTEGER PRIMARY KEY,
  batch_id     INTEGER NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('allocation', 'reallocation', 'co-worker')),
  case_id      INTEGER NOT NULL REFERENCES cases(id),
  person_id    INTEGER NOT NULL REFERENCES people(id),
  reason       TEXT NOT NULL,
  team_id      INTEGER NOT NULL REFERENCES teams(id),
  from_post_id INTEGER REFERENCES posts(id),
  to_post_id   INTEGER NOT NULL REFERENCES posts(id),
  effective_on TEXT NOT NULL,
  decided_on   TEXT NOT NULL,
  decided_at   TEXT NOT NULL,
  decided_by   TEXT NOT NULL,
  decided_by_code TEXT NOT NULL DEFAULT '',
  complexity   TEXT NOT NULL,
  capability   TEXT NOT NULL,
  capacity     TEXT NOT NULL,
  outcome      TEXT NOT NULL CHECK (outcome IN ('eligible', 'judgement')),
  override_reasons TEXT NOT NULL DEFAULT '[]',
  override_detail  TEXT NOT NULL DEFAULT '',
  staff_risk   TEXT NOT NULL DEFAULT '',
  oversight    TEXT NOT NULL DEFAULT '',
  sensitive    INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1)),
  facts        TEXT NOT NULL,
  undone_log_id INTEGER REFERENCES log_entries(id),
  log_id       INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX allocation_decisions_by_case ON allocation_decisions (case_id, id);
CREATE INDEX allocation_decisions_by_day ON allocation_decisions (decided_on);
CREATE INDEX allocation_decisions_by_post ON allocation_decisions (to_post_id, decided_on);
CREATE INDEX allocation_decisions_by_log ON allocation_decisions (log_id);

-- What somebody said afterwards about a decision, beside it and never instead of it.
CREATE TABLE allocation_corrections (
  id          INTEGER PRIMARY KEY,
  decision_id INTEGER NOT NULL REFERENCES allocation_decisions(id),
  field       TEXT NOT NULL CHECK (field IN ('complexity', 'capability', 'capacity', 'oversight', 'reason', 'staff_risk')),
  text        TEXT NOT NULL,
  reason      TEXT NOT NULL,
  corrected_by TEXT NOT NULL,
  log_id      INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX allocation_corrections_by_decision ON allocation_corrections (decision_id);

-- How demanding a case is, beside its tier; and the decisions on whether the community takes over early.
-- Items of the record, in revisions, as in 0003_record.sql.
CREATE TABLE complexity_levels (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  level TEXT NOT NULL, why TEXT NOT NULL, from_day TEXT NOT NULL,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX complexity_levels_newest ON complexity_levels (person_id) WHERE is_newest = 1;
CREATE TABLE early_allocations (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  decided_on TEXT NOT NULL, assessed_on TEXT,
  terrorism INTEGER NOT NULL, high_profile INTEGER NOT NULL, crime_prevention INTEGER NOT NULL,
  mappa_3 INTEGER NOT NULL, public_protection INTEGER NOT NULL,
  discretion TEXT NOT NULL, answer TEXT NOT NULL, why TEXT NOT NULL,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX early_allocations_newest ON early_allocations (person_id) WHERE is_newest = 1;

-- What a practitioner is told: a case came, a case went, they work beside somebody, a reassessment is
-- asked for. Read once they say so. kind: case_received, case_moved, co_worker, reassessment.
CREATE TABLE notices (
  id              INTEGER PRIMARY KEY,
  practitioner_id INTEGER NOT NULL REFERENCES practitioners(id),
  kind            TEXT NOT NULL,
  person_id       INTEGER NOT NULL REFERENCES people(id),
  case_id         INTEGER REFERENCES cases(id),
  decision_id     INTEGER REFERENCES allocation_decisions(id),
  day             TEXT NOT NULL,
  log_id          INTEGER NOT NULL REFERENCES log_entries(id),
  read_log_id     INTEGER REFERENCES log_entries(id),
  withdrawn_log_id INTEGER REFERENCES log_entries(id)
) STRICT;
CREATE INDEX notices_waiting ON notices (practitioner_id) WHERE read_log_id IS NULL AND withdrawn_log_id IS NULL;
CREATE INDEX notices_by_log ON notices (log_id);
