#pragma once

#include "domain/date.h"
#include "domain/rosh.h"
#include "domain/tier.h"
#include "engine/needs.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The 2021 tiering: a letter for protecting the public (A highest) and a digit for change
/// (3 highest), as the public hmpps-tier code computes it. See docs/rules.md.

/// An active register entry.
struct TierRegistration {
    std::string code;  ///< nDelius register type, in any case: "RVHR", "MAPP", "IIOM" …
    std::string level; ///< MAPPA: "M1", "M2", "M3"; otherwise unused
    Date start;
};

struct TierRequirement {
    std::string mainType; ///< "W" and "W1" are unpaid work
    bool restrictive = false;
};

/// A conviction's event.
struct TierEvent {
    std::string sentenceType; ///< "SC" and "NC" are custodial
    bool terminated = false;
    std::vector<TierRequirement> requirements; ///< active ones
};

/// Answers of the assessment that count for women only.
struct WomensAnswers {
    bool parenting = false;
    int impulsivity = 0;
    int temperControl = 0;
};

struct TierV2Input {
    bool woman = false;
    std::optional<double> rsr; ///< risk of serious recidivism, percent
    std::optional<int> ogrs;   ///< OGRS3, percent
    std::vector<TierRegistration> registrations;
    std::vector<TierEvent> events;
    bool previousEnforcement = false; ///< a breach or recall on an active or recent conviction
    bool assessed = false;            ///< there is a usable assessment
    std::map<Need, NeedSeverity> needs;
    std::optional<WomensAnswers> womensAnswers;
};

enum class TierV2Rule : std::uint8_t {
    Rsr,                 ///< %1 score
    Rosh,                ///< %1 level
    Mappa,               ///< %1 level
    Complexity,          ///< %1 register code
    Parenting,           ///< women only
    ImpulsivityOrTemper, ///< women only
    PreviousEnforcement, ///< women only
    NoMandate,
    NotAssessed,
    Ogrs, ///< %1 score
    IntegratedOffenderManagement,
    NeedFound, ///< %1 need, %2 severity
    ContactSuspended,
};
/// "rsr", "rosh", "no_mandate" …
std::string_view name(TierV2Rule rule);

/// One thing that went into the tier. Of RSR and RoSH only the greater counts; the other is
/// listed with counts = false.
struct TierV2Reason {
    TierV2Rule rule{};
    std::vector<std::string> arguments;
    int points = 0;
    bool counts = true;

    friend bool operator==(const TierV2Reason&, const TierV2Reason&) = default;
};

struct TierV2Result {
    int protectPoints = 0;
    char protect = 'D';
    int changePoints = 0;
    int change = 0;
    bool mandate = false; ///< there is a mandate for change
    Tier tier;
    std::vector<TierV2Reason> reasons; ///< protect first, then change, then the suffix
};

TierV2Result tierV2(const TierV2Input& input);

/// The RoSH level registered last; on one day the earlier entry of the list. Empty when none is.
std::optional<Rosh> registeredRosh(std::span<const TierRegistration> registrations);
/// Whether the sentence asks for work towards change: a live custodial sentence, or a live order
/// with a requirement that is neither restrictive nor unpaid work.
bool hasMandateForChange(std::span<const TierEvent> events);

} // namespace headroom
