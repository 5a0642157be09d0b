#pragma once

#include "domain/record.h"

#include <vector>

namespace headroom {

class Workspace;

/// Whose figures a recorded value may move by itself: reports earn their author points, and a contact made
/// for somebody else's case moves points between two posts. Everything else moves figures through cases.
void addWorkPosts(Workspace& workspace, const Recorded<Report>& report, std::vector<PostId>& posts);
void addWorkPosts(Workspace& workspace, const Recorded<Contact>& contact, std::vector<PostId>& posts);
template <class T>
void addWorkPosts(Workspace& /*workspace*/, const Recorded<T>& /*other*/, std::vector<PostId>& /*posts*/) {}

} // namespace headroom
