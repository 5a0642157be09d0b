-- Finding people as somebody types: one row for each person, by the person's id. Names; identifiers
-- (CRN and others, also without blanks and slashes); places (addresses, telephone numbers, e-mail) as
-- they stand. Whoever changes one of these writes the person's row again in the same transaction.

CREATE VIRTUAL TABLE people_search USING fts5 (
  surname, forename, identifiers, places,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
-- Every word of the index with its column: what a misspelt name is compared with.
CREATE VIRTUAL TABLE people_search_words USING fts5vocab ('people_search', 'col');

CREATE INDEX people_by_birth ON people (date_of_birth);

INSERT INTO people_search (rowid, surname, forename, identifiers, places)
  SELECT id, surname, forename, crn, '' FROM people;
