#include "service/personaccess.h"

#include "domain/crn.h"
#include "domain/error.h"
#include "domain/text.h"
#include "engine/caseaccess.h"
#include "service/workspace.h"
#include "store/access.h"
#include "store/organisation.h"
#include "store/postends.h"
#include "store/practice.h"
#include "store/record.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace headroom {

namespace {

/// What decides about access, as it stood when it was read.
struct AccessMemory {
    bool read = false;
    std::int64_t dataVersion = 0; ///< counts what others commit
    std::int64_t ownChanges = 0;  ///< counts what this connection writes
    Date today;
    Actor actor;
    std::unordered_set<PersonId> denied, limited;
    std::vector<TeamId> teams;                  ///< in which the actor holds a post, or covers one
    std::unordered_map<PersonId, bool> ofTeams; ///< of whom it was asked: a search asks at every letter
};

std::vector<std::string> identitiesOf(const Actor& actor) {
    std::vector<std::string> identities;
    for (const std::string* one : {&actor.account, &actor.name, &actor.staffCode}) {
        if (!one->empty()) {
            identities.push_back(*one);
        }
    }
    return identities;
}

bool allows(const CaseAccess& access, const Actor& actor) {
    if (!access.limited()) {
        return true;
    }
    bool allowed = false;
    for (const std::string& identity : identitiesOf(actor)) {
        const AccessDecision decision = caseAccess(access, identity);
        if (decision == AccessDecision::Excluded) {
            return false;
        }
        allowed = allowed || decision == AccessDecision::Allowed;
    }
    return allowed;
}

bool sameActor(const Actor& a, const Actor& b) {
    return a.name == b.name && a.role == b.role && a.staffCode == b.staffCode && a.account == b.account;
}

/// Whoever looks after somebody's work works with the people of that team as well.
void addCovered(sql::Database& db, PostId covering, AccessMemory& memory) {
    for (const store::PracticeRecord& cover : store::coverFrom(db, covering, memory.today)) {
        const auto covered = store::postEver(db, cover.entry.covered, memory.today);
        if (covered && cover.entry.holds(memory.today)) {
            memory.teams.push_back(covered->team);
        }
    }
}

void readMemory(Workspace& workspace, AccessMemory& memory) {
    sql::Database& db = workspace.database();
    memory.denied.clear();
    memory.limited.clear();
    memory.teams.clear();
    memory.ofTeams.clear();
    for (const auto& [person, access] : store::limitedAccess(db, memory.today)) {
        memory.limited.insert(person);
        if (!allows(access, memory.actor)) {
            memory.denied.insert(person);
        }
    }
    if (!memory.actor.staffCode.empty()) {
        for (const store::PostRecord& post : store::postsOf(db, memory.actor.staffCode, memory.today)) {
            memory.teams.push_back(post.team);
            addCovered(db, post.id, memory);
        }
    }
    memory.read = true;
}

AccessMemory& accessMemory(Workspace& workspace) {
    auto& memory = workspace.memory<AccessMemory>();
    const std::int64_t dataVersion = workspace.store().dataVersion();
    const std::int64_t ownChanges = workspace.database().allChanges();
    if (!memory.read || memory.dataVersion != dataVersion || memory.ownChanges != ownChanges ||
        memory.today != workspace.today() || !sameActor(memory.actor, workspace.actor())) {
        memory.dataVersion = dataVersion;
        memory.ownChanges = ownChanges;
        memory.today = workspace.today();
        memory.actor = workspace.actor();
        readMemory(workspace, memory);
    }
    return memory;
}

/// Also with whom nobody ever held a post.
bool holdsPostAmong(Workspace& workspace, AccessMemory& memory, PersonId person) {
    const auto [known, asked] = memory.ofTeams.try_emplace(person, false);
    if (asked) {
        const std::vector<TeamId> teams = store::teamsOf(workspace.database(), person, memory.today);
        known->second =
            teams.empty() || std::any_of(teams.begin(), teams.end(), [&](TeamId team) {
                return std::find(memory.teams.begin(), memory.teams.end(), team) != memory.teams.end();
            });
    }
    return known->second;
}

[[noreturn]] void refuseAccess() {
    throw AccessDenied(
        "There is no record that you may see here. If you need it, ask the manager of the team.");
}

} // namespace

bool mayAccess(Workspace& workspace, PersonId person) {
    workspace.require(Permission::ReadCases);
    AccessMemory& memory = accessMemory(workspace);
    return !memory.denied.contains(person) && store::knowsPerson(workspace.database(), person) &&
           (workspace.actor().role != Role::Practitioner || holdsPostAmong(workspace, memory, person));
}

void requireAccess(Workspace& workspace, PersonId person) {
    if (!mayAccess(workspace, person)) {
        refuseAccess();
    }
}

PersonId personByCrn(Workspace& workspace, std::string_view crn) {
    const auto written = Crn::parse(trimmed(crn));
    const auto person = store::personWithCrn(workspace.database(),
                                             written ? std::string_view(written->text()) : trimmed(crn));
    requireAccess(workspace, person.value_or(PersonId{}));
    return *person;
}

const std::unordered_set<PersonId>& deniedPeople(Workspace& workspace) {
    return accessMemory(workspace).denied;
}

const std::unordered_set<PersonId>& limitedPeople(Workspace& workspace) {
    return accessMemory(workspace).limited;
}

std::vector<Recorded<AccessEntry>> accessListsOf(Workspace& workspace, PersonId person) {
    requireAccess(workspace, person);
    return store::currentOf<AccessEntry>(workspace.database(), person);
}

bool locksOut(Workspace& workspace, PersonId person, ItemId item, const AccessEntry* then) {
    const Date today = workspace.today();
    CaseAccess access;
    const auto add = [&](const AccessEntry& entry) {
        if (Period{entry.from, entry.until}.contains(today)) {
            auto& list =
                entry.list == AccessEntry::List::Restricted ? access.restrictedTo : access.excludedFrom;
            list.push_back(entry.who);
        }
    };
    for (const auto& entry : store::currentOf<AccessEntry>(workspace.database(), person)) {
        if (entry.id != item) {
            add(entry.value);
        }
    }
    if (then != nullptr) {
        add(*then);
    }
    return !allows(access, workspace.actor());
}

} // namespace headroom
