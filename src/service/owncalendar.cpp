#include "service/owncalendar.h"

#include "engine/practice.h"
#include "service/holidays.h"
#include "service/practiceparts.h"
#include "store/allocations.h"

namespace headroom {

WorkingCalendar ownCalendar(sql::Database& db, PostId post, Date day) {
    WorkingCalendar calendar{WorkingWeek{}, bankHolidaysOn(db, day)};
    if (post) {
        const auto entries = entriesOf(store::practiceOf(db, store::practitionerOf(db, post)));
        calendar.week = practiceOn(entries, day).week.value_or(WorkingWeek{});
    }
    return calendar;
}

} // namespace headroom
