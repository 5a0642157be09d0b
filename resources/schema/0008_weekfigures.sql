-- Every post's figure, week by week, beside the figures of the extracts: what it was at the last change of
-- the week, or on its last day on which the store was open. Only the current week is written; a week that is
-- over stays as it was known.

-- week: its Monday. day: on which the figure was known. extract_id: whose counts it rests on; null: the
-- record alone. log_id: the newest log entry that it takes account of.
CREATE TABLE week_figures (
  week       TEXT NOT NULL,
  post_id    INTEGER NOT NULL REFERENCES posts(id),
  day        TEXT NOT NULL,
  extract_id INTEGER REFERENCES extracts(id),
  total_points     INTEGER NOT NULL,
  available_points INTEGER NOT NULL,
  contracted_hours INTEGER NOT NULL,
  reduction_hours  INTEGER NOT NULL,
  points_version   INTEGER NOT NULL REFERENCES points_versions(id),
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (week, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX week_figures_by_post ON week_figures (post_id, week);

-- The cells of that figure in which it differs from its extract, signed; all of them where it rests on none.
-- A cell that no longer differs is 0. location and tier as in case_counts; t2a: of that table.
CREATE TABLE week_cells (
  week     TEXT NOT NULL,
  post_id  INTEGER NOT NULL,
  t2a      INTEGER NOT NULL CHECK (t2a IN (0, 1)),
  location INTEGER NOT NULL,
  tier     INTEGER NOT NULL,
  cases    INTEGER NOT NULL,
  PRIMARY KEY (week, post_id, t2a, location, tier),
  FOREIGN KEY (week, post_id) REFERENCES week_figures(week, post_id)
) STRICT, WITHOUT ROWID;
