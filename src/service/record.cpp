#include "service/record.h"

#include "domain/error.h"
#include "service/eachrecord.h"
#include "service/personaccess.h"
#include "service/recordchange.h"
#include "service/recordlinks.h"
#include "service/recordwrite.h"
#include "service/workspace.h"
#include "store/record.h"
#include "store/recordtypes.h"
#include "store/sql/transaction.h"

#include <iterator>

namespace headroom {

template <class T>
RecordOutcome saveRecord(Workspace& workspace, const RecordChange<T>& change) {
    const PlannedChange<T> plan = planChange(workspace, change);
    RecordOutcome outcome;
    outcome.findings = plan.findings;
    if (refused(outcome.findings)) {
        return outcome;
    }
    if (plan.same) {
        outcome.id = change.id;
        outcome.revision = change.revision;
        return outcome;
    }
    sql::Transaction transaction(workspace.database());
    const std::string_view kind = store::RecordKind<T>::kind;
    RecordEntry entry(workspace, plan.person, std::string(kind) + '.' + std::string(plan.verb), kind,
                      change.id.value);
    entry.keep(plan, change, outcome);
    entry.finish(outcome);
    transaction.commit();
    entry.announce();
    return outcome;
}

template <class T>
Findings checkRecord(Workspace& workspace, const RecordChange<T>& change) {
    return planChange(workspace, change).findings;
}

template <class T>
std::vector<Recorded<T>> readRevisions(Workspace& workspace, ItemId item) {
    sql::Database& db = workspace.database();
    const store::ItemPlace place = store::itemPlace(db, item);
    requireAccess(workspace, place.person);
    if (place.kind != store::RecordKind<T>::kind) {
        store::refuseItem();
    }
    return store::revisionsOf<T>(db, item);
}

RecordOutcome withdrawRecord(Workspace& workspace, ItemId item, int revision, const std::string& reason) {
    workspace.require(Permission::KeepRecord);
    const store::ItemPlace place = store::itemPlace(workspace.database(), item);
    requireAccess(workspace, place.person);
    RecordOutcome outcome;
    outcome.findings = checkWithdrawal(workspace, item, reason);
    if (place.kind == store::RecordKind<AccessEntry>::kind) {
        workspace.require(Permission::LimitAccess);
        if (locksOut(workspace, place.person, item, nullptr)) {
            outcome.findings.push_back(
                {Severity::Warning, FindingCode::AccessLocksYouOut, {{}, {}, 0, "who"}, {}});
        }
    }
    if (refused(outcome.findings)) {
        return outcome;
    }
    sql::Transaction transaction(workspace.database());
    RecordEntry entry(workspace, place.person, place.kind + ".withdraw", place.kind, item.value);
    entry.withdraw(place.kind, item, revision, reason, outcome);
    entry.finish(outcome);
    transaction.commit();
    entry.announce();
    return outcome;
}

#define HEADROOM_RECORD_CASES(T)                                                                             \
    template RecordOutcome saveRecord(Workspace&, const RecordChange<T>&);                                   \
    template Findings checkRecord(Workspace&, const RecordChange<T>&);                                       \
    template std::vector<Recorded<T>> readRevisions(Workspace&, ItemId);
HEADROOM_EACH_RECORD(HEADROOM_RECORD_CASES)
#undef HEADROOM_RECORD_CASES

} // namespace headroom
