#include "service/oversight.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace headroom {

const char* name(OversightKind kind) {
    static constexpr std::array<const char*, oversightKindCount> names = {
        "officer",          "trainee",          "case",
        "countersignature", "first_read",       "flag",
        "waiting",          "supervision_late", "supervision_none",
        "deadline_met",     "deadline_missed",  "rosh_in_date",
        "rosh_overdue",     "outcome_recorded", "outcome_missing"};
    return names.at(static_cast<std::size_t>(kind));
}

std::vector<OversightItem> ManagersSnapshot::itemsOf(PostId manager, OversightKind kind) const {
    std::vector<OversightItem> found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found),
                 [&](const OversightItem& item) { return item.kind == kind && item.manager == manager; });
    return found;
}

std::vector<OversightItem> QualitySnapshot::itemsOf(PostId post, OversightKind kind) const {
    std::vector<OversightItem> found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found),
                 [&](const OversightItem& item) { return item.kind == kind && item.post == post; });
    return found;
}

} // namespace headroom
