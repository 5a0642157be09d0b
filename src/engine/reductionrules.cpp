#include "engine/reductionrules.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace headroom {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2099;

bool rightDate(const FormField<Date>& field) {
    return field.given() && field.value.year() >= firstYear && field.value.year() <= lastYear;
}

void refuse(Findings& findings, FindingCode code, std::string_view column,
            std::vector<std::string> arguments = {}) {
    findings.push_back({Severity::Refusal, code, {{}, {}, 0, std::string(column)}, std::move(arguments)});
}

void checkHours(Findings& findings, const ReductionForm& form) {
    const std::string none = HoursPerWeek{}.text();
    if (form.hours.state == FormField<HoursPerWeek>::State::Missing) {
        refuse(findings, FindingCode::HoursRequired, "hours");
    } else if (!form.hours.given() || form.hours.value < HoursPerWeek{} ||
               form.hours.value > mostReductionHours) {
        refuse(findings, FindingCode::HoursOutOfRange, "hours", {none, mostReductionHours.text()});
    } else if (form.maxAllowance.hundredths != 0 && form.hours.value > form.maxAllowance) {
        refuse(findings, FindingCode::HoursAboveAllowance, "hours", {form.maxAllowance.exactText()});
    }
}

void checkDates(Findings& findings, const ReductionForm& form) {
    using State = FormField<Date>::State;
    if (form.start.state == State::Missing) {
        refuse(findings, FindingCode::StartRequired, "start_date");
    } else if (!rightDate(form.start)) {
        refuse(findings, FindingCode::StartInvalid, "start_date");
    }
    if (form.end.state == State::Missing) {
        refuse(findings, FindingCode::EndRequired, "end_date");
    } else if (!rightDate(form.end)) {
        refuse(findings, FindingCode::EndInvalid, "end_date");
    } else if (!rightDate(form.start) || form.end.value <= form.start.value) {
        refuse(findings, FindingCode::EndNotAfterStart, "end_date");
    }
}

} // namespace

Findings checkReduction(const ReductionForm& form) {
    Findings findings;
    if (!form.reasonChosen) {
        refuse(findings, FindingCode::ReasonRequired, "reason");
    }
    checkHours(findings, form);
    checkDates(findings, form);
    if (form.notesLength >= notesLimit) {
        refuse(findings, FindingCode::NotesTooLong, "notes", {std::to_string(notesLimit)});
    }
    return findings;
}

HoursPerWeek allowanceHours(HoursPerWeek contracted, std::optional<std::int32_t> basisPoints) {
    if (!basisPoints) {
        return contracted;
    }
    // The official form divides first and rounds what the doubles then really hold, so that 5 % of
    // 26.3 h is 1.31 h. A long double holds the product with 100 exactly.
    const double share = contracted.asDouble() / 100 * (static_cast<double>(*basisPoints) / 100);
    const auto hundredths = std::llround(static_cast<long double>(share) * 100);
    return std::min(HoursPerWeek::ofHundredths(static_cast<std::int32_t>(hundredths)), contracted);
}

std::optional<Date> nextReductionChange(std::span<const Reduction> reductions, Date today) {
    std::optional<Date> next;
    for (const Reduction& reduction : reductions) {
        if (reduction.deleted || reduction.archivedByHand) {
            continue;
        }
        for (const Date day : {reduction.start, reduction.end}) {
            if (day > today && (!next || day < *next)) {
                next = day;
            }
        }
    }
    return next;
}

HoursPerWeek keptReductionHours(HoursPerWeek hours) {
    return HoursPerWeek::ofHundredths((hours.hundredths + 5) / 10 * 10);
}

} // namespace headroom
