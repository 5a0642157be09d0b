-- What is being prepared to become the next version of a setting, one draft for each kind, shared by
-- everybody who sets up. A draft is no fact: nothing is computed from it, and it goes when it becomes a
-- version or is discarded. body: JSON.
CREATE TABLE version_drafts (
  kind     TEXT PRIMARY KEY,
  body     TEXT NOT NULL,
  based_on TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  actor    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Bank holidays in versions, as their JSON document. Before the first version those hold that come with
-- the program.
CREATE TABLE holiday_versions (
  id         INTEGER PRIMARY KEY,
  valid_from TEXT NOT NULL,
  holidays   TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
