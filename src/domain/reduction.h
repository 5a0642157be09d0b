#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// Why hours are taken off. 26 in the public seed (resources/reference). Percentages in basis points
/// (10000 = the whole contract).
struct ReductionReason {
    ReasonId id;
    std::string name;
    std::string shortName;
    std::string category;
    std::optional<std::int32_t> allowanceBasisPoints;    ///< fixed share; the hours field is then fixed
    std::optional<std::int32_t> maxAllowanceBasisPoints; ///< ceiling of a free share
    std::optional<int> months;                           ///< fixed length in calendar months
    bool enabled = true; ///< reductions of a disabled reason stop counting at once

    friend bool operator==(const ReductionReason&, const ReductionReason&) = default;
};

/// Status follows from the dates, always: no job has to run for it to be true.
enum class ReductionStatus : std::uint8_t { Scheduled, Active, Archived, Deleted };

std::string_view name(ReductionStatus status);

/// Hours a week taken off a post's contract for a time.
struct Reduction {
    ReductionId id;
    PostId post;
    ReasonId reason;
    HoursPerWeek hours; ///< one decimal is kept
    Date start;         ///< first day it counts
    Date end;           ///< first day it no longer counts ("until")
    std::string notes;  ///< never health or capability details
    bool archivedByHand = false;
    bool deleted = false;

    ReductionStatus status(Date today) const {
        if (deleted) {
            return ReductionStatus::Deleted;
        }
        if (archivedByHand || end <= today) {
            return ReductionStatus::Archived;
        }
        return today < start ? ReductionStatus::Scheduled : ReductionStatus::Active;
    }
    friend bool operator==(const Reduction&, const Reduction&) = default;
};

} // namespace headroom
