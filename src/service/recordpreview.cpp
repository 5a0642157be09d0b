#include "service/recordpreview.h"

#include "service/personaccess.h"
#include "service/recordwrite.h"
#include "service/workspace.h"
#include "store/recordtypes.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

std::vector<DueDate> openDeadlines(Workspace& workspace, PersonId person) {
    std::vector<DueDate> open = dueDatesOf(workspace, person, workspace.today());
    std::erase_if(open, [](const DueDate& due) { return due.status.state != DeadlineState::Open; });
    return open;
}

bool sameDeadline(const DueDate& a, const DueDate& b) {
    return a.caseId == b.caseId && a.deadline.rule.code == b.deadline.rule.code &&
           a.deadline.trigger == b.deadline.trigger && a.deadline.due == b.deadline.due;
}

/// Those that are only in the first list.
std::vector<DueDate> onlyIn(const std::vector<DueDate>& first, const std::vector<DueDate>& second) {
    std::vector<DueDate> only;
    std::ranges::copy_if(first, std::back_inserter(only), [&](const DueDate& due) {
        return std::ranges::none_of(second, [&](const DueDate& other) { return sameDeadline(due, other); });
    });
    return only;
}

TierTrial trialOf(const TierView& view) {
    return {view.v2, view.v3};
}

} // namespace

template <class T>
RecordPreview previewRecord(Workspace& workspace, const RecordChange<T>& change) {
    const PlannedChange<T> plan = planChange(workspace, change);
    RecordPreview preview;
    preview.findings = plan.findings;
    std::erase_if(preview.findings, [](const Finding& finding) { return finding.place.column == "reason"; });
    if (refused(preview.findings)) {
        return preview;
    }
    const Date today = workspace.today();
    const TierView now = readTier(workspace, plan.person, today);
    const std::vector<DueDate> before = openDeadlines(workspace, plan.person);
    {
        const sql::Transaction scratch(workspace.database()); // never committed
        RecordOutcome outcome;
        RecordEntry entry(workspace, plan.person, std::string(store::RecordKind<T>::kind) + ".preview",
                          store::RecordKind<T>::kind, change.id.value);
        if (!plan.same) {
            entry.keep(plan, change, outcome);
        }
        entry.finish(outcome);
        const TierView then = readTier(workspace, plan.person, today);
        const std::vector<DueDate> after = openDeadlines(workspace, plan.person);
        preview.tierNow = trialOf(now);
        preview.tierThen = trialOf(then);
        preview.heldNow = now.held.text();
        preview.heldThen = then.held.text();
        preview.given = then.given;
        preview.figures = std::move(outcome.figures);
        preview.begun = onlyIn(after, before);
        preview.ended = onlyIn(before, after);
    }
    // What is remembered of who may see whom goes by the newest log entry, and that one is gone again.
    requireAccess(workspace, plan.person);
    return preview;
}

template RecordPreview previewRecord(Workspace&, const RecordChange<RoshAssessment>&);

} // namespace headroom
