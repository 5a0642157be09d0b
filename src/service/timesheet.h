#pragma once

#include "domain/contact.h"
#include "domain/date.h"
#include "domain/finding.h"
#include "domain/hours.h"
#include "domain/ids.h"

#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// Time spent, from what was logged. Of somebody's own week only: nobody else may read it.
struct TimeEntry {
    std::int64_t id = 0; ///< of an entry without a person; 0: of a contact, or new
    ItemId contact;
    Date day;
    Activity activity{};
    int minutes = 0;
    std::string note; ///< of an entry without a person: free text; of a contact: its type
};
struct TimesheetWeek {
    Date monday;
    HoursPerWeek contracted;
    HoursPerWeek available;         ///< less reductions
    std::vector<TimeEntry> entries; ///< by day
};
/// Throws AccessDenied for another's post.
TimesheetWeek readWeek(Workspace& workspace, PostId post, Date day);
Findings addTime(Workspace& workspace, PostId post, const TimeEntry& entry);
void withdrawTime(Workspace& workspace, std::int64_t id);

} // namespace headroom
