#include "domain/crn.h"
#include "domain/text.h"
#include "service/casecheck.h"
#include "service/cases.h"
#include "service/personaccess.h"
#include "service/recordcheck.h"
#include "service/recordwrite.h"
#include "service/workspace.h"
#include "store/access.h"
#include "store/extracts.h"
#include "store/peoplerow.h"
#include "store/record.h"
#include "store/sql/transaction.h"

#include <iterator>

namespace headroom {

namespace {

void addFindings(Findings& findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

/// All that has to be known before a case can begin.
struct StartPlan {
    std::string crn;
    std::optional<PersonId> person; ///< none: a new one
    std::optional<TeamId> team;
    Findings findings;

    void find(Severity severity, FindingCode code, const char* field,
              std::vector<std::string> arguments = {}) {
        findings.push_back({severity, code, {{}, {}, 0, field}, std::move(arguments)});
    }
};

void planPerson(Workspace& workspace, const CaseStart& start, StartPlan& plan) {
    addFindings(plan.findings, checkCrn(trimmed(start.crn)));
    const auto crn = Crn::parse(trimmed(start.crn));
    if (!crn) {
        return;
    }
    plan.crn = crn->text();
    plan.person = store::personWithCrn(workspace.database(), plan.crn);
    if (plan.person) {
        requireAccess(workspace, *plan.person);
        if (!store::openCasesOf(workspace.database(), *plan.person, start.from).empty()) {
            plan.find(Severity::Warning, FindingCode::CaseOpenAlready, "crn");
        }
    } else if (start.person) {
        addFindings(plan.findings, checkValue(*start.person, workspace.today()));
    } else {
        plan.find(Severity::Refusal, FindingCode::PersonRequired, "crn", {plan.crn});
    }
}

void warnIfListed(Workspace& workspace, const CaseStart& start, StartPlan& plan) {
    const auto extract = store::newestExtract(workspace.database());
    if (!start.countedByExtract && extract && store::listsCase(workspace.database(), extract->id, plan.crn)) {
        plan.find(Severity::Warning, FindingCode::ListedByExtract, "crn", {extract->reportDate.text()});
    }
}

StartPlan planStart(Workspace& workspace, const CaseStart& start) {
    StartPlan plan;
    if (start.from == Date()) {
        plan.find(Severity::Refusal, FindingCode::DayRequired, "from");
        return plan;
    }
    if (workspace.today() < start.from) {
        plan.find(Severity::Refusal, FindingCode::DayInFuture, "from");
    }
    planPerson(workspace, start, plan);
    plan.team = teamToHold(workspace, start.team, start.holder, start.from, plan.findings);
    if (plan.team) {
        requireMayBegin(workspace, *plan.team, start.holder);
    }
    if (start.order) {
        addFindings(plan.findings, checkValue(*start.order, workspace.today()));
    }
    warnIfListed(workspace, start, plan);
    return plan;
}

PersonId keepPerson(sql::Database& db, const StartPlan& plan, const CaseStart& start, LogEntryId log) {
    if (plan.person) {
        return *plan.person;
    }
    const PersonId person = store::addPersonRow(db, plan.crn, *start.person, log);
    store::putNew(db, person, CaseId{}, *start.person, log);
    return person;
}

} // namespace

CaseOutcome startCase(Workspace& workspace, const CaseStart& start) {
    workspace.require(Permission::KeepRecord);
    CaseOutcome outcome;
    const StartPlan plan = planStart(workspace, start);
    outcome.findings = plan.findings;
    if (refused(outcome.findings)) {
        return outcome;
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    RecordEntry entry(workspace, plan.person.value_or(PersonId{}), "case.start", "case");
    outcome.person = keepPerson(db, plan, start, entry.log());
    const store::CaseState state{start.type, start.givenTier.value_or(Tier::untiered()),
                                 start.rosh.value_or(Rosh::Low), start.t2a, start.givenTier.has_value()};
    outcome.caseId =
        store::startCase(db, outcome.person, start.from, state, *plan.team, start.holder.value_or(PostId{}),
                         !start.countedByExtract, {"started", {}, workspace.today(), entry.log()});
    entry.about(outcome.person, outcome.caseId.value);
    if (start.order) {
        const ItemId order = store::putNew(db, outcome.person, outcome.caseId, *start.order, entry.log());
        outcome.id = order;
        outcome.revision = 1;
    }
    if (!start.rosh) {
        entry.changed(store::RecordKind<RoshAssessment>::kind, start.from);
    }
    entry.changed("case", start.from);
    entry.finish(outcome);
    transaction.commit();
    entry.announce();
    return outcome;
}

} // namespace headroom
