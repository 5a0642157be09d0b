#include "store/livecounts.h"

#include "store/decode.h"
#include "store/record.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

using PostCountsMap = std::unordered_map<PostId, PostCounts>;

/// One side of the rows of case_changes as (post, location, tier, t2a, step, case, change).
std::string sideOfChanges(const std::string& side, const std::string& step, const std::string& from,
                          const std::string& condition) {
    return "SELECT c." + side + "_post_id, c." + side + "_location, c." + side + "_tier, c." + side +
           "_t2a, " + step + ", c.case_id, c.log_id FROM " + from + " WHERE c." + side +
           "_post_id IS NOT NULL AND " + condition;
}

/// Rows that move a figure. A row that changes nothing about where a case counts is for the history.
const std::string& moving() {
    static const std::string text =
        " AND c.kind <> 'co-worker' AND NOT (c.before_post_id IS c.after_post_id AND c.before_location IS "
        "c.after_location AND c.before_tier IS c.after_tier AND c.before_t2a IS c.after_t2a)";
    return text;
}

bool isLarge(Level level) {
    return level == Level::National || level == Level::Region;
}

/// "WITH … moved AS (…) ": ?1 the unit, ?2 the day, ?3 the extract's log entry, ?4 its report date, ?5 the
/// log entry to leave out.
std::string movedCases(Level level) {
    const std::string shown =
        "c.counts = 1 AND c.effective_on <= ?2 AND c.recorded_on <= ?2 AND c.log_id <> ?5" + moving();
    const auto inUnit = [level](const std::string& side) {
        return level == Level::National ? std::string()
                                        : " AND c." + side + "_post_id IN (SELECT id FROM unit_posts)";
    };
    std::string parts;
    for (const auto& [side, step] : {std::pair<std::string, std::string>{"before", "-1"}, {"after", "1"}}) {
        parts += parts.empty() ? "" : " UNION ALL ";
        // Of few posts each has its changes looked up; of many, all changes since are read through.
        parts +=
            isLarge(level)
                ? sideOfChanges(side, step, "case_changes c", "c.log_id > ?3 AND " + shown + inUnit(side))
                : sideOfChanges(side, step, "unit_posts p CROSS JOIN case_changes c",
                                "c." + side + "_post_id = p.id AND c.log_id > ?3 AND " + shown);
        parts += " UNION ALL " +
                 sideOfChanges(side, step, "case_changes c",
                               "c.effective_on > ?4 AND c.log_id <= ?3 AND " + shown + inUnit(side));
    }
    const std::string moved =
        "moved (post_id, location, tier, t2a, step, case_id, log_id) AS (" + parts + ") ";
    return level == Level::National ? "WITH " + moved : withPosts(level) + ", " + moved;
}

/// Whether anything at all was changed since: the usual answer, found by looking in two places.
bool anythingMoved(sql::Database& db, const ExtractRecord& extract) {
    return sql::valueOf<int>(db, "SELECT 1 FROM case_changes WHERE log_id > ?1 LIMIT 1", extract.log) ||
           sql::valueOf<int>(db, "SELECT 1 FROM case_changes WHERE effective_on > ?1 LIMIT 1",
                             extract.reportDate);
}

void addCells(PostCountsMap& counts, sql::Statement& rows) {
    while (rows.next()) {
        PostCounts& post = counts[rows.get<PostId>(0)];
        CaseCounts& scheme = rows.get<bool>(3) ? post.t2a : post.filtered;
        scheme.at(caseTypeOf(rows.integer(1)), tierOf(rows.integer(2))) += rows.get<std::int32_t>(4);
    }
}

} // namespace

CaseMoves movesSince(sql::Database& db, const ExtractRecord& extract, UnitRef unit, Date asOf,
                     LogEntryId without) {
    CaseMoves moves;
    if (!anythingMoved(db, extract)) {
        return moves;
    }
    const std::string moved = movedCases(unit.level);
    {
        auto rows =
            db.prepare(moved + "SELECT post_id, location, tier, t2a, sum(step) FROM moved GROUP BY 1, "
                               "2, 3, 4 HAVING sum(step) <> 0");
        rows.with(unit.id, asOf, extract.log, extract.reportDate, without);
        addCells(moves.cells, rows);
    }
    // A change that moves a case between two posts of the unit is one change of the unit.
    auto rows = db.prepare(moved + "SELECT DISTINCT case_id, log_id, post_id FROM moved ORDER BY 1, 2");
    rows.with(unit.id, asOf, extract.log, extract.reportDate, without);
    std::pair<std::int64_t, std::int64_t> last;
    while (rows.next()) {
        const std::pair change{rows.integer(0), rows.integer(1)};
        moves.changesInUnit += change == last ? 0 : 1;
        last = change;
        ++moves.changes[rows.get<PostId>(2)];
    }
    return moves;
}

PostCountsMap leadCounts(sql::Database& db, UnitRef unit, Date asOf, LogEntryId without) {
    // What holds on the day, with everything taken back that was recorded about it later.
    static const std::string held =
        "SELECT h.post_id, s.location, s.tier, s.t2a, 1, h.case_id, 0 FROM unit_posts p CROSS JOIN "
        "case_holders h CROSS JOIN case_states s WHERE h.post_id = p.id AND h.role = 'lead' AND " +
        holdsOn("h") + " AND s.case_id = h.case_id AND " + holdsOn("s");
    static const std::string later =
        "((c.log_id > ?3 AND c.recorded_on > ?2) OR c.log_id = ?4) AND c.effective_on <= ?2" + moving() +
        " AND c.";
    static const std::string ofUnit = "_post_id IN (SELECT id FROM unit_posts)";
    static const std::string query =
        ", led (post_id, location, tier, t2a, step, case_id, log_id) AS (" + held + " UNION ALL " +
        sideOfChanges("before", "1", "case_changes c", later + "before" + ofUnit) + " UNION ALL " +
        sideOfChanges("after", "-1", "case_changes c", later + "after" + ofUnit) +
        ") SELECT post_id, location, tier, t2a, sum(step) FROM led GROUP BY 1, 2, 3, 4 HAVING sum(step) > 0";
    PostCountsMap counts;
    auto rows = db.prepare(withPosts(unit.level) + query);
    // A day earlier to be safe: the log's moments are UTC, recorded_on is the day on the wall.
    rows.with(unit.id, asOf, lastLogOn(db, asOf.plusDays(-1)), without);
    addCells(counts, rows);
    return counts;
}

bool isListed(sql::Database& db, ExtractId extract, PostId post) {
    return sql::valueOf<int>(db, "SELECT 1 FROM extract_posts WHERE extract_id = ?1 AND post_id = ?2",
                             extract, post)
        .has_value();
}

} // namespace headroom::store
