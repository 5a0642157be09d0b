#pragma once

#include "domain/record.h"

#include <cstdint>
#include <string_view>

namespace headroom {

/// Whether responsibility for a prisoner passes to the community early, 15 months before release
/// (engine/handover.h), as the public prison allocation service decides it: any of five criteria is
/// enough; otherwise, for a reason of one of five kinds, the community decides.

enum class EarlyAllocationOutcome : std::uint8_t { NotEligible, Discretionary, Eligible };
/// "not_eligible", "discretionary", "eligible".
std::string_view name(EarlyAllocationOutcome outcome);

/// Of what was recorded, before anybody answered.
EarlyAllocationOutcome outcomeOf(const EarlyAllocation& decision);
/// Whether the community takes over early: eligible, or discretionary and accepted.
bool takesOverEarly(const EarlyAllocation& decision);

/// The assessment must be no older than so many months on the day of the decision.
inline constexpr int earlyAssessmentMonths = 3;
bool assessmentInDate(const EarlyAllocation& decision);

/// Decisions are sent to the community within so many months of the release only.
inline constexpr int earlyWindowMonths = 18;
Date earlyWindowOpens(Date release);

} // namespace headroom
