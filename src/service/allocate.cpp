#include "domain/error.h"
#include "domain/text.h"
#include "service/allocationparts.h"
#include "service/backup.h"
#include "service/drafts.h"
#include "service/personaccess.h"
#include "service/recordwrite.h"
#include "service/workspace.h"
#include "store/drafts.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <memory>

namespace headroom {

namespace {

/// So many decisions at once are a bulk act: a backup comes first.
constexpr std::size_t bulkDecisions = 20;

store::DecisionRecord recordOf(Workspace& workspace, const WeighedDecision& one, std::int64_t batch,
                               LogEntryId log) {
    const AllocationText& text = one.decision.text;
    store::DecisionRecord record;
    record.batch = batch;
    record.kind = one.kind();
    record.onCase = one.decision.caseId;
    record.person = one.person.id;
    record.reason = name(one.decision.reason);
    record.team = one.candidate->officer.team;
    record.from = one.holder ? one.holder->post : PostId{};
    record.to = one.decision.post;
    record.effectiveOn = one.decision.from;
    record.decidedOn = workspace.today();
    record.decidedAt = workspace.clock().now().iso();
    record.decidedBy = workspace.actor().name;
    record.decidedByCode = workspace.actor().staffCode;
    record.complexity = trimmed(text.complexity);
    record.capability = trimmed(text.capability);
    record.capacity = trimmed(text.capacity);
    record.outcome = name(one.candidate->suitability.outcome);
    record.overrideReasons = overridesJson(text.overrides);
    record.overrideDetail = trimmed(text.overrideDetail);
    record.staffRisk = trimmed(text.staffRisk);
    record.oversight = trimmed(text.oversight);
    record.sensitive = text.sensitive;
    record.facts = frozenFacts(workspace, one);
    record.log = log;
    return record;
}

bool awaitsReassessment(const PersonSnapshot& person) {
    return std::any_of(person.dueDates.begin(), person.dueDates.end(), [](const DueDate& due) {
        return due.deadline.trigger.kind == EventKind::RoshChallenged &&
               due.status.state == DeadlineState::Open;
    });
}

void tellOfficers(Workspace& workspace, const WeighedDecision& one, std::int64_t decision, LogEntryId log) {
    sql::Database& db = workspace.database();
    const bool coWork = one.decision.role == CaseRole::CoWorker;
    const auto tell = [&](PostId post, const char* kind) {
        store::addNotice(db,
                         {0, store::practitionerOf(db, post), kind, one.person.id, one.decision.caseId,
                          decision, workspace.today()},
                         log);
    };
    tell(one.decision.post, coWork ? "co_worker" : "case_received");
    if (!coWork && one.holder && one.holder->post && one.holder->post != one.decision.post) {
        tell(one.holder->post, "case_moved");
    }
    // What was challenged while nobody held the case is for whoever holds it now.
    if (!coWork && awaitsReassessment(one.person)) {
        tell(one.decision.post, "reassessment");
    }
}

/// Whose the case is from the day on; a new lead who was its co-worker is so no longer.
void assign(Workspace& workspace, const WeighedDecision& one, const store::CaseChangeNote& note) {
    sql::Database& db = workspace.database();
    const AllocationDecision& decision = one.decision;
    const auto coWorker = store::coWorkerOn(db, decision.caseId, decision.from);
    if (decision.role == CaseRole::Lead && coWorker && coWorker->post == decision.post) {
        store::CaseChangeNote ended = note;
        ended.kind = name(CaseRole::CoWorker);
        store::assignHolder(db, decision.caseId, CaseRole::CoWorker, decision.from, {}, {}, ended);
    }
    store::assignHolder(db, decision.caseId, decision.role, decision.from, one.candidate->officer.team,
                        decision.post, note);
}

/// Keeps one decision under the entry of all of them; its id.
std::int64_t keepDecision(Workspace& workspace, const WeighedDecision& one, std::int64_t batch,
                          RecordEntry& entry) {
    sql::Database& db = workspace.database();
    const AllocationDecision& decision = one.decision;
    const bool lead = decision.role == CaseRole::Lead;
    const auto kind = lead ? std::string_view("holder") : name(CaseRole::CoWorker);
    assign(workspace, one, {kind, name(decision.reason), workspace.today(), entry.log()});
    const std::int64_t id = store::addDecision(db, recordOf(workspace, one, batch, entry.log()));
    tellOfficers(workspace, one, id, entry.log());
    store::dropDraft(db, draftOwner(workspace), allocationDraftKind,
                     allocationSubject(decision.caseId, one.person.id));
    entry.changed(one.person.id, "case", decision.from);
    return id;
}

/// Keeps all that is not on record already. Null: everything was.
std::unique_ptr<RecordEntry> keepDecisions(Workspace& workspace, const std::vector<WeighedDecision>& weighed,
                                           AllocationOutcome& outcome) {
    std::unique_ptr<RecordEntry> entry;
    std::int64_t batch = 0;
    for (const WeighedDecision& one : weighed) {
        if (one.repeated) {
            outcome.repeated = true;
            outcome.decisions.push_back(one.repeats);
            continue;
        }
        if (!entry) {
            entry = std::make_unique<RecordEntry>(workspace, one.person.id, "case.allocate", "case",
                                                  one.decision.caseId.value);
        }
        const std::int64_t id = keepDecision(workspace, one, batch, *entry);
        batch = batch == 0 ? id : batch;
        outcome.decisions.push_back(id);
    }
    if (entry) {
        RecordOutcome kept;
        entry->finish(kept, ",\"decisions\":" + std::to_string(outcome.decisions.size()));
        outcome.figures = std::move(kept.figures);
        outcome.log = kept.log;
    }
    return entry;
}

} // namespace

std::vector<Findings> checkDecisions(Workspace& workspace, const std::vector<AllocationDecision>& decisions) {
    workspace.require(Permission::Allocate);
    std::vector<Findings> findings;
    for (WeighedDecision& one : weigh(workspace, decisions)) {
        findings.push_back(std::move(one.findings));
    }
    return findings;
}

AllocationOutcome decide(Workspace& workspace, const std::vector<AllocationDecision>& decisions) {
    workspace.require(Permission::Allocate);
    AllocationOutcome outcome;
    std::unique_ptr<RecordEntry> entry;
    Findings before;
    if (decisions.size() >= bulkDecisions) {
        backUpBefore(workspace, before, JobControl());
    }
    {
        // What is weighed is what is kept: nobody writes in between.
        sql::Transaction transaction(workspace.database());
        const std::vector<WeighedDecision> weighed = weigh(workspace, decisions);
        for (const WeighedDecision& one : weighed) {
            outcome.findings.push_back(one.findings);
        }
        if (!before.empty()) {
            outcome.findings.front().insert(outcome.findings.front().end(), before.begin(), before.end());
        }
        if (outcome.refused()) {
            return outcome;
        }
        entry = keepDecisions(workspace, weighed, outcome);
        if (entry) {
            transaction.commit();
        }
    }
    if (entry) {
        entry->announce();
    }
    return outcome;
}

} // namespace headroom
