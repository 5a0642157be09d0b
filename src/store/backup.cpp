#include "store/backup.h"

#include "domain/error.h"
#include "store/filesystem.h"
#include "store/schema.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"
#include "store/storecheck.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <sys/types.h>
#include <unistd.h>

namespace headroom::store {

namespace {

constexpr std::string_view partial = ".partial-";

/// A copy in the making. Nobody takes it for a backup; it goes with the object unless it was kept.
class PartialCopy {
public:
    explicit PartialCopy(const std::filesystem::path& beside)
        : m_file(beside.parent_path() /
                 ("." + beside.filename().string() + std::string(partial) + std::to_string(::getpid()))) {
        remove(); // of an earlier process of the same number
        createPrivateFile(m_file);
    }
    ~PartialCopy() { remove(); }
    PartialCopy(const PartialCopy&) = delete;
    PartialCopy& operator=(const PartialCopy&) = delete;

    const std::filesystem::path& file() const { return m_file; }
    void becomes(const std::filesystem::path& name) const { std::filesystem::rename(m_file, name); }

private:
    void remove() const {
        for (const char* suffix : {"", "-journal", "-wal"}) {
            std::error_code ignored;
            std::filesystem::remove(m_file.string() + suffix, ignored);
        }
    }
    std::filesystem::path m_file;
};

/// Takes away what processes that are no more left half made.
void clearLeftOvers(const std::filesystem::path& folder) {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        const std::size_t at = name.rfind(partial);
        if (!name.starts_with('.') || at == std::string::npos) {
            continue;
        }
        pid_t process = 0;
        std::from_chars(name.data() + at + partial.size(), name.data() + name.size(), process);
        if (process > 0 && process != ::getpid() && ::kill(process, 0) != 0 && errno == ESRCH) {
            std::filesystem::remove(entry.path(), ignored);
        }
    }
}

/// How many bytes a backup of the store will have.
std::uintmax_t sizeOf(sql::Database& db) {
    const auto pages = sql::valueOf<std::int64_t>(db, "PRAGMA page_count").value_or(0);
    const auto bytes = sql::valueOf<std::int64_t>(db, "PRAGMA page_size").value_or(0);
    return static_cast<std::uintmax_t>(pages * bytes);
}

void makeFolder(const std::filesystem::path& folder) {
    std::error_code code;
    if (std::filesystem::create_directories(folder, code)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, code);
    }
    if (!std::filesystem::is_directory(folder)) {
        throw FileError("The folder for backups " + folder.string() + " cannot be made: " + code.message() +
                        '.');
    }
}

std::string noRoom(const std::filesystem::path& folder) {
    return "There is not enough space in " + folder.string() +
           " for a backup, so none was made. Free some space there or choose another folder for backups.";
}

Room requireRoom(const std::filesystem::path& folder, std::uintmax_t bytes) {
    std::error_code code;
    const std::filesystem::space_info space = std::filesystem::space(folder, code);
    const Room room = code ? Room::Enough : roomFor(bytes, space.available);
    if (room == Room::None) {
        throw StoreError(noRoom(folder), "disk_full");
    }
    return room;
}

/// The whole store in another file; one file without companions.
void copyTo(sql::Database& db, const std::filesystem::path& file, Phase phase, const JobControl& job) {
    const auto target = sql::Database::open(file, sql::Database::Mode::Alone);
    db.copyInto(*target,
                [&job, phase](std::int64_t done, std::int64_t total) { job.report(phase, done, total); });
    sql::valueOf<std::string>(*target, "PRAGMA journal_mode=DELETE");
}

/// What is wrong inside a file that nobody changes.
std::vector<std::string> faultsOf(sql::Database& db, const JobControl& job) {
    if (applicationIdOf(db) != applicationId) {
        return {db.name() + " is not a Headroom store."};
    }
    if (schemaVersionOf(db) > newestSchemaVersion()) {
        return {db.name() + " was made with a newer Headroom. Update Headroom on this computer."};
    }
    std::vector<std::string> faults = schemaDifferences(db);
    for (auto& more : {contentFaults(db, job), verifyLog(db)}) {
        faults.insert(faults.end(), more.begin(), more.end());
    }
    return faults;
}

/// The same, where damage may keep the file from being read at all.
std::vector<std::string> faultsOf(const std::filesystem::path& file, const JobControl& job) {
    try {
        return faultsOf(*sql::Database::open(file, sql::Database::Mode::Still), job);
    } catch (const StoreError& error) {
        return {error.what()};
    }
}

std::int64_t countOf(sql::Database& db, const std::string& table, const std::string& where = "1 = 1") {
    if (!sql::valueOf<int>(db, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1", table)) {
        return 0;
    }
    return sql::valueOf<std::int64_t>(db, "SELECT count(*) FROM " + table + " WHERE " + where).value_or(0);
}

} // namespace

