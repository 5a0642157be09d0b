#include "store/organisation.h"

#include "domain/error.h"
#include "store/periods.h"
#include "store/sql/statement.h"
#include "store/units.h"

#include <algorithm>
#include <array>

namespace headroom::store {

namespace {

constexpr std::string_view nationalName = "England and Wales";

/// How a unit of a level is looked up on a day (?2): columns id, code, name, id of the unit above.
struct UnitQuery {
    std::string select;
    std::string byId, byCode; ///< conditions on ?1
};

const UnitQuery& unitQuery(Level level) {
    static const std::array<UnitQuery, 5> queries = {{
        {},
        {"SELECT r.id, r.code, n.name, 0 FROM regions r JOIN region_names n ON n.region_id = r.id WHERE " +
             holdsOn("n"),
         " AND r.id = ?1", " AND r.code = ?1"},
        {"SELECT r.id, r.code, n.name, n.region_id FROM pdus r JOIN pdu_placements n ON n.pdu_id = r.id "
         "WHERE " +
             holdsOn("n"),
         " AND r.id = ?1", " AND r.code = ?1"},
        {"SELECT r.id, r.code, n.name, n.pdu_id FROM teams r JOIN team_placements n ON n.team_id = r.id "
         "WHERE " +
             holdsOn("n"),
         " AND r.id = ?1", " AND r.code = ?1"},
        {"SELECT p.id, r.staff_code, n.surname || ', ' || n.forename, p.team_id FROM posts p "
         "JOIN post_periods d ON d.post_id = p.id JOIN practitioners r ON r.id = p.practitioner_id "
         "JOIN practitioner_names n ON n.practitioner_id = r.id JOIN teams t ON t.id = p.team_id WHERE " +
             holdsOn("d") + " AND " + holdsOn("n"),
         " AND p.id = ?1", " AND p.kind = 'field' AND r.staff_code = ?1 ORDER BY t.code LIMIT 1"},
    }};
    return queries.at(static_cast<std::size_t>(level));
}

struct FoundUnit {
    Unit unit;
    std::int64_t parent = 0;
};

template <class Key>
std::optional<FoundUnit> findUnit(sql::Database& db, Level level, const std::string& text, const Key& key,
                                  Date asOf) {
    auto rows = db.prepare(text);
    rows.with(key, asOf);
    if (!rows.next()) {
        return std::nullopt;
    }
    sql::Row row(rows);
    FoundUnit found;
    found.unit.ref = {level, row.next<std::int64_t>()};
    found.unit.code = row.next<std::string>();
    found.unit.name = row.next<std::string>();
    found.parent = row.next<std::int64_t>();
    return found;
}

Unit national() {
    return {{Level::National, 0}, "", std::string(nationalName)};
}

std::string wordFor(Level level) {
    return level == Level::Pdu ? "PDU" : std::string(name(level));
}

/// The units one level down that have an open field post below them; ?1 the unit, ?2 the day.
const std::string& childrenQuery(Level level) {
    static const std::string open =
        " EXISTS (SELECT 1 FROM posts p CROSS JOIN post_periods d WHERE p.team_id = t.team_id AND "
        "p.kind = 'field' AND d.post_id = p.id AND " +
        holdsOn("d") + ")";
    static const std::array<std::string, 4> queries = {
        "SELECT r.id, r.code, n.name FROM regions r CROSS JOIN region_names n WHERE n.region_id = r.id AND " +
            holdsOn("n") +
            " AND EXISTS (SELECT 1 FROM pdu_placements u CROSS JOIN team_placements t WHERE u.region_id = "
            "r.id AND " +
            holdsOn("u") + " AND t.pdu_id = u.pdu_id AND " + holdsOn("t") + " AND" + open +
            ") ORDER BY n.name, r.code",
        "SELECT r.id, r.code, n.name FROM pdu_placements n CROSS JOIN pdus r WHERE n.region_id = ?1 AND " +
            holdsOn("n") +
            " AND r.id = n.pdu_id AND EXISTS (SELECT 1 FROM team_placements t WHERE t.pdu_id = r.id AND " +
            holdsOn("t") + " AND" + open + ") ORDER BY n.name, r.code",
        "SELECT r.id, r.code, t.name FROM team_placements t CROSS JOIN teams r WHERE t.pdu_id = ?1 AND " +
            holdsOn("t") + " AND r.id = t.team_id AND" + open + " ORDER BY t.name, r.code",
        "SELECT p.id, r.staff_code, n.surname || ', ' || n.forename FROM posts p CROSS JOIN post_periods d "
        "CROSS JOIN practitioners r CROSS JOIN practitioner_names n WHERE p.team_id = ?1 AND p.kind = "
        "'field' AND "
        "d.post_id = p.id AND " +
            holdsOn("d") + " AND r.id = p.practitioner_id AND n.practitioner_id = r.id AND " + holdsOn("n") +
            " ORDER BY n.surname, n.forename, r.staff_code",
    };
    return queries.at(static_cast<std::size_t>(level));
}

const PeriodTable& hoursTable() {
    static const PeriodTable table("post_hours", "post_id", "contracted_hours, source");
    return table;
}

} // namespace

std::vector<Unit> pathOf(sql::Database& db, UnitRef unit, Date asOf) {
    std::vector<Unit> path;
    for (UnitRef at = unit; at.level != Level::National;) {
        const UnitQuery& query = unitQuery(at.level);
        auto found = findUnit(db, at.level, query.select + query.byId, at.id, asOf);
        if (!found) {
            throw NotFound("There was no such " + wordFor(at.level) + " on " + asOf.text() + '.');
        }
        path.push_back(std::move(found->unit));
        at = {static_cast<Level>(static_cast<int>(at.level) - 1), found->parent};
    }
    path.push_back(national());
    std::reverse(path.begin(), path.end());
    return path;
}

std::vector<Unit> childrenOf(sql::Database& db, UnitRef unit, Date asOf) {
    std::vector<Unit> children;
    if (unit.level == Level::Officer) {
        return children;
    }
    const Level below = static_cast<Level>(static_cast<int>(unit.level) + 1);
    auto rows = db.prepare(childrenQuery(unit.level));
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        children.push_back(
            {{below, row.next<std::int64_t>()}, row.next<std::string>(), row.next<std::string>()});
    }
    return children;
}

Unit unitByCode(sql::Database& db, Level level, std::string_view code, Date asOf) {
    if (level == Level::National) {
        return national();
    }
    const UnitQuery& query = unitQuery(level);
    auto found = findUnit(db, level, query.select + query.byCode, code, asOf);
    if (!found) {
        throw NotFound("There was no " + wordFor(level) + " with the code " + std::string(code) + " on " +
                       asOf.text() + '.');
    }
    return std::move(found->unit);
}

bool setContractedHours(sql::Database& db, PostId post, HoursPerWeek hours, std::string_view source,
                        Date from, LogEntryId log) {
    const auto now = sql::valueOf<HoursPerWeek>(
        db, "SELECT contracted_hours FROM post_hours h WHERE h.post_id = ?1 AND " + holdsOn("h"), post, from);
    if (now == hours) {
        return false;
    }
    hoursTable().assign(db, post.value, {from, std::nullopt}, log, hours, source);
    return true;
}

} // namespace headroom::store
