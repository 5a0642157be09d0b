#pragma once

#include "domain/casetype.h"
#include "domain/hours.h"
#include "domain/tier.h"

#include <array>
#include <string_view>

namespace headroom::recipe {

/// What cases are taken to weigh while caseloads are being made up, so that officers come out
/// near a wanted percentage. These are the recipe's own constants (the public seed of the
/// official points, April 2021): no figure that anybody sees is computed from them.
int caseWeight(CaseType type, Tier tier, bool t2a);

inline constexpr int fullTimeWeight = 2176;
inline constexpr HoursPerWeek fullTime = HoursPerWeek::whole(37);
inline constexpr int standardReportWeight = 138;
inline constexpr int fastReportWeight = 65;

/// What an officer with these hours has room for; negative when reductions exceed the contract.
double availableWeight(HoursPerWeek contracted, HoursPerWeek reduction);

/// Kinds of work done for somebody else's case that the recipe makes up.
struct ContactKind {
    std::string_view code;
    std::string_view name;
    int weight;
};
extern const std::array<ContactKind, 10> contactKinds;

} // namespace headroom::recipe
