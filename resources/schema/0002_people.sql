-- People on probation and their cases. Every fact is dated, so that any past day can be shown.

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

-- One period of supervision of one person.
CREATE TABLE cases (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER NOT NULL REFERENCES people(id),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX cases_by_person ON cases (person_id);

-- What a case is on a day: type, tier (official number; t2a scores by its own table), risk.
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

-- High and very high risk are counted for whole regions.
CREATE INDEX case_states_high ON case_states (case_id, valid_from, valid_to) WHERE rosh >= 3;

-- Who holds a case. post_id null: waiting to be allocated in team_id.
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
CREATE INDEX case_holders_by_post ON case_holders (post_id);
CREATE INDEX case_holders_by_start ON case_holders (valid_from, role, post_id);
CREATE INDEX case_holders_unallocated ON case_holders (team_id) WHERE post_id IS NULL;

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
CREATE INDEX orders_by_case ON orders (case_id);

CREATE TABLE requirements (
  order_id INTEGER NOT NULL REFERENCES orders(id),
  kind     TEXT NOT NULL,
  amount   INTEGER,
  unit     TEXT CHECK (unit IN ('days', 'hours')),
  log_id   INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (order_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE registrations (
  case_id    INTEGER NOT NULL REFERENCES cases(id),
  code       TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  level      TEXT NOT NULL DEFAULT '',
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (case_id, code, valid_from)
) STRICT, WITHOUT ROWID;
