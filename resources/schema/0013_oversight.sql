-- The managers' own work: whom a flag was put before, supervision of officers, and reports that wait for
-- somebody's countersignature.

-- Whom an escalated flag was put before. Null in any other step, and where the head is not in this store.
ALTER TABLE flag_steps ADD COLUMN recipient_id INTEGER REFERENCES practitioners(id);
CREATE INDEX flag_steps_by_recipient ON flag_steps (recipient_id) WHERE recipient_id IS NOT NULL;

-- A meeting of an officer with a manager: supervision, with the cases that were talked about. What stands is
-- the newest revision; earlier ones stay, a correction gives its reason.
CREATE TABLE supervisions (
  id              INTEGER PRIMARY KEY,
  practitioner_id INTEGER NOT NULL REFERENCES practitioners(id),
  log_id          INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX supervisions_by_practitioner ON supervisions (practitioner_id);

CREATE TABLE supervision_revisions (
  supervision_id INTEGER NOT NULL REFERENCES supervisions(id),
  revision    INTEGER NOT NULL,
  is_newest   INTEGER NOT NULL CHECK (is_newest IN (0, 1)),
  withdrawn   INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  reason      TEXT NOT NULL DEFAULT '',
  with_id     INTEGER NOT NULL REFERENCES practitioners(id),
  held_on     TEXT NOT NULL,
  next_on     TEXT,
  agreed      TEXT NOT NULL,
  recorded_on TEXT NOT NULL,
  log_id      INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (supervision_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX supervision_revisions_by_log ON supervision_revisions (log_id);

-- The cases that were talked about, and what is going to be done until when, of each revision in order.
CREATE TABLE supervision_cases (
  supervision_id INTEGER NOT NULL REFERENCES supervisions(id),
  revision  INTEGER NOT NULL,
  number    INTEGER NOT NULL,
  person_id INTEGER NOT NULL REFERENCES people(id),
  discussed TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (supervision_id, revision, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE supervision_actions (
  supervision_id INTEGER NOT NULL REFERENCES supervisions(id),
  revision INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  what     TEXT NOT NULL,
  by_day   TEXT,
  done_on  TEXT,
  PRIMARY KEY (supervision_id, revision, number)
) STRICT, WITHOUT ROWID;

-- A report whose author asks for a countersignature, until somebody gives it.
ALTER TABLE report_revisions ADD COLUMN countersign_asked_on TEXT;
ALTER TABLE report_revisions ADD COLUMN countersigned_on TEXT;
