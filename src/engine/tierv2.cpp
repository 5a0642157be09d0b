#include "engine/tierv2.h"

#include "domain/text.h"
#include "engine/scoretext.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 10> complexityCodes = {"RMDO", "ALSH", "RVLN", "RCCO", "RCPR",
                                                              "RCHD", "RPIR", "RVAD", "STRG", "RTAO"};

bool isRegister(const TierRegistration& registration, std::string_view code) {
    return equalIgnoringCase(registration.code, code);
}

bool hasRegister(std::span<const TierRegistration> registrations, std::string_view code) {
    return std::any_of(registrations.begin(), registrations.end(),
                       [code](const TierRegistration& entry) { return isRegister(entry, code); });
}

std::optional<Rosh> roshOf(const TierRegistration& registration) {
    constexpr std::array<std::pair<std::string_view, Rosh>, 4> levels = {
        {{"RVHR", Rosh::VeryHigh}, {"RHRH", Rosh::High}, {"RMRH", Rosh::Medium}, {"RLRH", Rosh::Low}}};
    for (const auto& [code, level] : levels) {
        if (isRegister(registration, code)) {
            return level;
        }
    }
    return std::nullopt;
}

/// The entry that started last among those the predicate takes; the first of a day.
template <class Predicate>
const TierRegistration* latest(std::span<const TierRegistration> registrations, Predicate takes) {
    const TierRegistration* found = nullptr;
    for (const TierRegistration& entry : registrations) {
        if (takes(entry) && (found == nullptr || entry.start > found->start)) {
            found = &entry;
        }
    }
    return found;
}

int rsrPoints(double score) {
    // Scores have two decimals; the official bands leave a hole between 6.99 and 7.
    if (score >= 7 && score <= 99.99) {
        return 20;
    }
    return score >= 3 && score <= 6.99 ? 10 : 0;
}

int roshPoints(Rosh rosh) {
    constexpr std::array<int, 4> points = {0, 10, 20, 150};
    return points.at(static_cast<std::size_t>(rosh) - 1);
}

int mappaPoints(std::string_view level) {
    if (equalIgnoringCase(level, "M3") || equalIgnoringCase(level, "M2")) {
        return 150;
    }
    return equalIgnoringCase(level, "M1") ? 5 : 0;
}

/// Collects reasons and adds up the points of those that count.
class ReasonSum {
public:
    explicit ReasonSum(std::vector<TierV2Reason>& reasons)
        : m_reasons(reasons) {}
    void add(TierV2Rule rule, int points, std::vector<std::string> arguments = {}, bool counts = true) {
        m_points += counts ? points : 0;
        m_reasons.push_back({rule, std::move(arguments), points, counts});
    }
    int points() const { return m_points; }

private:
    std::vector<TierV2Reason>& m_reasons;
    int m_points = 0;
};

/// Only the greater of the two counts; RSR where they are equal.
void addRsrAndRosh(ReasonSum& sum, const TierV2Input& input) {
    const std::optional<Rosh> rosh = registeredRosh(input.registrations);
    const int forRsr = input.rsr ? rsrPoints(*input.rsr) : 0;
    const int forRosh = rosh ? roshPoints(*rosh) : 0;
    if (input.rsr) {
        sum.add(TierV2Rule::Rsr, forRsr, {scoreText(*input.rsr)}, forRsr >= forRosh);
    }
    if (rosh) {
        sum.add(TierV2Rule::Rosh, forRosh, {std::string(name(*rosh))}, forRosh > forRsr);
    }
}

void addRegisters(ReasonSum& sum, std::span<const TierRegistration> registrations) {
    const auto isMappa = [](const TierRegistration& entry) { return isRegister(entry, "MAPP"); };
    if (const TierRegistration* mappa = latest(registrations, isMappa)) {
        sum.add(TierV2Rule::Mappa, mappaPoints(mappa->level), {mappa->level});
    }
    for (const std::string_view code : complexityCodes) {
        if (hasRegister(registrations, code)) {
            sum.add(TierV2Rule::Complexity, 2, {std::string(code)});
        }
    }
}

