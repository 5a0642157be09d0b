#include "ui/pages/allocate/candidatefilter.h"

namespace headroom {

bool passes(const CandidateFilter& filter, const CandidateRow& row, PostId chosen) {
    if (row.officer.post == chosen) {
        return true;
    }
    if (!filter.grades.empty() && !filter.grades.contains(row.officer.grade)) {
        return false;
    }
    const bool roomKnown = row.statusAfter != Status::NoCapacity;
    if (filter.percentAtMost && (!roomKnown || row.percentAfter > *filter.percentAtMost)) {
        return false;
    }
    return !filter.eligibleOnly || row.suitability.outcome == Suitability::Eligible;
}

} // namespace headroom
