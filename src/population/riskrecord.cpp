#include "population/riskrecord.h"

#include "population/casemaker.h"

#include <algorithm>
#include <cstdint>

namespace headroom::recipe {

namespace {

/// Points of the protect axis that the rules of 2021 give (docs/rules.md).
constexpr int highPoints = 20;
constexpr int mediumPoints = 10;
constexpr int levelOnePoints = 5;
constexpr int childProtectionPoints = 2;
constexpr int managementPoints = 2; ///< integrated offender management, on the change axis

/// In the order of the engine's needs: six count once, two twice, two not at all.
constexpr std::uint32_t singleNeeds = 6, doubleNeeds = 2;
constexpr std::size_t needCount = 10;
constexpr int mostSevere = 2;
constexpr int hundredths = 100;

struct Bounds {
    int low, high;
};
/// RSR in hundredths of a percent, so that the letter is that of the case; none: no score can.
std::optional<Bounds> rsrFor(const PopulationCase& made) {
    const bool levelOne = std::any_of(
        made.registrations.begin(), made.registrations.end(),
        [](const PopulationRegistration& one) { return one.code == mappaCode && one.level == "1"; });
    const int besides = (levelOne ? levelOnePoints : 0) +
                        (hasRegistration(made, childProtectionCode) ? childProtectionPoints : 0);
    const bool higherLevel = hasRegistration(made, mappaCode) && !levelOne;
    const bool severe = made.rosh == Rosh::VeryHigh || higherLevel;
    const int risk = made.rosh == Rosh::High ? highPoints : made.rosh == Rosh::Medium ? mediumPoints : 0;
    switch (made.tier.protect()) {
    case 'A':
        return severe ? std::optional(Bounds{20, 1900}) : std::nullopt;
    case 'B':
        if (severe) {
            return std::nullopt;
        }
        return risk == highPoints ? Bounds{50, 1200} : Bounds{700, 1600};
    case 'C':
        if (severe || risk == highPoints || mediumPoints + besides >= highPoints) {
            return std::nullopt;
        }
        return risk == mediumPoints ? Bounds{20, 650} : Bounds{300, 650};
    default:
        return severe || risk != 0 || besides >= mediumPoints ? std::nullopt : std::optional(Bounds{5, 290});
    }
}

/// Change points that give a digit: below 10 for 1, below 20 for 2.
Bounds changeFor(int digit) {
    return digit == 3 ? Bounds{20, 27} : digit == 2 ? Bounds{10, 19} : Bounds{1, 9};
}

/// Severities of the needs from `first` on, of so many in all.
void spread(NeedsAssessment& needs, std::size_t first, std::uint32_t count, int severity, Rng& rng) {
    while (severity > 0) {
        auto& one = needs.severities[first + rng.below(count)];
        if (*one < mostSevere) {
            one = *one + 1;
            --severity;
        }
    }
}

/// Needs that are worth so many points, at most all of them.
NeedsAssessment needsWorth(int points, Date on, Rng& rng) {
    NeedsAssessment needs;
    needs.assessedOn = on;
    needs.severities.assign(needCount, 0);
    constexpr int mostSingle = mostSevere * static_cast<int>(singleNeeds);
    constexpr int mostDouble = mostSevere * static_cast<int>(doubleNeeds);
    const int least = std::max(0, (points - mostSingle + 1) / 2);
    const int doubles = rng.between(least, std::max(least, std::min(mostDouble, points / 2)));
    spread(needs, singleNeeds, doubleNeeds, doubles, rng);
    spread(needs, 0, singleNeeds, points - 2 * doubles, rng);
    for (std::size_t unweighted = singleNeeds + doubleNeeds; unweighted < needCount; ++unweighted) {
        needs.severities[unweighted] = rng.between(0, mostSevere);
    }
    return needs;
}

RoshAssessment roshOf(const PopulationCase& made, Date on, Rng& rng) {
    RoshAssessment rosh;
    rosh.assessedOn = on;
    const auto below = [&] {
        const int level = rng.between(1, static_cast<int>(made.rosh));
        return static_cast<Rosh>(std::min(level, 2));
    };
    for (auto& level : rosh.levels) {
        level = below();
    }
    const bool children = hasRegistration(made, childProtectionCode);
    const bool adult = hasRegistration(made, domesticAbuseCode);
    const RoshGroup group = children ? RoshGroup::Children
                            : adult  ? RoshGroup::KnownAdult
                                     : RoshGroup::Public;
    rosh.levels[static_cast<std::size_t>(group)] = made.rosh;
    if (made.type != CaseType::Custody) {
        rosh.levels[static_cast<std::size_t>(RoshGroup::Prisoners)] = std::nullopt;
    }
    rosh.agreedBy = "Senior probation officer of the team";
    return rosh;
}

Date assessedOn(const PopulationCase& made, Date asOf, Rng& rng) {
    const int longest = isHigh(made.rosh) ? 120 : 300;
    const Date earliest = std::max(asOf.plusDays(-longest), made.since.plusDays(1));
    return earliest < asOf ? earliest.plusDays(rng.between(0, earliest.daysUntil(asOf) / 2)) : asOf;
}

} // namespace

void recordRisk(const PopulationCase& made, Date asOf, Rng& rng, PopulationRecord& record) {
    const Date on = std::min(asOf, assessedOn(made, asOf, rng));
    record.rosh = roshOf(made, on, rng);
    const auto rsr = made.tier.isUntiered() ? std::nullopt : rsrFor(made);
    // A woman's answers add points of their own; nobody here has any.
    if (!rsr || made.tier.contactSuspended()) {
        return;
    }
    Predictors scores;
    scores.assessedOn = on;
    scores.rsr = rng.between(rsr->low, rsr->high);
    const int management = hasRegistration(made, integratedManagementCode) ? managementPoints : 0;
    const int digit = made.tier.change();
    if (digit == 0) {
        scores.ogrs = rng.between(10, 60);
        record.needs = needsWorth(rng.between(0, 4), on, rng);
    } else {
        const Bounds wanted = changeFor(digit);
        const int points = rng.between(std::max(wanted.low, management + 1), wanted.high) - management;
        const int most = std::min(points, digit == 3 ? 9 : 8);
        const int least = std::max(0, points - 18);
        const int tens = rng.between(std::min(least, most), most);
        scores.ogrs = tens * 10 + rng.between(tens == 0 ? 1 : 0, 9);
        record.needs = needsWorth(points - tens, on, rng);
    }
    scores.allReoffending = *scores.ogrs * hundredths;
    scores.seriousReoffending = std::max(10, *scores.rsr * rng.between(8, 12) / 10);
    scores.allReoffendingStatic = rng.chance(0.15);
    scores.seriousReoffendingStatic = scores.allReoffendingStatic;
    if (hasRegistration(made, sexualOffenderCode)) {
        record.needs->everSexualOffence = true;
        scores.sexualScore = rng.between(30, 90);
        scores.sexualBand = "low";
    }
    record.predictors = scores;
    record.tierFollows = true;
}

} // namespace headroom::recipe
