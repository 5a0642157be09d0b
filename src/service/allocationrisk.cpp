#include "domain/error.h"
#include "domain/linktext.h"
#include "domain/text.h"
#include "service/allocationparts.h"
#include "service/personaccess.h"
#include "service/recordwrite.h"
#include "service/workspace.h"
#include "store/record.h"
#include "store/sql/transaction.h"

#include <algorithm>

namespace headroom {

namespace {

/// The newest assessment of the person, which is the one that was looked at.
Recorded<RoshAssessment> newestAssessment(Workspace& workspace, PersonId person, ItemId assessment,
                                          int revision) {
    workspace.require(Permission::Allocate);
    requireAccess(workspace, person);
    auto all = store::currentOf<RoshAssessment>(workspace.database(), person);
    const auto newest = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return a.value.assessedOn != b.value.assessedOn ? a.value.assessedOn < b.value.assessedOn
                                                        : a.id < b.id;
    });
    if (newest == all.end() || newest->id != assessment || newest->revision != revision) {
        throw Conflict(
            "There is a newer assessment of this person. Read it before you say anything about it.");
    }
    return *newest;
}

/// Keeps a milestone of the person, under the entry that is being made.
RecordChange<Milestone> milestoneOf(PersonId person, EventKind event, Date day, const std::string& note) {
    RecordChange<Milestone> change;
    change.person = person;
    change.value.event = std::string(name(event));
    change.value.day = day;
    change.value.note = note;
    return change;
}

/// Whether somebody challenged it already.
bool isChallenged(sql::Database& db, PersonId person, ItemId assessment) {
    const auto milestones = store::currentOf<Milestone>(db, person);
    return std::any_of(milestones.begin(), milestones.end(), [&](const auto& one) {
        return one.value.event == name(EventKind::RoshChallenged) && one.value.subject == assessment;
    });
}

/// The holders are told; while a case waits, whoever gets it is (allocate.cpp).
void askHolders(Workspace& workspace, PersonId person, LogEntryId log) {
    sql::Database& db = workspace.database();
    const Date today = workspace.today();
    for (const CaseId one : store::openCasesOf(db, person, today)) {
        if (const auto lead = store::leadOn(db, one, today); lead && lead->post) {
            store::addNotice(
                db, {0, store::practitionerOf(db, lead->post), "reassessment", person, one, 0, today}, log);
        }
    }
}

} // namespace

RecordOutcome agreeRosh(Workspace& workspace, PersonId person, ItemId assessment, int revision) {
    const auto newest = newestAssessment(workspace, person, assessment, revision);
    RecordChange<RoshAssessment> agreed;
    agreed.id = newest.id;
    agreed.revision = newest.revision;
    agreed.person = person;
    agreed.value = newest.value;
    agreed.value.agreedBy = workspace.actor().name;
    const auto read = milestoneOf(person, EventKind::RiskFirstRead, workspace.today(), {});
    const auto plan = planChange(workspace, agreed);
    const auto planRead = planChange(workspace, read);
    RecordOutcome outcome;
    outcome.findings = plan.findings;
    if (refused(outcome.findings)) {
        return outcome;
    }
    sql::Transaction transaction(workspace.database());
    RecordEntry entry(workspace, person, "rosh.agree", "rosh", newest.id.value);
    RecordOutcome item;
    entry.keep(planRead, read, item);
    entry.keep(plan, agreed, outcome);
    entry.finish(outcome);
    transaction.commit();
    entry.announce();
    return outcome;
}

RecordOutcome challengeRosh(Workspace& workspace, PersonId person, ItemId assessment, int revision,
                            const std::string& reason) {
    const auto newest = newestAssessment(workspace, person, assessment, revision);
    sql::Database& db = workspace.database();
    if (isChallenged(db, person, assessment)) {
        throw Conflict("This assessment is challenged already, and a reassessment is asked for.");
    }
    const std::string why(trimmed(reason));
    auto challenge = milestoneOf(person, EventKind::RoshChallenged, workspace.today(), why);
    challenge.onCase = newest.onCase;
    challenge.value.subject = newest.id;
    const auto plan = planChange(workspace, challenge);
    RecordOutcome outcome;
    outcome.findings = plan.findings;
    const auto refuse = [&outcome](FindingCode code) {
        outcome.findings.push_back({Severity::Refusal, code, {{}, {}, 0, "reason"}, {}});
    };
    if (why.empty()) {
        refuse(FindingCode::TextRequired);
    }
    if (holdsLink(why)) {
        refuse(FindingCode::LinkInText);
    }
    if (refused(outcome.findings)) {
        return outcome;
    }
    sql::Transaction transaction(db);
    RecordEntry entry(workspace, person, "rosh.challenge", "rosh", newest.id.value);
    entry.keep(plan, challenge, outcome);
    askHolders(workspace, person, entry.log());
    entry.finish(outcome);
    transaction.commit();
    entry.announce();
    return outcome;
}

} // namespace headroom
