#include "store/sql/failure.h"

#include "domain/error.h"

#include <sqlite3.h>

#include <cerrno>

namespace headroom::sql {

namespace {

/// Quotas and file size limits end a write just as a full disk does, and SQLite calls them I/O
/// errors. It keeps the system's own number, but not when a commit fails: then errno still has it.
bool isFull(sqlite3* db, int code, int lastErrno) {
    const int primary = code & 0xff;
    if (primary == SQLITE_FULL) {
        return true;
    }
    const auto noSpace = [](int system) { return system == ENOSPC || system == EDQUOT || system == EFBIG; };
    return primary == SQLITE_IOERR &&
           (noSpace(lastErrno) || (db != nullptr && noSpace(sqlite3_system_errno(db))));
}

} // namespace

void fail(sqlite3* db, int code, std::string_view tried, const std::string& storeName) {
    if (isFull(db, code, errno)) {
        throw StoreError("There is no more space for " + storeName +
                             ", so nothing was changed. Free some space on its disk and try again.",
                         "disk_full");
    }
    const std::string reason = db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw StoreBusy(storeName +
                        " is being changed at this moment, so nothing was changed here. Try again.");
    case SQLITE_CORRUPT:
        throw StoreError(storeName + " is damaged (" + reason +
                             "). Keep a copy of the file as it is and go back to its last backup.",
                         "store_damaged");
    case SQLITE_NOTADB:
        throw StoreError(storeName + " is not a Headroom store. Choose a file that Headroom has made.",
                         "not_a_store");
    case SQLITE_READONLY:
        throw StoreError(storeName + " can only be read, so nothing was changed. Ask for the right to write "
                                     "to the file and its folder, or open it for reading.",
                         "store_read_only");
    default:
        throw StoreError(std::string(tried) + ' ' + storeName + " failed: " + reason +
                         ". Nothing was changed.");
    }
}

} // namespace headroom::sql
