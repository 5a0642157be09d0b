#include "ui/pages/allocate/allocatebatch.h"

#include <algorithm>

namespace headroom {

AllocateBatch::Placement* AllocateBatch::find(CaseId caseId) {
    const auto found = std::find_if(m_placed.begin(), m_placed.end(), [caseId](const Placement& each) {
        return each.decision.caseId == caseId;
    });
    return found == m_placed.end() ? nullptr : &*found;
}

void AllocateBatch::place(const Placement& placement) {
    if (Placement* known = find(placement.decision.caseId)) {
        *known = placement;
    } else {
        m_placed.push_back(placement);
    }
}

void AllocateBatch::remove(CaseId caseId) {
    std::erase_if(m_placed, [caseId](const Placement& each) { return each.decision.caseId == caseId; });
}

std::vector<CandidateRequest::Placed> AllocateBatch::without(CaseId caseId) const {
    std::vector<CandidateRequest::Placed> others;
    for (const Placement& each : m_placed) {
        if (each.decision.caseId != caseId) {
            others.push_back({each.decision.caseId, each.decision.post});
        }
    }
    return others;
}

std::vector<AllocationDecision> AllocateBatch::decisions() const {
    std::vector<AllocationDecision> decisions;
    for (const Placement& each : m_placed) {
        decisions.push_back(each.decision);
    }
    return decisions;
}

CaseId AllocateBatch::setFindings(const std::vector<Findings>& findings) {
    CaseId first;
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        m_placed[i].findings = i < findings.size() ? findings[i] : Findings{};
        if (!first && refused(m_placed[i].findings)) {
            first = m_placed[i].decision.caseId;
        }
    }
    return first;
}

} // namespace headroom
