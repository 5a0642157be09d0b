#pragma once

#include "store/sql/database.h"

#include <sqlite3.h>

namespace headroom::sql {

/// A compiled statement as the connection keeps it; lent to one Statement at a time.
struct Database::Compiled {
    sqlite3_stmt* handle = nullptr;
    bool lent = false;

    Compiled() = default;
    Compiled(const Compiled&) = delete;
    Compiled& operator=(const Compiled&) = delete;
    ~Compiled() { sqlite3_finalize(handle); }
};

} // namespace headroom::sql
