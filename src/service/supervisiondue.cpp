#include "service/supervisiondue.h"

#include "domain/workingdays.h"
#include "service/holidays.h"
#include "service/workspace.h"
#include "store/officersupervision.h"
#include "store/organisation.h"
#include "store/postends.h"

#include <set>
#include <utility>

namespace headroom {

namespace {

/// Whoever covers goes before the manager who is away.
PostId answersFor(const store::Responsible& one) {
    return one.covering ? one.covering : one.manager;
}

std::vector<PractitionerId> holdersOf(const std::vector<store::PostRecord>& posts) {
    std::set<PractitionerId> holders;
    for (const store::PostRecord& post : posts) {
        holders.insert(post.practitioner);
    }
    return {holders.begin(), holders.end()};
}

/// A day that was agreed goes before the rule's.
Deadline supervisionDeadline(Deadline deadline, const store::LastSupervision& last) {
    if (last.nextOn) {
        deadline.due = *last.nextOn;
        deadline.arithmetic = {};
        deadline.arithmetic.from = *last.nextOn;
        deadline.arithmetic.given = true;
    }
    return deadline;
}

} // namespace

std::vector<DueDate> supervisionsDue(Workspace& workspace, UnitRef unit, Date asOf,
                                     const std::vector<DeadlineRule>& rules) {
    const WorkingCalendar calendar = serviceCalendarOn(workspace, asOf);
    sql::Database& db = workspace.database();
    std::vector<DueDate> list;
    std::vector<UnitRef> units;
    if (unit.level == Level::Officer) {
        for (const TeamId team : store::teamsAnsweredFor(db, {PostId{unit.id}}, asOf)) {
            units.push_back(unitOf(team));
        }
    } else {
        units.push_back(unit);
    }
    std::set<std::pair<PractitionerId, PostId>> seen;
    for (const UnitRef one : units) {
        const std::vector<store::PostRecord> posts = store::postsIn(db, one, asOf);
        const auto last = store::lastSupervisions(db, holdersOf(posts), asOf);
        if (last.empty()) {
            continue;
        }
        const auto responsible = store::responsibleIn(db, one, asOf);
        for (const store::PostRecord& post : posts) {
            const auto held = last.find(post.practitioner);
            const auto whose = responsible.find(post.id);
            const PostId manager = whose == responsible.end() ? PostId{} : answersFor(whose->second);
            if (held == last.end() || (unit.level == Level::Officer && manager.value != unit.id) ||
                !seen.emplace(post.practitioner, manager).second) {
                continue;
            }
            const DatedEvent event{EventKind::SupervisionHeld, held->second.heldOn, held->second.id.value};
            for (Deadline& deadline : deadlines(rules, {&event, 1}, {}, calendar)) {
                DueDate due;
                due.post = manager;
                due.officer = post.id;
                due.surname = post.surname;
                due.forename = post.forename;
                due.deadline = supervisionDeadline(std::move(deadline), held->second);
                due.status = deadlineStatus(due.deadline, std::nullopt, asOf);
                due.lastWorkedDay = lastWorkedDay(due.deadline, calendar, asOf);
                list.push_back(std::move(due));
            }
        }
    }
    return list;
}

std::optional<DueDate> nextSupervision(Workspace& workspace, PostId post, Date asOf) {
    const auto held = store::postEver(workspace.database(), post, asOf);
    if (!held) {
        return std::nullopt;
    }
    for (DueDate& due :
         supervisionsDue(workspace, unitOf(held->team), asOf, deadlineRulesOn(workspace, asOf))) {
        if (due.officer == post) {
            return std::move(due);
        }
    }
    return std::nullopt;
}

} // namespace headroom
