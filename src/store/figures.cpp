#include "store/figures.h"

#include "store/sql/statement.h"
#include "store/units.h"

#include <algorithm>

namespace headroom::store {

namespace {

constexpr std::string_view pointColumns =
    "post_id, total_points, available_points, reduction_hours, contracted_hours, cases";

/// Up to so many posts are looked up one by one; beyond, an extract's figures are read through.
constexpr std::size_t fewPosts = 1000;

using Histories = std::unordered_map<PostId, PostHistory>;

void take(const sql::Statement& rows, std::size_t day, Histories& histories) {
    sql::Row row(rows);
    const auto found = histories.find(row.next<PostId>());
    if (found == histories.end()) {
        return;
    }
    found->second.points[day] = {row.next<Points>(), row.next<Points>(), row.next<HoursPerWeek>(),
                                 row.next<HoursPerWeek>(), row.next<std::int64_t>()};
    found->second.present[day] = true;
}

void readWholeDay(sql::Database& db, ExtractId extract, std::size_t day, Histories& histories) {
    static const std::string query =
        "SELECT " + std::string(pointColumns) + " FROM figures WHERE extract_id = ?1 ORDER BY post_id";
    auto rows = db.prepare(query);
    rows.with(extract);
    while (rows.next()) {
        take(rows, day, histories);
    }
}

void readPost(sql::Database& db, ExtractId extract, PostId post, std::size_t day, Histories& histories) {
    static const std::string query =
        "SELECT " + std::string(pointColumns) + " FROM figures WHERE extract_id = ?1 AND post_id = ?2";
    auto rows = db.prepare(query);
    rows.with(extract, post);
    if (rows.next()) {
        take(rows, day, histories);
    }
}

std::vector<PostId> postIds(sql::Database& db, UnitRef unit, Date asOf) {
    std::vector<PostId> ids;
    auto rows = db.prepare(withPosts(unit.level) + "SELECT id FROM unit_posts ORDER BY id");
    rows.with(unit.id, asOf);
    while (rows.next()) {
        ids.push_back(rows.get<PostId>(0));
    }
    return ids;
}

} // namespace

void putFigures(sql::Database& db, ExtractId extract, const std::vector<RecordedFigure>& figures) {
    auto insert = db.prepare(
        "INSERT INTO figures (extract_id, post_id, total_points, available_points, cms_points, "
        "reduction_hours, "
        "contracted_hours, cases, points_version, contact_points_version) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (extract_id, post_id) DO UPDATE SET "
        "total_points = excluded.total_points, available_points = excluded.available_points, "
        "cms_points = excluded.cms_points, reduction_hours = excluded.reduction_hours, "
        "contracted_hours = excluded.contracted_hours, cases = excluded.cases, "
        "points_version = excluded.points_version, contact_points_version = excluded.contact_points_version");
    for (const RecordedFigure& figure : figures) {
        insert.runWith(extract, figure.post, figure.total, figure.available, figure.cms, figure.reduction,
                       figure.contracted, figure.cases, figure.pointsVersion, figure.contactPointsVersion);
    }
}

std::vector<HistoryDay> historyDays(sql::Database& db, Date asOf, int weeks) {
    auto rows = db.prepare(
        "SELECT id, report_date FROM extracts WHERE superseded_by IS NULL AND report_date > ?1 AND "
        "report_date <= ?2 ORDER BY report_date");
    rows.with(asOf.plusDays(-7 * weeks), asOf);
    std::vector<HistoryDay> days;
    const auto weeksAgo = [asOf](Date day) { return day.daysUntil(asOf) / 7; };
    while (rows.next()) {
        const HistoryDay day{rows.get<ExtractId>(0), rows.date(1)};
        if (!days.empty() && weeksAgo(days.back().reportDate) == weeksAgo(day.reportDate)) {
            days.back() = day;
        } else {
            days.push_back(day);
        }
    }
    return days;
}

std::unordered_map<PostId, PostHistory> historyIn(sql::Database& db, const std::vector<HistoryDay>& days,
                                                  UnitRef unit, Date asOf) {
    const std::vector<PostId> posts = postIds(db, unit, asOf);
    Histories histories;
    histories.reserve(posts.size());
    for (const PostId post : posts) {
        histories.emplace(
            post, PostHistory{std::vector<HistoryPoint>(days.size()), std::vector<bool>(days.size())});
    }
    for (std::size_t day = 0; day < days.size(); ++day) {
        if (posts.size() > fewPosts) {
            readWholeDay(db, days[day].extract, day, histories);
            continue;
        }
        for (const PostId post : posts) {
            readPost(db, days[day].extract, post, day, histories);
        }
    }
    return histories;
}

} // namespace headroom::store
