#include "store/sql/database.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"

#include <sqlite3.h>

namespace headroom::sql {

namespace {

/// 1 MiB of pages between two looks at whether to stop.
constexpr int pagesPerStep = 256;

/// SQLite's copying, ended whatever happens; ended early, the target stays as it was.
class Copying {
public:
    Copying(sqlite3* target, sqlite3* source)
        : m_handle(sqlite3_backup_init(target, "main", source, "main")) {}
    ~Copying() { end(); }
    Copying(const Copying&) = delete;
    Copying& operator=(const Copying&) = delete;

    sqlite3_backup* handle() const { return m_handle; }
    /// What went wrong, if anything did.
    int end() {
        const int code = m_handle != nullptr ? sqlite3_backup_finish(m_handle) : SQLITE_OK;
        m_handle = nullptr;
        return code;
    }

private:
    sqlite3_backup* m_handle;
};

} // namespace

void Database::copyInto(Database& target, const CopyProgress& progress) {
    // A transaction that has read something: changes of others do not begin the copying anew.
    const ReadTransaction snapshot(*this);
    valueOf<int>(*this, "PRAGMA user_version");
    Copying copying(target.m_handle, m_handle);
    if (copying.handle() == nullptr) {
        target.failed(sqlite3_extended_errcode(target.m_handle), "Writing");
    }
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(copying.handle(), pagesPerStep);
        if (code == SQLITE_OK) { // once it is done nothing stops it any more
            const std::int64_t total = sqlite3_backup_pagecount(copying.handle());
            progress(total - sqlite3_backup_remaining(copying.handle()), total);
        }
    }
    const int ended = copying.end();
    if (code != SQLITE_DONE || ended != SQLITE_OK) {
        target.failed(code != SQLITE_DONE ? code : ended, "Writing");
    }
}

} // namespace headroom::sql
