#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Small things a store remembers that are no facts of the record: how somebody mapped the columns of
/// a file. Kept inside the caller's transaction.
std::optional<std::string> kept(sql::Database& db, std::string_view key);
void keep(sql::Database& db, std::string_view key, std::string_view value);

} // namespace headroom::store
