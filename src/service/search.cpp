#include "service/search.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "store/organisation.h"

namespace headroom {

std::vector<SearchHit> search(Workspace& workspace, std::string_view text, Date asOf, int limit) {
    workspace.require(Permission::ReadFigures);
    std::vector<SearchHit> hits;
    if (text.empty()) {
        return hits;
    }
    for (const store::OfficerFound& found : store::findOfficers(workspace.database(), text, asOf, limit)) {
        hits.push_back({unitOf(found.post), found.surname + ", " + found.forename,
                        found.staffCode + " · " + found.teamName});
    }
    const int left = limit - static_cast<int>(hits.size());
    if (left > 0) {
        for (Unit& found : store::findUnits(workspace.database(), text, asOf, left)) {
            hits.push_back({found.ref, std::move(found.name), std::move(found.code)});
        }
    }
    return hits;
}

Unit unitByCode(Workspace& workspace, std::string_view code, Date asOf) {
    workspace.require(Permission::ReadFigures);
    for (const Level level : {Level::Region, Level::Pdu}) {
        try {
            return store::unitByCode(workspace.database(), level, code, asOf);
        } catch (const NotFound&) {
            // The next level down may know the code.
        }
    }
    return store::unitByCode(workspace.database(), Level::Team, code, asOf);
}

UnitRef postByCode(Workspace& workspace, std::string_view staffCode, std::string_view teamCode, Date asOf) {
    workspace.require(Permission::ReadFigures);
    std::vector<store::PostRecord> posts = store::postsOf(workspace.database(), staffCode, asOf);
    std::erase_if(posts, [teamCode](const store::PostRecord& post) {
        return !teamCode.empty() && post.teamCode != teamCode;
    });
    const std::string who(staffCode);
    if (posts.empty()) {
        throw NotFound(teamCode.empty()
                           ? "Nobody with the staff code " + who + " holds a post on " + asOf.text() + "."
                           : "Nobody with the staff code " + who + " holds a post in team " +
                                 std::string(teamCode) + " on " + asOf.text() + ".");
    }
    if (posts.size() > 1) {
        std::string teams;
        for (const store::PostRecord& post : posts) {
            teams += (teams.empty() ? "" : ", ") + post.teamCode;
        }
        throw NotFound(who + " holds posts in several teams (" + teams + "). Name one of them.");
    }
    return unitOf(posts.front().id);
}

} // namespace headroom
