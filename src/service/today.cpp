#include "service/today.h"

#include "domain/error.h"
#include "service/postfigures.h"
#include "service/practice.h"
#include "service/todayrows.h"
#include "service/whoami.h"
#include "service/workspace.h"
#include "store/practice.h"
#include "store/sql/transaction.h"

#include <algorithm>

namespace headroom {

int TodaySnapshot::count(TodayBucket bucket) const {
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [bucket](const TodayRow& row) { return row.bucket == bucket; }));
}

int TodaySnapshot::count(TodayKind kind) const {
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [kind](const TodayRow& row) { return row.kind == kind; }));
}

TodaySnapshot readToday(Workspace& workspace, PostId post, Date asOf) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const FigureContext context = figureContext(db, asOf);
    const UnitFacts facts = readUnitFacts(db, context, unitOf(post));
    if (facts.posts.empty()) {
        throw NotFound("This post is not held on " + asOf.text() +
                       ". Choose another day or another officer.");
    }
    const store::PostRecord& record = facts.posts.front();
    const Actor& actor = workspace.actor();
    const bool own = actor.staffCode.empty() || actor.staffCode == record.staffCode;
    if (!own && actor.role == Role::Practitioner && !coversPost(workspace, post, asOf)) {
        throw AccessDenied("This is somebody else's day. Ask them, or the manager of the team.");
    }
    TodaySnapshot today;
    today.asOf = asOf;
    today.post = post;
    today.own = own;
    today.team = record.team;
    today.officer = record.surname + ", " + record.forename;
    today.teamName = record.teamName;
    today.percent = postRow(context, facts, record).percent;
    today.covers = coverHeldBy(workspace, post, asOf);
    TodayRows rows(workspace, today);
    addWork(rows);
    addPrompts(rows);
    // On somebody else's page, or on another day, there are no drafts of one's own.
    if (own && asOf == workspace.today()) {
        addDrafts(rows);
    }
    if (asOf == workspace.today()) {
        addNotices(rows);
    }
    rows.sort();
    return today;
}

} // namespace headroom
