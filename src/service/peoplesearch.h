#pragma once

#include "service/search.h"

#include <string_view>
#include <vector>

namespace headroom {

/// The people's part of search(): hits in order, own cases first; at most `limit`.
std::vector<SearchHit> searchPeople(Workspace& workspace, std::string_view text, Date asOf, int limit);

/// What may have been meant, as whole texts to search for: every word that nobody has replaced by a near
/// one that somebody who may be seen has.
std::vector<std::string> didYouMean(Workspace& workspace, std::string_view text, Date asOf, int limit);

} // namespace headroom
