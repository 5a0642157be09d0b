#include "engine/casefacts.h"
#include "engine/handover.h"
#include "engine/tierorder.h"
#include "service/allocation.h"
#include "service/allocationparts.h"
#include "service/contactcatalogue.h"
#include "service/drafts.h"
#include "service/duedatesin.h"
#include "service/personaccess.h"
#include "service/workspace.h"
#include "store/drafts.h"
#include "store/reference.h"
#include "store/sql/transaction.h"
#include "store/waitingcases.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

namespace {

/// The types of contact that are a first appointment.
std::vector<std::string> firstAppointmentTypes() {
    std::vector<std::string> types;
    for (const ContactType& type : contactCatalogue().types) {
        if (type.event == EventKind::FirstAppointmentAttended) {
            types.push_back(type.code);
        }
    }
    return types;
}

/// What the records of waiting cases say of each, beside names and states.
struct WaitingDue {
    std::unordered_map<CaseId, Date> firstDue; ///< open ones
    std::unordered_map<CaseId, Date> handover;
    std::unordered_map<CaseId, WaitFacts> orders; ///< sentence and release
};

WaitingDue dueOfWaiting(Workspace& workspace, UnitRef unit, Date asOf) {
    WaitingDue due;
    const UnitDueDates all = firstAppointmentsDueIn(workspace, unit, asOf);
    for (const DueDate& one : all.dueDates) {
        if (one.status.state == DeadlineState::Open) {
            const auto [kept, first] = due.firstDue.emplace(one.caseId, one.deadline.due);
            kept->second = std::min(kept->second, one.deadline.due);
        }
    }
    for (const DueCase& one : all.cases) {
        WaitFacts& facts = due.orders[one.record.id];
        for (const auto& order : one.record.orders) {
            if (order.value.sentencedOn <= asOf) {
                facts.sentencedOn = std::max(facts.sentencedOn, std::optional(order.value.sentencedOn));
                facts.releasedOn = std::max(facts.releasedOn, order.value.releaseOn);
            }
        }
        if (one.record.type == CaseType::Custody) {
            if (const auto handover = handoverOf(one.record, asOf); handover && handover->day) {
                due.handover.emplace(one.record.id, *handover->day);
            }
        }
    }
    return due;
}

void setStatus(QueueRow& row, const store::WaitingCase& one, const GradeMap& grades) {
    if (!one.lead.post) {
        return;
    }
    row.status = one.lead.now ? ProbationStatus::Current : ProbationStatus::Previous;
    row.statusOfficer = one.lead.officer;
    row.statusGrade = name(grades.gradeOf(one.lead.gradeCode));
}

QueueRow queueRowOf(Workspace& workspace, const store::WaitingCase& one, WaitFacts facts, Date asOf,
                    const GradeMap& grades) {
    facts.type = one.type;
    facts.inTeam = one.since;
    facts.hadLead = one.hadLead;
    QueueRow row;
    row.caseId = one.id;
    row.person = one.person;
    row.crn = one.crn;
    row.surname = one.surname;
    row.forename = one.forename;
    row.team = one.team;
    row.teamName = one.teamName;
    row.type = one.type;
    row.tier = one.tier;
    const auto letter = TierLabel::parse(one.letterTier);
    row.letterTier = letter && !one.letterTier.empty() ? letter->text() : std::string();
    row.t2a = one.t2a;
    row.rosh = one.rosh;
    row.waitingSince = waitsSince(facts, asOf);
    row.waitingDays = workingDaysWaited(workspace, row.waitingSince, asOf);
    row.sentencedOn = facts.sentencedOn;
    row.releasedOn = facts.releasedOn;
    row.outOfArea = one.lead.elsewhere;
    setStatus(row, one, grades);
    return row;
}

/// What is booked goes before what is due; in custody nobody has to be seen yet.
void setFirstAppointment(QueueRow& row, const std::vector<store::FirstBooking>& bookings,
                         const std::unordered_map<CaseId, Date>& due, Date asOf) {
    const auto kept = std::find_if(bookings.begin(), bookings.end(), [&](const store::FirstBooking& one) {
        return one.onCase == row.caseId && one.kept;
    });
    const auto booked = std::find_if(bookings.begin(), bookings.end(), [&](const store::FirstBooking& one) {
        return one.onCase == row.caseId && one.waiting && asOf <= one.day;
    });
    if (const auto found = due.find(row.caseId); found != due.end()) {
        row.firstDue = found->second;
        row.daysOverdue = std::max(0, found->second.daysUntil(asOf));
        row.first = FirstAppointment::Due;
    }
    if (booked != bookings.end()) {
        row.first = FirstAppointment::Booked;
        row.firstDay = booked->day;
        row.firstWith = booked->with;
    } else if (!row.firstDue && kept != bookings.end()) {
        row.first = FirstAppointment::Kept;
        row.firstDay = kept->day;
        row.firstWith = kept->with;
    } else if (!row.firstDue && row.type == CaseType::Custody) {
        row.first = FirstAppointment::NotNeeded;
    }
}

QueueRow deniedRow(const store::WaitingCase& one) {
    QueueRow row;
    row.caseId = one.id;
    row.crn = one.crn;
    row.denied = true;
    row.team = one.team;
    row.teamName = one.teamName;
    return row;
}

std::unordered_set<std::string> ownDrafts(Workspace& workspace) {
    std::unordered_set<std::string> subjects;
    for (const store::DraftRecord& one : store::draftsOf(workspace.database(), draftOwner(workspace))) {
        if (one.kind == allocationDraftKind) {
            subjects.insert(one.subject.substr(0, one.subject.find('/')));
        }
    }
    return subjects;
}

} // namespace

QueueSnapshot readQueue(Workspace& workspace, UnitRef unit, Date asOf) {
    workspace.require(Permission::ReadCases);
    workspace.require(Permission::ReadAllocations);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    QueueSnapshot queue;
    queue.unit = unitPath(workspace, unit, asOf).back();
    queue.asOf = asOf;
    const auto waiting = store::waitingCases(db, unit, asOf);
    if (waiting.empty()) {
        return queue;
    }
    const GradeMap grades = store::gradeMap(db, asOf);
    WaitingDue due = dueOfWaiting(workspace, unit, asOf);
    std::unordered_map<CaseId, std::vector<store::FirstBooking>> bookings;
    for (store::FirstBooking& one : store::firstBookings(db, unit, firstAppointmentTypes(), asOf)) {
        bookings[one.onCase].push_back(std::move(one));
    }
    const auto drafts = ownDrafts(workspace);
    const auto& denied = deniedPeople(workspace);
    const auto& limited = limitedPeople(workspace);
    for (const store::WaitingCase& one : waiting) {
        if (denied.contains(one.person)) {
            queue.rows.push_back(deniedRow(one));
            continue;
        }
        QueueRow row = queueRowOf(workspace, one, due.orders[one.id], asOf, grades);
        row.limited = limited.contains(one.person);
        row.draft = drafts.contains(std::to_string(one.id.value));
        setFirstAppointment(row, bookings[one.id], due.firstDue, asOf);
        if (const auto found = due.handover.find(one.id); found != due.handover.end()) {
            row.handoverOn = found->second;
        }
        queue.rows.push_back(std::move(row));
    }
    std::stable_sort(queue.rows.begin(), queue.rows.end(), [](const QueueRow& a, const QueueRow& b) {
        return a.daysOverdue != b.daysOverdue ? a.daysOverdue > b.daysOverdue : a.waitingDays > b.waitingDays;
    });
    return queue;
}

} // namespace headroom
