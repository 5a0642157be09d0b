#pragma once

#include "service/allocation.h"

#include <optional>
#include <set>

namespace headroom {

/// Which officers are shown. All of it combines.
struct CandidateFilter {
    std::set<Grade> grades;           ///< empty: any
    std::optional<int> percentAtMost; ///< with the case
    bool eligibleOnly = false;

    friend bool operator==(const CandidateFilter&, const CandidateFilter&) = default;
};

/// Who is chosen stays in sight.
bool passes(const CandidateFilter& filter, const CandidateRow& row, PostId chosen);

} // namespace headroom
