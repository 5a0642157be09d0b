#pragma once

#include "domain/casetype.h"
#include "domain/tier.h"

#include <cstdint>

namespace headroom {

/// Number of cases by case type and tier: the shape every workload figure starts from.
struct CaseCounts {
    PerCaseType<PerTier<std::int32_t>> cells{};

    std::int32_t& at(CaseType type, Tier tier) { return cells[index(type)][tier.number()]; }
    std::int32_t at(CaseType type, Tier tier) const { return cells[index(type)][tier.number()]; }

    /// All cases of a type, untiered ones included.
    std::int64_t total(CaseType type) const {
        std::int64_t sum = 0;
        for (const std::int32_t cases : cells[index(type)]) {
            sum += cases;
        }
        return sum;
    }
    std::int64_t total() const {
        return total(CaseType::Community) + total(CaseType::Licence) + total(CaseType::Custody);
    }
    std::int64_t untiered() const {
        std::int64_t sum = 0;
        for (const auto& tiers : cells) {
            sum += tiers[0];
        }
        return sum;
    }

    friend bool operator==(const CaseCounts&, const CaseCounts&) = default;
};

/// The four counts a WMT extract gives: every case, the cases that score, the Transition to
/// Adulthood cases (which score by a table of their own, instead), and offender management in
/// custody.
enum class CountKind : std::uint8_t { All = 1, Filtered = 2, T2a = 3, Omic = 4 };

} // namespace headroom
