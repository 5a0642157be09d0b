#include "engine/handover.h"

#include "domain/workingdays.h"

#include <array>
#include <cstddef>

namespace headroom {

namespace {

constexpr int shortSentenceMonths = 10;

Handover monthsBefore(Date release, int months, HandoverReason reason) {
    return {addMonths(release, -months), reason};
}

Handover determinateHandover(Date sentenceStart, Date release) {
    if (release <= addMonths(sentenceStart, shortSentenceMonths)) {
        return {std::nullopt, HandoverReason::DeterminateShort};
    }
    return {addMonths(release, -8).plusDays(-14), HandoverReason::Determinate};
}

} // namespace

std::string_view name(HandoverReason reason) {
    static constexpr std::array<std::string_view, 9> names = {"recall",
                                                              "immigration",
                                                              "release_date_unknown",
                                                              "early_allocation",
                                                              "indeterminate_open",
                                                              "indeterminate",
                                                              "determinate_parole",
                                                              "determinate_short",
                                                              "determinate"};
    return names.at(static_cast<std::size_t>(reason));
}

Handover handover(const CustodyCase& custody) {
    if (custody.recalled) {
        return {std::nullopt, HandoverReason::Recall};
    }
    if (custody.immigration) {
        return {std::nullopt, HandoverReason::Immigration};
    }
    if (!custody.earliestRelease) {
        return {std::nullopt, HandoverReason::ReleaseUnknown};
    }
    const Date release = *custody.earliestRelease;
    if (custody.earlyAllocation) {
        return monthsBefore(release, 15, HandoverReason::EarlyAllocation);
    }
    if (custody.indeterminate) {
        return monthsBefore(release, 12,
                            custody.openConditions ? HandoverReason::IndeterminateOpen
                                                   : HandoverReason::Indeterminate);
    }
    if (custody.determinateParole) {
        return monthsBefore(release, 12, HandoverReason::DeterminateParole);
    }
    return determinateHandover(custody.sentenceStart, release);
}

std::optional<Date> handoverStart(std::optional<Date> handoverDay, const OpenConditions& open) {
    if (!open.rulesApply || !open.indeterminate) {
        return handoverDay;
    }
    const std::optional<Date> reached = open.womensPrison ? open.categoryActiveSince : open.prisonArrival;
    if (!reached || !handoverDay) {
        return reached ? reached : handoverDay;
    }
    return *reached < *handoverDay ? reached : handoverDay;
}

std::string_view name(Responsibility responsibility) {
    static constexpr std::array<std::string_view, 3> names = {"custody_only", "custody_with_community",
                                                              "community"};
    return names.at(static_cast<std::size_t>(responsibility));
}

Responsibility responsibility(const Handover& handover, std::optional<Date> start, Date today) {
    if (handover.reason == HandoverReason::ReleaseUnknown) {
        return Responsibility::CustodyOnly;
    }
    if (!handover.day || *handover.day <= today) {
        return Responsibility::Community;
    }
    return start && *start <= today ? Responsibility::CustodyWithCommunity : Responsibility::CustodyOnly;
}

std::string_view name(ReleaseDateKind kind) {
    static constexpr std::array<std::string_view, 5> names = {"TED", "THD", "PED", "ARD", "CRD"};
    return names.at(static_cast<std::size_t>(kind));
}

std::optional<ReleaseDate> earliestIndeterminateRelease(std::optional<Date> tariffExpiry,
                                                        std::optional<Date> targetHearing, Date today) {
    if (!tariffExpiry && !targetHearing) {
        return std::nullopt;
    }
    const bool tariffToCome = tariffExpiry && today < *tariffExpiry;
    const bool hearingToCome = targetHearing && today < *targetHearing;
    const bool hearingPastLater = targetHearing && (!tariffExpiry || *tariffExpiry < *targetHearing);
    if (!tariffToCome && (hearingToCome || hearingPastLater)) {
        return ReleaseDate{ReleaseDateKind::TargetHearing, *targetHearing};
    }
    return ReleaseDate{ReleaseDateKind::TariffExpiry, *tariffExpiry};
}

std::optional<ReleaseDate> earliestDeterminateRelease(std::optional<Date> paroleEligibility,
                                                      std::optional<Date> automaticRelease,
                                                      std::optional<Date> conditionalRelease) {
    if (paroleEligibility) {
        return ReleaseDate{ReleaseDateKind::ParoleEligibility, *paroleEligibility};
    }
    if (automaticRelease && (!conditionalRelease || *automaticRelease <= *conditionalRelease)) {
        return ReleaseDate{ReleaseDateKind::AutomaticRelease, *automaticRelease};
    }
    if (conditionalRelease) {
        return ReleaseDate{ReleaseDateKind::ConditionalRelease, *conditionalRelease};
    }
    return std::nullopt;
}

int prisonWorkingPatternTenths(HoursPerWeek hours) {
    constexpr int hundredthsPerTenth = 375;
    return (hours.hundredths * 2 + hundredthsPerTenth) / (hundredthsPerTenth * 2);
}

ManagerRecommendation recommendManager(const RecommendationInput& input) {
    using enum ManagerRecommendation;
    if (input.immigration || !input.prisonResponsible) {
        return PrisonOfficer;
    }
    if (input.tierLetter == 'A') {
        return ProbationOfficer;
    }
    if (input.strategy == RecommendationStrategy::Tier) {
        return input.tierLetter == 'B' ? ProbationOfficer : PrisonOfficer;
    }
    if (!input.rosh) {
        return None;
    }
    return isHigh(*input.rosh) ? ProbationOfficer : PrisonOfficer;
}

} // namespace headroom
