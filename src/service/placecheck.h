#pragma once

#include "service/organisationedits.h"

namespace headroom {

/// What saveUnit(), savePost() and changePosts() refuse or warn about. Places name the field: code, name,
/// above, from, staff_code, surname, forename, grade, team, hours, manager.
Findings checkUnit(Workspace& workspace, const UnitInput& input);
Findings checkPost(Workspace& workspace, const PostInput& input);
Findings checkPosts(Workspace& workspace, const std::vector<PostId>& posts, const PostsInput& input);

} // namespace headroom