WrittenBackup writeBackup(sql::Database& db, const std::filesystem::path& store,
                          const std::filesystem::path& folder, Instant now, const JobControl& job) {
    makeFolder(folder);
    clearLeftOvers(folder);
    WrittenBackup written;
    written.room = requireRoom(folder, sizeOf(db));
    const std::string id =
        sql::valueOf<std::string>(db, "SELECT value FROM meta WHERE key = 'store_id'").value_or("");
    const std::filesystem::path name = freshBackupName(folder, store, id, now);
    const PartialCopy copy(name);
    LogHead head;
    try {
        const sql::ReadTransaction snapshot(db);
        head = logHead(db);
        copyTo(db, copy.file(), Phase::BackingUp, job);
    } catch (const StoreError& error) {
        if (error.code() == "disk_full") {
            throw StoreError(noRoom(folder), "disk_full");
        }
        throw;
    }
    auto faults = faultsOf(copy.file(), job);
    if (faults.empty() && logHead(copy.file()) != head) {
        faults.emplace_back("It does not end with the newest log entry.");
    }
    if (!faults.empty()) {
        throw StoreError("No backup was made, because what was copied is not sound: " + faults.front(),
                         "store_unsound");
    }
    syncToDisk(copy.file());
    keepCheckSum(name, sha256OfFile(copy.file()));
    copy.becomes(name);
    syncToDisk(folder);
    written.backup = parseBackupName(name).value();
    written.backup.bytes = static_cast<std::int64_t>(std::filesystem::file_size(name));
    return written;
}

std::vector<std::string> backupFaults(const std::filesystem::path& file, const JobControl& job) {
    const std::string name = file.filename().string();
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) {
        return {"There is no backup " + file.string() + '.'};
    }
    std::vector<std::string> faults;
    if (const auto kept = keptCheckSum(file); kept && *kept != sha256OfFile(file)) {
        faults.push_back(name + " is not as it was when it was made: its check sum is another.");
    }
    for (std::string& fault : faultsOf(file, job)) {
        faults.push_back(std::move(fault));
    }
    return faults;
}

StoreContent contentOf(sql::Database& db) {
    StoreContent content;
    content.storeId =
        sql::valueOf<std::string>(db, "SELECT value FROM meta WHERE key = 'store_id'").value_or("");
    content.schemaVersion = schemaVersionOf(db);
    content.posts = countOf(db, "post_periods", "valid_to IS NULL");
    content.people = countOf(db, "people");
    content.cases = countOf(db, "cases", "valid_to IS NULL");
    content.contacts = countOf(db, "contact_revisions", "is_newest = 1 AND withdrawn = 0");
    content.extracts = countOf(db, "extracts", "superseded_by IS NULL");
    content.reductions = countOf(db, "reduction_revisions", "is_newest = 1 AND deleted = 0");
    content.entries = countOf(db, "log_entries");
    if (const auto newest = newestEntries(db, 1); !newest.empty()) {
        content.newest = newest.front();
    }
    content.newestHash = logHead(db).hash;
    return content;
}

StoreContent contentOf(const std::filesystem::path& file) {
    const auto db = sql::Database::open(file, sql::Database::Mode::Still);
    if (applicationIdOf(*db) != applicationId) {
        throw StoreError(db->name() + " is not a Headroom store. Choose a backup that Headroom has made.",
                         "not_a_store");
    }
    return contentOf(*db);
}

LogHead logHead(sql::Database& db) {
    auto rows = db.prepare("SELECT id, hash FROM log_entries ORDER BY id DESC LIMIT 1");
    return rows.next() ? LogHead{rows.integer(0), rows.get<std::string>(1)} : LogHead{};
}

LogHead logHead(const std::filesystem::path& file) {
    return logHead(*sql::Database::open(file, sql::Database::Mode::Still));
}

LogEntryId putBack(sql::Database& db, const std::filesystem::path& store, const std::filesystem::path& backup,
                   const std::string& actor, const Clock& clock, const JobControl& job) {
    clearLeftOvers(store.parent_path());
    const PartialCopy copy(store.parent_path() / backup.filename());
    const LogHead now = logHead(db);
    {
        const auto source = sql::Database::open(backup, sql::Database::Mode::Still);
        copyTo(*source, copy.file(), Phase::Restoring, job);
    }
    LogEntryId log;
    {
        const auto next = sql::Database::open(copy.file(), sql::Database::Mode::Alone);
        migrate(*next, newestSchemaVersion());
        const LogHead then = logHead(*next);
        sql::Transaction transaction(*next);
        log = append(*next,
                     {actor, "store.restore", "store", then.entry,
                      "{\"replaced_entry\":" + std::to_string(now.entry) + ",\"replaced_hash\":\"" +
                          now.hash + "\",\"backup_hash\":\"" + then.hash + "\"}"},
                     clock);
        transaction.commit();
    }
    const auto source = sql::Database::open(copy.file(), sql::Database::Mode::Still);
    source->copyInto(
        db, [&job](std::int64_t done, std::int64_t total) { job.report(Phase::Restoring, done, total); });
    return log;
}

} // namespace headroom::store
