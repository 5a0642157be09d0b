#pragma once

#include "domain/caserecord.h"
#include "engine/finalthird.h"
#include "service/duedates.h"

#include <optional>
#include <vector>

namespace headroom {

/// A case with what is due in it, for lists of many.
struct DueCase {
    CaseRecord record;
    std::optional<FinalThird> finalThird;
};

/// What is due in a unit on a day, read kind by kind and not case by case. Inside the service: whoever
/// calls it leaves out people who are denied (personaccess.h).
struct UnitDueDates {
    std::vector<DueCase> cases;    ///< led by the unit's posts, or waiting in its teams
    std::vector<DueDate> dueDates; ///< by due date; reports the posts write and their own are among them
};

/// endedSince: also closed deadlines of cases that ended, and reports completed, after that day; asOf: none.
UnitDueDates dueDatesIn(Workspace& workspace, UnitRef unit, Date asOf, Date endedSince);
UnitDueDates dueDatesIn(Workspace& workspace, UnitRef unit, Date asOf);

/// Of the cases that wait in the teams of a unit alone, and of their deadlines those that a first
/// appointment meets. The records hold what decides about these and about handovers.
UnitDueDates firstAppointmentsDueIn(Workspace& workspace, UnitRef unit, Date asOf);

} // namespace headroom
