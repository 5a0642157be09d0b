#include "service/unallocatedreport.h"

#include "service/allocation.h"
#include "service/reports/columns.h"
#include "service/workspace.h"

namespace headroom {

namespace {

const std::vector<Column>& queueColumns() {
    static const std::vector<Column> columns = {
        {"team", "Team", false},
        {"crn", "CRN", false},
        {"surname", "Surname", false},
        {"forename", "Forename", false},
        {"limited", "Limited access", false},
        {"type", "Type", false},
        {"tier", "Tier", false},
        {"tier_2026", "Tier A to G", false},
        {"t2a", "T2A", false},
        {"rosh", "RoSH", false},
        {"sentenced", "Sentenced", false},
        {"released", "Released", false},
        {"waiting_since", "Waiting since", false},
        {"waiting_days", "Working days", true},
        {"first_appointment", "First appointment", false},
        {"first_due", "Due", false},
        {"first_day", "Booked or kept on", false},
        {"first_with", "With", false},
        {"overdue_days", "Days overdue", true},
        {"handover", "Handover", false},
        {"status", "Status", false},
        {"status_officer", "Officer", false},
        {"status_grade", "Grade", false},
        {"out_of_area", "Out of area", false},
    };
    return columns;
}

std::string firstAppointmentWord(FirstAppointment state) {
    switch (state) {
    case FirstAppointment::NotNeeded:
        return "not_needed";
    case FirstAppointment::Due:
        return "due";
    case FirstAppointment::Booked:
        return "booked";
    case FirstAppointment::Kept:
        return "kept";
    case FirstAppointment::NotFound:
        break;
    }
    return "not_found";
}

std::string statusWord(ProbationStatus status) {
    switch (status) {
    case ProbationStatus::Current:
        return "current";
    case ProbationStatus::Previous:
        return "previous";
    case ProbationStatus::New:
        break;
    }
    return "new";
}

std::vector<Value> deniedQueueValues(const QueueRow& row) {
    std::vector<Value> values(queueColumns().size());
    values[0] = row.teamName;
    values[1] = row.crn;
    values[4] = true;
    return values;
}

std::vector<Value> queueValues(const QueueRow& row) {
    return {row.teamName,
            row.crn,
            row.surname,
            row.forename,
            row.limited,
            std::string(name(row.type)),
            row.tier.text(),
            reports::textOr(row.letterTier),
            row.t2a,
            row.rosh ? Value{std::string(name(*row.rosh))} : Value{},
            reports::dayOr(row.sentencedOn),
            reports::dayOr(row.releasedOn),
            row.waitingSince,
            std::int64_t{row.waitingDays},
            firstAppointmentWord(row.first),
            reports::dayOr(row.firstDue),
            reports::dayOr(row.firstDay),
            reports::textOr(row.firstWith),
            std::int64_t{row.daysOverdue},
            reports::dayOr(row.handoverOn),
            statusWord(row.status),
            reports::textOr(row.statusOfficer),
            reports::textOr(row.statusGrade),
            row.outOfArea};
}

} // namespace

Table unallocatedReport(Workspace& workspace, const ReportParameters& parameters) {
    const QueueSnapshot queue = readQueue(workspace, parameters.unit, parameters.asOf);
    Table table;
    table.name = "unallocated";
    table.title = "Unallocated cases, " + reports::unitOrAll(queue.unit.name) + ", " + parameters.asOf.text();
    table.facts = {{"as of", parameters.asOf.text()}, {"cases", std::to_string(queue.rows.size())}};
    table.columns = queueColumns();
    for (const QueueRow& row : queue.rows) {
        table.rows.push_back(row.denied ? deniedQueueValues(row) : queueValues(row));
    }
    return table;
}

} // namespace headroom
