#include "engine/suitability.h"
#include "service/allocationparts.h"
#include "service/personaccess.h"
#include "service/workspace.h"
#include "store/organisation.h"
#include "store/postends.h"
#include "store/reference.h"
#include "store/sql/transaction.h"
#include "store/todayrows.h"

namespace headroom {

namespace {

/// Names behind the ids of a decision, on the day it was taken.
void nameOfficers(sql::Database& db, const store::DecisionRecord& record, DecisionView& view) {
    if (const auto to = store::postEver(db, record.to, record.decidedOn)) {
        view.toOfficer = to->surname + ", " + to->forename;
        view.toGrade = name(store::gradeMap(db, record.decidedOn).gradeOf(to->gradeCode));
        view.team = to->teamName;
    }
    if (record.from) {
        if (const auto from = store::postEver(db, record.from, record.decidedOn)) {
            view.fromOfficer = from->surname + ", " + from->forename;
        }
    }
}

/// What may be said of a decision to whoever may not see the person: that there was one.
DecisionView bareView(sql::Database& db, const store::DecisionRecord& record) {
    DecisionView view;
    view.id = record.id;
    view.batch = record.batch;
    view.kind = record.kind;
    view.crn = store::personName(db, record.person).crn;
    view.decidedOn = record.decidedOn;
    view.decidedAt = record.decidedAt;
    view.decidedBy = record.decidedBy;
    view.undone = static_cast<bool>(record.undone);
    return view;
}

DecisionView viewOf(sql::Database& db, const store::DecisionRecord& record) {
    DecisionView view = bareView(db, record);
    const store::PersonName person = store::personName(db, record.person);
    view.caseId = record.onCase;
    view.person = record.person;
    view.surname = person.surname;
    view.forename = person.forename;
    view.reason = parseAllocationReason(record.reason).value_or(AllocationReason::Other);
    view.fromPost = record.from;
    view.toPost = record.to;
    nameOfficers(db, record, view);
    view.effectiveOn = record.effectiveOn;
    view.decidedByCode = record.decidedByCode;
    view.text = textOf(record);
    view.outcome = parseSuitability(record.outcome).value_or(Suitability::Judgement);
    view.facts = record.facts;
    view.log = record.log;
    for (const store::CorrectionRecord& one : store::correctionsOf(db, record.id)) {
        view.corrections.push_back({one.field, one.text, one.reason, one.by, one.recordedAt});
    }
    return view;
}

bool isInUnit(const store::PostRecord& post, UnitRef unit) {
    switch (unit.level) {
    case Level::National:
        return true;
    case Level::Region:
        return post.region.value == unit.id;
    case Level::Pdu:
        return post.pdu.value == unit.id;
    case Level::Team:
        return post.team.value == unit.id;
    case Level::Officer:
        return post.id.value == unit.id;
    }
    return false;
}

} // namespace

AllocationText textOf(const store::DecisionRecord& record) {
    AllocationText text;
    text.complexity = record.complexity;
    text.capability = record.capability;
    text.capacity = record.capacity;
    text.overrides = overridesFrom(record.overrideReasons);
    text.overrideDetail = record.overrideDetail;
    text.staffRisk = record.staffRisk;
    text.oversight = record.oversight;
    text.sensitive = record.sensitive;
    return text;
}

DecisionView readDecision(Workspace& workspace, std::int64_t decision) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const store::DecisionRecord record = store::decision(db, decision);
    requireAccess(workspace, record.person);
    return viewOf(db, record);
}

std::vector<DecisionView> decisionsOf(Workspace& workspace, CaseId caseId) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    requireAccess(workspace, store::caseRecord(db, caseId).person);
    std::vector<DecisionView> views;
    for (const store::DecisionRecord& record : store::decisionsOf(db, caseId)) {
        views.push_back(viewOf(db, record));
    }
    return views;
}

std::vector<DecisionView> decisionsIn(Workspace& workspace, UnitRef unit, Date from, Date to) {
    workspace.require(Permission::ReadAllocations);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    std::vector<DecisionView> views;
    for (const store::DecisionRecord& record : store::decisionsBetween(db, from, to)) {
        const auto post = store::postEver(db, record.to, record.decidedOn);
        if (!post || !isInUnit(*post, unit)) {
            continue;
        }
        views.push_back(deniedPeople(workspace).contains(record.person) ? bareView(db, record)
                                                                        : viewOf(db, record));
    }
    return views;
}

} // namespace headroom
