#pragma once

#include "domain/progress.h"
#include "store/backupfile.h"
#include "store/log.h"

#include <optional>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

struct WrittenBackup {
    BackupFile backup;
    Room room = Room::Enough; ///< what was left in the folder before it was written
};

/// Copies a store, as it is at one moment, into a new file of a folder (made where it is not there), and
/// lets it count only after it was opened for reading, checked as the store itself is and found to end
/// with the same log entry, and everything is on the disk. Whatever ends it earlier, a kill included,
/// leaves no file that counts; what a killed one left is taken away by the next.
/// Throws StoreError ("disk_full", "store_unsound" …), FileError, Cancelled.
WrittenBackup writeBackup(sql::Database& db, const std::filesystem::path& store,
                          const std::filesystem::path& folder, Instant now, const JobControl& job);

/// What is wrong with a backup, one sentence each: its check sum, its pages, its references, its schema,
/// its log. Empty when it can be relied on.
std::vector<std::string> backupFaults(const std::filesystem::path& file, const JobControl& job);

/// What a store holds, in numbers, for a comparison.
struct StoreContent {
    std::string storeId;
    int schemaVersion = 0;
    std::int64_t posts = 0, people = 0, cases = 0, contacts = 0, extracts = 0, reductions = 0;
    std::int64_t entries = 0;        ///< of the log
    std::optional<LogRecord> newest; ///< log entry
    std::string newestHash;
};
/// Of a store of any schema version; what that version does not know is 0.
StoreContent contentOf(sql::Database& db);
/// Of a file nobody changes. Throws StoreError when it is no store.
StoreContent contentOf(const std::filesystem::path& file);

/// The number and the hash of a store's newest log entry: which state it is in.
struct LogHead {
    std::int64_t entry = 0;
    std::string hash;

    friend bool operator==(const LogHead&, const LogHead&) = default;
};
LogHead logHead(sql::Database& db);
LogHead logHead(const std::filesystem::path& file);

/// Puts a backup in the place of everything the store holds, with one log entry that names both states, in
/// one change: whoever reads meanwhile sees the one or the other. An older schema is brought up to date
/// on the way. The backup must have been checked. Throws StoreError, Cancelled.
LogEntryId putBack(sql::Database& db, const std::filesystem::path& store, const std::filesystem::path& backup,
                   const std::string& actor, const Clock& clock, const JobControl& job);

} // namespace headroom::store
