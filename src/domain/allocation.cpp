#include "domain/allocation.h"

#include "domain/words.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, allocationReasonCount> allocationReasonWords = {
    "initial",      "responsible_officer", "caseload_adjustment", "tier_or_risk_change", "address_change",
    "officer_left", "risk_to_staff",       "transfer_in",         "probation_reset",     "other",
};
constexpr std::array<std::string_view, overrideReasonCount> overrideReasonWords = {
    "continuity",     "experience", "support_in_place", "no_better_placed", "capacity_coming",
    "risk_elsewhere", "other",
};

} // namespace

std::string_view name(AllocationReason reason) {
    return allocationReasonWords[static_cast<std::size_t>(reason)];
}

std::optional<AllocationReason> parseAllocationReason(std::string_view text) {
    return enumeratorOf<AllocationReason>(allocationReasonWords, text);
}

std::string_view name(OverrideReason reason) {
    return overrideReasonWords[static_cast<std::size_t>(reason)];
}

std::optional<OverrideReason> parseOverrideReason(std::string_view text) {
    return enumeratorOf<OverrideReason>(overrideReasonWords, text);
}

} // namespace headroom
