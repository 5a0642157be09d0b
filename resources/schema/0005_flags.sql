-- What a senior probation officer is told without asking. A flag is raised once, when its condition begins,
-- and ended when the condition no longer holds; what was done about it stays in its steps.

-- kind: one of domain/flagkind.h. about: the day of what ends, where the kind is about such a day; else ''.
-- amount and hours: weeks, cases, posts or hours a week as the kind needs them, when it was raised.
CREATE TABLE flags (
  id           INTEGER PRIMARY KEY,
  post_id      INTEGER NOT NULL REFERENCES posts(id),
  kind         TEXT NOT NULL,
  about        TEXT NOT NULL DEFAULT '',
  began        TEXT NOT NULL,
  raised_on    TEXT NOT NULL,
  ended_on     TEXT,
  amount       INTEGER NOT NULL,
  hours        INTEGER NOT NULL,
  log_id       INTEGER NOT NULL REFERENCES log_entries(id),
  ended_log_id INTEGER REFERENCES log_entries(id)
) STRICT;
-- Raised once: of one kind, about one day, a post has one open flag.
CREATE UNIQUE INDEX flags_open ON flags (post_id, kind, about) WHERE ended_on IS NULL;
CREATE INDEX flags_by_post ON flags (post_id, kind);

-- What happened to a flag, in order. Points: the figure at that time. by_day: until when something is done.
CREATE TABLE flag_steps (
  flag_id INTEGER NOT NULL REFERENCES flags(id),
  number  INTEGER NOT NULL,
  action  TEXT NOT NULL CHECK (action IN ('raised', 'acknowledged', 'escalated', 'closed', 'reopened')),
  text    TEXT NOT NULL DEFAULT '',
  by_day  TEXT,
  day     TEXT NOT NULL,
  total_points     INTEGER NOT NULL,
  available_points INTEGER NOT NULL,
  log_id  INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (flag_id, number)
) STRICT, WITHOUT ROWID;
-- Flags follow the day that goes on; how far they have got is the newest day here.
CREATE INDEX flag_steps_by_day ON flag_steps (day);
