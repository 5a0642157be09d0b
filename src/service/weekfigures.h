#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "domain/progress.h"

#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom {

class Workspace;

/// The Monday of a day's week.
Date weekOf(Date day);

/// Keeps the figures of some posts as those of the week of `today`, inside the transaction of the change
/// that moved them. Does nothing where a later week is written already: a week that is over stays.
void keepWeekFigures(sql::Database& db, const std::vector<PostId>& posts, Date today);
/// The same for every field post.
void keepWeekFigures(sql::Database& db, Date today, const JobControl& job);

/// Every post's figure once a day, when a store is opened and when a day begins: reductions begin and
/// end without anybody changing anything. Does nothing where the day has been kept or the store is open for
/// reading only.
void keepWeekOfToday(Workspace& workspace, const JobControl& job);

} // namespace headroom
