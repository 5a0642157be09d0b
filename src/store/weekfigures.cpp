#include "store/weekfigures.h"

#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

void putCells(sql::Statement& insert, Date week, PostId post, bool t2a, const CaseCounts& counts) {
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            const std::int32_t cases = counts.cells[index(type)][tier];
            if (cases != 0) {
                insert.with(week, post, t2a, static_cast<std::int32_t>(index(type)),
                            static_cast<std::int32_t>(tier), cases);
                insert.run();
            }
        }
    }
}

std::vector<WeekRecord> readRecords(sql::Statement rows) {
    std::vector<WeekRecord> records;
    while (rows.next()) {
        sql::Row row(rows);
        WeekRecord record;
        record.post = row.next<PostId>();
        record.day = row.next<Date>();
        record.extract = ExtractId{row.next<std::optional<std::int64_t>>().value_or(0)};
        record.total = row.next<Points>();
        record.available = row.next<Points>();
        record.contracted = row.next<HoursPerWeek>();
        record.reduction = row.next<HoursPerWeek>();
        record.pointsVersion = row.next<PointsVersionId>();
        records.push_back(record);
    }
    return records;
}

} // namespace

void putWeek(sql::Database& db, Date week, const WeekRecord& figure, const PostCounts& beyond,
             LogEntryId log) {
    auto insert = db.prepare(
        "INSERT INTO week_figures (week, post_id, day, extract_id, total_points, available_points, "
        "contracted_hours, reduction_hours, points_version, log_id) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (week, post_id) DO UPDATE SET "
        "day = excluded.day, extract_id = excluded.extract_id, total_points = excluded.total_points, "
        "available_points = excluded.available_points, contracted_hours = excluded.contracted_hours, "
        "reduction_hours = excluded.reduction_hours, points_version = excluded.points_version, "
        "log_id = excluded.log_id WHERE excluded.day >= week_figures.day");
    insert.with(week, figure.post, figure.day, sql::OrNull(figure.extract), figure.total, figure.available,
                figure.contracted, figure.reduction, figure.pointsVersion, log);
    insert.run();
    if (db.changes() == 0) {
        return;
    }
    sql::run(db, "UPDATE week_cells SET cases = 0 WHERE week = ?1 AND post_id = ?2", week, figure.post);
    auto cells = db.prepare(
        "INSERT INTO week_cells (week, post_id, t2a, location, tier, cases) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
        "ON CONFLICT (week, post_id, t2a, location, tier) DO UPDATE SET cases = excluded.cases");
    putCells(cells, week, figure.post, false, beyond.filtered);
    putCells(cells, week, figure.post, true, beyond.t2a);
}

bool laterWeekKept(sql::Database& db, Date week) {
    return sql::valueOf<int>(db, "SELECT 1 FROM week_figures WHERE week > ?1 LIMIT 1", week).has_value();
}

std::int64_t keptOn(sql::Database& db, Date week, Date day) {
    return sql::valueOf<std::int64_t>(db, "SELECT count(*) FROM week_figures WHERE week = ?1 AND day = ?2",
                                      week, day)
        .value_or(0);
}

std::vector<WeekRecord> weekRecordsIn(sql::Database& db, Date week, UnitRef unit, Date asOf) {
    auto rows = db.prepare(
        withPosts(unit.level) +
        "SELECT f.post_id, f.day, f.extract_id, f.total_points, f.available_points, f.contracted_hours, "
        "f.reduction_hours, f.points_version FROM unit_posts p CROSS JOIN week_figures f "
        "WHERE f.week = ?3 AND f.post_id = p.id");
    rows.with(unit.id, asOf, week);
    return readRecords(std::move(rows));
}

std::unordered_map<PostId, PostCounts> weekCellsIn(sql::Database& db, Date week, UnitRef unit, Date asOf) {
    auto rows = db.prepare(withPosts(unit.level) +
                           "SELECT c.post_id, c.t2a, c.location, c.tier, c.cases FROM unit_posts p CROSS "
                           "JOIN week_cells c WHERE c.week = ?3 AND c.post_id = p.id");
    rows.with(unit.id, asOf, week);
    std::unordered_map<PostId, PostCounts> cells;
    while (rows.next()) {
        PostCounts& counts = cells[rows.get<PostId>(0)];
        CaseCounts& scheme = rows.get<bool>(1) ? counts.t2a : counts.filtered;
        scheme.at(caseTypeOf(rows.integer(2)), tierOf(rows.integer(3))) = rows.get<std::int32_t>(4);
    }
    return cells;
}

std::vector<WeekRecord> extractRecordsIn(sql::Database& db, ExtractId extract, Date day, UnitRef unit,
                                         Date asOf) {
    auto rows = db.prepare(
        withPosts(unit.level) +
        "SELECT f.post_id, ?4, f.extract_id, f.total_points, f.available_points, f.contracted_hours, "
        "f.reduction_hours, f.points_version FROM unit_posts p CROSS JOIN figures f "
        "WHERE f.extract_id = ?3 AND f.post_id = p.id");
    rows.with(unit.id, asOf, extract, day);
    return readRecords(std::move(rows));
}

std::optional<DatedExtract> lastExtractBetween(sql::Database& db, Date from, Date to) {
    auto rows = db.prepare("SELECT id, report_date FROM extracts WHERE superseded_by IS NULL AND "
                           "report_date >= ?1 AND report_date <= ?2 ORDER BY report_date DESC LIMIT 1");
    rows.with(from, to);
    if (!rows.next()) {
        return std::nullopt;
    }
    return DatedExtract{rows.get<ExtractId>(0), rows.date(1)};
}

} // namespace headroom::store
