#include "service/alerts.h"

#include "domain/error.h"
#include "service/personaccess.h"
#include "service/recordlinks.h"
#include "service/recordwrite.h"
#include "service/workspace.h"
#include "store/record.h"
#include "store/recordkinds.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <iterator>

namespace headroom {

namespace {

struct EndedAlert {
    RecordChange<Alert> change;
    PlannedChange<Alert> plan;
};

EndedAlert planEnd(Workspace& workspace, PersonId person, const SeenAlert& seen, const std::string& reason) {
    const store::ItemPlace place = store::itemPlace(workspace.database(), seen.id);
    if (place.kind != store::RecordKind<Alert>::kind || place.person != person) {
        throw NotFound("This alert is not one of the person. Look at the alerts again.");
    }
    const Date today = workspace.today();
    EndedAlert ended;
    ended.change.id = seen.id;
    ended.change.revision = seen.revision;
    ended.change.value = store::newestOf<Alert>(workspace.database(), seen.id).value;
    ended.change.reason = reason;
    const auto& until = ended.change.value.until;
    if (until && *until <= today) {
        throw Conflict("One of these alerts is over already. Nothing was saved; look at the alerts again.");
    }
    ended.change.value.until = std::max(today, ended.change.value.from);
    ended.plan = planChange(workspace, ended.change);
    return ended;
}

} // namespace

RecordOutcome dismissAlerts(Workspace& workspace, PersonId person, const std::vector<SeenAlert>& alerts,
                            const std::string& reason) {
    workspace.require(Permission::KeepRecord);
    requireAccess(workspace, person);
    RecordOutcome outcome;
    outcome.findings = checkNeededReason(reason);
    if (alerts.empty()) {
        outcome.findings.push_back(
            {Severity::Refusal, FindingCode::AlertRequired, {{}, {}, 0, "alerts"}, {}});
    }
    if (refused(outcome.findings)) {
        return outcome;
    }
    std::vector<EndedAlert> ended;
    for (const SeenAlert& seen : alerts) {
        ended.push_back(planEnd(workspace, person, seen, reason));
        std::ranges::move(ended.back().plan.findings, std::back_inserter(outcome.findings));
    }
    if (refused(outcome.findings)) {
        return outcome;
    }
    sql::Transaction transaction(workspace.database());
    RecordEntry entry(workspace, person, "alert.dismiss", store::RecordKind<Alert>::kind);
    for (const EndedAlert& one : ended) {
        entry.keep(one.plan, one.change, outcome);
    }
    entry.finish(outcome);
    transaction.commit();
    entry.announce();
    return outcome;
}

} // namespace headroom
