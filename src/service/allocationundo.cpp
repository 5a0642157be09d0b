#include "domain/error.h"
#include "service/allocationparts.h"
#include "service/drafts.h"
#include "service/undoentry.h"
#include "service/workspace.h"
#include "store/drafts.h"
#include "store/sql/transaction.h"

namespace headroom {

namespace {

/// What was written is a draft again, unless something newer is.
void keepWords(Workspace& workspace, const store::DecisionRecord& one) {
    sql::Database& db = workspace.database();
    const std::string owner = draftOwner(workspace);
    const std::string subject = allocationSubject(one.onCase, one.person);
    if (!store::draft(db, owner, allocationDraftKind, subject)) {
        store::keepDraft(db, owner,
                         {std::string(allocationDraftKind), subject, draftBody(one.to, textOf(one)),
                          workspace.clock().now().iso()});
    }
}

} // namespace

AllocationOutcome undoAllocation(Workspace& workspace, LogEntryId log) {
    workspace.require(Permission::Allocate);
    sql::Database& db = workspace.database();
    AllocationOutcome outcome;
    UndoneEntry undone;
    {
        sql::Transaction transaction(db);
        const auto decided = store::decisionsBy(db, log);
        if (decided.empty() || decided.front().undone) {
            throw Conflict("This decision was taken back already, or never taken.");
        }
        for (const store::DecisionRecord& one : decided) {
            if (store::actedOnSince(db, one.person, one.onCase, log)) {
                throw Conflict("Somebody has worked on this case since, so the decision stands. "
                               "Move the case, or correct what was said.");
            }
        }
        undone = undoWithin(workspace, log);
        for (const store::DecisionRecord& one : decided) {
            store::markUndone(db, one.id, undone.entry->log());
            keepWords(workspace, one);
            outcome.decisions.push_back(one.id);
        }
        transaction.commit();
    }
    undone.entry->announce();
    outcome.log = undone.entry->log();
    outcome.figures = std::move(undone.outcome.figures);
    return outcome;
}

} // namespace headroom
