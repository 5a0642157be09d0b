#pragma once

#include "store/sql/database.h"

#include <sqlite3.h>

#include <array>
#include <vector>

namespace headroom::sql {

/// A compiled statement as the connection keeps it; lent to one Statement at a time.
struct Database::Compiled {
    sqlite3_stmt* handle = nullptr;
    bool lent = false;
    std::vector<std::array<char, 10>> dates; ///< one for each parameter: bound where they lie

    Compiled() = default;
    Compiled(const Compiled&) = delete;
    Compiled& operator=(const Compiled&) = delete;
    ~Compiled() { sqlite3_finalize(handle); }
};

} // namespace headroom::sql
