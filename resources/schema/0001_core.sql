-- Headroom's record, first version.
--
-- Dates are text YYYY-MM-DD, moments text YYYY-MM-DDThh:mm:ssZ (UTC), hours hundredths of an
-- hour a week, percentages basis points. valid_from is the first day a fact holds, valid_to the
-- first day it no longer does (null: it still holds). Nothing is deleted: rows are ended, and
-- every row names the log entry that brought it (log_id).

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The log: one entry for each change, in the transaction of the change.
-- hash = SHA-256 over the previous hash and the entry's fields, so that a missing or altered
-- entry shows.
CREATE TABLE log_entries (
  id          INTEGER PRIMARY KEY,
  recorded_at TEXT NOT NULL,
  actor       TEXT NOT NULL,
  action      TEXT NOT NULL,
  object_kind TEXT NOT NULL,
  object_id   INTEGER NOT NULL DEFAULT 0,
  detail      TEXT NOT NULL DEFAULT '{}',
  hash        TEXT NOT NULL
) STRICT;

-- Organisation ---------------------------------------------------------------------------------

CREATE TABLE regions (
  id     INTEGER PRIMARY KEY,
  code   TEXT NOT NULL UNIQUE,
  log_id INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE TABLE region_names (
  region_id  INTEGER NOT NULL REFERENCES regions(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  name       TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (region_id, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE pdus (
  id     INTEGER PRIMARY KEY,
  code   TEXT NOT NULL UNIQUE,
  log_id INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE TABLE pdu_placements (
  pdu_id     INTEGER NOT NULL REFERENCES pdus(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  region_id  INTEGER NOT NULL REFERENCES regions(id),
  name       TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (pdu_id, valid_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX pdu_placements_by_region ON pdu_placements (region_id);

CREATE TABLE teams (
  id     INTEGER PRIMARY KEY,
  code   TEXT NOT NULL UNIQUE,
  log_id INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE TABLE team_placements (
  team_id    INTEGER NOT NULL REFERENCES teams(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  pdu_id     INTEGER NOT NULL REFERENCES pdus(id),
  name       TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (team_id, valid_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_placements_by_pdu ON team_placements (pdu_id);

-- Practitioners and posts ----------------------------------------------------------------------

CREATE TABLE practitioners (
  id         INTEGER PRIMARY KEY,
  staff_code TEXT NOT NULL UNIQUE,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE TABLE practitioner_names (
  practitioner_id INTEGER NOT NULL REFERENCES practitioners(id),
  valid_from      TEXT NOT NULL,
  valid_to        TEXT,
  surname         TEXT NOT NULL,
  forename        TEXT NOT NULL,
  log_id          INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (practitioner_id, valid_from)
) STRICT, WITHOUT ROWID;

-- A post is one practitioner in one team. kind: field (holds cases), court (only court reports),
-- omic (offender management in custody; figures of its own, no capacity).
CREATE TABLE posts (
  id              INTEGER PRIMARY KEY,
  practitioner_id INTEGER NOT NULL REFERENCES practitioners(id),
  team_id         INTEGER NOT NULL REFERENCES teams(id),
  kind            TEXT NOT NULL CHECK (kind IN ('field', 'court', 'omic')),
  log_id          INTEGER NOT NULL REFERENCES log_entries(id),
  UNIQUE (practitioner_id, team_id, kind)
) STRICT;
CREATE INDEX posts_by_team ON posts (team_id, kind);

-- A period that was taken back by a later extract of the same day is empty: valid_to = valid_from.
CREATE TABLE post_periods (
  post_id    INTEGER NOT NULL REFERENCES posts(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  ended_log_id INTEGER REFERENCES log_entries(id),
  PRIMARY KEY (post_id, valid_from)
) STRICT, WITHOUT ROWID;
CREATE TABLE post_grades (
  post_id    INTEGER NOT NULL REFERENCES posts(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  grade_code TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (post_id, valid_from)
) STRICT, WITHOUT ROWID;
-- Contracted hours. source: default (the grade's, set when the post was first seen), file, person.
CREATE TABLE post_hours (
  post_id          INTEGER NOT NULL REFERENCES posts(id),
  valid_from       TEXT NOT NULL,
  valid_to         TEXT,
  contracted_hours INTEGER NOT NULL CHECK (contracted_hours BETWEEN 0 AND 16800),
  source           TEXT NOT NULL CHECK (source IN ('default', 'file', 'person')),
  log_id           INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (post_id, valid_from)
) STRICT, WITHOUT ROWID;

-- Who manages whom, and who looks after whose people for a time.
CREATE TABLE line_management (
  post_id         INTEGER NOT NULL REFERENCES posts(id),
  valid_from      TEXT NOT NULL,
  valid_to        TEXT,
  manager_post_id INTEGER NOT NULL REFERENCES posts(id),
  log_id          INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (post_id, valid_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX line_management_by_manager ON line_management (manager_post_id);
CREATE TABLE manager_cover (
  covered_post_id  INTEGER NOT NULL REFERENCES posts(id),
  valid_from       TEXT NOT NULL,
  valid_to         TEXT,
  covering_post_id INTEGER NOT NULL REFERENCES posts(id),
  log_id           INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (covered_post_id, valid_from)
) STRICT, WITHOUT ROWID;

-- Reference data, in versions ------------------------------------------------------------------

CREATE TABLE points_versions (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL,
  valid_from TEXT NOT NULL UNIQUE,
  sdr        INTEGER NOT NULL,
  fdr        INTEGER NOT NULL,
  nominal_po  INTEGER NOT NULL,
  nominal_pso INTEGER NOT NULL,
  default_hours_po  INTEGER NOT NULL,
  default_hours_pso INTEGER NOT NULL,
  default_hours_spo INTEGER NOT NULL,
  -- T2A weightings in hundredths of a percent
  t2a_weighting_warrants INTEGER NOT NULL,
  t2a_weighting_unpaid_work INTEGER NOT NULL,
  t2a_weighting_overdue INTEGER NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE TABLE tier_points (
  version_id INTEGER NOT NULL REFERENCES points_versions(id),
  scheme     TEXT NOT NULL CHECK (scheme IN ('standard', 't2a')),
  location   TEXT NOT NULL CHECK (location IN ('community', 'licence', 'custody')),
  tier       INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 32),
  points     INTEGER NOT NULL CHECK (points BETWEEN 0 AND 999),
  PRIMARY KEY (version_id, scheme, location, tier)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_points_versions (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  valid_from  TEXT NOT NULL UNIQUE,
  window_days INTEGER NOT NULL,
  log_id      INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE TABLE contact_points (
  version_id  INTEGER NOT NULL REFERENCES contact_points_versions(id),
  code        TEXT NOT NULL,
  description TEXT NOT NULL,
  points      INTEGER NOT NULL CHECK (points BETWEEN 0 AND 999),
  category    INTEGER NOT NULL,
  PRIMARY KEY (version_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE grade_map_versions (
  id         INTEGER PRIMARY KEY,
  valid_from TEXT NOT NULL UNIQUE,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE TABLE grade_codes (
  version_id INTEGER NOT NULL REFERENCES grade_map_versions(id),
  code       TEXT NOT NULL,
  grade      TEXT NOT NULL,
  PRIMARY KEY (version_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE reduction_reasons (
  id         INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  name       TEXT NOT NULL,
  short_name TEXT NOT NULL,
  category   TEXT NOT NULL,
  allowance  INTEGER,
  max_allowance INTEGER,
  months     INTEGER,
  enabled    INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (id, valid_from)
) STRICT, WITHOUT ROWID;

-- Settings that decide figures or words (thresholds): versions, as the points tables.
CREATE TABLE threshold_versions (
  id          INTEGER PRIMARY KEY,
  valid_from  TEXT NOT NULL,
  at_capacity INTEGER NOT NULL,
  over        INTEGER NOT NULL,
  severe      INTEGER NOT NULL,
  sustained_weeks INTEGER NOT NULL,
  span_of_control INTEGER NOT NULL,
  log_id      INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;

-- Reductions: a revision for each change; the newest one holds -----------------------------------

CREATE TABLE reductions (
  id      INTEGER PRIMARY KEY,
  post_id INTEGER NOT NULL REFERENCES posts(id),
  log_id  INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX reductions_by_post ON reductions (post_id);
CREATE TABLE reduction_revisions (
  reduction_id INTEGER NOT NULL REFERENCES reductions(id),
  revision     INTEGER NOT NULL,
  is_newest    INTEGER NOT NULL CHECK (is_newest IN (0, 1)),
  reason_id    INTEGER NOT NULL,
  hours        INTEGER NOT NULL,
  start_date   TEXT NOT NULL,
  end_date     TEXT NOT NULL,
  notes        TEXT NOT NULL DEFAULT '',
  archived     INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  deleted      INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  log_id       INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (reduction_id, revision)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reduction_revisions_newest ON reduction_revisions (reduction_id) WHERE is_newest = 1;

-- Extracts -------------------------------------------------------------------------------------

CREATE TABLE extracts (
  id          INTEGER PRIMARY KEY,
  report_date TEXT NOT NULL,
  file_name   TEXT NOT NULL,
  file_hash   TEXT NOT NULL,
  -- an extract of the same date that came later takes its place; this one stays, superseded
  superseded_by INTEGER REFERENCES extracts(id),
  log_id      INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX extracts_by_date ON extracts (report_date);
CREATE INDEX extracts_by_hash ON extracts (file_hash);

-- Cells that are 0 are not kept. kind: 1 all, 2 filtered, 3 T2A, 4 OMiC.
-- location: 0 community, 1 licence, 2 custody. tier: official tier number 0..32.
CREATE TABLE case_counts (
  extract_id INTEGER NOT NULL,
  kind       INTEGER NOT NULL,
  post_id    INTEGER NOT NULL,
  location   INTEGER NOT NULL,
  tier       INTEGER NOT NULL,
  cases      INTEGER NOT NULL CHECK (cases > 0),
  PRIMARY KEY (extract_id, kind, post_id, location, tier),
  FOREIGN KEY (extract_id) REFERENCES extracts(id),
  FOREIGN KEY (post_id) REFERENCES posts(id)
) STRICT, WITHOUT ROWID;

CREATE TABLE extract_posts (
  extract_id INTEGER NOT NULL REFERENCES extracts(id),
  post_id    INTEGER NOT NULL REFERENCES posts(id),
  community_first_16_weeks INTEGER NOT NULL DEFAULT 0,
  licence_first_16_weeks   INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (extract_id, post_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE court_reports (
  extract_id      INTEGER NOT NULL REFERENCES extracts(id),
  post_id         INTEGER NOT NULL REFERENCES posts(id),
  sdr_last_30     INTEGER NOT NULL,
  sdr_due_next_30 INTEGER NOT NULL,
  fdr_last_30     INTEGER NOT NULL,
  oral_reports    INTEGER NOT NULL,
  PRIMARY KEY (extract_id, post_id)
) STRICT, WITHOUT ROWID;

-- Listed cases as the file said them; post_id is null where the file named no post of the extract.
-- sheet: 0 caseload, 1 unpaid work, 2 overdue terminations, 3 priority, 4 standalone orders,
-- 5 suspended lifers. details: what only the last two have, as JSON.
CREATE TABLE flagged_cases (
  extract_id INTEGER NOT NULL REFERENCES extracts(id),
  sheet      INTEGER NOT NULL,
  row_number INTEGER NOT NULL,
  row_type   TEXT NOT NULL,
  crn        TEXT NOT NULL,
  tier       INTEGER NOT NULL,
  location   INTEGER NOT NULL,
  staff_code TEXT NOT NULL,
  team_code  TEXT NOT NULL,
  grade_code TEXT NOT NULL,
  post_id    INTEGER REFERENCES posts(id),
  details    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (extract_id, sheet, row_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX flagged_cases_by_post ON flagged_cases (post_id, extract_id);
CREATE INDEX flagged_cases_by_crn ON flagged_cases (crn);

CREATE TABLE contacts (
  extract_id   INTEGER NOT NULL REFERENCES extracts(id),
  row_number   INTEGER NOT NULL,
  contact_id   TEXT NOT NULL,
  crn          TEXT NOT NULL,
  contact_date TEXT NOT NULL,
  code         TEXT NOT NULL,
  by_staff_code     TEXT NOT NULL,
  by_team_code      TEXT NOT NULL,
  by_post_id        INTEGER REFERENCES posts(id),
  holder_staff_code TEXT NOT NULL,
  holder_team_code  TEXT NOT NULL,
  holder_post_id    INTEGER REFERENCES posts(id),
  PRIMARY KEY (extract_id, row_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX contacts_by_post ON contacts (by_post_id, extract_id);
CREATE INDEX contacts_by_holder ON contacts (holder_post_id, extract_id);

CREATE TABLE t2a_cases (
  extract_id INTEGER NOT NULL REFERENCES extracts(id),
  row_number INTEGER NOT NULL,
  crn        TEXT NOT NULL,
  event_number TEXT NOT NULL,
  allocation_date TEXT NOT NULL,
  holder_staff_code TEXT NOT NULL,
  holder_team_code  TEXT NOT NULL,
  outcome_code TEXT NOT NULL,
  outcome_name TEXT NOT NULL,
  PRIMARY KEY (extract_id, row_number)
) STRICT, WITHOUT ROWID;

-- The figure of each post on the day of each extract, as the engine gave it: what trends are
-- drawn from. Rewritten only while its extract is the newest (an hour or a reduction corrected);
-- after that it stands as it was known.
CREATE TABLE figures (
  extract_id INTEGER NOT NULL REFERENCES extracts(id),
  post_id    INTEGER NOT NULL REFERENCES posts(id),
  total_points     INTEGER NOT NULL,
  available_points INTEGER NOT NULL,
  cms_points       INTEGER NOT NULL,
  reduction_hours  INTEGER NOT NULL,
  contracted_hours INTEGER NOT NULL,
  cases            INTEGER NOT NULL,
  points_version   INTEGER NOT NULL REFERENCES points_versions(id),
  contact_points_version INTEGER NOT NULL REFERENCES contact_points_versions(id),
  PRIMARY KEY (extract_id, post_id)
) STRICT, WITHOUT ROWID;
