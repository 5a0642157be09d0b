#include "engine/tierorder.h"

#include "domain/sourcetext.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace headroom {

namespace {

constexpr std::size_t placesOfALetter = 10; ///< two of the 2026 scheme, eight of the 2021 scheme
constexpr std::size_t lettersOfTiers = 7;

/// In the order of the enumerators.
constexpr std::array<std::string_view, noTierCount> noTierLabels = {
    HEADROOM_TEXT("Tiers", "Provisional"),
    HEADROOM_TEXT("Tiers", "Missing"),
    HEADROOM_TEXT("Tiers", "Untiered"),
    HEADROOM_TEXT("Tiers", "Not supervised"),
};
constexpr std::array<std::string_view, noTierCount> noTierMeanings = {
    HEADROOM_TEXT("Tiers", "The tier is still to be worked out."),
    HEADROOM_TEXT("Tiers", "The tier cannot be worked out: a score it needs is missing or wrong."),
    HEADROOM_TEXT("Tiers", "No tier is recorded, so the case scores no points."),
    HEADROOM_TEXT("Tiers", "There is no active order or licence."),
};
constexpr std::string_view suspendedMeaning =
    HEADROOM_TEXT("Tiers", "Contact is suspended; by default the case scores no points.");
constexpr std::string_view provisionalMeaning =
    HEADROOM_TEXT("Tiers", "The tier may rise once the assessment is complete.");

/// Lower case letters and digits only, so that "NOT_SUPERVISED" and "Not supervised" are alike.
std::string plainTierText(std::string_view text) {
    std::string plain;
    for (const char c : text) {
        const char lower = lowerAscii(c);
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
            plain += lower;
        }
    }
    return plain;
}

TierLabel tierLabelOf(const TierV3Result& result) {
    switch (result.state) {
    case TierV3State::Tiered:
        return TierLabel(TierV3Label{result.tier, result.provisional});
    case TierV3State::NotSupervised:
        return TierLabel(NoTier::NotSupervised);
    case TierV3State::PredictorMissing:
    case TierV3State::ScoreOutsideBand:
        break;
    }
    return TierLabel(NoTier::Missing);
}

std::vector<TierLabelCount> listedTiers(std::map<TierLabel, std::int64_t> counted) {
    counted.try_emplace(TierLabel(NoTier::Untiered), 0);
    std::vector<TierLabelCount> counts;
    counts.reserve(counted.size());
    for (const auto& [label, cases] : counted) {
        counts.push_back({label, cases});
    }
    return counts;
}

} // namespace

TierLabel::TierLabel(Tier tier) {
    if (!tier.isUntiered()) {
        m_value = tier;
    }
}

TierLabel::TierLabel(const TierV3Result& result)
    : TierLabel(tierLabelOf(result)) {}

std::optional<TierLabel> TierLabel::parse(std::string_view text) {
    std::string plain = plainTierText(text);
    if (plain.empty()) {
        return trimmed(text).empty() ? std::optional(TierLabel(NoTier::Untiered)) : std::nullopt;
    }
    for (std::size_t i = 0; i < noTierCount; ++i) {
        if (plain == plainTierText(noTierLabels.at(i))) {
            return TierLabel(static_cast<NoTier>(i));
        }
    }
    if (const auto tier = Tier::parse(trimmed(text))) {
        return TierLabel(*tier);
    }
    const bool provisional = plain.size() > 1 && plain.ends_with("provisional");
    if (provisional) {
        plain.resize(plain.size() - std::string_view("provisional").size());
    }
    if (plain.size() != 1 || plain[0] < 'a' || plain[0] > 'g') {
        return std::nullopt;
    }
    return TierLabel(TierV3Label{static_cast<TierV3>(plain[0] - 'a'), provisional});
}

std::string TierLabel::text() const {
    if (const auto* none = std::get_if<NoTier>(&m_value)) {
        return std::string(label(*none));
    }
    if (const auto* letter = std::get_if<TierV3Label>(&m_value)) {
        return std::string(name(letter->tier)) + (letter->provisional ? " (provisional)" : "");
    }
    return std::get<Tier>(m_value).text();
}

std::string_view TierLabel::meaning() const {
    if (const auto* none = std::get_if<NoTier>(&m_value)) {
        return noTierMeanings.at(static_cast<std::size_t>(*none));
    }
    if (const auto* letter = std::get_if<TierV3Label>(&m_value)) {
        return letter->provisional ? provisionalMeaning : std::string_view();
    }
    return std::get<Tier>(m_value).contactSuspended() ? suspendedMeaning : std::string_view();
}

std::size_t TierLabel::place() const {
    if (const auto* none = std::get_if<NoTier>(&m_value)) {
        return lettersOfTiers * placesOfALetter + static_cast<std::size_t>(*none);
    }
    if (const auto* letter = std::get_if<TierV3Label>(&m_value)) {
        return static_cast<std::size_t>(letter->tier) * placesOfALetter + (letter->provisional ? 1 : 0);
    }
    const Tier tier = std::get<Tier>(m_value);
    return static_cast<std::size_t>(tier.protect() - 'A') * placesOfALetter + 2 +
           static_cast<std::size_t>(3 - tier.change()) * 2 + (tier.contactSuspended() ? 1 : 0);
}

std::string_view label(NoTier none) {
    return noTierLabels.at(static_cast<std::size_t>(none));
}

std::vector<TierLabelCount> countsByTier(std::span<const TierLabel> cases) {
    std::map<TierLabel, std::int64_t> counted;
    for (const TierLabel& label : cases) {
        ++counted[label];
    }
    return listedTiers(std::move(counted));
}

std::vector<TierLabelCount> countsByTier(const CaseCounts& counts) {
    std::map<TierLabel, std::int64_t> counted;
    for (const auto& row : counts.cells) {
        for (std::size_t number = 0; number < Tier::count; ++number) {
            if (row[number] != 0) {
                counted[TierLabel(Tier::ofNumber(number))] += row[number];
            }
        }
    }
    return listedTiers(std::move(counted));
}

} // namespace headroom
