#include "service/whoami.h"

#include "domain/error.h"
#include "store/organisation.h"
#include "store/reference.h"

#include <algorithm>

namespace headroom {

namespace {

/// The officer's posts under one head: the first gives the name, an SPO's post the grade.
KnownPerson knownFrom(const std::vector<store::PostRecord>& posts, const GradeMap& grades) {
    KnownPerson person{posts.front().staffCode, posts.front().surname, posts.front().forename, "", ""};
    Grade grade = grades.gradeOf(posts.front().gradeCode);
    for (const store::PostRecord& post : posts) {
        if (grades.gradeOf(post.gradeCode) == Grade::SPO) {
            grade = Grade::SPO;
        }
        person.teams += (person.teams.empty() ? "" : ", ") + post.teamName;
    }
    person.grade = name(grade);
    return person;
}

} // namespace

std::vector<KnownPerson> knownPeople(Workspace& workspace, std::string_view text, Date asOf, int limit) {
    sql::Database& db = workspace.database();
    const GradeMap grades = store::gradeMap(db, asOf);
    std::vector<KnownPerson> people;
    // Each officer is found once for each of their posts, one after the other.
    for (const store::OfficerFound& found : store::findOfficers(db, text, asOf, 4 * limit)) {
        if (static_cast<int>(people.size()) == limit) {
            break;
        }
        if (people.empty() || people.back().staffCode != found.staffCode) {
            people.push_back(knownFrom(store::postsOf(db, found.staffCode, asOf), grades));
        }
    }
    return people;
}

Actor practitionerActor(Workspace& workspace, std::string_view staffCode, Date asOf) {
    sql::Database& db = workspace.database();
    const std::vector<store::PostRecord> posts = store::postsOf(db, staffCode, asOf);
    if (posts.empty()) {
        throw NotFound("There is no officer with the staff code " + std::string(staffCode) + " on " +
                       asOf.text() + ".");
    }
    const KnownPerson person = knownFrom(posts, store::gradeMap(db, asOf));
    Actor actor;
    // The code keeps people of the same name apart in the log.
    actor.name = person.forename + ' ' + person.surname + " (" + person.staffCode + ')';
    actor.role = person.grade == name(Grade::SPO) ? Role::Manager : Role::Practitioner;
    actor.staffCode = person.staffCode;
    const Actor& now = workspace.actor();
    actor.account = now.account.empty() && now.staffCode.empty() ? now.name : now.account;
    return actor;
}

std::vector<OwnPost> ownPosts(Workspace& workspace, Date asOf) {
    std::vector<OwnPost> own;
    if (workspace.actor().staffCode.empty()) {
        return own;
    }
    for (const store::PostRecord& post :
         store::postsOf(workspace.database(), workspace.actor().staffCode, asOf)) {
        own.push_back({post.id, post.team, post.teamName});
    }
    return own;
}

} // namespace headroom
