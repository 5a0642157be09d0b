#pragma once

#include "domain/practice.h"
#include "domain/workingdays.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// Whether somebody can be given work, as of a day.
enum class OfficerState : std::uint8_t { Active, Away, Leaving, Left };
/// "active", "away", "leaving", "left".
std::string_view name(OfficerState state);

/// What a practitioner's entries say of one day.
struct PracticeOn {
    std::vector<std::string> training; ///< codes of courses that are valid
    bool trainingKnown = false;        ///< some course is recorded, valid or not
    std::optional<int> monthsQualified;
    PractitionerId mentor;                ///< 0: none
    const PracticeEntry* stage = nullptr; ///< borrowed; null: none recorded
    std::optional<WorkingWeek> week;      ///< of the pattern; none: not recorded
    OfficerState state = OfficerState::Active;
    /// Away: absent, or of that status. Since when, and the first day back where it is known. Leaving: the
    /// day on which they go. Left: the day on which they went.
    std::optional<Date> since, until;

    bool away() const { return state == OfficerState::Away; }
};

/// Of several that hold at once the one that began last counts. Somebody who left is not away; who is away
/// and leaves is away.
PracticeOn practiceOn(std::span<const PracticeEntry> entries, Date day);

/// Whole months from one day to another; negative when the other is earlier.
int monthsBetween(Date first, Date last);

/// A mentor has been qualified for two years: recommendation 12 of a review of a serious further offence by
/// HM Inspectorate of Probation (2023).
inline constexpr int mentorMonthsQualified = 24;

/// The days that somebody works by a pattern; none where no hours are given.
std::optional<WorkingWeek> workingWeek(const WeekHours& week);

} // namespace headroom
