#include "engine/finalthird.h"

#include "engine/compliance.h"

#include <array>
#include <cstddef>

namespace headroom {

namespace {

std::vector<FinalThirdExemption> exemptionsOf(const FinalThirdInput& input) {
    const std::array<bool, 5> holds = {input.mappa, input.nationalSecurityDivision,
                                       input.rosh == Rosh::VeryHigh, input.activeChildProtection,
                                       input.intensiveSupervisionCourt};
    std::vector<FinalThirdExemption> exemptions;
    for (std::size_t i = 0; i < holds.size(); ++i) {
        if (holds.at(i)) {
            exemptions.push_back(static_cast<FinalThirdExemption>(i));
        }
    }
    return exemptions;
}

} // namespace

std::string_view name(FinalThirdExemption exemption) {
    static constexpr std::array<std::string_view, 5> names = {"mappa", "national_security_division",
                                                              "very_high_rosh", "active_child_protection",
                                                              "intensive_supervision_court"};
    return names.at(static_cast<std::size_t>(exemption));
}

std::optional<FinalThird> finalThird(const FinalThirdInput& input) {
    if (input.type == CaseType::Custody || input.end < input.start) {
        return std::nullopt;
    }
    FinalThird third;
    third.length = input.start.daysUntil(input.end) + 1;
    third.served = (third.length * 2 + 2) / 3;
    third.starts = input.start.plusDays(third.served);
    if (input.type == CaseType::Licence) {
        third.followUp = third.starts.plusDays((third.length - third.served) / 2);
    }
    third.exemptions = exemptionsOf(input);
    return third;
}

bool promptsFinalThird(const FinalThird& third, Date today) {
    return !third.exempt() && inLastDays(third.starts, today, promptDays);
}

} // namespace headroom
