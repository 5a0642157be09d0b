-- A store of schema version 2, as the sqlite3 shell dumps it. Never changed: it stands for the stores
-- that people have. The people in it are invented.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('created_at','2026-11-15T12:00:00Z');
INSERT INTO meta VALUES('log_head','a9785db49880a9736ccf2b22d127368daaa3a7b21805805647f1efec9dd471a7');
INSERT INTO meta VALUES('store_id','00112233445566778899aabbccddeeff');
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
INSERT INTO log_entries VALUES(1,'2026-11-15T12:00:00Z','A. Tester','reference','test',0,'{}','e9e21d4c900db6a98337d0aeb1870eef25cc199354f72523ad4a0108a54dab93');
INSERT INTO log_entries VALUES(2,'2026-11-15T12:00:00Z','A. Tester','import.extract','test',0,'{}','c30e700c3d164c4f702abd005aea6ef974ff8103a1713a63faa92c2b6b7288eb');
INSERT INTO log_entries VALUES(3,'2026-11-15T12:00:00Z','A. Tester','reduction.add','test',0,'{}','83a48b22dd60a49c1ccf1a0d6753c8f3d3034e348a0f00c259e5fcb4c3a36237');
INSERT INTO log_entries VALUES(4,'2026-11-15T12:00:00Z','A. Tester','demo','test',0,'{}','a9785db49880a9736ccf2b22d127368daaa3a7b21805805647f1efec9dd471a7');
CREATE TABLE regions (
  id     INTEGER PRIMARY KEY,
  code   TEXT NOT NULL UNIQUE,
  log_id INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO regions VALUES(1,'R1',2);
CREATE TABLE region_names (
  region_id  INTEGER NOT NULL REFERENCES regions(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  name       TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (region_id, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO region_names VALUES(1,'2026-11-15',NULL,'Northvale',2);
CREATE TABLE pdus (
  id     INTEGER PRIMARY KEY,
  code   TEXT NOT NULL UNIQUE,
  log_id INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO pdus VALUES(1,'P1',2);
CREATE TABLE pdu_placements (
  pdu_id     INTEGER NOT NULL REFERENCES pdus(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  region_id  INTEGER NOT NULL REFERENCES regions(id),
  name       TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (pdu_id, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO pdu_placements VALUES(1,'2026-11-15',NULL,1,'Northvale Central',2);
CREATE TABLE teams (
  id     INTEGER PRIMARY KEY,
  code   TEXT NOT NULL UNIQUE,
  log_id INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO teams VALUES(1,'TA',2);
CREATE TABLE team_placements (
  team_id    INTEGER NOT NULL REFERENCES teams(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  pdu_id     INTEGER NOT NULL REFERENCES pdus(id),
  name       TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (team_id, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO team_placements VALUES(1,'2026-11-15',NULL,1,'Team A',2);
CREATE TABLE practitioners (
  id         INTEGER PRIMARY KEY,
  staff_code TEXT NOT NULL UNIQUE,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO practitioners VALUES(1,'S1',2);
INSERT INTO practitioners VALUES(2,'S2',2);
CREATE TABLE practitioner_names (
  practitioner_id INTEGER NOT NULL REFERENCES practitioners(id),
  valid_from      TEXT NOT NULL,
  valid_to        TEXT,
  surname         TEXT NOT NULL,
  forename        TEXT NOT NULL,
  log_id          INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (practitioner_id, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO practitioner_names VALUES(1,'2026-11-15',NULL,'SampleS1','Officer',2);
INSERT INTO practitioner_names VALUES(2,'2026-11-15',NULL,'SampleS2','Officer',2);
CREATE TABLE posts (
  id              INTEGER PRIMARY KEY,
  practitioner_id INTEGER NOT NULL REFERENCES practitioners(id),
  team_id         INTEGER NOT NULL REFERENCES teams(id),
  kind            TEXT NOT NULL CHECK (kind IN ('field', 'court', 'omic')),
  log_id          INTEGER NOT NULL REFERENCES log_entries(id),
  UNIQUE (practitioner_id, team_id, kind)
) STRICT;
INSERT INTO posts VALUES(1,1,1,'field',2);
INSERT INTO posts VALUES(2,2,1,'field',2);
CREATE TABLE post_periods (
  post_id    INTEGER NOT NULL REFERENCES posts(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  ended_log_id INTEGER REFERENCES log_entries(id),
  PRIMARY KEY (post_id, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO post_periods VALUES(1,'2026-11-15',NULL,2,NULL);
INSERT INTO post_periods VALUES(2,'2026-11-15',NULL,2,NULL);
CREATE TABLE post_grades (
  post_id    INTEGER NOT NULL REFERENCES posts(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  grade_code TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (post_id, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO post_grades VALUES(1,'2026-11-15',NULL,'M',2);
INSERT INTO post_grades VALUES(2,'2026-11-15',NULL,'Q',2);
CREATE TABLE post_hours (
  post_id          INTEGER NOT NULL REFERENCES posts(id),
  valid_from       TEXT NOT NULL,
  valid_to         TEXT,
  contracted_hours INTEGER NOT NULL CHECK (contracted_hours BETWEEN 0 AND 16800),
  source           TEXT NOT NULL CHECK (source IN ('default', 'file', 'person')),
  log_id           INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (post_id, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO post_hours VALUES(1,'2026-11-15',NULL,3700,'default',2);
INSERT INTO post_hours VALUES(2,'2026-11-15',NULL,3600,'default',2);
CREATE TABLE line_management (
  post_id         INTEGER NOT NULL REFERENCES posts(id),
  valid_from      TEXT NOT NULL,
  valid_to        TEXT,
  manager_post_id INTEGER NOT NULL REFERENCES posts(id),
  log_id          INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (post_id, valid_from)
) STRICT, WITHOUT ROWID;
CREATE TABLE manager_cover (
  covered_post_id  INTEGER NOT NULL REFERENCES posts(id),
  valid_from       TEXT NOT NULL,
  valid_to         TEXT,
  covering_post_id INTEGER NOT NULL REFERENCES posts(id),
  log_id           INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (covered_post_id, valid_from)
) STRICT, WITHOUT ROWID;
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
INSERT INTO points_versions VALUES(1,'first points','2020-01-01',0,0,2176,2077,3700,3600,0,0,0,0,1);
CREATE TABLE tier_points (
  version_id INTEGER NOT NULL REFERENCES points_versions(id),
  scheme     TEXT NOT NULL CHECK (scheme IN ('standard', 't2a')),
  location   TEXT NOT NULL CHECK (location IN ('community', 'licence', 'custody')),
  tier       INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 32),
  points     INTEGER NOT NULL CHECK (points BETWEEN 0 AND 999),
  PRIMARY KEY (version_id, scheme, location, tier)
) STRICT, WITHOUT ROWID;
INSERT INTO tier_points VALUES(1,'standard','community',1,10);
INSERT INTO tier_points VALUES(1,'standard','community',2,20);
INSERT INTO tier_points VALUES(1,'standard','community',3,30);
INSERT INTO tier_points VALUES(1,'standard','community',4,40);
INSERT INTO tier_points VALUES(1,'standard','community',5,0);
INSERT INTO tier_points VALUES(1,'standard','community',6,0);
INSERT INTO tier_points VALUES(1,'standard','community',7,0);
INSERT INTO tier_points VALUES(1,'standard','community',8,0);
INSERT INTO tier_points VALUES(1,'standard','community',9,0);
INSERT INTO tier_points VALUES(1,'standard','community',10,0);
INSERT INTO tier_points VALUES(1,'standard','community',11,0);
INSERT INTO tier_points VALUES(1,'standard','community',12,0);
INSERT INTO tier_points VALUES(1,'standard','community',13,0);
INSERT INTO tier_points VALUES(1,'standard','community',14,0);
INSERT INTO tier_points VALUES(1,'standard','community',15,0);
INSERT INTO tier_points VALUES(1,'standard','community',16,0);
INSERT INTO tier_points VALUES(1,'standard','community',17,0);
INSERT INTO tier_points VALUES(1,'standard','community',18,0);
INSERT INTO tier_points VALUES(1,'standard','community',19,0);
INSERT INTO tier_points VALUES(1,'standard','community',20,0);
INSERT INTO tier_points VALUES(1,'standard','community',21,0);
INSERT INTO tier_points VALUES(1,'standard','community',22,0);
INSERT INTO tier_points VALUES(1,'standard','community',23,0);
INSERT INTO tier_points VALUES(1,'standard','community',24,0);
INSERT INTO tier_points VALUES(1,'standard','community',25,0);
INSERT INTO tier_points VALUES(1,'standard','community',26,0);
INSERT INTO tier_points VALUES(1,'standard','community',27,0);
INSERT INTO tier_points VALUES(1,'standard','community',28,0);
INSERT INTO tier_points VALUES(1,'standard','community',29,0);
INSERT INTO tier_points VALUES(1,'standard','community',30,0);
INSERT INTO tier_points VALUES(1,'standard','community',31,0);
INSERT INTO tier_points VALUES(1,'standard','community',32,0);
INSERT INTO tier_points VALUES(1,'standard','custody',1,10);
INSERT INTO tier_points VALUES(1,'standard','custody',2,20);
INSERT INTO tier_points VALUES(1,'standard','custody',3,30);
INSERT INTO tier_points VALUES(1,'standard','custody',4,40);
INSERT INTO tier_points VALUES(1,'standard','custody',5,0);
INSERT INTO tier_points VALUES(1,'standard','custody',6,0);
INSERT INTO tier_points VALUES(1,'standard','custody',7,0);
INSERT INTO tier_points VALUES(1,'standard','custody',8,0);
INSERT INTO tier_points VALUES(1,'standard','custody',9,0);
INSERT INTO tier_points VALUES(1,'standard','custody',10,0);
INSERT INTO tier_points VALUES(1,'standard','custody',11,0);
INSERT INTO tier_points VALUES(1,'standard','custody',12,0);
INSERT INTO tier_points VALUES(1,'standard','custody',13,0);
INSERT INTO tier_points VALUES(1,'standard','custody',14,0);
INSERT INTO tier_points VALUES(1,'standard','custody',15,0);
INSERT INTO tier_points VALUES(1,'standard','custody',16,0);
INSERT INTO tier_points VALUES(1,'standard','custody',17,0);
INSERT INTO tier_points VALUES(1,'standard','custody',18,0);
INSERT INTO tier_points VALUES(1,'standard','custody',19,0);
INSERT INTO tier_points VALUES(1,'standard','custody',20,0);
INSERT INTO tier_points VALUES(1,'standard','custody',21,0);
INSERT INTO tier_points VALUES(1,'standard','custody',22,0);
INSERT INTO tier_points VALUES(1,'standard','custody',23,0);
INSERT INTO tier_points VALUES(1,'standard','custody',24,0);
INSERT INTO tier_points VALUES(1,'standard','custody',25,0);
INSERT INTO tier_points VALUES(1,'standard','custody',26,0);
INSERT INTO tier_points VALUES(1,'standard','custody',27,0);
INSERT INTO tier_points VALUES(1,'standard','custody',28,0);
INSERT INTO tier_points VALUES(1,'standard','custody',29,0);
INSERT INTO tier_points VALUES(1,'standard','custody',30,0);
INSERT INTO tier_points VALUES(1,'standard','custody',31,0);
INSERT INTO tier_points VALUES(1,'standard','custody',32,0);
INSERT INTO tier_points VALUES(1,'standard','licence',1,10);
INSERT INTO tier_points VALUES(1,'standard','licence',2,20);
INSERT INTO tier_points VALUES(1,'standard','licence',3,30);
INSERT INTO tier_points VALUES(1,'standard','licence',4,40);
INSERT INTO tier_points VALUES(1,'standard','licence',5,0);
INSERT INTO tier_points VALUES(1,'standard','licence',6,0);
INSERT INTO tier_points VALUES(1,'standard','licence',7,0);
INSERT INTO tier_points VALUES(1,'standard','licence',8,0);
INSERT INTO tier_points VALUES(1,'standard','licence',9,0);
INSERT INTO tier_points VALUES(1,'standard','licence',10,0);
INSERT INTO tier_points VALUES(1,'standard','licence',11,0);
INSERT INTO tier_points VALUES(1,'standard','licence',12,0);
INSERT INTO tier_points VALUES(1,'standard','licence',13,0);
INSERT INTO tier_points VALUES(1,'standard','licence',14,0);
INSERT INTO tier_points VALUES(1,'standard','licence',15,0);
INSERT INTO tier_points VALUES(1,'standard','licence',16,0);
INSERT INTO tier_points VALUES(1,'standard','licence',17,0);
INSERT INTO tier_points VALUES(1,'standard','licence',18,0);
INSERT INTO tier_points VALUES(1,'standard','licence',19,0);
INSERT INTO tier_points VALUES(1,'standard','licence',20,0);
INSERT INTO tier_points VALUES(1,'standard','licence',21,0);
INSERT INTO tier_points VALUES(1,'standard','licence',22,0);
INSERT INTO tier_points VALUES(1,'standard','licence',23,0);
INSERT INTO tier_points VALUES(1,'standard','licence',24,0);
INSERT INTO tier_points VALUES(1,'standard','licence',25,0);
INSERT INTO tier_points VALUES(1,'standard','licence',26,0);
INSERT INTO tier_points VALUES(1,'standard','licence',27,0);
INSERT INTO tier_points VALUES(1,'standard','licence',28,0);
INSERT INTO tier_points VALUES(1,'standard','licence',29,0);
INSERT INTO tier_points VALUES(1,'standard','licence',30,0);
INSERT INTO tier_points VALUES(1,'standard','licence',31,0);
INSERT INTO tier_points VALUES(1,'standard','licence',32,0);
INSERT INTO tier_points VALUES(1,'t2a','community',1,0);
INSERT INTO tier_points VALUES(1,'t2a','community',2,0);
INSERT INTO tier_points VALUES(1,'t2a','community',3,0);
INSERT INTO tier_points VALUES(1,'t2a','community',4,0);
INSERT INTO tier_points VALUES(1,'t2a','community',5,0);
INSERT INTO tier_points VALUES(1,'t2a','community',6,0);
INSERT INTO tier_points VALUES(1,'t2a','community',7,0);
INSERT INTO tier_points VALUES(1,'t2a','community',8,0);
INSERT INTO tier_points VALUES(1,'t2a','community',9,0);
INSERT INTO tier_points VALUES(1,'t2a','community',10,0);
INSERT INTO tier_points VALUES(1,'t2a','community',11,0);
INSERT INTO tier_points VALUES(1,'t2a','community',12,0);
INSERT INTO tier_points VALUES(1,'t2a','community',13,0);
INSERT INTO tier_points VALUES(1,'t2a','community',14,0);
INSERT INTO tier_points VALUES(1,'t2a','community',15,0);
INSERT INTO tier_points VALUES(1,'t2a','community',16,0);
INSERT INTO tier_points VALUES(1,'t2a','community',17,0);
INSERT INTO tier_points VALUES(1,'t2a','community',18,0);
INSERT INTO tier_points VALUES(1,'t2a','community',19,0);
INSERT INTO tier_points VALUES(1,'t2a','community',20,0);
INSERT INTO tier_points VALUES(1,'t2a','community',21,0);
INSERT INTO tier_points VALUES(1,'t2a','community',22,0);
INSERT INTO tier_points VALUES(1,'t2a','community',23,0);
INSERT INTO tier_points VALUES(1,'t2a','community',24,0);
INSERT INTO tier_points VALUES(1,'t2a','community',25,0);
INSERT INTO tier_points VALUES(1,'t2a','community',26,0);
INSERT INTO tier_points VALUES(1,'t2a','community',27,0);
INSERT INTO tier_points VALUES(1,'t2a','community',28,0);
INSERT INTO tier_points VALUES(1,'t2a','community',29,0);
INSERT INTO tier_points VALUES(1,'t2a','community',30,0);
INSERT INTO tier_points VALUES(1,'t2a','community',31,0);
INSERT INTO tier_points VALUES(1,'t2a','community',32,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',1,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',2,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',3,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',4,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',5,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',6,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',7,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',8,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',9,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',10,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',11,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',12,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',13,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',14,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',15,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',16,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',17,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',18,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',19,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',20,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',21,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',22,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',23,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',24,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',25,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',26,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',27,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',28,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',29,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',30,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',31,0);
INSERT INTO tier_points VALUES(1,'t2a','custody',32,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',1,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',2,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',3,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',4,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',5,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',6,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',7,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',8,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',9,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',10,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',11,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',12,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',13,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',14,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',15,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',16,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',17,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',18,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',19,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',20,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',21,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',22,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',23,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',24,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',25,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',26,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',27,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',28,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',29,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',30,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',31,0);
INSERT INTO tier_points VALUES(1,'t2a','licence',32,0);
CREATE TABLE contact_points_versions (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  valid_from  TEXT NOT NULL UNIQUE,
  window_days INTEGER NOT NULL,
  log_id      INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO contact_points_versions VALUES(1,'first contacts','2020-01-01',7,1);
CREATE TABLE contact_points (
  version_id  INTEGER NOT NULL REFERENCES contact_points_versions(id),
  code        TEXT NOT NULL,
  description TEXT NOT NULL,
  points      INTEGER NOT NULL CHECK (points BETWEEN 0 AND 999),
  category    INTEGER NOT NULL,
  PRIMARY KEY (version_id, code)
) STRICT, WITHOUT ROWID;
INSERT INTO contact_points VALUES(1,'CMS01','Office visit',15,1);
CREATE TABLE grade_map_versions (
  id         INTEGER PRIMARY KEY,
  valid_from TEXT NOT NULL UNIQUE,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO grade_map_versions VALUES(1,'2020-01-01',1);
CREATE TABLE grade_codes (
  version_id INTEGER NOT NULL REFERENCES grade_map_versions(id),
  code       TEXT NOT NULL,
  grade      TEXT NOT NULL,
  PRIMARY KEY (version_id, code)
) STRICT, WITHOUT ROWID;
INSERT INTO grade_codes VALUES(1,'B','SPO');
INSERT INTO grade_codes VALUES(1,'M','PO');
INSERT INTO grade_codes VALUES(1,'P','TPO');
INSERT INTO grade_codes VALUES(1,'Q','PSO');
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
INSERT INTO reduction_reasons VALUES(1,'2020-01-01',NULL,'Court Duty','Court Duty','Work Circumstances',NULL,NULL,NULL,1,1);
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
INSERT INTO threshold_versions VALUES(1,'2020-01-01',10000,11000,15000,4,10,1);
CREATE TABLE reductions (
  id      INTEGER PRIMARY KEY,
  post_id INTEGER NOT NULL REFERENCES posts(id),
  log_id  INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO reductions VALUES(1,1,3);
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
INSERT INTO reduction_revisions VALUES(1,1,1,1,500,'2026-11-22','2027-01-21','sample',0,0,3);
CREATE TABLE extracts (
  id          INTEGER PRIMARY KEY,
  report_date TEXT NOT NULL,
  file_name   TEXT NOT NULL,
  file_hash   TEXT NOT NULL,
  -- an extract of the same date that came later takes its place; this one stays, superseded
  superseded_by INTEGER REFERENCES extracts(id),
  log_id      INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO extracts VALUES(1,'2026-11-15','version1.xlsx','hash of 2026-11-15',NULL,2);
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
INSERT INTO case_counts VALUES(1,1,1,0,6,3);
INSERT INTO case_counts VALUES(1,1,1,1,0,2);
INSERT INTO case_counts VALUES(1,1,1,2,16,1);
INSERT INTO case_counts VALUES(1,1,2,0,6,5);
INSERT INTO case_counts VALUES(1,1,2,1,0,2);
INSERT INTO case_counts VALUES(1,1,2,2,16,1);
INSERT INTO case_counts VALUES(1,2,1,0,6,3);
INSERT INTO case_counts VALUES(1,2,1,2,16,1);
INSERT INTO case_counts VALUES(1,2,2,0,6,5);
INSERT INTO case_counts VALUES(1,2,2,2,16,1);
INSERT INTO case_counts VALUES(1,3,1,1,1,1);
INSERT INTO case_counts VALUES(1,3,2,1,1,1);
CREATE TABLE extract_posts (
  extract_id INTEGER NOT NULL REFERENCES extracts(id),
  post_id    INTEGER NOT NULL REFERENCES posts(id),
  community_first_16_weeks INTEGER NOT NULL DEFAULT 0,
  licence_first_16_weeks   INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (extract_id, post_id)
) STRICT, WITHOUT ROWID;
INSERT INTO extract_posts VALUES(1,1,0,0);
INSERT INTO extract_posts VALUES(1,2,0,0);
CREATE TABLE court_reports (
  extract_id      INTEGER NOT NULL REFERENCES extracts(id),
  post_id         INTEGER NOT NULL REFERENCES posts(id),
  sdr_last_30     INTEGER NOT NULL,
  sdr_due_next_30 INTEGER NOT NULL,
  fdr_last_30     INTEGER NOT NULL,
  oral_reports    INTEGER NOT NULL,
  PRIMARY KEY (extract_id, post_id)
) STRICT, WITHOUT ROWID;
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
INSERT INTO figures VALUES(1,1,100,2000,0,500,3700,4,1,1);
CREATE TABLE people (
  id            INTEGER PRIMARY KEY,
  crn           TEXT NOT NULL UNIQUE,
  surname       TEXT NOT NULL,
  forename      TEXT NOT NULL,
  date_of_birth TEXT NOT NULL,
  gender        TEXT NOT NULL CHECK (gender IN ('woman', 'man', 'other', 'not stated')),
  language      TEXT NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'cy')),
  log_id        INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO people VALUES(1,'X200001','Marlowe','Edda','1984-03-02','woman','cy',4);
INSERT INTO people VALUES(2,'X200002','Finchley','Oren','1999-12-31','man','en',4);
INSERT INTO people VALUES(3,'X200003','Aldous','Pip','1970-01-01','not stated','en',4);
CREATE TABLE cases (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER NOT NULL REFERENCES people(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO cases VALUES(1,1,'2026-01-05',NULL,4);
INSERT INTO cases VALUES(2,2,'2025-06-01','2026-06-01',4);
INSERT INTO cases VALUES(3,2,'2026-07-01',NULL,4);
INSERT INTO cases VALUES(4,3,'2026-11-01',NULL,4);
CREATE TABLE case_states (
  case_id    INTEGER NOT NULL REFERENCES cases(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  location   INTEGER NOT NULL CHECK (location BETWEEN 0 AND 2),
  tier       INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 32),
  rosh       INTEGER NOT NULL CHECK (rosh BETWEEN 1 AND 4),
  t2a        INTEGER NOT NULL CHECK (t2a IN (0, 1)),
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (case_id, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO case_states VALUES(1,'2026-01-05','2026-05-01',0,6,2,0,4);
INSERT INTO case_states VALUES(1,'2026-05-01',NULL,0,6,3,0,4);
INSERT INTO case_states VALUES(2,'2025-06-01','2026-06-01',2,9,4,0,4);
INSERT INTO case_states VALUES(3,'2026-07-01',NULL,2,9,4,0,4);
INSERT INTO case_states VALUES(4,'2026-11-01',NULL,0,2,1,1,4);
CREATE TABLE case_holders (
  case_id    INTEGER NOT NULL REFERENCES cases(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  role       TEXT NOT NULL CHECK (role IN ('lead', 'co-worker')),
  team_id    INTEGER NOT NULL REFERENCES teams(id),
  post_id    INTEGER REFERENCES posts(id),
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (case_id, role, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO case_holders VALUES(1,'2026-02-01',NULL,'co-worker',1,2,4);
INSERT INTO case_holders VALUES(1,'2026-01-05',NULL,'lead',1,1,4);
INSERT INTO case_holders VALUES(3,'2026-07-01',NULL,'lead',1,2,4);
INSERT INTO case_holders VALUES(4,'2026-11-01',NULL,'lead',1,NULL,4);
CREATE TABLE orders (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases(id),
  kind       TEXT NOT NULL,
  sentenced_on TEXT NOT NULL,
  starts_on  TEXT NOT NULL,
  ends_on    TEXT NOT NULL,
  release_on TEXT,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
INSERT INTO orders VALUES(1,1,'community order','2026-01-05','2026-01-05','2027-01-04',NULL,4);
INSERT INTO orders VALUES(2,2,'custodial sentence','2025-06-01','2025-06-01','2028-05-31','2026-12-01',4);
INSERT INTO orders VALUES(5,3,'custodial sentence','2026-07-01','2026-07-01','2029-07-01','2027-01-15',4);
CREATE TABLE requirements (
  order_id INTEGER NOT NULL REFERENCES orders(id),
  kind     TEXT NOT NULL,
  amount   INTEGER,
  unit     TEXT CHECK (unit IN ('days', 'hours')),
  log_id   INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (order_id, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO requirements VALUES(1,'RAR',20,'days',4);
INSERT INTO requirements VALUES(1,'curfew',NULL,NULL,4);
INSERT INTO requirements VALUES(1,'unpaid work',80,'hours',4);
INSERT INTO requirements VALUES(5,'drug rehabilitation',NULL,NULL,4);
CREATE TABLE registrations (
  case_id    INTEGER NOT NULL REFERENCES cases(id),
  code       TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  level      TEXT NOT NULL DEFAULT '',
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (case_id, code, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO registrations VALUES(1,'RHRH','2026-05-01',NULL,'',4);
INSERT INTO registrations VALUES(1,'RVHR','2026-01-05','2026-05-01','',4);
INSERT INTO registrations VALUES(3,'MAPP','2026-07-01',NULL,'M2',4);
INSERT INTO registrations VALUES(4,'IIOM','2026-11-01',NULL,'',4);
CREATE INDEX pdu_placements_by_region ON pdu_placements (region_id);
CREATE INDEX team_placements_by_pdu ON team_placements (pdu_id);
CREATE INDEX posts_by_team ON posts (team_id, kind);
CREATE INDEX line_management_by_manager ON line_management (manager_post_id);
CREATE INDEX reductions_by_post ON reductions (post_id);
CREATE UNIQUE INDEX reduction_revisions_newest ON reduction_revisions (reduction_id) WHERE is_newest = 1;
CREATE INDEX extracts_by_date ON extracts (report_date);
CREATE INDEX extracts_by_hash ON extracts (file_hash);
CREATE INDEX flagged_cases_by_post ON flagged_cases (post_id, extract_id);
CREATE INDEX flagged_cases_by_crn ON flagged_cases (crn);
CREATE INDEX contacts_by_post ON contacts (by_post_id, extract_id);
CREATE INDEX contacts_by_holder ON contacts (holder_post_id, extract_id);
CREATE INDEX cases_by_person ON cases (person_id);
CREATE INDEX case_states_high ON case_states (case_id, valid_from, valid_to) WHERE rosh >= 3;
CREATE INDEX case_holders_by_post ON case_holders (post_id);
CREATE INDEX case_holders_by_start ON case_holders (valid_from, role, post_id);
CREATE INDEX case_holders_unallocated ON case_holders (team_id) WHERE post_id IS NULL;
CREATE INDEX orders_by_case ON orders (case_id);
COMMIT;
PRAGMA application_id=1212437069;
PRAGMA user_version=2;
