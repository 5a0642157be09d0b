#pragma once

#include "population/staffing.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace headroom::recipe {

/// One contact made for a colleague's case, by the places of the posts in the plan.
struct PlannedContact {
    std::size_t by = 0, holder = 0;
    std::size_t kind = 0; ///< of contactKinds
    Date date;
};

/// Work that officers of a team did for each other in the last ten days.
std::vector<PlannedContact> planContacts(const std::vector<PlannedPost>& posts, std::uint64_t seed,
                                         Date asOf);

/// Net points of each post's contacts that still count on the day: those it made less those made
/// for it.
std::vector<int> contactWeights(std::size_t posts, const std::vector<PlannedContact>& contacts, Date asOf);

} // namespace headroom::recipe
