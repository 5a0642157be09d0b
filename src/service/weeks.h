#pragma once

#include "domain/progress.h"
#include "service/postfigures.h"
#include "store/weekfigures.h"

#include <functional>
#include <optional>
#include <vector>

namespace headroom {

/// A post's figure of one week, with what it counts.
struct PostWeek {
    Date day; ///< on which it was known; before the week's Monday: carried over from an earlier one
    Points total, available;
    HoursPerWeek contracted, reduction;
    PointsVersionId pointsVersion;
    store::PostCounts counts;
};

/// One week of a unit: its field posts as they were then, by region, PDU, team and name.
struct UnitWeek {
    Date week; ///< its Monday
    Date last; ///< its Sunday, or the day that is looked from
    std::vector<store::PostRecord> posts;
    std::vector<std::optional<PostWeek>> figures; ///< beside posts
    bool known = false;                           ///< anything was recorded of this week
};

/// The weeks up to the one of `asOf`, oldest first, as they were known then: of each post the figure of its
/// last extract or of its last change of that week, whichever came later. A post of which nothing was
/// recorded in a week keeps its last figure, for up to four weeks, where something is known of others. The
/// week of `asOf` is the figure of that day. Each week is read when it is its turn and gone afterwards.
void eachWeek(sql::Database& db, UnitRef unit, Date asOf, int weeks,
              const std::function<void(const UnitWeek&)>& visit, const JobControl& job);

} // namespace headroom
