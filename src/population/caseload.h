#pragma once

#include "population/casemix.h"
#include "population/staffing.h"

#include <cstdint>
#include <vector>

namespace headroom::recipe {

/// Why a case does not score although it is held.
enum class Inactive : std::uint8_t { None, Warrant, Overdue, StandaloneOrder, SuspendedLifer };

/// A case as a caseload is put together: what its weight depends on, no person yet.
struct PlannedCase {
    CaseKind kind;
    bool t2a = false;
    Inactive inactive = Inactive::None;

    int weight() const;
};

/// Puts a post's caseload together. `contactWeight`: points of contacts that the post gains or
/// loses, to be allowed for where an exact figure is wanted.
std::vector<PlannedCase> composeCaseload(const PlannedPost& post, int contactWeight, Rng& rng);

/// Points of a caseload with its reports.
int weightOf(const std::vector<PlannedCase>& cases, const PostReports& reports);

} // namespace headroom::recipe
