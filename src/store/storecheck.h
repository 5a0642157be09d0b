#pragma once

#include "domain/progress.h"

#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Faults in what the tables hold, one sentence each: SQLite's integrity check and its foreign
/// key check, table by table so that progress shows and a cancel takes effect.
std::vector<std::string> contentFaults(sql::Database& db, const JobControl& job);

} // namespace headroom::store
