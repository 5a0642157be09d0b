#include "store/organisationedit.h"

#include "domain/error.h"
#include "store/organisation.h"
#include "store/periods.h"
#include "store/sql/statement.h"
#include "store/units.h"

#include <algorithm>
#include <array>

namespace headroom::store {

namespace {

/// The tables of a level; ours, never text from outside.
struct LevelTables {
    std::string units, facts, key, above; ///< above empty: a region
};

const LevelTables& tablesOf(Level level) {
    static const std::array<LevelTables, 3> tables = {{
        {"regions", "region_names", "region_id", ""},
        {"pdus", "pdu_placements", "pdu_id", "region_id"},
        {"teams", "team_placements", "team_id", "pdu_id"},
    }};
    switch (level) {
    case Level::Region:
        return tables[0];
    case Level::Pdu:
        return tables[1];
    case Level::Team:
        return tables[2];
    default:
        throw NotFound("There is no such unit. Look at the list again.");
    }
}

const PeriodTable& factsOf(Level level) {
    static const PeriodTable regions("region_names", "region_id", "name");
    static const PeriodTable pdus("pdu_placements", "pdu_id", "region_id, name");
    static const PeriodTable teams("team_placements", "team_id", "pdu_id, name");
    return level == Level::Region ? regions : level == Level::Pdu ? pdus : teams;
}

const PeriodTable& practitionerNames() {
    static const PeriodTable table("practitioner_names", "practitioner_id", "surname, forename");
    return table;
}

/// Regions, PDUs or teams with what is above them, ?2 the day.
std::string placedQuery(Level level) {
    static const std::string held =
        "FROM posts p CROSS JOIN post_periods d WHERE p.kind = 'field' AND d.post_id = p.id AND " +
        holdsOn("d") + " AND p.team_id = ";
    switch (level) {
    case Level::Region:
        return "SELECT r.id, r.code, n.name, n.valid_from, 0, '', '', 0 FROM regions r JOIN region_names n "
               "ON "
               "n.region_id = r.id WHERE " +
               holdsOn("n") + " ORDER BY n.name, r.code";
    case Level::Pdu:
        return "SELECT r.id, r.code, n.name, n.valid_from, a.id, a.code, m.name, 0 FROM pdus r JOIN "
               "pdu_placements n ON n.pdu_id = r.id AND " +
               holdsOn("n") +
               " JOIN regions a ON a.id = n.region_id LEFT JOIN region_names m ON m.region_id = a.id AND " +
               holdsOn("m") + " ORDER BY n.name, r.code";
    default:
        return "SELECT r.id, r.code, n.name, n.valid_from, a.id, a.code, m.name, (SELECT count(*) " + held +
               "r.id) FROM teams r JOIN team_placements n ON n.team_id = r.id AND " + holdsOn("n") +
               " JOIN pdus a ON a.id = n.pdu_id LEFT JOIN pdu_placements m ON m.pdu_id = a.id AND " +
               holdsOn("m") + " ORDER BY n.name, r.code";
    }
}

/// Period of a post on a day.
std::optional<Period> heldOn(sql::Database& db, PostId post, Date day) {
    auto rows =
        db.prepare("SELECT valid_from, valid_to FROM post_periods WHERE post_id = ?1 AND valid_from <= ?2 "
                   "AND (valid_to IS NULL OR valid_to > ?2)");
    rows.with(post, day);
    if (!rows.next()) {
        return std::nullopt;
    }
    return Period{rows.date(0), rows.get<std::optional<Date>>(1)};
}

PractitionerName practitionerNamed(sql::Database& db, PractitionerId id, Date asOf) {
    static const std::string query =
        "SELECT r.staff_code, n.surname, n.forename FROM practitioners r LEFT JOIN practitioner_names n ON "
        "n.practitioner_id = r.id AND " +
        holdsOn("n") + " WHERE r.id = ?1";
    PractitionerName name;
    name.id = id;
    auto rows = db.prepare(query);
    rows.with(id, asOf);
    if (rows.next()) {
        name.staffCode = rows.get<std::string>(0);
        name.surname = rows.get<std::optional<std::string>>(1).value_or("");
        name.forename = rows.get<std::optional<std::string>>(2).value_or("");
    }
    return name;
}

void addFacts(sql::Database& db, std::vector<PlaceFact>& facts, const std::string& what,
              const std::string& query, std::int64_t id) {
    auto rows = db.prepare(query);
    rows.with(id);
    while (rows.next()) {
        sql::Row row(rows);
        PlaceFact fact;
        fact.what = what;
        fact.from = row.next<Date>();
        fact.until = row.next<std::optional<Date>>();
        fact.value = row.next<std::string>();
        fact.recordedAt = row.next<std::string>();
        fact.actor = row.next<std::string>();
        facts.push_back(std::move(fact));
    }
}

/// Facts of one table as (from, until, value, recorded, actor), ?1 the key.
std::string factsQuery(const std::string& table, const std::string& key, const std::string& value) {
    return "SELECT f.valid_from, f.valid_to, " + value + ", e.recorded_at, e.actor FROM " + table +
           " AS f JOIN log_entries AS e ON e.id = f.log_id WHERE f." + key + " = ?1";
}

} // namespace

std::vector<PlacedUnit> placedUnits(sql::Database& db, Date asOf) {
    std::vector<PlacedUnit> units;
    for (const Level level : {Level::Region, Level::Pdu, Level::Team}) {
        auto rows = db.prepare(placedQuery(level));
        rows.bind(2, asOf);
        while (rows.next()) {
            sql::Row row(rows);
            PlacedUnit placed;
            placed.unit.ref = {level, row.next<std::int64_t>()};
            placed.unit.code = row.next<std::string>();
            placed.unit.name = row.next<std::string>();
            placed.since = row.next<Date>();
            Unit above;
            above.ref.id = row.next<std::int64_t>();
            above.code = row.next<std::string>();
            above.name = row.next<std::optional<std::string>>().value_or("");
            placed.posts = row.next<int>();
            if (level != Level::Region) {
                above.ref.level = level == Level::Pdu ? Level::Region : Level::Pdu;
                placed.above = std::move(above);
            }
            units.push_back(std::move(placed));
        }
    }
    return units;
}

std::optional<Unit> unitWithCode(sql::Database& db, Level level, std::string_view code, Date asOf) {
    const LevelTables& tables = tablesOf(level);
    auto rows = db.prepare("SELECT r.id, r.code, n.name FROM " + tables.units + " r JOIN " + tables.facts +
                           " n ON n." + tables.key + " = r.id AND " + holdsOn("n") + " WHERE r.code = ?1");
    rows.with(code, asOf);
    if (!rows.next()) {
        return std::nullopt;
    }
    return Unit{{level, rows.integer(0)}, rows.get<std::string>(1), rows.get<std::string>(2)};
}

bool unitCodeInUse(sql::Database& db, Level level, std::string_view code) {
    const LevelTables& tables = tablesOf(level);
    return sql::valueOf<int>(db,
                             "SELECT 1 FROM " + tables.units + " r JOIN " + tables.facts + " n ON n." +
                                 tables.key + " = r.id WHERE r.code = ?1",
                             code)
        .has_value();
}

bool unitExists(sql::Database& db, UnitRef unit, Date asOf) {
    const LevelTables& tables = tablesOf(unit.level);
    return sql::valueOf<int>(
               db, "SELECT 1 FROM " + tables.facts + " n WHERE n." + tables.key + " = ?1 AND " + holdsOn("n"),
               unit.id, asOf)
        .has_value();
}

std::int64_t addUnit(sql::Database& db, Level level, std::string_view code, std::string_view name,
                     std::int64_t above, Date from, LogEntryId log) {
    const LevelTables& tables = tablesOf(level);
    // Of a withdrawn import nothing but the code is left; from now on it came with this entry.
    const auto known = sql::valueOf<std::int64_t>(
        db,
        "INSERT INTO " + tables.units +
            " AS r (code, log_id) VALUES (?1, ?2) ON CONFLICT (code) DO UPDATE SET log_id = iif(EXISTS "
            "(SELECT 1 FROM " +
            tables.facts + " n WHERE n." + tables.key + " = r.id), r.log_id, excluded.log_id) RETURNING id",
        code, log);
    const std::int64_t id = known.value();
    placeUnit(db, {level, id}, name, above, from, log);
    return id;
}

void placeUnit(sql::Database& db, UnitRef unit, std::string_view name, std::int64_t above, Date from,
               LogEntryId log) {
    const PeriodTable& facts = factsOf(unit.level);
    if (unit.level == Level::Region) {
        facts.assign(db, unit.id, {from, std::nullopt}, log, name);
    } else {
        facts.assign(db, unit.id, {from, std::nullopt}, log, above, name);
    }
}

std::optional<PractitionerName> practitionerWithCode(sql::Database& db, std::string_view staffCode,
                                                     Date asOf) {
    const auto id =
        sql::valueOf<PractitionerId>(db, "SELECT id FROM practitioners WHERE staff_code = ?1", staffCode);
    return id ? std::optional(practitionerNamed(db, *id, asOf)) : std::nullopt;
}

PractitionerId addPractitioner(sql::Database& db, std::string_view staffCode, std::string_view surname,
                               std::string_view forename, Date from, LogEntryId log) {
    sql::run(db, "INSERT INTO practitioners (staff_code, log_id) VALUES (?1, ?2)", staffCode, log);
    const PractitionerId id{db.lastInsertId()};
    namePractitioner(db, id, surname, forename, from, log);
    return id;
}

void namePractitioner(sql::Database& db, PractitionerId practitioner, std::string_view surname,
                      std::string_view forename, Date from, LogEntryId log) {
    practitionerNames().assign(db, practitioner.value, {from, std::nullopt}, log, surname, forename);
}

PostId openPost(sql::Database& db, PractitionerId practitioner, TeamId team, Date from, LogEntryId log) {
    auto post = sql::valueOf<PostId>(
        db, "SELECT id FROM posts WHERE practitioner_id = ?1 AND team_id = ?2 AND kind = 'field'",
        practitioner, team);
    if (!post) {
        sql::run(db,
                 "INSERT INTO posts (practitioner_id, team_id, kind, log_id) VALUES (?1, ?2, 'field', ?3)",
                 practitioner, team, log);
        post = PostId{db.lastInsertId()};
    } else if (!sql::valueOf<int>(db, "SELECT 1 FROM post_periods WHERE post_id = ?1", *post)) {
        // The import that brought it was withdrawn.
        sql::run(db, "UPDATE posts SET log_id = ?2 WHERE id = ?1", *post, log);
    } else if (sql::valueOf<int>(db,
                                 "SELECT 1 FROM post_periods WHERE post_id = ?1 AND (valid_to IS NULL OR "
                                 "valid_to > ?2)",
                                 *post, from)) {
        throw Conflict("This officer holds a post in the team already, on that day or later.");
    }
    // A period that an extract of the same day took back leaves its trace; it is opened again.
    if (sql::run(
            db,
            "UPDATE post_periods SET valid_to = NULL, ended_log_id = NULL, by_hand = 1 WHERE post_id = ?1 "
            "AND valid_from = ?2",
            *post, from) == 0) {
        sql::run(db, "INSERT INTO post_periods (post_id, valid_from, log_id, by_hand) VALUES (?1, ?2, ?3, 1)",
                 *post, from, log);
    }
    return *post;
}

void endPost(sql::Database& db, PostId post, Date on, LogEntryId log) {
    auto held = heldOn(db, post, on.plusDays(-1));
    if (!held) {
        held = heldOn(db, post, on); // begun that very day: it leaves an empty period
    }
    if (!held) {
        throw Conflict("The post is not held on " + on.plusDays(-1).text() + ".");
    }
    sql::run(
        db, "UPDATE post_periods SET valid_to = ?3, ended_log_id = ?4 WHERE post_id = ?1 AND valid_from = ?2",
        post, held->from, on, log);
}

void setGradeCode(sql::Database& db, PostId post, std::string_view gradeCode, Date from, LogEntryId log) {
    static const PeriodTable grades("post_grades", "post_id", "grade_code");
    grades.assign(db, post.value, {from, std::nullopt}, log, gradeCode);
}

void endManagement(sql::Database& db, PostId post, Date from, LogEntryId log) {
    if (!managerOf(db, post, from)) {
        return;
    }
    // The period that holds is cut off; one that begins that day never held.
    sql::run(db, "DELETE FROM line_management WHERE post_id = ?1 AND valid_from = ?2", post, from);
    sql::run(
        db,
        "UPDATE line_management SET valid_to = ?2, log_id = ?3 WHERE post_id = ?1 AND valid_from < ?2 AND "
        "(valid_to IS NULL OR valid_to > ?2)",
        post, from, log);
}

PostId managerOf(sql::Database& db, PostId post, Date asOf) {
    return sql::valueOf<PostId>(
               db,
               "SELECT manager_post_id FROM line_management WHERE post_id = ?1 AND valid_from <= "
               "?2 AND (valid_to IS NULL OR valid_to > ?2)",
               post, asOf)
        .value_or(PostId{});
}

std::vector<MergedPractitioner> mergedPractitioners(sql::Database& db, Date asOf) {
    std::vector<MergedPractitioner> merges;
    auto rows =
        db.prepare("SELECT m.id, m.kept_id, m.merged_id, m.undone_log_id IS NOT NULL, e.recorded_at, e.actor "
                   "FROM practitioner_merges m JOIN log_entries e ON e.id = m.log_id ORDER BY m.id DESC");
    while (rows.next()) {
        sql::Row row(rows);
        MergedPractitioner merge;
        merge.id = row.next<std::int64_t>();
        merge.kept.id = row.next<PractitionerId>();
        merge.merged.id = row.next<PractitionerId>();
        merge.undone = row.next<bool>();
        merge.recordedAt = row.next<std::string>();
        merge.actor = row.next<std::string>();
        merges.push_back(std::move(merge));
    }
    for (MergedPractitioner& merge : merges) {
        merge.kept = practitionerNamed(db, merge.kept.id, asOf);
        merge.merged = practitionerNamed(db, merge.merged.id, asOf);
        auto posts = db.prepare("SELECT post_id FROM merged_posts WHERE merge_id = ?1 ORDER BY post_id");
        posts.with(merge.id);
        while (posts.next()) {
            merge.posts.push_back(posts.get<PostId>(0));
        }
    }
    return merges;
}

std::string teamOfBoth(sql::Database& db, PractitionerId kept, PractitionerId merged) {
    return sql::valueOf<std::string>(
               db,
               "SELECT t.code FROM posts a JOIN posts b ON b.team_id = a.team_id AND b.kind "
               "= a.kind JOIN teams t ON t.id = a.team_id WHERE a.practitioner_id = ?1 AND "
               "b.practitioner_id = ?2 ORDER BY t.code LIMIT 1",
               kept, merged)
        .value_or("");
}

std::int64_t mergePractitioners(sql::Database& db, PractitionerId kept, PractitionerId merged,
                                LogEntryId log) {
    sql::run(db, "INSERT INTO practitioner_merges (kept_id, merged_id, log_id) VALUES (?1, ?2, ?3)", kept,
             merged, log);
    const std::int64_t merge = db.lastInsertId();
    sql::run(
        db,
        "INSERT INTO merged_posts (merge_id, post_id) SELECT ?1, id FROM posts WHERE practitioner_id = ?2",
        merge, merged);
    sql::run(db, "UPDATE posts SET practitioner_id = ?1 WHERE practitioner_id = ?2", kept, merged);
    return merge;
}

void unmergePractitioners(sql::Database& db, std::int64_t merge, LogEntryId log) {
    if (sql::run(db,
                 "UPDATE practitioner_merges SET undone_log_id = ?2 WHERE id = ?1 AND undone_log_id IS NULL",
                 merge, log) == 0) {
        throw NotFound("There is no such merge, or it was taken back already. Look at the list again.");
    }
    sql::run(db,
             "UPDATE posts SET practitioner_id = (SELECT merged_id FROM practitioner_merges WHERE id = ?1) "
             "WHERE id "
             "IN (SELECT post_id FROM merged_posts WHERE merge_id = ?1)",
             merge);
}

std::vector<PlaceFact> placeFacts(sql::Database& db, UnitRef unit) {
    std::vector<PlaceFact> facts;
    if (unit.level == Level::Officer) {
        addFacts(db, facts, "held", factsQuery("post_periods", "post_id", "''"), unit.id);
        addFacts(db, facts, "grade", factsQuery("post_grades", "post_id", "f.grade_code"), unit.id);
        addFacts(db, facts, "hours", factsQuery("post_hours", "post_id", "CAST(f.contracted_hours AS TEXT)"),
                 unit.id);
        addFacts(
            db, facts, "manager",
            factsQuery("line_management", "post_id",
                       "(SELECT coalesce(max(n.surname || ', ' || n.forename), '') FROM posts p JOIN "
                       "practitioner_names n ON n.practitioner_id = p.practitioner_id AND n.valid_to IS NULL "
                       "WHERE p.id = f.manager_post_id)"),
            unit.id);
        addFacts(db, facts, "name",
                 "SELECT f.valid_from, f.valid_to, f.surname || ', ' || f.forename, e.recorded_at, e.actor "
                 "FROM posts "
                 "p JOIN practitioner_names f ON f.practitioner_id = p.practitioner_id JOIN log_entries e ON "
                 "e.id = "
                 "f.log_id WHERE p.id = ?1",
                 unit.id);
    } else {
        const LevelTables& tables = tablesOf(unit.level);
        addFacts(db, facts, "name", factsQuery(tables.facts, tables.key, "f.name"), unit.id);
        if (!tables.above.empty()) {
            const LevelTables& above = tablesOf(unit.level == Level::Pdu ? Level::Region : Level::Pdu);
            addFacts(
                db, facts, "place",
                factsQuery(tables.facts, tables.key,
                           "(SELECT a.code FROM " + above.units + " a WHERE a.id = f." + tables.above + ")"),
                unit.id);
        }
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](const PlaceFact& a, const PlaceFact& b) { return b.from < a.from; });
    return facts;
}

} // namespace headroom::store
