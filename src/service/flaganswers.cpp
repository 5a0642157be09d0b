#include "domain/error.h"
#include "domain/text.h"
#include "service/fieldcheck.h"
#include "service/flagowner.h"
#include "service/flagrows.h"
#include "service/flags.h"
#include "service/whoami.h"
#include "service/workspace.h"
#include "store/allocations.h"
#include "store/flags.h"
#include "store/log.h"
#include "store/officersupervision.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

#include <algorithm>

/// What is done about a flag: acknowledged with an action and a day, or escalated.
namespace headroom {

namespace {

/// A flag that whoever is at the keyboard may answer. Throws AccessDenied, Conflict, NotFound.
store::KeptFlag flagToAnswer(Workspace& workspace, std::int64_t id) {
    workspace.require(Permission::AnswerFlags);
    sql::Database& db = workspace.database();
    const Date today = workspace.today();
    store::KeptFlag flag = store::keptFlag(db, id);
    const auto post = store::postEver(db, flag.post, today);
    const FlagOwners owners(workspace, {unitOf(flag.post)}, today);
    if (post && !owners.isMine(flag.post, post->team) && !owners.putBeforeMe(id)) {
        const std::string whose = owners.responsible(flag.post);
        throw AccessDenied(whose.empty() ? "This flag is for a manager of another team."
                                         : "This flag is for " + whose + ". Only they can answer it.");
    }
    if (flag.endedOn) {
        throw Conflict("This flag is closed: what it told of is no longer so.");
    }
    return flag;
}

/// Adds a step with the figure as it is now.
void keepStep(Workspace& workspace, const store::KeptFlag& flag, const char* action, store::FlagStep step) {
    sql::Database& db = workspace.database();
    step.flag = flag.id;
    step.day = workspace.today();
    for (const PostRow& row : flagRows(db, figureContext(db, step.day), unitOf(flag.post))) {
        step.total = row.figure.total;
        step.available = row.figure.available;
    }
    sql::Transaction transaction(db);
    if (store::keptFlag(db, flag.id).endedOn) {
        throw Conflict("This flag was closed just now: what it told of is no longer so.");
    }
    const LogEntryId log =
        store::append(db, {workspace.actor().name, action, "flag", flag.id, "{}"}, workspace.clock());
    store::addFlagStep(db, step, log);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Flags, {flag.post}, {}});
}

/// What was said last with this action; none when it never was.
std::optional<store::FlagStep> lastSaid(sql::Database& db, std::int64_t flag, std::string_view action,
                                        Date today) {
    std::optional<store::FlagStep> last;
    for (store::FlagStep& step : store::flagSteps(db, {flag}, today)) {
        if (step.action == action) {
            last = std::move(step);
        }
    }
    return last;
}

} // namespace

Findings acknowledgeFlag(Workspace& workspace, std::int64_t flag, const std::string& action, Date by) {
    const store::KeptFlag kept = flagToAnswer(workspace, flag);
    FieldCheck check;
    check.required("action", action, flagTextLimit);
    check.day("by", by);
    if (by < workspace.today()) {
        check.refuse("by", FindingCode::ActionDayPassed);
    }
    Findings findings = check.take();
    if (refused(findings)) {
        return findings;
    }
    const std::string text(trimmed(action));
    const auto last = lastSaid(workspace.database(), flag, "acknowledged", workspace.today());
    if (!last || last->text != text || last->by != by) {
        store::FlagStep step;
        step.action = "acknowledged";
        step.text = text;
        step.by = by;
        keepStep(workspace, kept, "flag.acknowledge", std::move(step));
    }
    return findings;
}

std::vector<EscalationChoice> escalationChoices(Workspace& workspace, std::int64_t flag) {
    workspace.require(Permission::ReadFlags);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const Date today = workspace.today();
    const store::KeptFlag kept = store::keptFlag(db, flag);
    std::vector<EscalationChoice> choices;
    const auto own = ownPosts(workspace, today);
    const PractitionerId self = own.empty() ? PractitionerId{} : store::practitionerOf(db, own.front().post);
    const auto add = [&](const store::NamedPractitioner& one, bool above) {
        const bool there = std::any_of(choices.begin(), choices.end(), [&](const EscalationChoice& each) {
            return each.practitioner == one.id;
        });
        if (!there && one.id != self) {
            choices.push_back({one.id, one.name, one.team, above});
        }
    };
    const auto post = store::postEver(db, kept.post, today);
    if (!post) {
        return choices;
    }
    // The officer's own managers have it already; whoever is above them has not.
    const auto responsible = store::responsibleIn(db, unitOf(kept.post), today);
    std::vector<PractitionerId> having = {post->practitioner};
    for (const auto& [id, one] : responsible) {
        for (const PostId manager : {one.manager, one.covering}) {
            if (manager) {
                having.push_back(store::practitionerOf(db, manager));
            }
        }
    }
    const auto has = [&](PractitionerId one) {
        return std::find(having.begin(), having.end(), one) != having.end();
    };
    for (const PractitionerId one : store::managersAbove(db, post->practitioner, today)) {
        if (const auto named = store::namedPractitioner(db, one, today); named && !has(one)) {
            add(*named, true);
        }
    }
    const GradeMap grades = store::gradeMap(db, today);
    const auto addManagersOf = [&](UnitRef unit) {
        for (const store::NamedPractitioner& one : store::practitionersIn(db, unit, today)) {
            if (grades.gradeOf(one.gradeCode) == Grade::SPO && !has(one.id)) {
                add(one, false);
            }
        }
    };
    addManagersOf(unitOf(post->pdu));
    if (choices.empty()) {
        addManagersOf(unitOf(post->region));
    }
    return choices;
}

Findings escalateFlag(Workspace& workspace, std::int64_t flag, const std::string& reason,
                      PractitionerId recipient) {
    const store::KeptFlag kept = flagToAnswer(workspace, flag);
    FieldCheck check;
    check.required("reason", reason, flagTextLimit);
    if (recipient) {
        const auto choices = escalationChoices(workspace, flag);
        if (std::none_of(choices.begin(), choices.end(),
                         [&](const EscalationChoice& one) { return one.practitioner == recipient; })) {
            check.refuse("recipient", FindingCode::NotAManagerHere);
        }
    }
    Findings findings = check.take();
    if (refused(findings)) {
        return findings;
    }
    const std::string text(trimmed(reason));
    const auto last = lastSaid(workspace.database(), flag, "escalated", workspace.today());
    if (!last || last->text != text || last->recipient != recipient) {
        store::FlagStep step;
        step.action = "escalated";
        step.text = text;
        step.recipient = recipient;
        keepStep(workspace, kept, "flag.escalate", std::move(step));
    }
    return findings;
}

} // namespace headroom
