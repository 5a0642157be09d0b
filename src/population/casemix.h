#pragma once

#include "domain/casetype.h"
#include "domain/grade.h"
#include "domain/tier.h"
#include "population/rng.h"

#include <vector>

namespace headroom::recipe {

/// Type and tier of a case: all that its weight depends on.
struct CaseKind {
    CaseType type = CaseType::Community;
    Tier tier;

    friend bool operator==(const CaseKind&, const CaseKind&) = default;
};

struct MixCell {
    CaseKind kind;
    int weight = 0;
    double share = 0;
};
/// Which cases a grade holds: cells lightest first, shares adding up to 1.
using CaseMix = std::vector<MixCell>;

/// The mix of PO, PSO or TPO (docs/population.md).
const CaseMix& caseMix(Grade grade);
double meanWeight(const CaseMix& mix);

/// The same cells with heavier or lighter ones more frequent, so that the mean is near `mean`.
/// No cell disappears.
CaseMix tilted(const CaseMix& mix, double mean);

/// `count` cases of the mix, in no particular order. Every cell comes as often as its share says,
/// give or take one: caseloads differ by their mix and size, not by accident.
std::vector<CaseKind> drawCases(const CaseMix& mix, int count, Rng& rng);

/// Exchanges a few cases for others of the mix until their weight is as near `wanted` as it gets.
void steer(std::vector<CaseKind>& cases, const CaseMix& mix, int wanted);

} // namespace headroom::recipe
