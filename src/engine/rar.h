#pragma once

#include "domain/contact.h"
#include "domain/date.h"
#include "domain/workingdays.h"

#include <optional>
#include <span>

namespace headroom {

/// A contact that counts towards a rehabilitation activity requirement.
struct RarContact {
    Date day;
    bool appointment = true;
    std::optional<ContactOutcome> outcome;
};

/// A requirement as the court made it.
struct RarOrder {
    int ordered = 0;          ///< days
    std::optional<Date> ends; ///< last day of the order; empty: not known
};

/// How the days of a requirement stand. Several contacts on one day make one day.
struct RarDays {
    int ordered = 0;
    int completed = 0;        ///< days on which one was attended and complied with
    int left = 0;             ///< ordered, not yet completed
    int scheduled = 0;        ///< days from today on with an appointment, not completed already
    int scheduledTooLate = 0; ///< of them, after the order has ended
    int awaitingOutcome = 0;  ///< days gone by on which an outcome is missing, not completed otherwise
    int toSchedule = 0;       ///< left, and no day in time is scheduled for them
    /// Days of the order that are left, today and its last day included; 0 once it has ended. Empty when
    /// the end is not known.
    std::optional<int> daysLeft;
    std::optional<int> businessDaysLeft; ///< of them, those that count
    bool fits = false;                   ///< with what is scheduled in time, all days are made
    /// Whether the days that nothing is scheduled for could still be made, on free business days.
    bool possible = true;

    friend bool operator==(const RarDays&, const RarDays&) = default;
};

RarDays rarDays(const RarOrder& order, std::span<const RarContact> contacts, Date today,
                const WorkingCalendar& calendar);

} // namespace headroom
