#include "store/extractchanges.h"

#include "store/sql/statement.h"

#include <string>

namespace headroom::store {

namespace {

/// One row for each CRN of an extract's caseload sheet: its first one (SQLite takes the other columns from
/// the row that has the least number).
std::string casesOf(const char* name, int parameter) {
    return std::string(name) +
           " AS (SELECT crn, tier, min(row_number) FROM flagged_cases WHERE extract_id = ?" +
           std::to_string(parameter) + " AND sheet = 0 AND row_type = 'N' GROUP BY crn)";
}

const std::string withBoth = "WITH " + casesOf("a", 1) + ", " + casesOf("b", 2) + " ";

} // namespace

std::unordered_set<PostId> postsNamed(sql::Database& db, ExtractId extract) {
    std::unordered_set<PostId> posts;
    auto rows = db.prepare("SELECT post_id FROM extract_posts WHERE extract_id = ?1");
    rows.with(extract);
    while (rows.next()) {
        posts.insert(rows.get<PostId>(0));
    }
    return posts;
}

TierMovements tierMovements(sql::Database& db, ExtractId before, ExtractId after) {
    static const std::string moved =
        withBoth + "SELECT a.tier, b.tier, count(*) FROM a JOIN b ON b.crn = a.crn GROUP BY a.tier, b.tier "
                   "ORDER BY a.tier, b.tier";
    static const std::string came = withBoth + "SELECT count(*) FROM b WHERE crn NOT IN (SELECT crn FROM a)";
    static const std::string went = withBoth + "SELECT count(*) FROM a WHERE crn NOT IN (SELECT crn FROM b)";
    TierMovements movements;
    auto rows = db.prepare(moved);
    rows.with(before, after);
    while (rows.next()) {
        movements.moved.push_back({rows.get<std::uint8_t>(0), rows.get<std::uint8_t>(1), rows.integer(2)});
    }
    movements.came = sql::valueOf<std::int64_t>(db, came, before, after).value_or(0);
    movements.went = sql::valueOf<std::int64_t>(db, went, before, after).value_or(0);
    return movements;
}

std::unordered_map<PostId, PointsOfPost> figuresOf(sql::Database& db, ExtractId extract) {
    std::unordered_map<PostId, PointsOfPost> figures;
    auto rows =
        db.prepare("SELECT post_id, total_points, available_points FROM figures WHERE extract_id = ?1");
    rows.with(extract);
    while (rows.next()) {
        figures.emplace(rows.get<PostId>(0), PointsOfPost{rows.get<Points>(1), rows.get<Points>(2)});
    }
    return figures;
}

} // namespace headroom::store
