#include "store/peoplesearch.h"

#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

/// A word as an expression of the index: quoted, so that nothing in it is an operator, and standing
/// for the beginning of a word.
std::string beginning(std::string_view word) {
    std::string quoted = "\"";
    for (const char c : word) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + "\" *";
}

std::string_view columnsOf(SearchColumn column) {
    switch (column) {
    case SearchColumn::Surname:
        return "surname : ";
    case SearchColumn::Names:
        return "{surname forename} : ";
    case SearchColumn::Identifiers:
        return "identifiers : ";
    case SearchColumn::Anywhere:
        break;
    }
    return "";
}

/// Writes the row of a person who has none.
void addToIndex(sql::Database& db, PersonId person) {
    // Numbers are found with their blanks and slashes and without them.
    static constexpr std::string_view names =
        "SELECT w.surname, w.forename || ' ' || coalesce(d.preferred_name, ''), w.crn || coalesce(' ' || "
        "d.pnc || ' ' || replace(d.pnc, '/', '') || ' ' || d.cro || ' ' || replace(d.cro, '/', '') || ' ' || "
        "d.noms || ' ' || d.national_insurance || ' ' || replace(d.national_insurance, ' ', ''), '') "
        "FROM people w LEFT JOIN person_details d ON d.person_id = w.id AND d.is_newest = 1 AND d.withdrawn "
        "= 0 "
        "WHERE w.id = ?1";
    static constexpr std::string_view points =
        "SELECT value, replace(value, ' ', '') FROM contact_points_of_people "
        "WHERE person_id = ?1 AND is_newest = 1 AND withdrawn = 0";
    std::string places;
    auto kept = db.prepare(points);
    kept.with(person);
    while (kept.next()) {
        places += std::string(kept.text(0)) + ' ' + std::string(kept.text(1)) + ' ';
    }
    auto rows = db.prepare(names);
    rows.with(person);
    if (rows.next()) {
        sql::run(db,
                 "INSERT INTO people_search (rowid, surname, forename, identifiers, places) "
                 "VALUES (?1, ?2, ?3, ?4, ?5)",
                 person, rows.text(0), rows.text(1), rows.text(2), places);
    }
}

std::vector<PersonId> idsOf(sql::Statement& rows) {
    std::vector<PersonId> people;
    while (rows.next()) {
        people.push_back(rows.get<PersonId>(0));
    }
    return people;
}

} // namespace

void indexPerson(sql::Database& db, PersonId person) {
    sql::run(db, "DELETE FROM people_search WHERE rowid = ?1", person);
    addToIndex(db, person);
}

void indexPeopleWithout(sql::Database& db) {
    auto people = db.prepare("SELECT id FROM people EXCEPT SELECT rowid FROM people_search ORDER BY 1");
    for (const PersonId person : idsOf(people)) {
        addToIndex(db, person);
    }
}

std::vector<PersonId> peopleWithWords(sql::Database& db, std::span<const std::string> words,
                                      SearchColumn column, int limit) {
    std::vector<std::vector<std::string>> groups;
    for (const std::string& word : words) {
        groups.push_back({word});
    }
    return peopleWithGroups(db, groups, column, limit);
}

std::vector<PersonId> peopleWithGroups(sql::Database& db, std::span<const std::vector<std::string>> groups,
                                       SearchColumn column, int limit) {
    std::string expression;
    for (const std::vector<std::string>& group : groups) {
        std::string any;
        for (const std::string& word : group) {
            any += (any.empty() ? "" : " OR ") + beginning(word);
        }
        expression += (expression.empty() ? "(" : " AND (") + any + ")";
    }
    if (expression.empty()) {
        return {};
    }
    auto rows = db.prepare("SELECT rowid FROM people_search WHERE people_search MATCH ?1 LIMIT ?2");
    rows.with(std::string(columnsOf(column)) + "(" + expression + ")", limit);
    return idsOf(rows);
}

std::vector<PersonId> peopleBornOn(sql::Database& db, Date day, int limit) {
    auto rows =
        db.prepare("SELECT id FROM people WHERE date_of_birth = ?1 ORDER BY surname, forename LIMIT ?2");
    rows.with(day, limit);
    return idsOf(rows);
}

std::int64_t peopleCount(sql::Database& db) {
    return sql::valueOf<std::int64_t>(db, "SELECT coalesce(max(id), 0) FROM record_items").value_or(0) +
           sql::valueOf<std::int64_t>(db, "SELECT coalesce(max(id), 0) FROM people").value_or(0);
}

std::vector<std::pair<std::string, int>> nameWords(sql::Database& db) {
    std::vector<std::pair<std::string, int>> words;
    auto rows =
        db.prepare("SELECT term, sum(doc) FROM people_search_words WHERE col IN ('surname', 'forename') "
                   "GROUP BY term");
    while (rows.next()) {
        words.emplace_back(rows.get<std::string>(0), rows.get<int>(1));
    }
    return words;
}

std::vector<PersonFound> peopleFound(sql::Database& db, std::span<const PersonId> people, Date asOf) {
    static const std::string lead =
        "SELECT h.post_id, n.surname || ', ' || n.forename, t.name FROM cases c CROSS JOIN case_holders h "
        "CROSS JOIN posts p CROSS JOIN practitioner_names n CROSS JOIN team_placements t WHERE c.person_id = "
        "?1 "
        "AND " +
        holdsOn("c") + " AND h.case_id = c.id AND h.role = 'lead' AND " + holdsOn("h") +
        " AND p.id = h.post_id AND n.practitioner_id = p.practitioner_id AND " + holdsOn("n") +
        " AND t.team_id = p.team_id AND " + holdsOn("t") + " ORDER BY c.id DESC LIMIT 1";
    static const std::string open =
        "SELECT 1 FROM cases c WHERE c.person_id = ?1 AND " + holdsOn("c") + " LIMIT 1";
    std::vector<PersonFound> found;
    for (const PersonId id : people) {
        auto rows = db.prepare("SELECT crn, surname, forename, date_of_birth FROM people WHERE id = ?1");
        rows.with(id);
        if (!rows.next()) {
            continue;
        }
        PersonFound one;
        one.id = id;
        one.crn = rows.get<std::string>(0);
        one.surname = rows.get<std::string>(1);
        one.forename = rows.get<std::string>(2);
        one.dateOfBirth = rows.date(3);
        auto holders = db.prepare(lead);
        holders.with(id, asOf);
        if (holders.next()) {
            one.holder = holders.get<PostId>(0);
            one.officer = holders.get<std::string>(1);
            one.teamName = holders.get<std::string>(2);
            one.openCase = true;
        } else {
            one.openCase = sql::valueOf<int>(db, open, id, asOf).has_value();
        }
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<PersonId> peopleOfPosts(sql::Database& db, std::span<const PostId> posts, Date asOf) {
    static const std::string query =
        "SELECT DISTINCT c.person_id FROM case_holders h CROSS JOIN cases c WHERE "
        "h.post_id = ?1 AND " +
        holdsOn("h") + " AND c.id = h.case_id AND " + holdsOn("c");
    std::vector<PersonId> people;
    for (const PostId post : posts) {
        auto rows = db.prepare(query);
        rows.with(post, asOf);
        const std::vector<PersonId> held = idsOf(rows);
        people.insert(people.end(), held.begin(), held.end());
    }
    return people;
}

} // namespace headroom::store
