#pragma once

#include "domain/casecounts.h"
#include "domain/tier.h"
#include "engine/tierv3.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace headroom {

/// Why a case has no tier to show.
enum class NoTier : std::uint8_t {
    Provisional, ///< to be worked out; no letter is given
    Missing,     ///< what the tier is worked out from is not known, or cannot be right
    Untiered,
    NotSupervised, ///< there is no active event
};
inline constexpr std::size_t noTierCount = 4;

/// A tier of the 2026 scheme as recorded.
struct TierV3Label {
    TierV3 tier = TierV3::G;
    bool provisional = false;

    friend bool operator==(const TierV3Label&, const TierV3Label&) = default;
};

/// What stands in a tier column, whatever scheme it is from. Every value has a place of its own in
/// one order, the greatest need first:
///   by letter, A to G; in a letter the 2026 scheme first, a confirmed tier before a provisional one,
///   then the 2021 scheme by digit, 3 to 0, each followed by the same tier with contact suspended;
///   then provisional without a letter, missing, untiered, and last not supervised.
class TierLabel {
public:
    constexpr TierLabel() = default; ///< untiered
    /// Of Tier::untiered() it is NoTier::Untiered.
    explicit TierLabel(Tier tier);
    explicit TierLabel(TierV3Label tier)
        : m_value(tier) {}
    explicit TierLabel(NoTier none)
        : m_value(none) {}
    /// A score outside its band counts as missing: the tier cannot be worked out from it.
    explicit TierLabel(const TierV3Result& result);

    /// Reads what text() writes and what records hold: "B2", "b2s", "D", "D provisional", "Provisional",
    /// "MISSING", "NOT_SUPERVISED", "Untiered"; blank is untiered. Empty for anything else.
    static std::optional<TierLabel> parse(std::string_view text);

    const std::variant<NoTier, TierV3Label, Tier>& value() const { return m_value; }
    bool isTiered() const { return !std::holds_alternative<NoTier>(m_value); }
    /// "B2S", "D", "D (provisional)", "Provisional", "Missing", "Untiered", "Not supervised".
    std::string text() const;
    /// What a label that says less than a tier means, in one English sentence (context "Tiers"); empty
    /// for a plain tier.
    std::string_view meaning() const;
    /// Its place in the order, from 0.
    std::size_t place() const;

    friend bool operator==(const TierLabel&, const TierLabel&) = default;
    friend std::strong_ordering operator<=>(const TierLabel& a, const TierLabel& b) {
        return a.place() <=> b.place();
    }

private:
    std::variant<NoTier, TierV3Label, Tier> m_value = NoTier::Untiered;
};

/// The English word of a special state (context "Tiers").
std::string_view label(NoTier none);

struct TierLabelCount {
    TierLabel label;
    std::int64_t cases = 0;

    friend bool operator==(const TierLabelCount&, const TierLabelCount&) = default;
};

/// Cases by label, in the order of the labels. Untiered is always there, 0 or not; other labels only
/// where there are cases. They add up to the number of cases.
std::vector<TierLabelCount> countsByTier(std::span<const TierLabel> cases);
std::vector<TierLabelCount> countsByTier(const CaseCounts& counts);

} // namespace headroom
