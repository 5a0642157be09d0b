-- How a store's data are looked after: its settings, and what every import was and did.

-- Settings of the store, with every value each of them had; the newest one holds.
CREATE TABLE store_settings (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  value  TEXT NOT NULL,
  log_id INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX store_settings_by_name ON store_settings (name, id);

-- One import that changed something. sheets: what was counted of each sheet, as JSON. warnings: the code,
-- the place and the number of each kind of warning, as JSON; no text of the file. An import that was
-- withdrawn names the log entry that did it, and its extract names itself as what took its place.
CREATE TABLE imports (
  id          INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL CHECK (kind IN ('wmt-extract', 'hours', 'reductions', 'cases')),
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

-- What an import changed in the tables of dated facts: each row as it was before and as the import left it,
-- as JSON arrays in the order of the table's columns; empty where there was no row. Withdrawing puts the
-- first back; the second stays here.
CREATE TABLE import_rows (
  import_id  INTEGER NOT NULL REFERENCES imports(id),
  number     INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_before TEXT NOT NULL,
  row_after  TEXT NOT NULL,
  PRIMARY KEY (import_id, number)
) STRICT, WITHOUT ROWID;
