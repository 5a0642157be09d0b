#include "service/search.h"

#include "domain/error.h"
#include "domain/text.h"
#include "service/peoplesearch.h"
#include "service/workspace.h"
#include "store/organisation.h"
#include "store/sql/transaction.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int mostOfficers = 10; ///< places kept for officers and units below many people
constexpr int mostMeant = 4;

} // namespace

std::vector<SearchHit> search(Workspace& workspace, std::string_view text, Date asOf, int limit) {
    workspace.require(Permission::ReadFigures);
    std::vector<SearchHit> hits;
    const std::string_view wanted = trimmed(text);
    if (wanted.empty()) {
        return hits;
    }
    const sql::ReadTransaction reading(workspace.database());
    hits = searchPeople(workspace, wanted, asOf, limit - std::min(limit / 3, mostOfficers));
    for (const store::OfficerFound& found : store::findOfficers(workspace.database(), wanted, asOf, limit)) {
        SearchHit hit;
        hit.kind = SearchHit::Kind::Officer;
        hit.unit = unitOf(found.post);
        hit.title = found.surname + ", " + found.forename;
        hit.detail = found.staffCode + " · " + found.teamName;
        hits.push_back(std::move(hit));
    }
    const int left = limit - static_cast<int>(hits.size());
    if (left > 0) {
        for (Unit& found : store::findUnits(workspace.database(), wanted, asOf, left)) {
            SearchHit hit;
            hit.unit = found.ref;
            hit.title = std::move(found.name);
            hit.detail = std::move(found.code);
            hits.push_back(std::move(hit));
        }
    }
    if (hits.empty()) {
        for (std::string& meant : didYouMean(workspace, wanted, asOf, mostMeant)) {
            SearchHit hit;
            hit.kind = SearchHit::Kind::DidYouMean;
            hit.title = std::move(meant);
            hits.push_back(std::move(hit));
        }
    }
    if (static_cast<int>(hits.size()) > limit) {
        hits.resize(static_cast<std::size_t>(limit));
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
