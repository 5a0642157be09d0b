#include "service/organisationedits.h"

#include "domain/error.h"
#include "service/placecheck.h"
#include "service/postkeeper.h"
#include "service/workspace.h"
#include "store/postends.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom {

namespace {

/// The post as it is on a day; throws NotFound.
store::PostRecord postOn(sql::Database& db, PostId post, Date day) {
    const auto found = store::postsIn(db, unitOf(post), day);
    if (found.empty()) {
        throw NotFound("This post is not held on " + day.text() + ". Look at the list again.");
    }
    return found.front();
}

PostsInput wantedOf(const PostInput& input) {
    PostsInput wanted;
    wanted.gradeCode = input.gradeCode;
    wanted.hours = input.hours;
    wanted.manager = input.manager;
    wanted.team = input.team;
    wanted.from = input.from;
    return wanted;
}

} // namespace

OrganisationView readOrganisation(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    OrganisationView view;
    view.asOf = asOf;
    view.units = store::placedUnits(db, asOf);
    const GradeMap grades = store::gradeMap(db, asOf);
    for (const auto& [code, grade] : grades.codes) {
        if (grade != Grade::DMY && grade != Grade::Blank) {
            view.gradeCodes.push_back(code);
        }
    }
    const auto managers = store::responsibleIn(db, {}, asOf);
    for (store::PostRecord& record : store::postsIn(db, {}, asOf)) {
        PlacedPost post;
        post.grade = grades.gradeOf(record.gradeCode);
        if (const auto found = managers.find(record.id); found != managers.end()) {
            post.manager = found->second.manager;
            post.managerName = found->second.managerName;
        }
        post.record = std::move(record);
        view.posts.push_back(std::move(post));
    }
    view.merges = store::mergedPractitioners(db, asOf);
    return view;
}

OrganisationOutcome saveUnit(Workspace& workspace, const UnitInput& input) {
    workspace.require(Permission::ChangeSettings);
    OrganisationOutcome outcome;
    outcome.findings = checkUnit(workspace, input);
    if (refused(outcome.findings)) {
        return outcome;
    }
    const std::string level(name(input.unit.level));
    OrganisationChange change(workspace, input.unit.id == 0 ? "unit.add" : "unit.change", level,
                              input.unit.id,
                              {{"code", input.code}, {"above", input.above}, {"from", input.from.iso()}});
    if (input.unit.id == 0) {
        outcome.id = store::addUnit(change.db(), input.unit.level, input.code, input.name, input.above,
                                    input.from, change.log());
    } else {
        outcome.id = input.unit.id;
        store::placeUnit(change.db(), input.unit, input.name, input.above, input.from, change.log());
    }
    outcome.changed = 1;
    change.commit();
    return outcome;
}

OrganisationOutcome savePost(Workspace& workspace, const PostInput& input) {
    workspace.require(Permission::ChangeSettings);
    OrganisationOutcome outcome;
    outcome.findings = checkPost(workspace, input);
    if (refused(outcome.findings)) {
        return outcome;
    }
    if (!input.post) {
        OrganisationChange change(workspace, "post.add", "team", input.team.value,
                                  {{"staff_code", input.staffCode}, {"from", input.from.iso()}});
        outcome.id = addPost(change, input).value;
        outcome.changed = 1;
        change.commit();
        return outcome;
    }
    const store::PostRecord post = postOn(workspace.database(), input.post, input.from);
    OrganisationChange change(workspace, "post.change", "post", input.post.value,
                              {{"from", input.from.iso()}});
    outcome.id = input.post.value;
    if (post.surname != input.surname || post.forename != input.forename) {
        store::namePractitioner(change.db(), post.practitioner, input.surname, input.forename, input.from,
                                change.log());
        outcome.changed = 1;
    }
    outcome.changed = changePost(change, post, wantedOf(input)) ? 1 : outcome.changed;
    if (outcome.changed > 0) {
        change.commit();
    }
    return outcome;
}

OrganisationOutcome changePosts(Workspace& workspace, const std::vector<PostId>& posts,
                                const PostsInput& input) {
    workspace.require(Permission::ChangeSettings);
    OrganisationOutcome outcome;
    outcome.findings = checkPosts(workspace, posts, input);
    if (refused(outcome.findings) || posts.empty()) {
        return outcome;
    }
    OrganisationChange change(workspace, "posts.change", "post", 0,
                              {{"posts", posts.size()}, {"from", input.from.iso()}});
    for (const PostId post : posts) {
        outcome.changed += changePost(change, postOn(change.db(), post, input.from), input) ? 1 : 0;
    }
    if (outcome.changed > 0) {
        change.commit();
    }
    return outcome;
}

OrganisationOutcome endPosts(Workspace& workspace, const std::vector<PostId>& posts, Date on) {
    workspace.require(Permission::ChangeSettings);
    OrganisationOutcome outcome;
    if (posts.empty()) {
        return outcome;
    }
    OrganisationChange change(workspace, posts.size() == 1 ? "post.end" : "posts.end", "post",
                              posts.size() == 1 ? posts.front().value : 0,
                              {{"posts", posts.size()}, {"on", on.iso()}});
    for (const PostId post : posts) {
        store::endPost(change.db(), post, on, change.log());
        change.touch(post);
        ++outcome.changed;
    }
    change.commit();
    return outcome;
}

OrganisationOutcome mergePractitioners(Workspace& workspace, PractitionerId kept, PractitionerId merged) {
    workspace.require(Permission::ChangeSettings);
    OrganisationOutcome outcome;
    const auto refuse = [&outcome](FindingCode code, std::vector<std::string> arguments = {}) {
        outcome.findings.push_back({Severity::Refusal, code, {{}, {}, 0, "merged"}, std::move(arguments)});
    };
    if (kept == merged || !kept || !merged) {
        refuse(FindingCode::SameOfficer);
    } else if (const std::string team = store::teamOfBoth(workspace.database(), kept, merged);
               !team.empty()) {
        refuse(FindingCode::BothHeldPosts, {team});
    }
    if (refused(outcome.findings)) {
        return outcome;
    }
    OrganisationChange change(workspace, "practitioner.merge", "practitioner", kept.value,
                              {{"merged", merged.value}});
    outcome.id = store::mergePractitioners(change.db(), kept, merged, change.log());
    outcome.changed = 1;
    change.commit();
    return outcome;
}

void unmergePractitioners(Workspace& workspace, std::int64_t merge) {
    workspace.require(Permission::ChangeSettings);
    OrganisationChange change(workspace, "practitioner.unmerge", "practitioner", 0, {{"merge", merge}});
    store::unmergePractitioners(change.db(), merge, change.log());
    change.commit();
}

std::vector<store::PlaceFact> organisationHistory(Workspace& workspace, UnitRef unit) {
    workspace.require(Permission::ReadFigures);
    return store::placeFacts(workspace.database(), unit);
}

} // namespace headroom
