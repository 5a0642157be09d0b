#include "service/contactplan.h"

#include "domain/error.h"
#include "engine/appointmentrules.h"
#include "engine/contactrules.h"
#include "exchange/attachedfile.h"
#include "service/contactalert.h"
#include "service/contactcatalogue.h"
#include "service/duedates.h"
#include "service/owncalendar.h"
#include "service/recordcheck.h"
#include "service/workspace.h"
#include "store/attachments.h"
#include "store/contactlog.h"
#include "store/organisation.h"

#include <algorithm>
#include <iterator>

namespace headroom {

namespace {

void refusePlan(Findings& findings, FindingCode code, std::string_view field,
                std::vector<std::string> arguments = {}) {
    findings.push_back({Severity::Refusal, code, {{}, {}, 0, std::string(field)}, std::move(arguments)});
}

/// Somebody may record for themselves, for others of their team, and for anybody as a manager.
void requireRecordingFor(Workspace& workspace, PostId post) {
    sql::Database& db = workspace.database();
    const Actor& actor = workspace.actor();
    const store::PostOwner owner = store::postOwner(db, post);
    if (actor.role != Role::Practitioner || owner.staffCode == actor.staffCode) {
        return;
    }
    const auto own = store::postsOf(db, actor.staffCode, workspace.today());
    const auto sameTeam = [&owner](const store::PostRecord& mine) { return mine.team == owner.team; };
    if (std::ranges::none_of(own, sameTeam)) {
        throw AccessDenied("You can record contacts of your own team only. Choose an officer of your team.");
    }
}

/// The contact as it would be kept: what the type says of it is not left to whoever fills in the form.
Contact completed(Contact contact, ItemId replaces) {
    contact.replaces = replaces;
    if (const ContactType* type = contactCatalogue().find(contact.type)) {
        contact.needsOutcome = type->appointment && contact.outcome.empty();
        contact.countsRar = contact.countsRar && type->rar;
        if (contact.activity.empty()) {
            contact.activity = name(type->activity);
        }
    }
    return contact;
}

bool isFailure(const Contact& contact) {
    const ContactType* type = contactCatalogue().find(contact.type);
    const auto outcome = parseContactOutcome(contact.outcome);
    return type != nullptr && outcome && needsAction(*type, *outcome);
}

/// Of a contact that is not kept yet, the change cannot name it and is checked by itself.
PlannedChange<Enforcement> planFirst(const ContactPlan& plan, const Enforcement& value, Date today) {
    PlannedChange<Enforcement> first;
    first.person = plan.contact.person;
    first.onCase = plan.contact.onCase;
    first.verb = "add";
    first.findings = checkValue(value, today);
    return first;
}

void planEnforcement(Workspace& workspace, const ContactChange& change, ContactPlan& plan) {
    std::optional<Recorded<Enforcement>> held;
    if (plan.change.id) {
        held = store::enforcementOf(workspace.database(), plan.change.id);
    }
    if (!change.enforcement) {
        if (held && !isFailure(plan.change.value)) {
            plan.lapsed = held;
        }
        const Enforcement* stays = held && !plan.lapsed ? &held->value : nullptr;
        plan.findings = contactFindings(plan.change.value, stays, workspace.today());
        return;
    }
    RecordChange<Enforcement> asked = *change.enforcement;
    if (asked.id != (held ? held->id : ItemId{})) {
        throw Conflict("Somebody else has said meanwhile what is done about this failure. Nothing was saved; "
                       "look at it again.");
    }
    asked.person = plan.contact.person;
    asked.onCase = plan.contact.onCase;
    asked.value.contact = plan.change.id;
    plan.findings = contactFindings(plan.change.value, &asked.value, workspace.today());
    plan.enforcement =
        plan.change.id ? planChange(workspace, asked) : planFirst(plan, asked.value, workspace.today());
    plan.enforcementChange = std::move(asked);
}

void planFiles(Workspace& workspace, const ContactChange& change, ContactPlan& plan) {
    for (const NewFile& file : change.files) {
        AttachedFile examined = examineFile(file.name, file.bytes);
        plan.mediaTypes.push_back(std::move(examined.mediaType));
        std::ranges::move(examined.findings, std::back_inserter(plan.findings));
    }
    for (const AttachmentId id : change.takenOff) {
        if (!plan.change.id || store::attachment(workspace.database(), id).contact != plan.change.id) {
            throw NotFound("This file is not one of the contact. Look at the contact again.");
        }
    }
}

void checkRepeatDays(const std::vector<Date>& repeats, ContactPlan& plan) {
    if (repeats.empty()) {
        return;
    }
    if (plan.change.id || !plan.change.value.needsOutcome) {
        refusePlan(plan.findings, FindingCode::RepeatNotAllowed, "repeats");
        return;
    }
    constexpr std::size_t most = mostRepeats - 1; // the appointment itself is the first
    if (repeats.size() > most) {
        refusePlan(plan.findings, FindingCode::TooManyRepeats, "repeats", {std::to_string(most)});
    }
    Date last = plan.change.value.day;
    for (const Date day : repeats) {
        if (day <= last) {
            refusePlan(plan.findings, FindingCode::RepeatDaysNotLater, "repeats");
            return;
        }
        last = day;
    }
}

/// What would reach nobody is not said of a contact.
void checkAlert(Workspace& workspace, ContactPlan& plan) {
    if (plan.alertsNow() && officersToAlert(workspace, plan.contact.person, plan.contact.onCase).empty()) {
        refusePlan(plan.findings, FindingCode::NobodyToAlert, "alert_officer");
    }
}

bool sameTime(const Contact& a, const Contact& b) {
    return a.day == b.day && a.startsAt == b.startsAt && a.endsAt == b.endsAt && a.by == b.by;
}

void warnAboutTimes(Workspace& workspace, const std::vector<Date>& repeats, ContactPlan& plan) {
    const Contact& contact = plan.change.value;
    const PersonId person = plan.contact.person;
    if (!contact.needsOutcome) {
        return;
    }
    if (!plan.contact.before || !sameTime(plan.contact.before->value, contact)) {
        std::ranges::move(appointmentFindings(workspace, person, contact, plan.change.id),
                          std::back_inserter(plan.findings));
    }
    Contact repeat = contact;
    for (std::size_t i = 0; i < repeats.size(); ++i) {
        repeat.day = repeats[i];
        for (Finding& finding : appointmentFindings(workspace, person, repeat, {})) {
            finding.place.row = static_cast<std::int64_t>(i) + 1;
            plan.findings.push_back(std::move(finding));
        }
    }
}

} // namespace

Findings contactFindings(const Contact& contact, const Enforcement* enforcement, Date today) {
    ContactFacts facts;
    facts.type = contactCatalogue().find(contact.type);
    facts.code = contact.type;
    facts.day = contact.day == Date{} ? std::nullopt : std::optional(contact.day);
    facts.startsAt = contact.startsAt;
    facts.endsAt = contact.endsAt;
    facts.minutes = contact.minutes;
    facts.notes = contact.notes;
    facts.outcome = parseContactOutcome(contact.outcome);
    facts.reason = parseAbsenceReason(contact.absenceReason);
    if (enforcement != nullptr) {
        facts.action = parseEnforcementAction(enforcement->action);
        facts.letter = parseLetterKind(enforcement->letter);
    }
    return checkContact(facts, today);
}

Findings appointmentFindings(Workspace& workspace, PersonId person, const Contact& appointment, ItemId self) {
    sql::Database& db = workspace.database();
    std::vector<AppointmentTime> others;
    std::vector<ItemId> seen = {self};
    const auto add = [&](const std::vector<Recorded<Contact>>& contacts) {
        for (const Recorded<Contact>& other : contacts) {
            const ContactType* type = contactCatalogue().find(other.value.type);
            const bool moved = other.value.outcome == name(ContactOutcome::Rescheduled);
            if (type != nullptr && type->appointment && !moved &&
                std::ranges::find(seen, other.id) == seen.end()) {
                seen.push_back(other.id);
                others.push_back({other.value.day, other.value.startsAt, other.value.endsAt});
            }
        }
    };
    add(store::contactsBy(db, appointment.by, appointment.day, appointment.day));
    add(store::contactsWith(db, person, appointment.day, appointment.day));
    return appointmentWarnings({appointment.day, appointment.startsAt, appointment.endsAt}, others,
                               ownCalendar(db, appointment.by, appointment.day));
}

void addNewFindings(Findings& findings, Findings more) {
    const std::size_t before = findings.size();
    for (Finding& finding : more) {
        const auto said = [&finding](const Finding& other) {
            return other.place.column == finding.place.column;
        };
        if (std::none_of(findings.begin(), findings.begin() + static_cast<std::ptrdiff_t>(before), said)) {
            findings.push_back(std::move(finding));
        }
    }
}

ContactPlan planContact(Workspace& workspace, const ContactChange& change) {
    ContactPlan plan;
    plan.change = change.contact;
    plan.change.value = completed(change.contact.value, {});
    if (change.contact.id) {
        // Which appointment it replaces was said when that one was moved, and stays.
        plan.change.value.replaces = change.contact.value.replaces;
    }
    plan.contact = planChange(workspace, plan.change);
    const auto& before = plan.contact.before;
    const PostId by = plan.change.value.by;
    if (by && !(before && before->value.by == by)) {
        requireRecordingFor(workspace, by);
    }
    planEnforcement(workspace, change, plan);
    addNewFindings(plan.findings, std::move(plan.contact.findings));
    addNewFindings(plan.findings, std::move(plan.enforcement.findings));
    planFiles(workspace, change, plan);
    checkRepeatDays(change.repeats, plan);
    checkAlert(workspace, plan);
    if (!refused(plan.findings)) {
        warnAboutTimes(workspace, change.repeats, plan);
    }
    return plan;
}

} // namespace headroom
