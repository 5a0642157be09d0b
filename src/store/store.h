#pragma once

#include "domain/clock.h"
#include "domain/error.h"
#include "domain/progress.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom {

/// Who holds a store for writing: the words of the refusal that others get.
struct StoreHolder {
    std::string user;
    std::string host;
    std::int64_t process = 0;
    std::string since; ///< UTC, as Instant::iso()
};

/// One store file, open. Not shared between threads: each opens its own with the same path
/// (readers never wait for the writer).
class Store {
public:
    enum class Access {
        Read,  ///< any number at once, also beside a writer
        Write, ///< one process at a time; others get StoreBusy with the holder's name
    };

    /// Makes a new store with the current schema and a random store id.
    /// Throws FileError when the file exists or cannot be made.
    static std::unique_ptr<Store> create(const std::filesystem::path& path, const Clock& clock);

    /// Opens a store; with Write, brings an older schema up to date first, one transaction a
    /// step, after a backup into the usual folder (store/backupfile.h). Throws FileError (no such file),
    /// StoreBusy (somebody else writes), StoreError: not a Headroom store, a newer schema than this
    /// program's, or a schema that is not what its version says. Read access to an older schema is refused
    /// with the way out.
    static std::unique_ptr<Store> open(const std::filesystem::path& path, Access access);

    /// A second connection of this same process, for a worker thread. Shares the writer's right.
    std::unique_ptr<Store> anotherConnection() const;

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    sql::Database& database();
    const std::filesystem::path& path() const;
    Access access() const;
    std::string id() const;

    /// Counts up whenever another connection or process has changed the file.
    std::int64_t dataVersion() const;

    /// Faults found by SQLite's own integrity and foreign key checks and by comparing the schema
    /// with what its version says; one sentence each, empty when all is well.
    std::vector<std::string> check(const JobControl& job) const;

    static int schemaVersion();

private:
    struct Impl;
    explicit Store(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m;
};

} // namespace headroom
