#include "engine/tierv3.h"

#include "engine/scoretext.h"

#include <limits>
#include <utility>

namespace headroom {

namespace {

std::optional<TierV3>& at(TierV3Steps& steps, TierV3Step step) {
    return steps.at(static_cast<std::size_t>(step));
}

const std::optional<TierV3>& at(const TierV3Steps& steps, TierV3Step step) {
    return steps.at(static_cast<std::size_t>(step));
}

/// Which row or column of the table a percentage falls into: the first whose lower bound it
/// reaches, or the last.
template <std::size_t count>
std::size_t bandOf(double percent, const std::array<double, count>& lowerBounds) {
    std::size_t band = 0;
    while (band + 1 < count && percent < lowerBounds[band]) {
        ++band;
    }
    return band;
}

/// The medium ladder is not monotonic: 2.11 and above are scores made without the adjustment for
/// risk reduction, 0.60 to 2.10 with it. Empty below the lowest medium score.
std::optional<TierV3> mediumSexualTier(double score) {
    if (score >= 3.36) {
        return TierV3::C;
    }
    if (score >= 2.11) {
        return TierV3::D;
    }
    if (score >= 1.12) {
        return TierV3::C;
    }
    return score >= 0.60 ? std::optional(TierV3::D) : std::nullopt;
}

std::optional<TierV3> sexualTier(const SexualPredictor& predictor) {
    switch (predictor.band) {
    case SexualReoffendingBand::VeryHigh:
        return TierV3::A;
    case SexualReoffendingBand::High:
        return TierV3::B;
    case SexualReoffendingBand::Medium:
        return mediumSexualTier(predictor.score);
    case SexualReoffendingBand::Low:
        return TierV3::E;
    case SexualReoffendingBand::NotApplicable:
        return std::nullopt;
    }
    return std::nullopt;
}

std::string_view bandName(SexualReoffendingBand band) {
    static constexpr std::array<std::string_view, 5> names = {"not_applicable", "low", "medium", "high",
                                                              "very_high"};
    return names.at(static_cast<std::size_t>(band));
}

bool counts(const std::optional<SexualPredictor>& predictor) {
    return predictor && predictor->score > 0 && predictor->band != SexualReoffendingBand::NotApplicable;
}

std::optional<TierV3> mappaAndRoshTier(bool mappa, std::optional<Rosh> rosh) {
    if (!rosh || *rosh == Rosh::Low) {
        return mappa ? std::optional(TierV3::E) : std::nullopt;
    }
    if (*rosh == Rosh::Medium) {
        return mappa ? std::optional(TierV3::D) : std::nullopt;
    }
    if (*rosh == Rosh::High) {
        return mappa ? TierV3::C : TierV3::D;
    }
    return mappa ? TierV3::A : TierV3::C;
}

/// The same day some years earlier; 29 February becomes the 28th.
Date yearsBefore(Date day, int years) {
    const auto calendar = day.calendar() - std::chrono::years(years);
    return Date(calendar.ok()
                    ? std::chrono::sys_days(calendar)
                    : std::chrono::sys_days(calendar.year() / calendar.month() / std::chrono::last));
}

std::optional<TierV3> liferTier(const TierV3Input& input) {
    if (!input.lifer || !input.released || *input.released > input.today) {
        return std::nullopt;
    }
    if (*input.released >= yearsBefore(input.today, 1)) {
        return TierV3::B;
    }
    return *input.released >= yearsBefore(input.today, 5) ? TierV3::D : TierV3::E;
}

/// Keeps what a step gave, with its reason.
void give(TierV3Result& result, TierV3Step step, std::optional<TierV3> tier,
          std::vector<std::string> arguments = {}) {
    at(result.steps, step) = tier;
    if (tier) {
        result.reasons.push_back({step, *tier, std::move(arguments)});
    }
}

std::optional<TierV3> tierIf(bool flag, TierV3 tier) {
    return flag ? std::optional(tier) : std::nullopt;
}

void takeSteps(TierV3Result& result, const TierV3Input& input) {
    const double arp = input.allReoffending->percent;
    const double csrp = input.seriousReoffending->percent;
    give(result, TierV3Step::Reoffending, reoffendingTier(arp, csrp), {scoreText(arp), scoreText(csrp)});
    if (counts(input.sexualReoffending)) {
        give(result, TierV3Step::SexualReoffending, sexualTier(*input.sexualReoffending),
             {scoreText(input.sexualReoffending->score),
              std::string(bandName(input.sexualReoffending->band))});
    }
    give(result, TierV3Step::MappaAndRosh, mappaAndRoshTier(input.mappa, input.rosh),
         {input.mappa ? "mappa" : "no_mappa", input.rosh ? std::string(name(*input.rosh)) : "missing"});
    give(result, TierV3Step::Lifer, liferTier(input),
         {input.released ? input.released->iso() : std::string()});
    give(result, TierV3Step::DomesticAbuse, tierIf(input.domesticAbuse, TierV3::E));
    give(result, TierV3Step::Stalking, tierIf(input.stalking, TierV3::F));
    give(result, TierV3Step::ChildProtection, tierIf(input.childProtection, TierV3::F));
    give(result, TierV3Step::SexualOffence, tierIf(input.sexualOffence, TierV3::E));
}

/// The highest of the steps but one (or none) left out; G when they say nothing.
TierV3 highestWithout(const TierV3Steps& steps, std::optional<TierV3Step> leftOut) {
    TierV3 highest = TierV3::G;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i] && leftOut != static_cast<TierV3Step>(i)) {
            highest = higherOf(highest, *steps[i]);
        }
    }
    return highest;
}

