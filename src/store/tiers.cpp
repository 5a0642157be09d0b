#include "store/tiers.h"

#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

/// Lead cases of a unit, those that wait included, as listed_cases (case_id).
const std::string& withLeadCases(Level level) {
    static const auto make = [](Level one) {
        std::string posts = withPosts(one);
        posts.erase(0, std::string_view("WITH ").size());
        // Those that wait are nobody's.
        const std::string waiting =
            one == Level::Officer
                ? ""
                : " UNION ALL SELECT h.case_id FROM unit_teams t CROSS JOIN case_holders h WHERE "
                  "h.team_id = t.id AND h.post_id IS NULL AND h.role = 'lead' AND " +
                      holdsOn("h");
        return withTeams(one) + ", " + posts +
               ", listed_cases (case_id) AS MATERIALIZED (SELECT h.case_id FROM unit_posts p CROSS JOIN "
               "case_holders h WHERE h.post_id = p.id AND h.role = 'lead' AND " +
               holdsOn("h") + waiting + ") ";
    };
    static const std::array<std::string, 5> texts = {make(Level::National), make(Level::Region),
                                                     make(Level::Pdu), make(Level::Team),
                                                     make(Level::Officer)};
    return texts.at(static_cast<std::size_t>(level));
}

std::string_view letterOf(std::size_t place) {
    constexpr std::array<std::string_view, 7> letters = {"A", "B", "C", "D", "E", "F", "G"};
    return letters.at(place);
}

} // namespace

void addTierCalculation(sql::Database& db, PersonId person, const TierCalculation& calculation) {
    sql::run(
        db,
        "INSERT INTO tier_calculations (person_id, scheme, tier, provisional, trigger, day, detail, log_id) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        person, calculation.scheme, calculation.tier, calculation.provisional, calculation.trigger,
        calculation.day, calculation.detail, calculation.log);
}

std::vector<TierCalculation> tierCalculationsOf(sql::Database& db, PersonId person, LogEntryId upTo) {
    std::vector<TierCalculation> all;
    auto rows = db.prepare("SELECT t.scheme, t.tier, t.provisional, t.trigger, t.day, t.detail, t.log_id, "
                           "l.recorded_at, l.actor FROM tier_calculations t CROSS JOIN log_entries l WHERE "
                           "t.person_id = ?1 AND t.log_id <= ?2 AND l.id = t.log_id ORDER BY t.id");
    rows.with(person, upTo);
    while (rows.next()) {
        sql::Row row(rows);
        TierCalculation one;
        one.scheme = row.next<std::string>();
        one.tier = row.next<std::string>();
        one.provisional = row.next<bool>();
        one.trigger = row.next<std::string>();
        one.day = row.next<Date>();
        one.detail = row.next<std::string>();
        one.log = row.next<LogEntryId>();
        one.recordedAt = row.next<std::string>();
        one.actor = row.next<std::string>();
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<HeldTier> heldTiersOf(sql::Database& db, PersonId person, Date day) {
    static const std::string query =
        "SELECT c.id, s.location, s.tier, s.tier_given, s.valid_from, s.log_id FROM cases c CROSS JOIN "
        "case_states s WHERE c.person_id = ?1 AND " +
        holdsOn("c") + " AND s.case_id = c.id AND " + holdsOn("s") + " ORDER BY c.valid_from DESC, c.id DESC";
    std::vector<HeldTier> held;
    auto rows = db.prepare(query);
    rows.with(person, day);
    while (rows.next()) {
        sql::Row row(rows);
        HeldTier one;
        one.caseId = row.next<CaseId>();
        one.type = caseTypeOf(row.next<std::int64_t>());
        one.tier = tierOf(row.next<std::int64_t>());
        one.given = row.next<bool>();
        one.from = row.next<Date>();
        one.log = row.next<LogEntryId>();
        held.push_back(one);
    }
    return held;
}

std::vector<std::pair<Tier, int>> casesByTier(sql::Database& db, UnitRef unit, Date asOf) {
    static const std::string query = "SELECT s.tier, count(*) FROM listed_cases c CROSS JOIN case_states s "
                                     "WHERE s.case_id = c.case_id AND " +
                                     holdsOn("s") + " GROUP BY s.tier ORDER BY s.tier";
    std::vector<std::pair<Tier, int>> counts;
    auto rows = db.prepare(withLeadCases(unit.level) + query);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        counts.emplace_back(tierOf(rows.integer(0)), rows.get<int>(1));
    }
    return counts;
}

std::vector<LetterCount> casesByLetter(sql::Database& db, UnitRef unit, Date asOf) {
    static const std::string query =
        "SELECT coalesce(k.tier, ''), coalesce(k.provisional, 0), count(*) FROM listed_cases l CROSS JOIN "
        "case_states s CROSS JOIN cases c LEFT JOIN tier_calculations k ON k.id = (SELECT max(n.id) FROM "
        "tier_calculations n WHERE n.person_id = c.person_id AND n.scheme = '2026' AND n.day <= ?2) "
        "WHERE s.case_id = l.case_id AND " +
        holdsOn("s") + " AND c.id = l.case_id GROUP BY 1, 2 ORDER BY 1, 2";
    std::vector<LetterCount> counts;
    auto rows = db.prepare(withLeadCases(unit.level) + query);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        counts.push_back({rows.get<std::string>(0), rows.get<bool>(1), rows.get<int>(2)});
    }
    return counts;
}

std::optional<LetterPointsVersion> letterPoints(sql::Database& db, Date asOf) {
    auto versions =
        db.prepare("SELECT id, name, valid_from FROM letter_points_versions WHERE valid_from <= ?1 "
                   "ORDER BY valid_from DESC LIMIT 1");
    versions.with(asOf);
    if (!versions.next()) {
        return std::nullopt;
    }
    LetterPointsVersion version;
    version.name = versions.get<std::string>(1);
    version.from = versions.date(2);
    auto rows = db.prepare("SELECT location, tier, points FROM letter_points WHERE version_id = ?1");
    rows.with(versions.integer(0));
    bool any = false;
    while (rows.next()) {
        const auto type = parseCaseType(rows.text(0));
        const std::string_view letter = rows.text(1);
        if (!type || letter.size() != 1 || letter[0] < 'A' || letter[0] > 'G') {
            refuseNumber("letter points", rows.integer(2));
        }
        version.points.at(index(*type)).at(static_cast<std::size_t>(letter[0] - 'A')) =
            rows.get<std::int32_t>(2);
        any = true;
    }
    return any ? std::optional(version) : std::nullopt;
}

void addLetterPoints(sql::Database& db, const LetterPointsVersion& version, LogEntryId log) {
    if (sql::valueOf<int>(db, "SELECT 1 FROM letter_points_versions WHERE valid_from = ?1", version.from)) {
        throw Conflict("There are points of the tiers A to G from " + version.from.text() +
                       " already. Choose another day.");
    }
    sql::run(db, "INSERT INTO letter_points_versions (name, valid_from, log_id) VALUES (?1, ?2, ?3)",
             version.name, version.from, log);
    const std::int64_t id = db.lastInsertId();
    auto insert =
        db.prepare("INSERT INTO letter_points (version_id, location, tier, points) VALUES (?1, ?2, ?3, ?4)");
    for (const CaseType type : allCaseTypes) {
        const auto& points = version.points.at(index(type));
        for (std::size_t place = 0; place < points.size(); ++place) {
            insert.with(id, name(type), letterOf(place), points.at(place)).run();
        }
    }
}

} // namespace headroom::store
