#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/progress.h"

#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom {

/// Works out and keeps the figure of every field post of the newest extract, as of its report
/// date. Part of the caller's transaction. Does nothing in a store without extracts.
void recordNewestFigures(sql::Database& db, const JobControl& job);

/// The same for a few posts, after a correction that reaches back to that day.
void recordNewestFigures(sql::Database& db, const std::vector<PostId>& posts);

/// The same after something was recorded today: it reaches the newest extract's day only where that day
/// is not over.
void recordFiguresOfToday(sql::Database& db, const std::vector<PostId>& posts, Date today);

} // namespace headroom
