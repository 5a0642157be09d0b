#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// The value of a setting of the store; none where it never had one.
std::optional<std::string> setting(sql::Database& db, std::string_view name);
/// Gives it another value from now on; the ones before stay on record.
void putSetting(sql::Database& db, std::string_view name, std::string_view value, LogEntryId log);

} // namespace headroom::store
