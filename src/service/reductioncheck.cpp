#include "service/reductioncheck.h"

#include "engine/reductionrules.h"

#include <algorithm>

namespace headroom {

namespace {

/// Notes are UTF-8; the limit is in characters.
std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// The most hours taken off on any day the reduction counts, it included.
HoursPerWeek mostTogether(const Reduction& reduction, const std::vector<Reduction>& others) {
    HoursPerWeek most = reduction.hours;
    const auto takenOn = [&](Date day) {
        HoursPerWeek sum = reduction.hours;
        for (const Reduction& other : others) {
            if (!(reduction.id && other.id == reduction.id) && other.status(day) == ReductionStatus::Active) {
                sum += other.hours;
            }
        }
        return sum;
    };
    most = std::max(most, takenOn(reduction.start));
    for (const Reduction& other : others) {
        if (reduction.start < other.start && other.start < reduction.end) {
            most = std::max(most, takenOn(other.start));
        }
    }
    return most;
}

void soften(Finding& finding, const Reduction& reduction) {
    if (finding.code == FindingCode::HoursAboveAllowance) {
        finding.severity = Severity::Warning;
        finding.code = FindingCode::AllowanceExceeded;
        finding.arguments.insert(finding.arguments.begin(), reduction.hours.exactText());
    } else if (finding.code == FindingCode::NoContractedHours) {
        finding.severity = Severity::Warning;
    }
}

} // namespace

Findings checkReductionFor(const store::PostRecord& post, const ReductionReason* reason,
                           const Reduction& reduction, const std::vector<Reduction>& others,
                           ReductionSource source) {
    const HoursPerWeek contracted = post.contracted.value_or(HoursPerWeek{});
    ReductionForm form;
    form.reasonChosen = reason != nullptr;
    form.hours = FormField<HoursPerWeek>::of(reduction.hours);
    form.start = FormField<Date>::of(reduction.start);
    form.end = FormField<Date>::of(reduction.end);
    form.notesLength = characters(reduction.notes);
    if (reason != nullptr) {
        form.maxAllowance = allowanceHours(contracted, reason->maxAllowanceBasisPoints);
    }
    Findings findings = checkReduction(form);
    if (contracted == HoursPerWeek{}) {
        findings.push_back({Severity::Refusal, FindingCode::NoContractedHours, {{}, {}, 0, "hours"}, {}});
    }
    if (source == ReductionSource::File) {
        for (Finding& finding : findings) {
            soften(finding, reduction);
        }
    }
    const HoursPerWeek together = mostTogether(reduction, others);
    if (!refused(findings) && contracted > HoursPerWeek{} && together > contracted) {
        findings.push_back({Severity::Warning,
                            FindingCode::ReductionBeyondContract,
                            {{}, {}, 0, "hours"},
                            {together.exactText(), contracted.exactText()}});
    }
    return findings;
}

} // namespace headroom
