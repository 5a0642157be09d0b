-- Files added to a text that is still being written. They go with their draft, or become attachments of
-- the contact that it becomes. The content comes last, so that what is read of a file without it never
-- passes over it.
CREATE TABLE draft_files (
  id         INTEGER PRIMARY KEY,
  owner      TEXT NOT NULL,
  kind       TEXT NOT NULL,
  subject    TEXT NOT NULL,
  file_name  TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL,
  sha256     TEXT NOT NULL,
  content    BLOB NOT NULL,
  FOREIGN KEY (owner, kind, subject) REFERENCES drafts (owner, kind, subject) ON DELETE CASCADE
) STRICT;
CREATE INDEX draft_files_by_draft ON draft_files (owner, kind, subject);
