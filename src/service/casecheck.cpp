#include "service/casecheck.h"

#include "domain/error.h"
#include "service/personaccess.h"
#include "service/recordlinks.h"
#include "service/workspace.h"
#include "store/organisation.h"

#include <algorithm>

namespace headroom {

namespace {

std::vector<store::PostRecord> ownPosts(Workspace& workspace) {
    const std::string& staffCode = workspace.actor().staffCode;
    return staffCode.empty() ? std::vector<store::PostRecord>{}
                             : store::postsOf(workspace.database(), staffCode, workspace.today());
}

bool mayAllocate(const Workspace& workspace) {
    return workspace.actor().role != Role::Practitioner;
}

bool isTeam(sql::Database& db, TeamId team, Date day) {
    try {
        return !store::pathOf(db, {Level::Team, team.value}, day).empty();
    } catch (const NotFound&) {
        return false;
    }
}

} // namespace

CaseAtHand caseAtHand(Workspace& workspace, CaseId id, Date day, std::string_view reason) {
    workspace.require(Permission::KeepRecord);
    CaseAtHand at{id, store::caseRecord(workspace.database(), id), checkReason(reason)};
    requireAccess(workspace, at.record.person);
    const auto refuse = [&at](FindingCode code, const std::string& argument) {
        at.findings.push_back({Severity::Refusal, code, {{}, {}, 0, "from"}, {argument}});
    };
    if (day == Date()) {
        refuse(FindingCode::DayRequired, {});
    } else if (day < at.record.open.from) {
        refuse(FindingCode::CaseDayTooEarly, at.record.open.from.text());
    } else if (!at.record.open.contains(day)) {
        refuse(FindingCode::CaseNotOpen, day.text());
    }
    return at;
}

bool holdsPost(Workspace& workspace, PostId post) {
    const auto posts = ownPosts(workspace);
    return std::any_of(posts.begin(), posts.end(), [post](const auto& own) { return own.id == post; });
}

bool worksInTeam(Workspace& workspace, TeamId team) {
    const auto posts = ownPosts(workspace);
    return std::any_of(posts.begin(), posts.end(), [team](const auto& own) { return own.team == team; });
}

std::optional<TeamId> teamToHold(Workspace& workspace, TeamId team, std::optional<PostId> post, Date day,
                                 Findings& findings) {
    sql::Database& db = workspace.database();
    // A case may have begun before the store knew of the officer or the team.
    const Date known = std::max(day, workspace.today());
    if (post) {
        for (const Date one : {day, known}) {
            const auto held = store::postsIn(db, unitOf(*post), one);
            if (!held.empty()) {
                return held.front().team;
            }
        }
        findings.push_back({Severity::Refusal, FindingCode::PostNotHeld, {{}, {}, 0, "post"}, {day.text()}});
        return std::nullopt;
    }
    if (team && (isTeam(db, team, day) || isTeam(db, team, known))) {
        return team;
    }
    findings.push_back({Severity::Refusal, FindingCode::TeamUnknown, {{}, {}, 0, "team"}, {day.text()}});
    return std::nullopt;
}

void requireMayBegin(Workspace& workspace, TeamId team, std::optional<PostId> lead) {
    if (!mayAllocate(workspace) &&
        (!worksInTeam(workspace, team) || (lead && !holdsPost(workspace, *lead)))) {
        throw AccessDenied("Only a manager may begin a case in another team or for another officer.");
    }
}

void requireMayLead(Workspace& workspace, const std::optional<store::CaseHolder>& now,
                    std::optional<PostId> lead) {
    const bool takesWaiting =
        now && !now->post && worksInTeam(workspace, now->team) && lead && holdsPost(workspace, *lead);
    if (!takesWaiting) {
        workspace.require(Permission::Allocate);
    }
}

} // namespace headroom
