-- The organisation set up by hand.

-- 1: somebody opened the post, and no extract has listed it in this period; such a period is not ended by
-- an extract that does not list it either.
ALTER TABLE post_periods ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));

-- Two staff codes of one person, put together: the posts of merged_id belong to kept_id from then on, and an
-- extract that lists the merged code means the kept practitioner. Taken back: the posts go back.
CREATE TABLE practitioner_merges (
  id        INTEGER PRIMARY KEY,
  kept_id   INTEGER NOT NULL REFERENCES practitioners(id),
  merged_id INTEGER NOT NULL REFERENCES practitioners(id),
  log_id    INTEGER NOT NULL REFERENCES log_entries(id),
  undone_log_id INTEGER REFERENCES log_entries(id)
) STRICT;
CREATE TABLE merged_posts (
  merge_id INTEGER NOT NULL REFERENCES practitioner_merges(id),
  post_id  INTEGER NOT NULL REFERENCES posts(id),
  PRIMARY KEY (merge_id, post_id)
) STRICT, WITHOUT ROWID;

-- The history knows imports of posts too. Both tables are made anew: import_rows points at imports.
ALTER TABLE imports RENAME TO imports_before;
ALTER TABLE import_rows RENAME TO import_rows_before;
DROP INDEX imports_by_extract;
CREATE TABLE imports (
  id          INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL CHECK (kind IN ('wmt-extract', 'hours', 'reductions', 'cases', 'posts')),
  file_name   TEXT NOT NULL,
  file_hash   TEXT NOT NULL,
  report_date TEXT,
  extract_id  INTEGER REFERENCES extracts(id),
  sheets      TEXT NOT NULL DEFAULT '[]',
  warnings    TEXT NOT NULL DEFAULT '[]',
  withdrawn_log_id INTEGER REFERENCES log_entries(id),
  log_id      INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX imports_by_extract ON imports (extract_id);
CREATE TABLE import_rows (
  import_id  INTEGER NOT NULL REFERENCES imports(id),
  number     INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_before TEXT NOT NULL,
  row_after  TEXT NOT NULL,
  PRIMARY KEY (import_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO imports SELECT * FROM imports_before;
-- Rows of post_periods that were kept before have their new column as well.
INSERT INTO import_rows
SELECT import_id, number, table_name,
       CASE WHEN table_name = 'post_periods' AND row_before <> ''
            THEN json_insert(row_before, '$[#]', 0) ELSE row_before END,
       CASE WHEN table_name = 'post_periods' AND row_after <> ''
            THEN json_insert(row_after, '$[#]', 0) ELSE row_after END
  FROM import_rows_before;
DROP TABLE import_rows_before;
DROP TABLE imports_before;
