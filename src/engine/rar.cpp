#include "engine/rar.h"

#include <algorithm>
#include <set>

namespace headroom {

namespace {

/// The days of one requirement, each in one set only.
struct RarDaySets {
    std::set<Date> completed;
    std::set<Date> scheduled;
    std::set<Date> awaiting;
};

bool madeADay(const RarContact& contact) {
    return contact.appointment ? contact.outcome == ContactOutcome::AttendedComplied : true;
}

RarDaySets daySets(std::span<const RarContact> contacts, Date today) {
    RarDaySets sets;
    for (const RarContact& contact : contacts) {
        if (contact.day <= today && madeADay(contact)) {
            sets.completed.insert(contact.day);
        }
    }
    for (const RarContact& contact : contacts) {
        if (contact.outcome || !contact.appointment || sets.completed.contains(contact.day)) {
            continue;
        }
        (contact.day < today ? sets.awaiting : sets.scheduled).insert(contact.day);
    }
    return sets;
}

int sizeOf(const std::set<Date>& days) {
    return static_cast<int>(days.size());
}

} // namespace

RarDays rarDays(const RarOrder& order, std::span<const RarContact> contacts, Date today,
                const WorkingCalendar& calendar) {
    const RarDaySets sets = daySets(contacts, today);
    RarDays days;
    days.ordered = order.ordered;
    days.completed = sizeOf(sets.completed);
    days.left = std::max(0, days.ordered - days.completed);
    days.scheduled = sizeOf(sets.scheduled);
    days.awaitingOutcome = sizeOf(sets.awaiting);
    if (order.ends) {
        days.scheduledTooLate = static_cast<int>(
            std::ranges::count_if(sets.scheduled, [&](Date day) { return day > *order.ends; }));
    }
    const int inTime = days.scheduled - days.scheduledTooLate;
    days.toSchedule = std::max(0, days.left - inTime);
    days.fits = days.toSchedule == 0;
    if (!order.ends) {
        return days;
    }
    days.daysLeft = std::max(0, today.daysUntil(*order.ends) + 1);
    days.businessDaysLeft = 0;
    int free = 0;
    for (Date day = today; day <= *order.ends; day = day.plusDays(1)) {
        if (calendar.isBusinessDay(day)) {
            ++*days.businessDaysLeft;
            free += sets.scheduled.contains(day) || sets.completed.contains(day) ? 0 : 1;
        }
    }
    days.possible = days.toSchedule <= free;
    return days;
}

} // namespace headroom
