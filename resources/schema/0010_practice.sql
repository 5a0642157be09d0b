-- What is known about a practitioner beside post, grade, hours and reductions: training, qualification, mentor,
-- stage, working pattern, absence, status and who looks after their work. Items with revisions, as in
-- 0003_record.sql: the newest one holds, a withdrawn one is out of the lists, nothing is taken away.

CREATE TABLE practice_items (
  id              INTEGER PRIMARY KEY,
  practitioner_id INTEGER NOT NULL REFERENCES practitioners(id),
  kind            TEXT NOT NULL CHECK (kind IN ('training', 'qualification', 'mentor', 'stage', 'pattern',
                                                'absence', 'status', 'cover')),
  log_id          INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX practice_items_by_practitioner ON practice_items (practitioner_id);

-- word: the course, stage, kind of absence or status (domain/practice.h). from_day: done on, qualified on,
-- first day; until_day: the first day on which it no longer holds or is no longer valid. Of a mentor: who it
-- is; of cover: the post that is looked after and the one that does it; of a pattern: hours by day of the
-- week. note: never health or capability.
CREATE TABLE practice_revisions (
  item_id   INTEGER NOT NULL REFERENCES practice_items(id),
  revision  INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)),
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  reason    TEXT NOT NULL DEFAULT '',
  log_id    INTEGER NOT NULL REFERENCES log_entries(id),
  practitioner_id INTEGER NOT NULL REFERENCES practitioners(id),
  kind      TEXT NOT NULL,
  word      TEXT NOT NULL DEFAULT '',
  from_day  TEXT NOT NULL,
  until_day TEXT,
  mentor_id        INTEGER REFERENCES practitioners(id),
  covered_post_id  INTEGER REFERENCES posts(id),
  covering_post_id INTEGER REFERENCES posts(id),
  monday    INTEGER NOT NULL DEFAULT 0 CHECK (monday BETWEEN 0 AND 2400),
  tuesday   INTEGER NOT NULL DEFAULT 0 CHECK (tuesday BETWEEN 0 AND 2400),
  wednesday INTEGER NOT NULL DEFAULT 0 CHECK (wednesday BETWEEN 0 AND 2400),
  thursday  INTEGER NOT NULL DEFAULT 0 CHECK (thursday BETWEEN 0 AND 2400),
  friday    INTEGER NOT NULL DEFAULT 0 CHECK (friday BETWEEN 0 AND 2400),
  saturday  INTEGER NOT NULL DEFAULT 0 CHECK (saturday BETWEEN 0 AND 2400),
  sunday    INTEGER NOT NULL DEFAULT 0 CHECK (sunday BETWEEN 0 AND 2400),
  note      TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX practice_newest ON practice_revisions (practitioner_id) WHERE is_newest = 1;
CREATE INDEX practice_stages ON practice_revisions (from_day) WHERE kind = 'stage' AND is_newest = 1;
CREATE INDEX practice_covered ON practice_revisions (covered_post_id) WHERE kind = 'cover' AND is_newest = 1;
CREATE INDEX practice_covering ON practice_revisions (covering_post_id) WHERE kind = 'cover' AND is_newest = 1;

-- A reduction that was proposed from a revision of an item and that somebody does not want.
CREATE TABLE dismissed_proposals (
  item_id  INTEGER NOT NULL REFERENCES practice_items(id),
  revision INTEGER NOT NULL,
  post_id  INTEGER NOT NULL REFERENCES posts(id),
  log_id   INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (item_id, revision, post_id)
) STRICT, WITHOUT ROWID;

-- Cover is such an item now, so that a change of it keeps what was there before.
INSERT INTO practice_items (id, practitioner_id, kind, log_id)
  SELECT row_number() OVER (ORDER BY c.covered_post_id, c.valid_from), p.practitioner_id, 'cover', c.log_id
  FROM manager_cover c JOIN posts p ON p.id = c.covered_post_id;
INSERT INTO practice_revisions (item_id, revision, is_newest, log_id, practitioner_id, kind, from_day, until_day,
                                covered_post_id, covering_post_id)
  SELECT row_number() OVER (ORDER BY c.covered_post_id, c.valid_from), 1, 1, c.log_id, p.practitioner_id, 'cover',
         c.valid_from, c.valid_to, c.covered_post_id, c.covering_post_id
  FROM manager_cover c JOIN posts p ON p.id = c.covered_post_id;
DROP TABLE manager_cover;
