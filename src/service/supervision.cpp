#include "service/supervision.h"

#include "domain/error.h"
#include "domain/text.h"
#include "service/duedatesin.h"
#include "service/fieldcheck.h"
#include "service/personaccess.h"
#include "service/supervisiondue.h"
#include "service/supervisionright.h"
#include "service/workday.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/officersupervision.h"
#include "store/organisation.h"
#include "store/postends.h"
#include "store/sql/transaction.h"
#include "store/todayrows.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

/// What was talked about of somebody who may not be seen stays with those who may.
SupervisionView viewOf(Workspace& workspace, store::SupervisionRecord record) {
    SupervisionView view;
    view.id = record.id;
    view.revision = record.revision;
    view.withdrawn = record.withdrawn;
    view.with = std::move(record.withName);
    view.reason = std::move(record.reason);
    view.actor = std::move(record.actor);
    view.recordedAt = std::move(record.recordedAt);
    for (SupervisedCase& one : record.value.cases) {
        const store::PersonName person = store::personName(workspace.database(), one.person);
        DiscussedCase shown;
        shown.crn = person.crn;
        if (mayAccess(workspace, one.person)) {
            shown.person = one.person;
            shown.surname = person.surname;
            shown.forename = person.forename;
            shown.discussed = one.discussed;
        } else {
            one.discussed.clear();
        }
        view.cases.push_back(std::move(shown));
    }
    view.value = std::move(record.value);
    return view;
}

void trimWords(OfficerSupervision& value) {
    value.agreed = std::string(trimmed(value.agreed));
    for (SupervisedCase& one : value.cases) {
        one.discussed = std::string(trimmed(one.discussed));
    }
    for (SupervisionAction& one : value.actions) {
        one.what = std::string(trimmed(one.what));
    }
}

Findings checkSupervision(Workspace& workspace, const OfficerSupervision& value) {
    FieldCheck check;
    check.pastDay("held_on", value.heldOn, workspace.today());
    check.day("next_on", value.nextOn);
    if (value.nextOn && *value.nextOn <= value.heldOn) {
        check.refuse("next_on", FindingCode::DaysOutOfOrder);
    }
    check.required("agreed", value.agreed, supervisionTextLimit);
    for (const SupervisedCase& one : value.cases) {
        check.atMost("cases", one.discussed, supervisionLineLimit);
    }
    for (const SupervisionAction& one : value.actions) {
        check.required("actions", one.what, supervisionLineLimit);
        check.day("actions", one.by);
        check.pastDay("actions", one.doneOn, workspace.today());
    }
    const auto above = store::managersAbove(workspace.database(), value.officer, workspace.today());
    const bool manages = above.empty() || std::find(above.begin(), above.end(), value.with) != above.end();
    if (!value.with || value.with == value.officer || !manages) {
        check.refuse("with", FindingCode::NotAManagerHere);
    }
    return check.take();
}

/// Whether something that was said is taken back. Filling in when an action was done, and a day for the next
/// meeting, is not.
bool takesBack(OfficerSupervision before, const OfficerSupervision& after) {
    if (!before.nextOn) {
        before.nextOn = after.nextOn;
    }
    if (before.actions.size() == after.actions.size()) {
        for (std::size_t i = 0; i < before.actions.size(); ++i) {
            if (!before.actions[i].doneOn) {
                before.actions[i].doneOn = after.actions[i].doneOn;
            }
        }
    }
    return before != after;
}

/// What stood before one's own changes of today, which are still being made. None: all of it is one's own.
std::optional<OfficerSupervision> standingBefore(Workspace& workspace, SupervisionId id) {
    std::optional<OfficerSupervision> standing;
    for (store::SupervisionRecord& one : store::supervisionRevisions(workspace.database(), id)) {
        if (one.actor != workspace.actor().name || !isFromToday(workspace, one.recordedAt)) {
            standing = std::move(one.value);
        }
    }
    return standing;
}

/// What an officer discussed with somebody else is theirs: those whose words are hidden stay as they are.
void keepHidden(Workspace& workspace, const OfficerSupervision& before, OfficerSupervision& after) {
    for (const SupervisedCase& one : before.cases) {
        if (!mayAccess(workspace, one.person)) {
            std::erase_if(after.cases, [&](const SupervisedCase& each) { return each.person == one.person; });
            after.cases.push_back(one);
        }
    }
}

void requireKeeping(Workspace& workspace, PractitionerId officer) {
    workspace.require(Permission::Supervise);
    if (supervisionRight(workspace, officer) != SupervisionRight::Keep) {
        refuseSupervision();
    }
}

/// The revision that was looked at, if nobody changed it since. Throws Conflict.
store::SupervisionRecord recordToChange(Workspace& workspace, SupervisionId id, int revision) {
    store::SupervisionRecord now = store::supervisionRevisions(workspace.database(), id).back();
    requireKeeping(workspace, now.value.officer);
    if (now.revision != revision || now.withdrawn) {
        throw Conflict("Somebody else has changed this meanwhile. Nothing was saved; look at it again.");
    }
    return now;
}

/// One revision with its log entry, then the word to whoever shows it.
SupervisionOutcome keepRevision(Workspace& workspace, const char* action, store::SupervisionRecord record) {
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    if (record.id && store::supervisionRevisions(db, record.id).back().revision + 1 != record.revision) {
        throw Conflict("Somebody else has changed this meanwhile. Nothing was saved; look at it again.");
    }
    const LogEntryId log = store::append(
        db, {workspace.actor().name, action, "supervision", record.id.value, "{}"}, workspace.clock());
    SupervisionOutcome outcome;
    outcome.revision = record.revision;
    outcome.id = store::addSupervisionRevision(db, record, workspace.today(), log);
    store::setObject(db, log, outcome.id.value, "{}");
    transaction.commit();
    std::vector<PostId> posts;
    if (const auto officer = store::namedPractitioner(db, record.value.officer, workspace.today())) {
        for (const store::PostRecord& post : store::postsOf(db, officer->staffCode, workspace.today())) {
            posts.push_back(post.id);
        }
    }
    workspace.announce({ChangeNotice::Kind::Record, posts, {}});
    return outcome;
}

