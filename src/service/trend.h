#pragma once

#include "domain/progress.h"
#include "exchange/table.h"
#include "service/board.h"

#include <optional>
#include <vector>

namespace headroom {

class Workspace;

/// Cases and the points they make.
struct TrendCell {
    std::int64_t cases = 0;
    Points points;

    friend bool operator==(const TrendCell&, const TrendCell&) = default;
};

/// One week of a unit as it was known then (service/weeks.h).
struct TrendWeek {
    Date week; ///< its Monday
    Date day;  ///< the latest day on which a figure of it was known
    std::optional<double> percent;
    Points total, available;
    HoursPerWeek contracted, reduction;
    std::int64_t posts = 0;   ///< with a figure
    std::int64_t carried = 0; ///< of these: of an earlier week, because nothing was recorded
    /// T2A cases are with their type; weighed by the points that held then.
    PerCaseType<PerTier<TrendCell>> cells{};
    Points other; ///< reports and work for others: what the cells leave of the total

    bool known() const { return posts > 0; }
    std::int64_t cases() const;
};

/// How a trend is taken apart.
enum class TrendBy { Total, Type, Tier };
std::string_view name(TrendBy by); ///< "total", "type", "tier"
std::optional<TrendBy> parseTrendBy(std::string_view text);

/// The parts of a week, in order: by type community, licence, custody, other; by tier A, B, C, D, other.
/// Contact-suspended cases are with their letter, untiered ones with other. They add up to the week.
std::vector<TrendCell> partsOf(const TrendWeek& week, TrendBy by);

/// A unit's weeks, oldest first; the last is the day that is looked from.
struct TrendSnapshot {
    std::vector<Unit> path; ///< from national to the unit shown
    Unit unit;
    Date asOf;
    FigureBasis basis;
    std::vector<TrendWeek> weeks;
};
/// How far back a trend goes at most.
inline constexpr int longestTrend = 104;
/// Throws NotFound, AccessDenied, Cancelled.
TrendSnapshot readTrend(Workspace& workspace, UnitRef unit, Date asOf, int weeks,
                        const JobControl& job = JobControl());

/// What a trend shows, as a table: a row for each week; by type and tier a row for each week and kind of
/// case that occurs.
Table trendTable(const TrendSnapshot& trend, TrendBy by);

} // namespace headroom
