-- The record of people on probation, as those who work with them keep it.
--
-- Everything recorded about a person is an item with revisions. A change adds a revision; the
-- newest one holds (is_newest = 1), the ones before stay as they were. A withdrawn revision takes
-- the item out of the lists and leaves it on record. reason says why something was corrected or
-- withdrawn. person_id and case_id stand in every table, so that one person is read through one
-- index. Who changed it and when is in the log entry.

CREATE TABLE record_items (
  id        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL,
  person_id INTEGER NOT NULL REFERENCES people(id),
  case_id   INTEGER REFERENCES cases(id),
  log_id    INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX record_items_by_person ON record_items (person_id, id);
CREATE INDEX record_items_by_log ON record_items (log_id);

-- The person ------------------------------------------------------------------------------------

-- people holds the newest of these beside the CRN, for lists and searches.
CREATE TABLE person_details (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  surname TEXT NOT NULL, forename TEXT NOT NULL, preferred_name TEXT NOT NULL DEFAULT '',
  date_of_birth TEXT NOT NULL, gender TEXT NOT NULL, language TEXT NOT NULL,
  pnc TEXT NOT NULL DEFAULT '', cro TEXT NOT NULL DEFAULT '', noms TEXT NOT NULL DEFAULT '',
  national_insurance TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_details_newest ON person_details (person_id) WHERE is_newest = 1;

-- kind: mobile, telephone, email, address. use: main, other, previous.
CREATE TABLE contact_points_of_people (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  point_kind TEXT NOT NULL, value TEXT NOT NULL, usage TEXT NOT NULL DEFAULT 'main', note TEXT NOT NULL DEFAULT '',
  from_day TEXT NOT NULL, until_day TEXT,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_points_of_people_newest ON contact_points_of_people (person_id) WHERE is_newest = 1;

CREATE TABLE adjustments (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  description TEXT NOT NULL, from_day TEXT NOT NULL, until_day TEXT,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX adjustments_newest ON adjustments (person_id) WHERE is_newest = 1;

-- alert_kind: risk_to_staff, do_not_visit_alone, medical, language, other …
CREATE TABLE alerts (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  alert_kind TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', from_day TEXT NOT NULL, until_day TEXT,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX alerts_newest ON alerts (person_id) WHERE is_newest = 1;

-- Limited access: who alone may see a person (restricted), who may not (excluded). who: a user's
-- name or a staff code.
CREATE TABLE access_entries (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  list TEXT NOT NULL CHECK (list IN ('restricted', 'excluded')), who TEXT NOT NULL,
  from_day TEXT NOT NULL, until_day TEXT,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_entries_newest ON access_entries (person_id) WHERE is_newest = 1;

-- Sentences ---------------------------------------------------------------------------------------

CREATE TABLE order_revisions (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER NOT NULL REFERENCES cases(id),
  kind TEXT NOT NULL, offence TEXT NOT NULL DEFAULT '', court TEXT NOT NULL DEFAULT '',
  sentenced_on TEXT NOT NULL, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL,
  release_on TEXT, ended_on TEXT, breach_started_on TEXT,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_revisions_newest ON order_revisions (person_id) WHERE is_newest = 1;
CREATE INDEX order_revisions_by_case ON order_revisions (case_id) WHERE is_newest = 1;

CREATE TABLE requirement_revisions (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  order_id INTEGER NOT NULL REFERENCES record_items(id),
  kind TEXT NOT NULL, amount INTEGER, unit TEXT CHECK (unit IN ('days', 'hours')),
  completed INTEGER NOT NULL DEFAULT 0, from_day TEXT NOT NULL, ends_on TEXT, closed_on TEXT,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX requirement_revisions_newest ON requirement_revisions (person_id) WHERE is_newest = 1;
CREATE INDEX requirement_revisions_by_order ON requirement_revisions (order_id) WHERE is_newest = 1;

CREATE TABLE licence_conditions (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  order_id INTEGER NOT NULL REFERENCES record_items(id),
  kind TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', from_day TEXT NOT NULL, until_day TEXT,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX licence_conditions_newest ON licence_conditions (person_id) WHERE is_newest = 1;

-- Dates of a custodial sentence, and what decides who is responsible when.
CREATE TABLE custody_dates (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  order_id INTEGER NOT NULL REFERENCES record_items(id),
  indeterminate INTEGER NOT NULL DEFAULT 0, early_allocation INTEGER NOT NULL DEFAULT 0,
  recalled INTEGER NOT NULL DEFAULT 0, immigration INTEGER NOT NULL DEFAULT 0,
  tariff_on TEXT, target_hearing_on TEXT, parole_eligibility_on TEXT, automatic_release_on TEXT,
  conditional_release_on TEXT, open_conditions_on TEXT, sentence_expiry_on TEXT, recalled_on TEXT,
  prison TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX custody_dates_newest ON custody_dates (person_id) WHERE is_newest = 1;

-- Risk --------------------------------------------------------------------------------------------

-- Levels 1 low … 4 very high; null: not assessed for that group.
CREATE TABLE rosh_assessments (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  assessed_on TEXT NOT NULL, children INTEGER, public_people INTEGER, known_adult INTEGER,
  staff INTEGER, prisoners INTEGER, agreed_by TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX rosh_assessments_newest ON rosh_assessments (person_id) WHERE is_newest = 1;

-- code: the register, as the tier rules know it (MAPP, RVHR, ADVP, RCPR, IIOM, INLL …).
CREATE TABLE registration_revisions (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  code TEXT NOT NULL, level TEXT NOT NULL DEFAULT '', category TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '', from_day TEXT NOT NULL, until_day TEXT, review_on TEXT,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX registration_revisions_newest ON registration_revisions (person_id) WHERE is_newest = 1;

-- Scores in hundredths of a percent. *_static: made without an assessment.
-- sexual_band: not_applicable, low, medium, high, very_high.
CREATE TABLE predictors (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  assessed_on TEXT NOT NULL, rsr INTEGER, ogrs INTEGER,
  all_reoffending INTEGER, all_reoffending_static INTEGER NOT NULL DEFAULT 0,
  serious_reoffending INTEGER, serious_reoffending_static INTEGER NOT NULL DEFAULT 0,
  sexual_score INTEGER, sexual_band TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX predictors_newest ON predictors (person_id) WHERE is_newest = 1;

-- severities: one digit for each need in the order of the engine's list; 0 none, 1 standard,
-- 2 severe, - not answered.
CREATE TABLE needs_assessments (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  assessed_on TEXT NOT NULL, severities TEXT NOT NULL, parenting INTEGER, impulsivity INTEGER,
  temper_control INTEGER, ever_sexual_offence INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX needs_assessments_newest ON needs_assessments (person_id) WHERE is_newest = 1;

-- Work --------------------------------------------------------------------------------------------

-- report_kind: standard (SDR), fast (FDR), oral, parole.
CREATE TABLE report_revisions (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  report_kind TEXT NOT NULL, requested_on TEXT NOT NULL, due_on TEXT, hearing_on TEXT, completed_on TEXT,
  author_post_id INTEGER NOT NULL REFERENCES posts(id), court TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_revisions_newest ON report_revisions (person_id) WHERE is_newest = 1;
CREATE INDEX report_revisions_by_author ON report_revisions (author_post_id, completed_on) WHERE is_newest = 1;
CREATE INDEX report_revisions_by_completion ON report_revisions (completed_on) WHERE completed_on IS NOT NULL;

-- enquiry_kind: police_domestic_abuse, childrens_services, adult_services, prison_intelligence.
CREATE TABLE enquiries (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  enquiry_kind TEXT NOT NULL, requested_on TEXT NOT NULL, chased_on TEXT, received_on TEXT,
  assessed_on TEXT, times_chased INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX enquiries_newest ON enquiries (person_id) WHERE is_newest = 1;

-- Something done on a day that meets or causes deadlines and is no contact: event is the engine's word
-- (plan_completed, risk_first_read …). subject: the item it is about.
CREATE TABLE milestones (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  event TEXT NOT NULL, day TEXT NOT NULL, subject INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX milestones_newest ON milestones (person_id) WHERE is_newest = 1;

-- What somebody said became of a deadline. The deadline is named by its rule and the event that
-- caused it. outage_id: the outage that is the reason.
CREATE TABLE outages (
  id         INTEGER PRIMARY KEY,
  began_at   TEXT NOT NULL,
  ended_at   TEXT,
  what       TEXT NOT NULL,
  withdrawn  INTEGER NOT NULL DEFAULT 0,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE TABLE deadline_decisions (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  rule TEXT NOT NULL, trigger_event TEXT NOT NULL, trigger_day TEXT NOT NULL, subject INTEGER NOT NULL,
  state TEXT NOT NULL, day TEXT NOT NULL, why TEXT NOT NULL DEFAULT '', outage_id INTEGER REFERENCES outages(id),
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_decisions_newest ON deadline_decisions (person_id) WHERE is_newest = 1;
-- The rules that make deadlines, in versions: the whole set as one JSON document.
CREATE TABLE deadline_rule_versions (
  id         INTEGER PRIMARY KEY,
  valid_from TEXT NOT NULL,
  rules      TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;

-- Contacts ----------------------------------------------------------------------------------------

-- A contact, or an appointment when its type is one. Minutes of the day; null: no time given.
-- by_post_id: whose work it was. activity and minutes are the time it took.
-- needs_outcome: 1 while an appointment is in the calendar without outcome.
-- replaces: the appointment this one was rescheduled from.
CREATE TABLE contact_revisions (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  type TEXT NOT NULL, day TEXT NOT NULL, starts_at INTEGER, ends_at INTEGER,
  by_post_id INTEGER NOT NULL REFERENCES posts(id), place TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '', sensitive INTEGER NOT NULL DEFAULT 0,
  activity TEXT NOT NULL DEFAULT '', minutes INTEGER NOT NULL DEFAULT 0,
  outcome TEXT NOT NULL DEFAULT '', absence_reason TEXT NOT NULL DEFAULT '',
  counts_rar INTEGER NOT NULL DEFAULT 0, requirement_id INTEGER REFERENCES record_items(id),
  needs_outcome INTEGER NOT NULL DEFAULT 0, replaces INTEGER REFERENCES record_items(id),
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_revisions_by_person ON contact_revisions (person_id, day) WHERE is_newest = 1;
CREATE INDEX contact_revisions_by_type ON contact_revisions (type, day);
CREATE INDEX contact_revisions_by_post ON contact_revisions (by_post_id, day) WHERE is_newest = 1;
CREATE INDEX contact_revisions_waiting ON contact_revisions (by_post_id, day)
  WHERE is_newest = 1 AND needs_outcome = 1;

-- What was done about a failure to comply; one for each failure, updated as it goes on.
-- state: open, evidence_received, closed.
CREATE TABLE enforcement_revisions (
  item_id INTEGER NOT NULL REFERENCES record_items(id), revision INTEGER NOT NULL,
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1)), withdrawn INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', log_id INTEGER NOT NULL REFERENCES log_entries(id),
  person_id INTEGER NOT NULL REFERENCES people(id), case_id INTEGER,
  contact_id INTEGER NOT NULL REFERENCES record_items(id),
  action TEXT NOT NULL, letter TEXT NOT NULL DEFAULT '', sent_by_administrator INTEGER NOT NULL DEFAULT 0,
  decided_on TEXT NOT NULL, evidence_due_on TEXT, evidence_received_on TEXT,
  state TEXT NOT NULL DEFAULT 'open', note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX enforcement_revisions_newest ON enforcement_revisions (person_id) WHERE is_newest = 1;
CREATE UNIQUE INDEX enforcement_revisions_by_contact ON enforcement_revisions (contact_id) WHERE is_newest = 1 AND withdrawn = 0;

-- Files kept with a contact. A file that is taken off stays, withdrawn. The content comes last, so that
-- what is read of a file without it never passes over it.
CREATE TABLE attachments (
  id         INTEGER PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES record_items(id),
  person_id  INTEGER NOT NULL REFERENCES people(id),
  file_name  TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL,
  sha256     TEXT NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  withdrawn_log_id INTEGER REFERENCES log_entries(id),
  content    BLOB NOT NULL
) STRICT;
CREATE INDEX attachments_by_contact ON attachments (contact_id);

-- Work without a person: travel, training, supervision … for the week's split.
CREATE TABLE time_entries (
  id        INTEGER PRIMARY KEY,
  post_id   INTEGER NOT NULL REFERENCES posts(id),
  day       TEXT NOT NULL,
  activity  TEXT NOT NULL,
  minutes   INTEGER NOT NULL,
  note      TEXT NOT NULL DEFAULT '',
  withdrawn_log_id INTEGER REFERENCES log_entries(id),
  log_id    INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX time_entries_by_post ON time_entries (post_id, day);

-- What somebody is writing and has not recorded yet: not part of the record, and not in the log.
-- One for each user, kind of text and subject; gone when it is recorded or thrown away.
CREATE TABLE drafts (
  owner    TEXT NOT NULL,
  kind     TEXT NOT NULL,
  subject  TEXT NOT NULL,
  body     TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (owner, kind, subject)
) STRICT, WITHOUT ROWID;

-- Which people somebody looked at last; newest first by viewed_at.
CREATE TABLE recent_people (
  owner     TEXT NOT NULL,
  person_id INTEGER NOT NULL REFERENCES people(id),
  viewed_at TEXT NOT NULL,
  PRIMARY KEY (owner, person_id)
) STRICT, WITHOUT ROWID;

-- What moves figures ------------------------------------------------------------------------------

-- One row for each change of a case that its holder's figure sees: begun, ended, another type or
-- tier, another holder. before and after are where it counted: post, location, tier, t2a; a null
-- post is nowhere. The figure of a post is its extract's, and these changes since it was read.
-- counts = 0: the extract counted it already, or does not score it. kind: started, ended, state, tier,
-- holder, co-worker (before and after are then the co-worker's), undone.
CREATE TABLE case_changes (
  id           INTEGER PRIMARY KEY,
  case_id      INTEGER NOT NULL REFERENCES cases(id),
  kind         TEXT NOT NULL,
  effective_on TEXT NOT NULL,
  recorded_on  TEXT NOT NULL,
  before_post_id INTEGER REFERENCES posts(id), before_location INTEGER, before_tier INTEGER, before_t2a INTEGER,
  after_post_id  INTEGER REFERENCES posts(id), after_location INTEGER, after_tier INTEGER, after_t2a INTEGER,
  counts       INTEGER NOT NULL DEFAULT 1 CHECK (counts IN (0, 1)),
  reason       TEXT NOT NULL DEFAULT '',
  log_id       INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX case_changes_by_case ON case_changes (case_id, id);
CREATE INDEX case_changes_before ON case_changes (before_post_id, log_id) WHERE before_post_id IS NOT NULL;
CREATE INDEX case_changes_after ON case_changes (after_post_id, log_id) WHERE after_post_id IS NOT NULL;
CREATE INDEX case_changes_by_log ON case_changes (log_id);
CREATE INDEX case_changes_by_day ON case_changes (effective_on);

-- What the dated rows of a case said before a change took their place, so that the change can be taken
-- back and nothing is lost when two fall on one day. log_id: the change; row_log_id: what had brought
-- the row. what: case, state, lead, co-worker.
CREATE TABLE case_rows_before (
  case_id    INTEGER NOT NULL REFERENCES cases(id),
  log_id     INTEGER NOT NULL REFERENCES log_entries(id),
  what       TEXT NOT NULL CHECK (what IN ('case', 'state', 'lead', 'co-worker')),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  location INTEGER, tier INTEGER, rosh INTEGER, t2a INTEGER, tier_given INTEGER,
  team_id INTEGER, post_id INTEGER,
  row_log_id INTEGER NOT NULL REFERENCES log_entries(id),
  PRIMARY KEY (case_id, log_id, what, valid_from)
) STRICT, WITHOUT ROWID;

-- Every tier that was worked out for a person, of both schemes, with what set it off; detail is the
-- explanation as it was. tier: B2S, C … or missing, not_supervised.
CREATE TABLE tier_calculations (
  id          INTEGER PRIMARY KEY,
  person_id   INTEGER NOT NULL REFERENCES people(id),
  scheme      TEXT NOT NULL CHECK (scheme IN ('2021', '2026')),
  tier        TEXT NOT NULL,
  provisional INTEGER NOT NULL DEFAULT 0,
  trigger     TEXT NOT NULL,
  day         TEXT NOT NULL,
  detail      TEXT NOT NULL DEFAULT '{}',
  log_id      INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE INDEX tier_calculations_by_person ON tier_calculations (person_id, scheme, id);

-- Points of the tiers A to G, like the points tables; an empty version means: not set.
CREATE TABLE letter_points_versions (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL,
  valid_from TEXT NOT NULL UNIQUE,
  log_id     INTEGER NOT NULL REFERENCES log_entries(id)
) STRICT;
CREATE TABLE letter_points (
  version_id INTEGER NOT NULL REFERENCES letter_points_versions(id),
  location   TEXT NOT NULL CHECK (location IN ('community', 'licence', 'custody')),
  tier       TEXT NOT NULL CHECK (tier IN ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
  points     INTEGER NOT NULL CHECK (points BETWEEN 0 AND 999),
  PRIMARY KEY (version_id, location, tier)
) STRICT, WITHOUT ROWID;

-- 1: the tier was given (an extract, an import, a hand); 0: worked out from the record.
ALTER TABLE case_states ADD COLUMN tier_given INTEGER NOT NULL DEFAULT 1 CHECK (tier_given IN (0, 1));

-- What the second version kept of orders, requirements and registrations becomes items.
INSERT INTO record_items (id, kind, person_id, case_id, log_id)
  SELECT o.id, 'order', c.person_id, o.case_id, o.log_id FROM orders o JOIN cases c ON c.id = o.case_id;
INSERT INTO order_revisions (item_id, revision, is_newest, log_id, person_id, case_id, kind, sentenced_on, starts_on, ends_on, release_on)
  SELECT o.id, 1, 1, o.log_id, c.person_id, o.case_id, o.kind, o.sentenced_on, o.starts_on, o.ends_on, o.release_on
  FROM orders o JOIN cases c ON c.id = o.case_id;
INSERT INTO record_items (id, kind, person_id, case_id, log_id)
  SELECT m.base + row_number() OVER (ORDER BY r.order_id, r.kind), 'requirement', c.person_id, o.case_id, r.log_id
  FROM requirements r JOIN orders o ON o.id = r.order_id JOIN cases c ON c.id = o.case_id
  CROSS JOIN (SELECT coalesce(max(id), 0) AS base FROM record_items) m;
INSERT INTO requirement_revisions (item_id, revision, is_newest, log_id, person_id, case_id, order_id, kind, amount, unit, from_day, ends_on)
  SELECT m.base + row_number() OVER (ORDER BY r.order_id, r.kind), 1, 1, r.log_id, c.person_id, o.case_id, r.order_id, r.kind, r.amount, r.unit, o.starts_on, o.ends_on
  FROM requirements r JOIN orders o ON o.id = r.order_id JOIN cases c ON c.id = o.case_id
  CROSS JOIN (SELECT coalesce(max(id), 0) AS base FROM record_items WHERE kind = 'order') m;
INSERT INTO record_items (id, kind, person_id, case_id, log_id)
  SELECT m.base + row_number() OVER (ORDER BY r.case_id, r.code, r.valid_from), 'registration', c.person_id, r.case_id, r.log_id
  FROM registrations r JOIN cases c ON c.id = r.case_id
  CROSS JOIN (SELECT coalesce(max(id), 0) AS base FROM record_items) m;
INSERT INTO registration_revisions (item_id, revision, is_newest, log_id, person_id, case_id, code, level, from_day, until_day)
  SELECT m.base + row_number() OVER (ORDER BY r.case_id, r.code, r.valid_from), 1, 1, r.log_id, c.person_id, r.case_id, r.code, r.level, r.valid_from, r.valid_to
  FROM registrations r JOIN cases c ON c.id = r.case_id
  CROSS JOIN (SELECT coalesce(max(id), 0) AS base FROM record_items WHERE kind IN ('order', 'requirement')) m;
DROP TABLE requirements;
DROP TABLE registrations;
DROP TABLE orders;
