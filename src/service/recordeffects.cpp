#include "service/recordeffects.h"

#include "service/retier.h"
#include "service/workspace.h"
#include "store/casechanges.h"
#include "store/peoplerow.h"
#include "store/peoplesearch.h"
#include "store/record.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace headroom {

namespace {

void addPost(std::vector<PostId>& posts, PostId post) {
    if (post && std::find(posts.begin(), posts.end(), post) == posts.end()) {
        posts.push_back(post);
    }
}

/// The assessment that counts: the latest, and of one day the one recorded last.
std::optional<RoshAssessment> newestRosh(sql::Database& db, PersonId person) {
    const auto all = store::currentOf<RoshAssessment>(db, person);
    const auto newest = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tie(a.value.assessedOn, a.id) < std::tie(b.value.assessedOn, b.id);
    });
    return newest == all.end() ? std::nullopt : std::optional(newest->value);
}

/// Lets the person's open cases have the risk of the newest assessment. Without one they keep what
/// they have.
void carryRiskToCases(Workspace& workspace, PersonId person, Date effectiveOn, LogEntryId log) {
    sql::Database& db = workspace.database();
    const auto newest = newestRosh(db, person);
    const auto level = newest ? newest->overall() : std::nullopt;
    if (!level) {
        return;
    }
    const Date today = workspace.today();
    const Date from = std::max(newest->assessedOn, std::min(effectiveOn, today));
    for (const CaseId caseId : store::openCasesOf(db, person, today)) {
        const Date day = std::max(from, store::caseRecord(db, caseId).open.from);
        auto state = store::caseStateOn(db, caseId, day);
        const auto now = store::caseStateOn(db, caseId, today);
        if (state && (state->rosh != *level || (now && now->rosh != *level))) {
            state->rosh = *level;
            store::assignCaseState(db, caseId, day, *state, {"state", "", today, log});
        }
    }
}

} // namespace

void RecordEffects::add(const RecordEffects& more) {
    if (!more.tierAfter.empty()) {
        tierBefore = tierAfter.empty() ? more.tierBefore : tierBefore;
        tierAfter = more.tierAfter;
    }
    for (const PostId post : more.posts) {
        addPost(posts, post);
    }
}

RecordEffects applyEffects(Workspace& workspace, PersonId person, std::string_view kind, Date effectiveOn,
                           LogEntryId log) {
    if (kind == store::RecordKind<PersonDetails>::kind) {
        store::refreshPersonRow(workspace.database(), person);
    } else if (kind == store::RecordKind<ContactPoint>::kind) {
        store::indexPerson(workspace.database(), person);
    } else if (kind == store::RecordKind<RoshAssessment>::kind) {
        carryRiskToCases(workspace, person, effectiveOn, log);
    }
    return retier(workspace, person, kind, effectiveOn, log);
}

std::vector<PostId> postsMoved(sql::Database& db, LogEntryId log) {
    std::vector<PostId> posts;
    for (const store::CaseChange& change : store::caseChangesBy(db, log)) {
        if (change.before != change.after) {
            addPost(posts, change.before ? change.before->post : PostId{});
            addPost(posts, change.after ? change.after->post : PostId{});
        }
    }
    return posts;
}

} // namespace headroom