void addWomensFactors(ReasonSum& sum, const TierV2Input& input) {
    if (!input.woman) {
        return;
    }
    const WomensAnswers answers = input.womensAnswers.value_or(WomensAnswers{});
    if (answers.parenting) {
        sum.add(TierV2Rule::Parenting, 2);
    }
    if (answers.impulsivity > 0 || answers.temperControl > 0) {
        sum.add(TierV2Rule::ImpulsivityOrTemper, 2);
    }
    if (input.previousEnforcement) {
        sum.add(TierV2Rule::PreviousEnforcement, 2);
    }
}

void setProtect(TierV2Result& result, const TierV2Input& input) {
    ReasonSum sum(result.reasons);
    addRsrAndRosh(sum, input);
    addRegisters(sum, input.registrations);
    addWomensFactors(sum, input);
    result.protectPoints = sum.points();
    if (sum.points() >= 150) {
        result.protect = 'A';
    } else if (sum.points() >= 20) {
        result.protect = 'B';
    } else {
        result.protect = sum.points() >= 10 ? 'C' : 'D';
    }
}

void addChangeFactors(ReasonSum& sum, const TierV2Input& input) {
    if (input.ogrs) {
        sum.add(TierV2Rule::Ogrs, std::clamp(*input.ogrs, 0, 100) / 10, {std::to_string(*input.ogrs)});
    }
    if (hasRegister(input.registrations, "IIOM")) {
        sum.add(TierV2Rule::IntegratedOffenderManagement, 2);
    }
    for (const auto& [need, severity] : input.needs) {
        if (severity != NeedSeverity::None) {
            sum.add(TierV2Rule::NeedFound, static_cast<int>(severity) * weight(need),
                    {std::string(name(need)), std::string(name(severity))});
        }
    }
}

void setChange(TierV2Result& result, const TierV2Input& input) {
    ReasonSum sum(result.reasons);
    result.mandate = hasMandateForChange(input.events);
    if (!result.mandate) {
        sum.add(TierV2Rule::NoMandate, 0);
        return;
    }
    if (!input.assessed) {
        sum.add(TierV2Rule::NotAssessed, 0);
        result.change = 2;
        return;
    }
    addChangeFactors(sum, input);
    result.changePoints = sum.points();
    if (sum.points() >= 20) {
        result.change = 3;
    } else {
        result.change = sum.points() >= 10 ? 2 : 1;
    }
}

} // namespace

std::string_view name(TierV2Rule rule) {
    static constexpr std::array<std::string_view, 13> names = {"rsr",
                                                               "rosh",
                                                               "mappa",
                                                               "complexity",
                                                               "parenting",
                                                               "impulsivity_or_temper",
                                                               "previous_enforcement",
                                                               "no_mandate",
                                                               "not_assessed",
                                                               "ogrs",
                                                               "integrated_offender_management",
                                                               "need",
                                                               "contact_suspended"};
    return names.at(static_cast<std::size_t>(rule));
}

std::optional<Rosh> registeredRosh(std::span<const TierRegistration> registrations) {
    const TierRegistration* entry =
        latest(registrations, [](const TierRegistration& each) { return roshOf(each).has_value(); });
    return entry == nullptr ? std::nullopt : roshOf(*entry);
}

bool hasMandateForChange(std::span<const TierEvent> events) {
    const auto worksTowardsChange = [](const TierRequirement& requirement) {
        return !requirement.restrictive && requirement.mainType != "W" && requirement.mainType != "W1";
    };
    return std::any_of(events.begin(), events.end(), [&](const TierEvent& event) {
        const bool custodial = event.sentenceType == "SC" || event.sentenceType == "NC";
        return !event.terminated && (custodial || std::any_of(event.requirements.begin(),
                                                              event.requirements.end(), worksTowardsChange));
    });
}

TierV2Result tierV2(const TierV2Input& input) {
    TierV2Result result;
    setProtect(result, input);
    setChange(result, input);
    const bool suspended = hasRegister(input.registrations, "PRC");
    if (suspended) {
        result.reasons.push_back({TierV2Rule::ContactSuspended, {}, 0, true});
    }
    result.tier = Tier::of(result.protect, result.change, suspended);
    return result;
}

} // namespace headroom