SupervisionOutcome refusedBecause(Findings findings, const SupervisionChange& change) {
    return {std::move(findings), change.id, change.revision};
}

} // namespace

SupervisionSnapshot readSupervision(Workspace& workspace, PostId post, Date asOf) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const auto held = store::postEver(db, post, asOf);
    if (!held) {
        throw NotFound("This post is not held on " + asOf.text() + ".");
    }
    const SupervisionRight right = supervisionRight(workspace, held->practitioner);
    if (right == SupervisionRight::None) {
        refuseSupervision();
    }
    SupervisionSnapshot snapshot;
    snapshot.post = post;
    snapshot.officer = held->practitioner;
    snapshot.name = held->surname + ", " + held->forename;
    snapshot.asOf = asOf;
    snapshot.self = ownPractitioner(workspace);
    snapshot.mayKeep = right == SupervisionRight::Keep && asOf == workspace.today() &&
                       workspace.store().access() == Store::Access::Write;
    for (store::SupervisionRecord& record : store::supervisionsOf(db, held->practitioner, asOf)) {
        snapshot.records.push_back(viewOf(workspace, std::move(record)));
    }
    snapshot.due = nextSupervision(workspace, post, asOf);
    return snapshot;
}

bool mayReadSupervision(Workspace& workspace, PostId post) {
    const auto held = store::postEver(workspace.database(), post, workspace.today());
    return held && supervisionRight(workspace, held->practitioner) != SupervisionRight::None;
}

std::vector<SupervisionView> supervisionHistory(Workspace& workspace, SupervisionId id) {
    workspace.require(Permission::ReadFigures);
    const sql::ReadTransaction reading(workspace.database());
    auto revisions = store::supervisionRevisions(workspace.database(), id);
    if (supervisionRight(workspace, revisions.back().value.officer) == SupervisionRight::None) {
        refuseSupervision();
    }
    std::vector<SupervisionView> history;
    history.reserve(revisions.size());
    for (store::SupervisionRecord& record : revisions) {
        history.push_back(viewOf(workspace, std::move(record)));
    }
    return history;
}

std::vector<DiscussedCase> casesToDiscuss(Workspace& workspace, PostId post) {
    workspace.require(Permission::ReadCases);
    const sql::ReadTransaction reading(workspace.database());
    std::vector<DiscussedCase> cases;
    for (const DueCase& one : dueDatesIn(workspace, unitOf(post), workspace.today()).cases) {
        const CaseRecord& record = one.record;
        const bool twice = std::any_of(cases.begin(), cases.end(), [&](const DiscussedCase& each) {
            return each.person == record.person;
        });
        if (!twice && record.holder() == post && mayAccess(workspace, record.person)) {
            cases.push_back({record.person, record.crn, record.surname, record.forename, {}});
        }
    }
    std::sort(cases.begin(), cases.end(), [](const DiscussedCase& a, const DiscussedCase& b) {
        return std::tie(a.surname, a.forename, a.crn) < std::tie(b.surname, b.forename, b.crn);
    });
    return cases;
}

SupervisionOutcome saveSupervision(Workspace& workspace, const SupervisionChange& change) {
    store::SupervisionRecord next;
    next.id = change.id;
    next.revision = 1;
    next.value = change.value;
    trimWords(next.value);
    for (const SupervisedCase& one : next.value.cases) {
        requireAccess(workspace, one.person);
    }
    const char* action = "supervision.add";
    bool needsReason = false;
    if (change.id) {
        const store::SupervisionRecord now = recordToChange(workspace, change.id, change.revision);
        next.value.officer = now.value.officer;
        keepHidden(workspace, now.value, next.value);
        if (next.value == now.value) {
            return {{}, change.id, now.revision};
        }
        const auto standing = standingBefore(workspace, change.id);
        needsReason = standing && takesBack(*standing, next.value);
        next.revision = now.revision + 1;
        next.reason = std::string(trimmed(change.reason));
        action = takesBack(now.value, next.value) ? "supervision.correct" : "supervision.revise";
    } else {
        requireKeeping(workspace, next.value.officer);
    }
    Findings findings = checkSupervision(workspace, next.value);
    FieldCheck reason;
    if (needsReason && next.reason.empty()) {
        reason.refuse("reason", FindingCode::CorrectionReasonRequired);
    }
    reason.atMost("reason", next.reason, supervisionLineLimit);
    for (Finding& finding : reason.take()) {
        findings.push_back(std::move(finding));
    }
    return refused(findings) ? refusedBecause(std::move(findings), change)
                             : keepRevision(workspace, action, std::move(next));
}

SupervisionOutcome withdrawSupervision(Workspace& workspace, SupervisionId id, int revision,
                                       const std::string& reason) {
    store::SupervisionRecord record = recordToChange(workspace, id, revision);
    FieldCheck check;
    check.required("reason", reason, supervisionLineLimit);
    Findings findings = check.take();
    if (refused(findings)) {
        return {std::move(findings), id, revision};
    }
    record.withdrawn = true;
    record.reason = std::string(trimmed(reason));
    ++record.revision;
    return keepRevision(workspace, "supervision.withdraw", std::move(record));
}

} // namespace headroom
