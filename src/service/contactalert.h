#pragma once

#include "domain/ids.h"

#include <string>
#include <vector>

namespace headroom {

class Workspace;
struct ContactPlan;

/// An officer who would be told about a contact that says so.
struct AlertedOfficer {
    PractitionerId id;
    std::string name; ///< "Surname, Forename"
};
/// Who leads the case today; of a contact about the person as a whole, who leads any of their open cases.
/// Each once, and never whoever is at the keyboard. Empty where nobody else does.
std::vector<AlertedOfficer> officersToAlert(Workspace& workspace, PersonId person, CaseId onCase);

/// Gives the officers their notices of a contact as it was kept, where the change is the one that says so and
/// they wait for none about it yet. Inside the caller's transaction.
void alertOfficers(Workspace& workspace, const ContactPlan& plan, ItemId contact, LogEntryId log);

} // namespace headroom
