#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <unordered_map>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Of the cases that a post leads on a day: how many times one of them was taken over by a lead up to that
/// day, the first and the present one included. Times of waiting are none.
std::unordered_map<CaseId, int> leadsHad(sql::Database& db, PostId post, Date asOf);

} // namespace headroom::store
