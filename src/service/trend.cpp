#include "service/trend.h"

#include "engine/casepoints.h"
#include "service/trendsums.h"
#include "service/workspace.h"
#include "store/sql/transaction.h"
#include "store/versions.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace headroom {

namespace {

constexpr std::size_t letters = 4;

void addCounts(TrendWeek& week, const CaseCounts& counts, const PointsTable& table, bool t2a) {
    for (const CaseType type : allCaseTypes) {
        for (std::size_t number = 0; number < Tier::count; ++number) {
            const std::int32_t cases = counts.cells[index(type)][number];
            if (cases != 0) {
                TrendCell& cell = week.cells[index(type)][number];
                const Points points = cases * pointsOfCase(table, type, Tier::ofNumber(number), t2a);
                cell.cases += cases;
                cell.points += points;
                week.other += -points;
            }
        }
    }
}

void addCell(TrendCell& sum, const TrendCell& cell) {
    sum.cases += cell.cases;
    sum.points += cell.points;
}

} // namespace

std::string_view name(TrendBy by) {
    static constexpr std::array<std::string_view, 3> words = {"total", "type", "tier"};
    return words.at(static_cast<std::size_t>(by));
}

std::optional<TrendBy> parseTrendBy(std::string_view text) {
    for (const TrendBy by : {TrendBy::Total, TrendBy::Type, TrendBy::Tier}) {
        if (text == name(by)) {
            return by;
        }
    }
    return std::nullopt;
}

std::int64_t TrendWeek::cases() const {
    std::int64_t sum = 0;
    for (const auto& tiers : cells) {
        for (const TrendCell& cell : tiers) {
            sum += cell.cases;
        }
    }
    return sum;
}

std::vector<TrendCell> partsOf(const TrendWeek& week, TrendBy by) {
    const bool types = by == TrendBy::Type;
    std::vector<TrendCell> parts(types ? caseTypeCount + 1 : letters + 1);
    for (const CaseType type : allCaseTypes) {
        for (std::size_t number = 0; number < Tier::count; ++number) {
            const std::size_t letter =
                number == 0 ? letters : static_cast<std::size_t>(Tier::ofNumber(number).protect() - 'A');
            addCell(parts.at(types ? index(type) : letter), week.cells[index(type)][number]);
        }
    }
    parts.back().points += week.other;
    return parts;
}

const PointsTable& PointsVersions::at(PointsVersionId version) {
    if (m_tables.empty()) {
        for (const store::VersionMark& one : store::versionMarks(m_db, store::VersionTable::Points)) {
            m_tables.emplace(PointsVersionId{one.id}, store::pointsTable(m_db, one.from));
        }
    }
    return m_tables.at(version);
}

TrendWeek sumOf(const UnitWeek& week, const std::vector<std::size_t>& posts, PointsVersions& points) {
    TrendWeek sum;
    sum.week = week.week;
    sum.day = week.last;
    Date latest;
    for (const std::size_t place : posts) {
        const auto& figure = week.figures.at(place);
        if (!figure) {
            continue;
        }
        ++sum.posts;
        sum.carried += figure->day < week.week ? 1 : 0;
        latest = std::max(latest, figure->day);
        sum.total += figure->total;
        sum.available += figure->available;
        sum.contracted += figure->contracted;
        sum.reduction += figure->reduction;
        sum.other += figure->total;
        const PointsTable& table = points.at(figure->pointsVersion);
        addCounts(sum, figure->counts.filtered, table, false);
        addCounts(sum, figure->counts.t2a, table, true);
    }
    if (sum.posts > 0) {
        sum.day = latest;
    }
    if (sum.available > Points{}) {
        sum.percent = percentage(sum.total, sum.available);
    }
    return sum;
}

TrendSnapshot readTrend(Workspace& workspace, UnitRef unit, Date asOf, int weeks, const JobControl& job) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    TrendSnapshot trend;
    trend.path = store::pathOf(db, unit, asOf);
    trend.unit = trend.path.back();
    trend.asOf = asOf;
    trend.basis = figureContext(db, asOf).basis();
    PointsVersions points(db);
    eachWeek(
        db, unit, asOf, std::clamp(weeks, 1, longestTrend),
        [&](const UnitWeek& week) {
            std::vector<std::size_t> all(week.posts.size());
            std::iota(all.begin(), all.end(), std::size_t{0});
            trend.weeks.push_back(sumOf(week, week.known ? all : std::vector<std::size_t>(), points));
        },
        job);
    // Before the first figure there is nothing to show a gap in.
    const auto first = std::find_if(trend.weeks.begin(), trend.weeks.end(),
                                    [](const TrendWeek& week) { return week.known(); });
    trend.weeks.erase(trend.weeks.begin(), first);
    return trend;
}

} // namespace headroom
