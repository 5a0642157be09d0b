#include "service/historyreport.h"

#include "service/figurecontext.h"
#include "service/trendsums.h"
#include "service/unitgroups.h"
#include "service/weekfigures.h"
#include "service/weeks.h"
#include "service/workspace.h"

#include <algorithm>
#include <unordered_map>

namespace headroom {

namespace {

constexpr int usualWeeks = 12;

/// One unit of the level through the weeks.
struct UnitTrend {
    std::string code, name;
    std::vector<TrendWeek> weeks;
};

/// Units in the order of the newest week; those that are no more come last.
class UnitTrends {
public:
    UnitTrends(sql::Database& db, Level level)
        : m_points(db)
        , m_level(level) {}

    void add(const UnitWeek& week) {
        m_order.clear();
        for (const UnitGroup& group : groupByUnit(week.posts, m_level)) {
            const auto [found, isNew] = m_places.emplace(group.id, m_units.size());
            if (isNew) {
                m_units.emplace_back();
            }
            UnitTrend& unit = m_units[found->second];
            unit.code = group.code;
            unit.name = group.name;
            unit.weeks.push_back(
                sumOf(week, week.known ? group.posts : std::vector<std::size_t>(), m_points));
            m_order.push_back(found->second);
        }
    }

    std::vector<const UnitTrend*> units() const {
        std::vector<const UnitTrend*> all;
        for (const std::size_t place : m_order) {
            all.push_back(&m_units[place]);
        }
        for (std::size_t place = 0; place < m_units.size(); ++place) {
            if (std::find(m_order.begin(), m_order.end(), place) == m_order.end()) {
                all.push_back(&m_units[place]);
            }
        }
        return all;
    }

private:
    PointsVersions m_points;
    Level m_level;
    std::vector<UnitTrend> m_units;
    std::unordered_map<std::int64_t, std::size_t> m_places;
    std::vector<std::size_t> m_order;
};

} // namespace

Table historyReport(Workspace& workspace, const ReportParameters& parameters) {
    sql::Database& db = workspace.database();
    const Date to = parameters.to.value_or(parameters.asOf);
    const Date from = parameters.from.value_or(to.plusDays(-7 * usualWeeks));
    const int weeks = weekOf(from).daysUntil(weekOf(to)) / 7 + 1;
    UnitTrends trends(db, parameters.level);
    eachWeek(
        db, parameters.unit, to, std::clamp(weeks, 1, longestTrend),
        [&](const UnitWeek& week) { trends.add(week); }, JobControl());

    Table table;
    table.name = "history";
    const std::string unit = store::pathOf(db, parameters.unit, to).back().name;
    table.title = "Workload by week, " + unit + ", " + from.text() + " to " + to.text();
    table.facts = reportFacts(figureContext(db, to));
    table.columns = {{"code", "Code", false}, {"name", "Name", false}};
    const auto more = trendColumns(parameters.by);
    table.columns.insert(table.columns.end(), more.begin(), more.end());
    for (const UnitTrend* trend : trends.units()) {
        for (const TrendWeek& week : trend->weeks) {
            if (week.known() && from <= week.day && week.day <= to) {
                addTrendRows(table.rows, {trend->code, trend->name}, week, parameters.by);
            }
        }
    }
    return table;
}

} // namespace headroom
