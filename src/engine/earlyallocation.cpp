#include "engine/earlyallocation.h"

#include "domain/workingdays.h"

namespace headroom {

std::string_view name(EarlyAllocationOutcome outcome) {
    switch (outcome) {
    case EarlyAllocationOutcome::NotEligible:
        return "not_eligible";
    case EarlyAllocationOutcome::Discretionary:
        return "discretionary";
    case EarlyAllocationOutcome::Eligible:
        return "eligible";
    }
    return {};
}

EarlyAllocationOutcome outcomeOf(const EarlyAllocation& decision) {
    if (decision.terrorism || decision.highProfile || decision.crimePrevention || decision.mappa3 ||
        decision.publicProtection) {
        return EarlyAllocationOutcome::Eligible;
    }
    return decision.discretion.empty() ? EarlyAllocationOutcome::NotEligible
                                       : EarlyAllocationOutcome::Discretionary;
}

bool takesOverEarly(const EarlyAllocation& decision) {
    const EarlyAllocationOutcome outcome = outcomeOf(decision);
    return outcome == EarlyAllocationOutcome::Eligible ||
           (outcome == EarlyAllocationOutcome::Discretionary && decision.answer == "accepted");
}

bool assessmentInDate(const EarlyAllocation& decision) {
    return decision.assessedOn && *decision.assessedOn <= decision.decidedOn &&
           decision.decidedOn <= addMonths(*decision.assessedOn, earlyAssessmentMonths);
}

Date earlyWindowOpens(Date release) {
    return addMonths(release, -earlyWindowMonths);
}

} // namespace headroom
