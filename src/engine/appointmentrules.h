#pragma once

#include "domain/date.h"
#include "domain/finding.h"
#include "domain/workingdays.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace headroom {

/// When an appointment is. Without a start it is of the whole day, and clashes with nothing.
struct AppointmentTime {
    Date day;
    std::optional<int> startsAt, endsAt; ///< minutes of the day

    friend bool operator==(const AppointmentTime&, const AppointmentTime&) = default;
};

/// How near appointments may be to each other before it is pointed out.
inline constexpr int closeMinutes = 60;

/// What to point out about an appointment; all of it warnings, which never block. A day that is not
/// worked, or a bank holiday by its name, on the calendar given (the officer's own); then each of the
/// others, by time, that overlaps it or has less than an hour between.
Findings appointmentWarnings(const AppointmentTime& appointment, std::span<const AppointmentTime> others,
                             const WorkingCalendar& own);

enum class Repeat : std::uint8_t { Weekly, Fortnightly, FourWeekly, Monthly };
inline constexpr std::size_t repeatCount = 4;
/// "weekly", "fortnightly", "four_weekly", "monthly".
std::string_view name(Repeat repeat);
std::optional<Repeat> parseRepeat(std::string_view text);
/// English for people (context "Contacts"): "Every week".
std::string_view label(Repeat repeat);

inline constexpr int mostRepeats = 52;

/// Refuses a number of appointments below 1 or above 52.
Findings checkRepeats(int count);

/// The days of a row of appointments, the first one included. Monthly means the same day of each month,
/// or that month's last. The count is kept within 1 to 52.
std::vector<Date> repeatDays(Date first, Repeat repeat, int count);

} // namespace headroom
