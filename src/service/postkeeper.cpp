#include "service/postkeeper.h"

#include "service/recordfigures.h"
#include "service/weekfigures.h"
#include "service/workspace.h"
#include "store/log.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace headroom {

OrganisationChange::OrganisationChange(Workspace& workspace, std::string action, std::string kind,
                                       std::int64_t id, const nlohmann::json& detail)
    : m_workspace(workspace)
    , m_transaction(workspace.database())
    , m_log(store::append(workspace.database(),
                          {workspace.actor().name, std::move(action), std::move(kind), id, detail.dump()},
                          workspace.clock())) {}

sql::Database& OrganisationChange::db() const {
    return m_workspace.database();
}

void OrganisationChange::commit() {
    recordFiguresOfToday(db(), m_posts, m_workspace.today());
    keepWeekFigures(db(), m_posts, m_workspace.today());
    m_transaction.commit();
    m_workspace.announce({ChangeNotice::Kind::Everything, {}, {}});
}

bool setManagement(OrganisationChange& change, PostId post, PostId manager, Date from) {
    if (store::managerOf(change.db(), post, from) == manager) {
        return false;
    }
    if (manager) {
        store::setManager(change.db(), post, manager, from, change.log());
    } else {
        store::endManagement(change.db(), post, from, change.log());
    }
    return true;
}

bool changePost(OrganisationChange& change, const store::PostRecord& post, const PostsInput& wanted) {
    sql::Database& db = change.db();
    PostId id = post.id;
    bool changed = false;
    const bool moves = wanted.team && *wanted.team != post.team;
    if (moves) {
        const PostId manager = store::managerOf(db, post.id, wanted.from);
        store::endPost(db, post.id, wanted.from, change.log());
        id = store::openPost(db, post.practitioner, *wanted.team, wanted.from, change.log());
        store::setGradeCode(db, id, wanted.gradeCode.value_or(post.gradeCode), wanted.from, change.log());
        const auto hours = wanted.hours ? wanted.hours : post.contracted;
        if (hours) {
            store::setContractedHours(db, id, *hours, "person", wanted.from, change.log());
        }
        setManagement(change, id, wanted.manager.value_or(manager), wanted.from);
        change.touch(post.id);
        change.touch(id);
        return true;
    }
    if (wanted.gradeCode && *wanted.gradeCode != post.gradeCode) {
        store::setGradeCode(db, id, *wanted.gradeCode, wanted.from, change.log());
        changed = true;
    }
    if (wanted.hours && wanted.hours != post.contracted) {
        changed =
            store::setContractedHours(db, id, *wanted.hours, "person", wanted.from, change.log()) || changed;
    }
    if (wanted.manager) {
        changed = setManagement(change, id, *wanted.manager, wanted.from) || changed;
    }
    if (changed) {
        change.touch(id);
    }
    return changed;
}

PostId addPost(OrganisationChange& change, const PostInput& input) {
    sql::Database& db = change.db();
    const auto known = store::practitionerWithCode(db, input.staffCode, input.from);
    PractitionerId practitioner;
    if (!known) {
        practitioner = store::addPractitioner(db, input.staffCode, input.surname, input.forename, input.from,
                                              change.log());
    } else {
        practitioner = known->id;
        if (known->surname != input.surname || known->forename != input.forename) {
            store::namePractitioner(db, practitioner, input.surname, input.forename, input.from,
                                    change.log());
        }
    }
    const PostId post = store::openPost(db, practitioner, input.team, input.from, change.log());
    store::setGradeCode(db, post, input.gradeCode, input.from, change.log());
    store::setContractedHours(db, post, input.hours.value_or(HoursPerWeek{}), "person", input.from,
                              change.log());
    if (input.manager) {
        store::setManager(db, post, input.manager, input.from, change.log());
    }
    change.touch(post);
    return post;
}

} // namespace headroom
