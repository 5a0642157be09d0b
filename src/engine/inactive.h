#pragma once

#include "domain/casecounts.h"

namespace headroom {

/// Cases of a post that are held but need little or no work, as the flag sheets list them. They
/// are counted beside the caseload; the scoring counts have left most of them out already.
struct InactiveTally {
    CaseCounts warrants;
    CaseCounts unpaidWork;
    CaseCounts overdueTermination;
    CaseCounts suspended; ///< only a standalone suspended sentence order
    CaseCounts suspendedLifers;

    /// Row types: W, U, O, S, L. All others (N normal, I integrated offender management,
    /// P persistent offender) are active cases and change nothing.
    void add(char rowType, CaseType location, Tier tier) {
        if (CaseCounts* counts = of(rowType)) {
            ++counts->at(location, tier);
        }
    }

    friend bool operator==(const InactiveTally&, const InactiveTally&) = default;

private:
    CaseCounts* of(char rowType) {
        switch (rowType) {
        case 'W':
            return &warrants;
        case 'U':
            return &unpaidWork;
        case 'O':
            return &overdueTermination;
        case 'S':
            return &suspended;
        case 'L':
            return &suspendedLifers;
        default:
            return nullptr;
        }
    }
};

} // namespace headroom
