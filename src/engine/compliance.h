#pragma once

#include "domain/date.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// Unacceptable failures that count today: those of the last twelve months, today included; one on
/// the same day of the year before no longer counts, nor does one dated in the future.
int failuresInTwelveMonths(std::span<const Date> failures, Date today);

/// How a person complies, in the words of the official case screens. A breach that has been started
/// is all it says.
std::string complianceLine(int failuresInTwelveMonths, bool breachStarted);

/// Whether a day is today or one of the days before it, that many in all. False for days to come
/// and for a day that is not known.
bool inLastDays(std::optional<Date> day, Date today, int days);

/// For how many days, the first included, a change is pointed out.
inline constexpr int promptDays = 7;

/// A tier as recorded: "B2", "D", "MISSING".
struct TierRecord {
    std::string tier;
    Instant at;
};

struct TierChange {
    std::string from;
    std::string to;
    Instant at; ///< of the first record of the present tier's unbroken run

    friend bool operator==(const TierChange&, const TierChange&) = default;
};

/// The latest change of a history in any order; empty when the tier never changed.
std::optional<TierChange> lastTierChange(std::vector<TierRecord> history);

/// The change to point out: the latest one, when it was made in the last seven days.
std::optional<TierChange> tierChangePrompt(std::vector<TierRecord> history, Date today);

} // namespace headroom
