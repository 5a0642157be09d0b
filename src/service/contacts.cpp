#include "service/contacts.h"

#include "service/contactalert.h"
#include "service/contactcatalogue.h"
#include "service/contactitem.h"
#include "service/contactplan.h"
#include "service/drafts.h"
#include "service/workspace.h"
#include "store/attachments.h"
#include "store/draftfiles.h"
#include "store/drafts.h"
#include "store/record.h"
#include "store/sql/transaction.h"

namespace headroom {

namespace {

void keepEnforcement(ContactPlan& plan, ItemId contact, RecordEntry& entry) {
    if (plan.enforcementChange && !plan.enforcement.same) {
        plan.enforcementChange->value.contact = contact;
        RecordOutcome ignored;
        entry.keep(plan.enforcement, *plan.enforcementChange, ignored);
    }
    if (plan.lapsed) {
        RecordOutcome ignored;
        entry.withdraw(store::RecordKind<Enforcement>::kind, plan.lapsed->id, plan.lapsed->revision,
                       plan.change.reason, ignored);
    }
}

store::DraftKey draftOf(const Workspace& workspace, const ContactChange& change) {
    return {draftOwner(workspace), std::string(contactDraftKind), change.draftSubject};
}

void keepFiles(Workspace& workspace, const ContactChange& change, const ContactPlan& plan, ItemId contact,
               LogEntryId log) {
    sql::Database& db = workspace.database();
    for (std::size_t i = 0; i < change.files.size(); ++i) {
        store::AttachmentRecord file;
        file.contact = contact;
        file.person = plan.contact.person;
        file.fileName = change.files[i].name;
        file.mediaType = plan.mediaTypes[i];
        store::addAttachment(db, file, change.files[i].bytes, log);
    }
    store::attachDraftFiles(db, draftOf(workspace, change), contact, plan.contact.person, log);
    for (const AttachmentId id : change.takenOff) {
        store::withdrawAttachment(db, id, log);
    }
}

void keepRepeats(const ContactChange& change, const ContactPlan& plan, RecordEntry& entry) {
    RecordChange<Contact> repeat = plan.change;
    repeat.value.alertOfficer = false; // said once, of the appointment itself
    RecordOutcome ignored;
    for (const Date day : change.repeats) {
        repeat.value.day = day;
        entry.keep(plan.contact, repeat, ignored);
    }
}

bool changesAnything(Workspace& workspace, const ContactChange& change, const ContactPlan& plan) {
    return !plan.contact.same || (plan.enforcementChange && !plan.enforcement.same) || plan.lapsed ||
           !change.files.empty() || !change.takenOff.empty() ||
           !store::draftFiles(workspace.database(), draftOf(workspace, change)).empty();
}

RecordOutcome asItStands(const ContactPlan& plan) {
    RecordOutcome outcome;
    outcome.findings = plan.findings;
    outcome.id = plan.change.id;
    outcome.revision = plan.change.revision;
    return outcome;
}

std::string contactAction(std::string_view verb) {
    return "contact." + std::string(verb);
}

} // namespace

Findings checkContactChange(Workspace& workspace, const ContactChange& change) {
    const sql::ReadTransaction reading(workspace.database());
    return planContact(workspace, change).findings;
}

RecordOutcome saveContact(Workspace& workspace, const ContactChange& change) {
    ContactPlan plan = planContact(workspace, change);
    RecordOutcome outcome = asItStands(plan);
    if (refused(plan.findings)) {
        return outcome;
    }
    if (!changesAnything(workspace, change, plan)) {
        dropDraft(workspace, std::string(contactDraftKind), change.draftSubject);
        return outcome;
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    RecordEntry entry(workspace, plan.contact.person, contactAction(plan.contact.verb),
                      store::RecordKind<Contact>::kind, plan.change.id.value);
    if (!plan.contact.same) {
        entry.keep(plan.contact, plan.change, outcome);
    }
    keepEnforcement(plan, outcome.id, entry);
    keepFiles(workspace, change, plan, outcome.id, entry.log());
    keepRepeats(change, plan, entry);
    alertOfficers(workspace, plan, outcome.id, entry.log());
    if (!change.draftSubject.empty()) {
        store::dropDraft(db, draftOwner(workspace), contactDraftKind, change.draftSubject);
    }
    entry.finish(outcome);
    transaction.commit();
    entry.announce();
    return outcome;
}

RecordOutcome reschedule(Workspace& workspace, ItemId appointment, int revision, Date day,
                         std::optional<int> startsAt, std::optional<int> endsAt) {
    RecordChange<Contact> old;
    old.id = appointment;
    old.revision = revision;
    old.value = seenContact(workspace, appointment).value;
    RecordChange<Contact> moved = old;
    moved.id = {};
    moved.value.day = day;
    moved.value.startsAt = startsAt;
    moved.value.endsAt = endsAt;
    moved.value.replaces = appointment;
    moved.value.alertOfficer = false; // whoever was told of the old one sees that it was moved
    const bool wasOpen = old.value.needsOutcome;
    old.value.outcome = name(ContactOutcome::Rescheduled);
    old.value.needsOutcome = false;

    const PlannedChange<Contact> oldPlan = planChange(workspace, old);
    moved.person = oldPlan.person;
    moved.onCase = oldPlan.onCase;
    RecordOutcome outcome;
    if (!wasOpen) {
        const ContactType* type = contactCatalogue().find(old.value.type);
        const auto code = type != nullptr && type->appointment ? FindingCode::AppointmentOver
                                                               : FindingCode::OnlyAppointmentsMove;
        outcome.findings.push_back({Severity::Refusal, code, {{}, {}, 0, "outcome"}, {}});
        return outcome;
    }
    const PlannedChange<Contact> movedPlan = planChange(workspace, moved);
    outcome.findings = contactFindings(moved.value, nullptr, workspace.today());
    addNewFindings(outcome.findings, movedPlan.findings);
    if (refused(outcome.findings)) {
        return outcome;
    }
    addNewFindings(outcome.findings, appointmentFindings(workspace, moved.person, moved.value, appointment));

    sql::Transaction transaction(workspace.database());
    RecordEntry entry(workspace, moved.person, contactAction("reschedule"), store::RecordKind<Contact>::kind,
                      appointment.value);
    entry.keep(oldPlan, old, outcome);
    entry.keep(movedPlan, moved, outcome);
    entry.finish(outcome);
    transaction.commit();
    entry.announce();
    return outcome;
}

} // namespace headroom
