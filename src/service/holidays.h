#pragma once

#include "domain/workingdays.h"

#include <vector>

namespace headroom {

namespace sql {
class Database;
}
class Workspace;

/// The bank holidays an office counts with, and the days about which the list knows. Days can be added (a
/// proclaimed holiday) or taken out; versions hold from a day on.
struct HolidayList {
    Period covered;
    std::vector<BankHoliday> days;

    friend bool operator==(const HolidayList&, const HolidayList&) = default;
};

/// Those that come with the program (resources/reference/bank_holidays.json).
const HolidayList& builtInHolidays();
/// As known on a day: business days of the past are counted as they were known then.
BankHolidays bankHolidaysOn(sql::Database& db, Date asOf);
/// An ordinary week with them: what the standards of the service are counted by.
WorkingCalendar serviceCalendarOn(Workspace& workspace, Date asOf);

} // namespace headroom
