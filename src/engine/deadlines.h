#pragma once

#include "domain/deadline.h"
#include "domain/workingdays.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// What the conditions of rules are held against: the case as it stands.
struct DeadlineFacts {
    std::optional<CaseType> type;
    std::optional<Rosh> rosh;
    std::vector<CaseFlag> flags;
};

/// A day that did not count between an event and its deadline.
struct SkippedDay {
    Date day;
    DayOff why{};

    friend bool operator==(const SkippedDay&, const SkippedDay&) = default;
};

/// How a due date came about.
struct DeadlineArithmetic {
    Date from;
    int offset = 0;
    DeadlineUnit unit{};
    DeadlineDirection direction{};
    std::vector<SkippedDay> skipped; ///< in the order they were passed; business days only
    /// False when business days were counted over days the list of bank holidays does not cover.
    bool holidaysKnown = true;
    /// The day is on the record itself and goes before the rule's: nothing was counted.
    bool given = false;

    friend bool operator==(const DeadlineArithmetic&, const DeadlineArithmetic&) = default;
};

struct Deadline {
    DeadlineRule rule;
    DatedEvent trigger;
    Date due; ///< the last day on which it is in time
    DeadlineArithmetic arithmetic;
    std::optional<Date> metOn; ///< when an event met it
};

/// Whether a rule holds for a case as it stands.
bool applies(const DeadlineConditions& when, const DeadlineFacts& facts);

/// The due date that a rule gives an event on a day. The trigger's own day is never counted.
Date dueDate(const DeadlineRule& rule, Date from, const WorkingCalendar& calendar);
DeadlineArithmetic deadlineArithmetic(const DeadlineRule& rule, Date from, const WorkingCalendar& calendar);

/// Every deadline that the enabled rules give the events, earliest first. An event of a kind the rule
/// names meets a deadline that counts forward when it is not earlier than the trigger (later, when
/// both are of one kind); a deadline that counts backward when it is not later than the trigger, or
/// else the first one after it. The calendar is the service's: an ordinary week.
std::vector<Deadline> deadlines(std::span<const DeadlineRule> rules, std::span<const DatedEvent> events,
                                const DeadlineFacts& facts, const WorkingCalendar& calendar);

struct DeadlineStatus {
    DeadlineState state = DeadlineState::Open;
    Date since; ///< the day it was met, waived or missed; the trigger's day while open
    /// To the due date, of a notice to its event: negative once overdue while open; 0 when closed.
    int daysLeft = 0;
    int daysLate = 0; ///< days after the due date: while open and overdue, or when met late
    std::string reason;

    bool overdue() const { return state == DeadlineState::Open && daysLeft < 0; }
};

/// How a deadline stands on a day. What somebody decided by that day comes first, then the event
/// that met it by that day. A notice whose event is past is met by it.
DeadlineStatus deadlineStatus(const Deadline& deadline, const std::optional<DeadlineDecision>& decision,
                              Date day);

/// The last day somebody with this calendar works that is not after the due date; empty when none
/// is left from the day given on.
std::optional<Date> lastWorkedDay(const Deadline& deadline, const WorkingCalendar& own, Date from);

} // namespace headroom
