#pragma once

#include "service/contacts.h"
#include "service/recordwrite.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What saving a contact comes to: everything as it would be kept, and what is wrong with it.
struct ContactPlan {
    RecordChange<Contact> change;
    PlannedChange<Contact> contact;
    /// What is done about a failure: to keep, or to withdraw because there is no failure any more.
    std::optional<RecordChange<Enforcement>> enforcementChange;
    PlannedChange<Enforcement> enforcement;
    std::optional<Recorded<Enforcement>> lapsed;
    std::vector<std::string> mediaTypes; ///< of the files to add
    Findings findings;

    /// The change is the one that says that the officer is alerted.
    bool alertsNow() const {
        return change.value.alertOfficer && !(contact.before && contact.before->value.alertOfficer);
    }
};

/// Permission, access and all rules. Throws AccessDenied, NotFound, and Conflict when what was looked at is
/// no longer the newest.
ContactPlan planContact(Workspace& workspace, const ContactChange& change);

/// The rules of its type for a contact, with what is done about a failure; null: nothing is.
Findings contactFindings(const Contact& contact, const Enforcement* enforcement, Date today);

/// What to point out about the time of an appointment. self: left out of the others; 0: a new one.
Findings appointmentFindings(Workspace& workspace, PersonId person, const Contact& appointment, ItemId self);

/// Those about fields that nothing was found about yet are added.
void addNewFindings(Findings& findings, Findings more);

} // namespace headroom