bool staticPredictorsCouldRaise(const TierV3Steps& steps, const Predictor& arp, const Predictor& csrp) {
    if (!arp.isStatic && !csrp.isStatic) {
        return false;
    }
    constexpr double highest = std::numeric_limits<double>::infinity();
    const TierV3 possible =
        reoffendingTier(arp.isStatic ? highest : arp.percent, csrp.isStatic ? highest : csrp.percent);
    return highestWithout(steps, TierV3Step::Reoffending) > possible;
}

bool missingRoshCouldRaise(TierV3Steps steps, bool bothDynamic, bool mappa) {
    if (!bothDynamic) {
        at(steps, TierV3Step::Reoffending).reset();
    }
    const TierV3 rest = highestWithout(steps, TierV3Step::MappaAndRosh);
    return rest > (mappa ? TierV3::A : TierV3::C);
}

} // namespace

std::string_view name(TierV3 tier) {
    static constexpr std::array<std::string_view, 7> names = {"A", "B", "C", "D", "E", "F", "G"};
    return names.at(static_cast<std::size_t>(tier));
}

std::string_view name(TierV3Step step) {
    static constexpr std::array<std::string_view, tierV3StepCount> names = {
        "reoffending",    "sexual_reoffending", "mappa_and_rosh",   "lifer",
        "domestic_abuse", "stalking",           "child_protection", "sexual_offence"};
    return names.at(static_cast<std::size_t>(step));
}

TierV3 reoffendingTier(double allReoffending, double seriousReoffending) {
    constexpr std::array<double, 6> arpBounds = {90, 75, 50, 25, 15, 0};
    constexpr std::array<double, 5> csrpBounds = {6.9, 3.0, 1.0, 0.5, 0.0};
    constexpr auto A = TierV3::A, B = TierV3::B, C = TierV3::C, D = TierV3::D, E = TierV3::E, F = TierV3::F,
                   G = TierV3::G;
    constexpr std::array<std::array<TierV3, 6>, 5> table = {
        {{A, A, B, B, B, B}, {A, B, C, C, C, C}, {B, C, D, E, E, E}, {C, D, E, E, F, F}, {D, D, E, F, F, G}}};
    return table[bandOf(seriousReoffending, csrpBounds)][bandOf(allReoffending, arpBounds)];
}

bool isProvisional(const TierV3Steps& steps, const Predictor& allReoffending,
                   const Predictor& seriousReoffending, bool mappa, std::optional<Rosh> rosh) {
    const bool bothDynamic = !allReoffending.isStatic && !seriousReoffending.isStatic;
    return staticPredictorsCouldRaise(steps, allReoffending, seriousReoffending) ||
           (!rosh && missingRoshCouldRaise(steps, bothDynamic, mappa));
}

TierV3Result tierV3(const TierV3Input& input) {
    TierV3Result result;
    if (!input.activeEvent) {
        result.state = TierV3State::NotSupervised;
        return result;
    }
    if (!input.allReoffending || !input.seriousReoffending) {
        result.state = TierV3State::PredictorMissing;
        return result;
    }
    takeSteps(result, input);
    if (counts(input.sexualReoffending) && !at(std::as_const(result.steps), TierV3Step::SexualReoffending)) {
        result.state = TierV3State::ScoreOutsideBand;
        return result;
    }
    result.tier = highestWithout(result.steps, std::nullopt);
    result.provisional = isProvisional(result.steps, *input.allReoffending, *input.seriousReoffending,
                                       input.mappa, input.rosh);
    return result;
}

} // namespace headroom
