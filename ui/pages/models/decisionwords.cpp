#include "ui/pages/models/decisionwords.h"

#include "ui/widgets/format.h"

namespace headroom {

QString DecisionWords::reason(AllocationReason reason) {
    switch (reason) {
    case AllocationReason::Initial:
        return tr("Initial allocation");
    case AllocationReason::ResponsibleOfficer:
        return tr("Responsible officer");
    case AllocationReason::CaseloadAdjustment:
        return tr("Caseload adjustment");
    case AllocationReason::TierOrRiskChange:
        return tr("Change in tier or risk");
    case AllocationReason::AddressChange:
        return tr("Change of address");
    case AllocationReason::OfficerLeft:
        return tr("Officer left");
    case AllocationReason::RiskToStaff:
        return tr("Risk to staff");
    case AllocationReason::TransferIn:
        return tr("Transfer in");
    case AllocationReason::ProbationReset:
        return tr("Probation reset");
    case AllocationReason::Other:
        return tr("Other");
    }
    return {};
}

QString DecisionWords::said(std::string_view kept) {
    const auto known = parseAllocationReason(kept);
    return known ? reason(*known) : toQString(kept);
}

QString DecisionWords::overrideReason(OverrideReason reason) {
    switch (reason) {
    case OverrideReason::Continuity:
        return tr("Knows the person");
    case OverrideReason::Experience:
        return tr("Suited by experience");
    case OverrideReason::SupportInPlace:
        return tr("Support in place");
    case OverrideReason::NoBetterPlaced:
        return tr("Nobody better placed");
    case OverrideReason::CapacityComing:
        return tr("Room comes soon");
    case OverrideReason::RiskElsewhere:
        return tr("Conflict with the others");
    case OverrideReason::Other:
        return tr("Other");
    }
    return {};
}

QString DecisionWords::suitability(Suitability outcome) {
    switch (outcome) {
    case Suitability::Eligible:
        return tr("Eligible");
    case Suitability::Judgement:
        return tr("Manager's judgement");
    case Suitability::NotEligible:
        return tr("Not eligible");
    }
    return {};
}

QString DecisionWords::suitabilityShort(Suitability outcome) {
    return outcome == Suitability::Judgement ? tr("Judgement") : suitability(outcome);
}

Shape DecisionWords::suitabilityShape(Suitability outcome) {
    switch (outcome) {
    case Suitability::Eligible:
        return Shape::Dot;
    case Suitability::Judgement:
        return Shape::Half;
    case Suitability::NotEligible:
        return Shape::Diamond;
    }
    return Shape::None;
}

Tone DecisionWords::suitabilityTone(Suitability outcome) {
    switch (outcome) {
    case Suitability::Eligible:
        return Tone::Ok;
    case Suitability::Judgement:
        return Tone::Warning;
    case Suitability::NotEligible:
        return Tone::Alarm;
    }
    return Tone::Normal;
}

} // namespace headroom
