#pragma once

#include "service/allocation.h"

#include <QString>

#include <vector>

namespace headroom {

/// Cases that are placed on officers and not committed yet. Each remembers what was written for it.
class AllocateBatch {
public:
    struct Placement {
        QString who, crn, officer;
        AllocationDecision decision;
        double percentBefore = 0, percentAfter = 0; ///< of the officer, with the whole batch
        Status statusAfter = Status::Ok;
        Suitability outcome = Suitability::Eligible;
        Findings findings;
    };

    /// One that is placed already changes.
    void place(const Placement& placement);
    void remove(CaseId caseId);
    void clear() { m_placed.clear(); }
    bool isEmpty() const { return m_placed.empty(); }
    int count() const { return static_cast<int>(m_placed.size()); }
    const std::vector<Placement>& placed() const { return m_placed; }
    std::vector<Placement>& placed() { return m_placed; }
    Placement* find(CaseId caseId);
    /// For the figures of another case.
    std::vector<CandidateRequest::Placed> without(CaseId caseId) const;
    std::vector<AllocationDecision> decisions() const;
    /// By decision, in their order; gives the first case that something is wrong with, 0: none.
    CaseId setFindings(const std::vector<Findings>& findings);

private:
    std::vector<Placement> m_placed;
};

} // namespace headroom
