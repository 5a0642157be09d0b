#pragma once

#include "domain/date.h"
#include "domain/rosh.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The 2026 tiering: one letter, A highest to G, the highest that any of eight steps gives, as the
/// public hmpps-tier code computes it. See docs/rules.md.
enum class TierV3 : std::uint8_t { A, B, C, D, E, F, G };
/// "A" … "G".
std::string_view name(TierV3 tier);
/// A is higher than B.
constexpr TierV3 higherOf(TierV3 a, TierV3 b) {
    return a < b ? a : b;
}

/// A reoffending predictor: the percentage, and whether it is the static one, made without an
/// assessment.
struct Predictor {
    double percent = 0;
    bool isStatic = false;
};

enum class SexualReoffendingBand : std::uint8_t { NotApplicable, Low, Medium, High, VeryHigh };

/// Direct-contact sexual reoffending predictor.
struct SexualPredictor {
    double score = 0;
    SexualReoffendingBand band = SexualReoffendingBand::NotApplicable;
};

struct TierV3Input {
    Date today;
    bool activeEvent = false;
    std::optional<Predictor> allReoffending;     ///< ARP
    std::optional<Predictor> seriousReoffending; ///< CSRP, combined
    std::optional<SexualPredictor> sexualReoffending;
    bool mappa = false; ///< any MAPPA category
    std::optional<Rosh> rosh;
    bool lifer = false; ///< life or indeterminate sentence for public protection
    std::optional<Date> released;
    bool domesticAbuse = false;
    bool stalking = false;
    bool childProtection = false;
    bool sexualOffence = false; ///< ever
};

enum class TierV3Step : std::uint8_t {
    Reoffending,       ///< %1 ARP, %2 CSRP
    SexualReoffending, ///< %1 score, %2 band
    MappaAndRosh,      ///< %1 "mappa" or "no_mappa", %2 RoSH or "missing"
    Lifer,             ///< %1 release date
    DomesticAbuse,
    Stalking,
    ChildProtection,
    SexualOffence,
};
inline constexpr std::size_t tierV3StepCount = 8;
/// "reoffending", "sexual_reoffending", "mappa_and_rosh" …
std::string_view name(TierV3Step step);

/// What each step gave; empty where it says nothing. Indexed by step.
using TierV3Steps = std::array<std::optional<TierV3>, tierV3StepCount>;

struct TierV3Reason {
    TierV3Step step{};
    TierV3 tier = TierV3::G;
    std::vector<std::string> arguments;

    friend bool operator==(const TierV3Reason&, const TierV3Reason&) = default;
};

enum class TierV3State : std::uint8_t {
    Tiered,
    NotSupervised,    ///< no active event
    PredictorMissing, ///< ARP or CSRP is not known
    ScoreOutsideBand, ///< a medium sexual predictor below the lowest medium score: the input is wrong
};

struct TierV3Result {
    TierV3State state = TierV3State::Tiered;
    TierV3 tier = TierV3::G; ///< meant only where state is Tiered
    /// A better assessment or a missing RoSH level could still raise it.
    bool provisional = false;
    TierV3Steps steps;
    std::vector<TierV3Reason> reasons; ///< one for each step that gave a tier
};

TierV3Result tierV3(const TierV3Input& input);

/// Step 1: the tier of two predictors.
TierV3 reoffendingTier(double allReoffending, double seriousReoffending);

/// Whether the tier may still rise: static predictors that could be higher when assessed, or a
/// missing RoSH level, unless another step already gives as much.
bool isProvisional(const TierV3Steps& steps, const Predictor& allReoffending,
                   const Predictor& seriousReoffending, bool mappa, std::optional<Rosh> rosh);

} // namespace headroom
