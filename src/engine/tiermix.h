#pragma once

#include "domain/casecounts.h"

#include <array>
#include <cstdint>

namespace headroom {

/// A caseload by protect letter only: A, B, C, D; contact-suspended cases apart.
struct TierMix {
    std::array<std::int64_t, 4> supervised{};
    std::array<std::int64_t, 4> suspended{};
    std::int64_t untiered = 0;

    friend bool operator==(const TierMix&, const TierMix&) = default;
};

inline TierMix tierMix(const CaseCounts& counts) {
    TierMix mix;
    mix.untiered = counts.untiered();
    for (const auto& row : counts.cells) {
        for (std::size_t number = 1; number < Tier::count; ++number) {
            const Tier tier = Tier::ofNumber(number);
            auto& letters = tier.contactSuspended() ? mix.suspended : mix.supervised;
            letters.at(static_cast<std::size_t>(tier.protect() - 'A')) += row[number];
        }
    }
    return mix;
}

} // namespace headroom
