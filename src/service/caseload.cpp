#include "service/caseload.h"

#include "domain/error.h"
#include "domain/organisation.h"
#include "engine/tierorder.h"
#include "service/duedatesin.h"
#include "service/personaccess.h"
#include "service/tierfacts.h"
#include "service/whoami.h"
#include "service/workspace.h"
#include "store/caselist.h"
#include "store/organisation.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <unordered_map>

namespace headroom {

namespace {

store::CaseListRequest caseListRequest(Workspace& workspace, const CaseloadRequest& request) {
    store::CaseListRequest list;
    list.asOf = request.asOf;
    list.post = request.post;
    list.team = request.team;
    list.owner = workspace.actor().name;
    list.upTo = knownUpTo(workspace.database(), request.asOf, workspace.today());
    switch (request.scope) {
    case CaseloadScope::Mine:
        list.scope = store::CaseListRequest::Scope::Post;
        break;
    case CaseloadScope::Team:
        list.scope = store::CaseListRequest::Scope::Team;
        break;
    case CaseloadScope::Recent:
        list.scope = store::CaseListRequest::Scope::Recent;
        break;
    }
    return list;
}

std::optional<NextAppointment> appointmentIn(const std::optional<store::ListedAppointment>& listed) {
    if (!listed) {
        return std::nullopt;
    }
    return NextAppointment{listed->item, listed->day, listed->startsAt, listed->type, listed->outcome};
}

std::string letterText(const store::CaseInList& one) {
    const auto label = TierLabel::parse(one.letterTier + (one.letterProvisional ? " provisional" : ""));
    return one.letterTier.empty() || !label ? std::string() : label->text();
}

CaseloadRow caseloadRowOf(store::CaseInList&& one) {
    CaseloadRow row;
    row.letterTier = letterText(one);
    row.crn = std::move(one.crn);
    row.person = one.person;
    row.caseId = one.caseId;
    row.surname = std::move(one.surname);
    row.forename = std::move(one.forename);
    row.dateOfBirth = one.dateOfBirth;
    row.type = one.type;
    row.tier = one.tier;
    row.t2a = one.t2a;
    row.rosh = one.rosh;
    row.coWorked = one.coWorked;
    row.holder = one.lead;
    row.officer = std::move(one.officer);
    row.since = one.since;
    row.order = std::move(one.order);
    row.orderEnds = one.orderEnds;
    row.next = appointmentIn(one.next);
    row.last = appointmentIn(one.last);
    row.alerts = std::move(one.alerts);
    row.registers = std::move(one.registers);
    return row;
}

/// Open deadlines past their day, by case.
std::unordered_map<CaseId, int> overdueIn(const std::vector<DueDate>& dueDates) {
    std::unordered_map<CaseId, int> overdue;
    for (const DueDate& one : dueDates) {
        if (one.status.overdue()) {
            ++overdue[one.caseId];
        }
    }
    return overdue;
}

std::unordered_map<CaseId, int> overdueOf(Workspace& workspace, const CaseloadRequest& request) {
    switch (request.scope) {
    case CaseloadScope::Mine:
        return overdueIn(dueDatesIn(workspace, unitOf(request.post), request.asOf).dueDates);
    case CaseloadScope::Team:
        return overdueIn(dueDatesIn(workspace, unitOf(request.team), request.asOf).dueDates);
    case CaseloadScope::Recent:
        break; // people looked at last may be anybody's: what they need is on their page
    }
    return {};
}

/// The officer's or team's name. A practitioner reads the lists of the teams in which they hold a post.
std::string requireList(Workspace& workspace, const CaseloadRequest& request) {
    if (request.scope == CaseloadScope::Recent) {
        return {};
    }
    const UnitRef unit = request.scope == CaseloadScope::Mine ? unitOf(request.post) : unitOf(request.team);
    const std::vector<Unit> path = store::pathOf(workspace.database(), unit, request.asOf);
    const TeamId team{path.at(static_cast<std::size_t>(Level::Team)).ref.id};
    if (workspace.actor().role == Role::Practitioner) {
        const auto own = ownPosts(workspace, workspace.today());
        if (std::none_of(own.begin(), own.end(), [team](const OwnPost& post) { return post.team == team; })) {
            throw AccessDenied("You hold no post in this team, so its cases are not shown.");
        }
    }
    return path.back().name;
}

/// Whether a row is to say nothing but its CRN. Whom somebody looked at last may have moved elsewhere since.
bool isDeniedIn(Workspace& workspace, CaseloadScope scope, PersonId person) {
    return scope == CaseloadScope::Recent ? !mayAccess(workspace, person)
                                          : deniedPeople(workspace).contains(person);
}

} // namespace

CaseloadSnapshot readCaseload(Workspace& workspace, const CaseloadRequest& request) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);

    CaseloadSnapshot snapshot;
    snapshot.asOf = request.asOf;
    snapshot.title = requireList(workspace, request);
    auto overdue = overdueOf(workspace, request);
    for (store::CaseInList& one : store::listCases(db, caseListRequest(workspace, request))) {
        if (isDeniedIn(workspace, request.scope, one.person)) {
            CaseloadRow row;
            row.crn = std::move(one.crn);
            row.denied = true;
            snapshot.rows.push_back(std::move(row));
            continue;
        }
        CaseloadRow row = caseloadRowOf(std::move(one));
        row.limited = limitedPeople(workspace).contains(row.person);
        const auto late = overdue.find(row.caseId);
        row.overdue = late == overdue.end() || row.coWorked ? 0 : late->second;
        snapshot.rows.push_back(std::move(row));
    }
    return snapshot;
}

void noteViewed(Workspace& workspace, PersonId person) {
    if (workspace.store().access() == Store::Access::Read) {
        return; // nothing can be kept, and nothing depends on it
    }
    requireAccess(workspace, person);
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    store::noteViewed(db, workspace.actor().name, person, workspace.clock().now().iso());
    transaction.commit();
}

} // namespace headroom
