#pragma once

#include "store/organisation.h"

#include <unordered_map>
#include <vector>

/// Posts that end, and what one person's posts add up to: what no figure of a single post tells.
namespace headroom::store {

/// Posts that are held on a day and end by another, with no period that follows at once:
/// the first day on which each is no longer held.
std::unordered_map<PostId, Date> postsEnding(sql::Database& db, UnitRef unit, Date asOf, Date until);

/// Field posts that are not held any more on a day, but still lead cases. since: the day from which the
/// post was no longer held.
struct Leaver {
    PostRecord post;
    int cases = 0;
};
std::vector<Leaver> leaversWithCases(sql::Database& db, UnitRef unit, Date asOf);

/// A post, whether it is held on the day or not; since is the first day of its latest period. None where
/// the store knew no such post.
std::optional<PostRecord> postEver(sql::Database& db, PostId post, Date asOf);

/// Practitioners of the unit who hold more than one field post, in whatever team.
struct SeveralPosts {
    int posts = 0;
    HoursPerWeek contracted; ///< of all of them
};
std::unordered_map<PractitionerId, SeveralPosts> severalPosts(sql::Database& db, UnitRef unit, Date asOf);

/// The open field posts of whoever holds one of these, those included.
std::vector<PostId> withOtherPosts(sql::Database& db, const std::vector<PostId>& posts, Date asOf);

/// Who answers for a post: its manager, and who looks after that manager's people on the day.
struct Responsible {
    PostId manager, covering;              ///< covering 0: nobody
    std::string managerName, coveringName; ///< "Surname, Forename"
};
/// Of the unit's posts, also of those that ended; posts without a manager are not among them.
std::unordered_map<PostId, Responsible> responsibleIn(sql::Database& db, UnitRef unit, Date asOf);

/// The teams in which these posts manage somebody, or look after the people of a colleague.
std::vector<TeamId> teamsAnsweredFor(sql::Database& db, const std::vector<PostId>& managers, Date asOf);

} // namespace headroom::store
