#include "domain/workingdays.h"

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

Date businessDayTowards(Date day, int step, const WorkingCalendar& calendar) {
    // Ends: a week has a working day, and holidays are finitely many.
    while (!calendar.isBusinessDay(day)) {
        day = day.plusDays(step);
    }
    return day;
}

bool earlierHoliday(const BankHoliday& a, const BankHoliday& b) {
    return a.day < b.day;
}

} // namespace

BankHolidays::BankHolidays(Period covered, std::vector<BankHoliday> holidays)
    : m_covered(covered)
    , m_days(std::move(holidays)) {
    std::stable_sort(m_days.begin(), m_days.end(), earlierHoliday);
    m_days.erase(std::unique(m_days.begin(), m_days.end(),
                             [](const BankHoliday& a, const BankHoliday& b) { return a.day == b.day; }),
                 m_days.end());
}

const BankHoliday* BankHolidays::find(Date day) const {
    const auto before = [](const BankHoliday& holiday, Date sought) { return holiday.day < sought; };
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), day, before);
    return found != m_days.end() && found->day == day ? &*found : nullptr;
}

std::optional<WorkingWeek> WorkingWeek::of(std::span<const unsigned> weekdays) {
    unsigned days = 0;
    for (const unsigned weekday : weekdays) {
        days |= weekday < 7 ? 1U << weekday : 0U;
    }
    if (days == 0) {
        return std::nullopt;
    }
    WorkingWeek week;
    week.m_days = static_cast<std::uint8_t>(days);
    return week;
}

std::optional<DayOff> WorkingCalendar::dayOff(Date day) const {
    if (!week.works(day)) {
        return DayOff::NotWorked;
    }
    return holidays.contains(day) ? std::optional(DayOff::BankHoliday) : std::nullopt;
}

Date nextBusinessDay(Date day, const WorkingCalendar& calendar) {
    return businessDayTowards(day.plusDays(1), 1, calendar);
}

Date businessDayOnOrAfter(Date day, const WorkingCalendar& calendar) {
    return businessDayTowards(day, 1, calendar);
}

Date businessDayOnOrBefore(Date day, const WorkingCalendar& calendar) {
    return businessDayTowards(day, -1, calendar);
}

Date addBusinessDays(Date day, int count, const WorkingCalendar& calendar) {
    if (count == 0) {
        return businessDayOnOrAfter(day, calendar);
    }
    const int step = count > 0 ? 1 : -1;
    for (int left = count; left != 0; left -= step) {
        day = businessDayTowards(day.plusDays(step), step, calendar);
    }
    return day;
}

int businessDaysBetween(Date first, Date last, const WorkingCalendar& calendar) {
    if (last < first) {
        return -businessDaysBetween(last, first, calendar);
    }
    int count = 0;
    for (Date day = first.plusDays(1); day <= last; day = day.plusDays(1)) {
        count += calendar.isBusinessDay(day) ? 1 : 0;
    }
    return count;
}

Date addMonths(Date day, int months) {
    const auto calendar = day.calendar();
    const auto month =
        std::chrono::year_month(calendar.year(), calendar.month()) + std::chrono::months(months);
    const auto lastDay = (month / std::chrono::last).day();
    return Date(std::chrono::sys_days(month / std::min(calendar.day(), lastDay)));
}

} // namespace headroom
