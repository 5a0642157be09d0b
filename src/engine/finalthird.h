#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/rosh.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// The final third of an order or licence, in which supervision by appointment stops ("Probation
/// Reset", 2024), unless the case belongs to an exempt group.
enum class FinalThirdExemption : std::uint8_t {
    Mappa, ///< any level or category
    NationalSecurityDivision,
    VeryHighRosh,
    ActiveChildProtection,
    IntensiveSupervisionCourt,
};
/// "mappa", "national_security_division" …
std::string_view name(FinalThirdExemption exemption);

struct FinalThirdInput {
    CaseType type = CaseType::Community;
    Date start; ///< first day of the order, or of the licence
    Date end;   ///< its last day
    std::optional<Rosh> rosh;
    bool mappa = false;
    bool nationalSecurityDivision = false;
    bool activeChildProtection = false;
    bool intensiveSupervisionCourt = false;
};

struct FinalThird {
    int length = 0; ///< days, first and last included
    int served = 0; ///< of them before the final third: two thirds, rounded up to whole days
    Date starts;    ///< first day of the final third
    /// On licence, the one follow-up: the day half-way through the final third.
    std::optional<Date> followUp;
    std::vector<FinalThirdExemption> exemptions; ///< all that hold

    bool exempt() const { return !exemptions.empty(); }
};

/// Empty in custody, and where the end is earlier than the start.
std::optional<FinalThird> finalThird(const FinalThirdInput& input);

/// Whether to say that the final third has begun: on its first day and the six after it, for cases
/// that are not exempt.
bool promptsFinalThird(const FinalThird& third, Date today);

} // namespace headroom
