#pragma once

#include "domain/contact.h"
#include "domain/date.h"
#include "domain/hours.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// Time that somebody logged for themselves; nothing is measured behind their back.
struct LoggedTime {
    Date day;
    int minutes = 0;
    Activity activity = Activity::Other;
    std::string description;
    std::optional<std::int64_t> subject; ///< the contact it was logged with; empty for other work
};

/// The Monday of a day's week.
Date mondayOf(Date day);

struct ActivityTime {
    Activity activity{};
    int minutes = 0;
    int basisPoints = 0; ///< share of the week; all shares add up to 10,000

    friend bool operator==(const ActivityTime&, const ActivityTime&) = default;
};

/// What a week went on.
struct TimeSplit {
    int minutes = 0;
    int faceToFaceMinutes = 0;
    /// Empty when nothing was logged: then there is no share.
    std::optional<int> faceToFaceBasisPoints;
    /// Activities that took time, most first, in the order of the enumerators where equal.
    std::vector<ActivityTime> activities;
};

/// Of the entries within the week; other days and entries of no minutes do not count.
TimeSplit timeSplit(std::span<const LoggedTime> entries, Date monday);

/// One line of a weekly timesheet: a day's time on one activity.
struct TimesheetRow {
    Date day;
    Activity activity{};
    int minutes = 0;
    std::vector<std::string> descriptions; ///< each once, in the order logged; none empty

    friend bool operator==(const TimesheetRow&, const TimesheetRow&) = default;
};

struct Timesheet {
    Date monday;
    std::vector<TimesheetRow> rows;    ///< by day, then in the order of the enumerators
    std::array<int, 7> minutesByDay{}; ///< Monday first
    int minutes = 0;
    int contractedMinutes = 0;
    /// Logged less contracted: negative when less was logged.
    int difference() const { return minutes - contractedMinutes; }
};

/// Of the entries within the week. Contracted hours are rounded to the whole minute.
Timesheet timesheet(std::span<const LoggedTime> entries, Date monday, HoursPerWeek contracted);

/// "7 h 24 min", "45 min", "-1 h", for people.
std::string durationText(int minutes);

} // namespace headroom
