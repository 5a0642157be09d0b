#include "service/contactcatalogue.h"
#include "service/holidays.h"
#include "service/todayrows.h"
#include "service/workspace.h"
#include "store/todayrows.h"

#include <algorithm>

namespace headroom {

namespace {

int businessDaysSince(const TodayRows& rows, Date day) {
    const Date today = rows.today().asOf;
    return businessDaysBetween(day, today, serviceCalendarOn(rows.workspace(), today));
}

const DueDate* dueOfEnquiry(const TodayRows& rows, ItemId enquiry) {
    const auto& all = rows.due().dueDates;
    const auto found = std::find_if(all.begin(), all.end(), [&](const DueDate& due) {
        return due.deadline.trigger.kind == EventKind::EnquirySent &&
               due.deadline.trigger.subject == enquiry.value;
    });
    return found == all.end() ? nullptr : &*found;
}

/// An enquiry and the deadline to chase it are one thing to do, and one row.
void addWaiting(TodayRows& rows, const CaseRecord& record, const Recorded<Enquiry>& enquiry) {
    const DueDate* due = dueOfEnquiry(rows, enquiry.id);
    if (due != nullptr && due->status.state != DeadlineState::Open) {
        return; // somebody decided that nothing is waited for
    }
    const Date asked = enquiry.value.requestedOn;
    TodayRow row = due == nullptr ? rows.promptFor(TodayKind::EnquiryWaiting, record.person, asked)
                                  : rows.rowFor(TodayKind::EnquiryWaiting, record.person, due->deadline.due);
    row.caseId = record.id;
    row.item = enquiry.id;
    row.code = enquiry.value.kind;
    row.waited = businessDaysSince(rows, asked);
    if (due != nullptr) {
        row.daysLate = due->status.daysLate;
        row.detail = due->deadline.rule.name;
        row.verified = due->deadline.rule.verified;
        row.due = *due;
    }
    rows.add(std::move(row));
}

void addEnquiries(TodayRows& rows, const CaseRecord& record) {
    for (const auto& enquiry : record.enquiries) {
        const auto& received = enquiry.value.receivedOn;
        if (!received) {
            addWaiting(rows, record, enquiry);
        } else if (!enquiry.value.assessedOn) {
            TodayRow row = rows.promptFor(TodayKind::EnquiryToAssess, record.person, *received);
            row.caseId = record.id;
            row.item = enquiry.id;
            row.code = enquiry.value.kind;
            row.waited = businessDaysSince(rows, *received);
            rows.add(std::move(row));
        }
    }
}

void addEvidence(TodayRows& rows, const CaseRecord& record) {
    for (const auto& enforcement : record.enforcements) {
        const Enforcement& value = enforcement.value;
        if (value.evidenceDueOn && !value.evidenceReceivedOn && value.state == "open") {
            TodayRow row = rows.rowFor(TodayKind::EvidenceDue, record.person, *value.evidenceDueOn);
            row.caseId = record.id;
            row.item = enforcement.id;
            row.daysLate = std::max(0, value.evidenceDueOn->daysUntil(rows.today().asOf));
            row.code = value.action;
            row.detail = value.action;
            rows.add(std::move(row));
        }
    }
}

/// A notice says what is ahead from its day until its event's, on which something is due.
bool pointsOut(const DueDate& due, Date asOf) {
    return due.deadline.rule.notice && due.status.state == DeadlineState::Open && due.deadline.due <= asOf &&
           asOf < due.deadline.trigger.day;
}

/// What a notice says already: that something ends on a day still to come.
bool isPointedOut(const TodayRows& rows, const DueDate& due) {
    const auto& all = rows.due().dueDates;
    return due.deadline.rule.direction == DeadlineDirection::Before && due.status.daysLeft > 0 &&
           std::any_of(all.begin(), all.end(), [&](const DueDate& other) {
               return pointsOut(other, rows.today().asOf) && other.caseId == due.caseId &&
                      other.post == due.post && other.deadline.trigger == due.deadline.trigger;
           });
}

/// A notice stands on the day of its event.
Date dayOfRow(const DueDate& due) {
    return due.deadline.rule.notice ? due.deadline.trigger.day : due.deadline.due;
}

void addDeadline(TodayRows& rows, const DueDate& due) {
    TodayRow row = rows.rowFor(TodayKind::Deadline, due.person, dayOfRow(due));
    row.caseId = due.caseId;
    row.item = {due.deadline.trigger.subject};
    row.crn = due.crn;
    row.surname = due.surname;
    row.forename = due.forename;
    row.daysLate = due.status.daysLate;
    row.code = due.deadline.rule.code;
    row.detail = due.deadline.rule.name;
    row.verified = due.deadline.rule.verified;
    row.due = due;
    rows.add(std::move(row));
}

/// Over at its end; one without times when its day is.
bool isOver(const TodayRows& rows, const store::WaitingAppointment& appointment) {
    const Date asOf = rows.today().asOf;
    if (appointment.day != asOf) {
        return appointment.day < asOf;
    }
    const Date now = rows.workspace().today();
    const auto end = appointment.endsAt ? appointment.endsAt : appointment.startsAt;
    return asOf < now || (asOf == now && end && *end <= rows.workspace().clock().minuteOfDay());
}

void addAppointment(TodayRows& rows, const store::WaitingAppointment& one) {
    const bool over = isOver(rows, one);
    TodayRow row = rows.rowFor(over ? TodayKind::OutcomeToLog : TodayKind::Appointment, one.person, one.day);
    row.item = one.item;
    row.caseId = one.onCase ? one.onCase : row.caseId;
    row.crn = one.crn;
    row.surname = one.surname;
    row.forename = one.forename;
    row.startsAt = one.startsAt;
    row.daysLate = over ? one.day.daysUntil(rows.today().asOf) : 0;
    row.code = one.type;
    const ContactType* type = contactCatalogue().find(one.type);
    row.detail = type == nullptr ? one.type : type->name;
    rows.add(std::move(row));
}

} // namespace

void addWork(TodayRows& rows) {
    for (const DueCase& one : rows.due().cases) {
        addEnquiries(rows, one.record);
        addEvidence(rows, one.record);
    }
    for (const DueDate& due : rows.due().dueDates) {
        if (due.status.state != DeadlineState::Open || due.deadline.trigger.kind == EventKind::EnquirySent) {
            continue;
        }
        if (due.deadline.rule.notice ? pointsOut(due, rows.today().asOf) : !isPointedOut(rows, due)) {
            addDeadline(rows, due);
        }
    }
    const TodaySnapshot& today = rows.today();
    for (const auto& one : store::waitingAppointments(rows.workspace().database(), today.post,
                                                      today.asOf.plusDays(today.horizonDays), rows.upTo())) {
        addAppointment(rows, one);
    }
}

} // namespace headroom
