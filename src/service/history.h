#pragma once

#include "service/board.h"
#include "store/figures.h"

#include <unordered_map>
#include <vector>

namespace headroom {

/// Weekly figures of a unit's posts, read once: what trends and "sustained" are made from.
/// The week of the board's own day is left out, because the live figure stands for it.
struct UnitHistory {
    std::vector<store::HistoryDay> days; ///< oldest first
    std::unordered_map<PostId, store::PostHistory> posts;
};

UnitHistory readHistory(sql::Database& db, UnitRef unit, Date asOf, int weeks);

/// The weekly figures of one post; a week without figure, or without capacity, has no percentage.
std::vector<WeekFigure> weeksOf(const UnitHistory& history, PostId post);

/// Weekly figures of many posts together, as ratios of sums; add each post, then read.
class HistorySum {
public:
    explicit HistorySum(const UnitHistory& history)
        : m_history(history)
        , m_weeks(history.days.size()) {}
    void add(PostId post);
    std::vector<WeekFigure> weeks() const;

private:
    struct Sum {
        Points total, available;
        bool present = false;
    };
    const UnitHistory& m_history;
    std::vector<Sum> m_weeks;
};

/// How many weeks in a row, this one included, the figure has been over the threshold.
int weeksOverOf(const std::vector<WeekFigure>& weeks, std::optional<double> now,
                const Thresholds& thresholds);

/// The live figure as the last point of a trend.
WeekFigure weekNow(Date asOf, Points total, Points available);

} // namespace headroom
