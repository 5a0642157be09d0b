#pragma once

#include "service/today.h"

#include <QString>

#include <array>
#include <functional>

namespace headroom {

/// What a card or button above Today's list lets through; its figure is the number of those rows.
enum class TodayFilter { None, Overdue, Today, ThisWeek, Later, Outcomes, Drafts, Alerts, Tiers, Enquiries };

inline constexpr std::array bucketFilters = {TodayFilter::Overdue, TodayFilter::Today, TodayFilter::ThisWeek,
                                             TodayFilter::Later};
inline constexpr std::array kindFilters = {TodayFilter::Outcomes, TodayFilter::Drafts, TodayFilter::Alerts,
                                           TodayFilter::Tiers, TodayFilter::Enquiries};

bool passes(TodayFilter filter, const TodayRow& row);
int count(const TodaySnapshot& today, TodayFilter filter);
QString filterText(TodayFilter filter); ///< "Outcomes to log"

} // namespace headroom
