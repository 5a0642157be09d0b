#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "service/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Who may be at the keyboard: the practitioners of the store. A store without accounts lets a
/// person say who they are; grade gives the role (an SPO is a manager, others practitioners).
struct KnownPerson {
    std::string staffCode, surname, forename, grade, teams;
};
/// Those whose name or code holds the text, by name; at most `limit`.
std::vector<KnownPerson> knownPeople(Workspace& workspace, std::string_view text, Date asOf, int limit);

/// The practitioner with the staff code as an actor; the name is the code's own person. Throws NotFound.
Actor practitionerActor(Workspace& workspace, std::string_view staffCode, Date asOf);

/// The open posts of whoever is at the keyboard; empty for somebody without a post.
struct OwnPost {
    PostId post;
    TeamId team;
    std::string teamName;
};
std::vector<OwnPost> ownPosts(Workspace& workspace, Date asOf);

} // namespace headroom
