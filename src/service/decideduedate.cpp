#include "domain/error.h"
#include "service/duedates.h"
#include "service/record.h"
#include "service/workspace.h"

#include <algorithm>

namespace headroom {

namespace {

const DueDate& decided(const std::vector<DueDate>& dueDates, const DueDateDecision& decision) {
    const auto found = std::find_if(dueDates.begin(), dueDates.end(), [&](const DueDate& due) {
        return due.caseId == decision.caseId && due.deadline.rule.code == decision.rule &&
               due.deadline.trigger == decision.trigger;
    });
    if (found == dueDates.end()) {
        throw NotFound("This is no longer due. Look at the list again.");
    }
    return *found;
}

} // namespace

RecordOutcome decideDueDate(Workspace& workspace, const DueDateDecision& decision) {
    const auto dueDates = dueDatesOf(workspace, decision.person, workspace.today());
    const DueDate& due = decided(dueDates, decision);
    RecordChange<DeadlineNote> change;
    change.id = due.decision;
    change.revision = due.decisionRevision;
    change.person = decision.person;
    change.onCase = decision.caseId;
    change.value.rule = decision.rule;
    change.value.triggerEvent = name(decision.trigger.kind);
    change.value.triggerDay = decision.trigger.day;
    change.value.subject = decision.trigger.subject;
    change.value.state = name(decision.state);
    change.value.day = decision.day;
    change.value.why = decision.reason;
    change.value.outage = decision.outage;
    // Why something is waived, missed or open again says also why what was said before no longer holds.
    change.reason = decision.reason;
    return saveRecord(workspace, change);
}

} // namespace headroom
