#pragma once

#include "domain/date.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// A public holiday in England and Wales.
struct BankHoliday {
    Date day;
    std::string name;
    bool verified = false; ///< compared with the published list

    friend bool operator==(const BankHoliday&, const BankHoliday&) = default;
};

/// The bank holidays of some years, as a value. Outside the days it covers nothing is known, and
/// arithmetic there counts weekends only.
class BankHolidays {
public:
    /// Covers nothing.
    BankHolidays() = default;
    /// In any order; a day given twice is kept once.
    BankHolidays(Period covered, std::vector<BankHoliday> holidays);

    bool contains(Date day) const { return find(day) != nullptr; }
    /// Null when the day is no bank holiday.
    const BankHoliday* find(Date day) const;
    /// Whether every day from the first to the last is one the list knows about.
    bool covers(Date first, Date last) const { return m_covered.contains(first) && m_covered.contains(last); }
    /// In order of their days.
    const std::vector<BankHoliday>& days() const { return m_days; }

private:
    Period m_covered{Date{}, Date{}};
    std::vector<BankHoliday> m_days;
};

/// On which days of the week somebody works; at least one. Monday to Friday unless said otherwise.
class WorkingWeek {
public:
    constexpr WorkingWeek() = default;
    /// 0 Sunday … 6 Saturday. Empty when no day, or none of the week, is among them.
    static std::optional<WorkingWeek> of(std::span<const unsigned> weekdays);

    bool works(Date day) const { return ((m_days >> day.weekday()) & 1U) != 0; }
    friend bool operator==(const WorkingWeek&, const WorkingWeek&) = default;

private:
    std::uint8_t m_days = 0b0111110;
};

/// Why a day does not count as a business day.
enum class DayOff : std::uint8_t { NotWorked, BankHoliday };

/// The days that count: with an ordinary week, business days as the standards of the Probation
/// Service mean them; with a practitioner's own week, the days that person works.
struct WorkingCalendar {
    WorkingWeek week;
    BankHolidays holidays;

    /// Empty for a business day. A bank holiday on a day that is not worked is not worked.
    std::optional<DayOff> dayOff(Date day) const;
    bool isBusinessDay(Date day) const { return !dayOff(day); }
};

/// The first business day later than the day.
Date nextBusinessDay(Date day, const WorkingCalendar& calendar);
/// The day itself when it is a business day, or else the first one after, or before, it.
Date businessDayOnOrAfter(Date day, const WorkingCalendar& calendar);
Date businessDayOnOrBefore(Date day, const WorkingCalendar& calendar);

/// The business day that many business days later, or earlier when negative. The day itself is never
/// counted: one business day after a Friday, a Saturday or a Sunday is Monday. None at all gives
/// the business day on or after the day.
Date addBusinessDays(Date day, int count, const WorkingCalendar& calendar);

/// Business days after the first day, up to and including the last one; negative when the last one
/// is earlier. Takes back what addBusinessDays adds to a business day.
int businessDaysBetween(Date first, Date last, const WorkingCalendar& calendar);

/// Same day of a later or earlier month, or that month's last day when it has no such day
/// (31 Aug + 6 months = 28 Feb), as periods in months are counted in law.
Date addMonths(Date day, int months);

} // namespace headroom
