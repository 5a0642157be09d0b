#pragma once

#include <string>
#include <string_view>

struct sqlite3;

namespace headroom::sql {

/// Says in one sentence what was tried ("Reading", "Changing", "Opening"), on which store and why
/// it could not be done. Throws StoreBusy when somebody else holds the file, StoreError otherwise;
/// a full disk, a damaged file and a file without write permission have sentences of their own.
/// `db` may be null when a connection could not even be made.
[[noreturn]] void fail(sqlite3* db, int code, std::string_view tried, const std::string& storeName);

} // namespace headroom::sql
