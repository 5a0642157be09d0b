#include "store/store.h"

#include "store/backup.h"
#include "store/filesystem.h"
#include "store/schema.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"
#include "store/storecheck.h"
#include "store/writerlock.h"

#include <sodium.h>

#include <array>

namespace headroom {

namespace {

constexpr std::array<const char*, 4> companions = {"", "-wal", "-shm", "-journal"};

void removeStoreFiles(const std::filesystem::path& path) {
    for (const char* suffix : companions) {
        std::error_code ignored;
        std::filesystem::remove(path.string() + suffix, ignored);
    }
}

std::filesystem::path folderOf(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

std::string randomStoreId() {
    if (sodium_init() < 0) {
        throw StoreError("The system gives no random numbers, so no store can be made.");
    }
    std::array<unsigned char, 16> bytes{};
    std::array<char, 2 * bytes.size() + 1> hex{};
    randombytes_buf(bytes.data(), bytes.size());
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    return hex.data();
}

/// Throws unless the file is a Headroom store of a version that this program can read.
void requireKnownStore(sql::Database& db) {
    if (store::applicationIdOf(db) != store::applicationId) {
        throw StoreError(db.name() + " is not a Headroom store. Choose a file that Headroom has made.",
                         "not_a_store");
    }
    const int version = store::schemaVersionOf(db);
    if (version > store::newestSchemaVersion()) {
        throw StoreError(
            db.name() + " was last used with a newer Headroom: its schema has version " +
                std::to_string(version) + ", and this program knows versions up to " +
                std::to_string(store::newestSchemaVersion()) +
                ". Update Headroom on this computer and open the store again; nothing was changed.",
            "newer_schema");
    }
}

/// Throws when another program changed the schema.
void requireSchemaOfItsVersion(sql::Database& db) {
    const auto differences = store::schemaDifferences(db);
    if (!differences.empty()) {
        throw StoreError(db.name() + " is not as its version says: " + differences.front() +
                             " It was changed by another program; go back to its last backup.",
                         "schema_differs");
    }
}

void requireCurrentSchema(sql::Database& db) {
    const int version = store::schemaVersionOf(db);
    if (version < store::newestSchemaVersion()) {
        throw StoreError(db.name() + " has schema version " + std::to_string(version) +
                             ", older than version " + std::to_string(store::newestSchemaVersion()) +
                             " of this program. Open it once for changes, which brings it up to date.",
                         "older_schema");
    }
    requireSchemaOfItsVersion(db);
}

std::string metaValue(sql::Database& db, std::string_view key) {
    return sql::valueOf<std::string>(db, "SELECT value FROM meta WHERE key = ?1", key).value_or("");
}

} // namespace

struct Store::Impl {
    std::filesystem::path path; ///< as it was given
    std::filesystem::path file; ///< without links: one store has one lock, whatever name it is opened by
    Access access = Access::Read;
    std::shared_ptr<store::WriterLock> lock; ///< outlives the connection: declared before it
    std::unique_ptr<sql::Database> db;
    std::string id;
};

Store::Store(std::unique_ptr<Impl> impl)
    : m(std::move(impl)) {}

Store::~Store() = default;

std::unique_ptr<Store> Store::create(const std::filesystem::path& path, const Clock& clock) {
    store::refuseNetworkFolder(folderOf(path));
    store::createPrivateFile(path);
    try {
        auto impl = std::make_unique<Impl>();
        impl->path = path;
        impl->file = std::filesystem::canonical(path);
        impl->access = Access::Write;
        impl->lock = std::make_shared<store::WriterLock>(impl->file, SystemClock());
        impl->db = sql::Database::open(impl->file, sql::Database::Mode::Write);
        impl->db->useDurableJournal();
        store::migrate(*impl->db, store::newestSchemaVersion());
        impl->id = randomStoreId();
        sql::Transaction transaction(*impl->db);
        constexpr std::string_view put = "INSERT INTO meta (key, value) VALUES (?1, ?2)";
        sql::run(*impl->db, put, "store_id", impl->id);
        sql::run(*impl->db, put, "created_at", clock.now().iso());
        transaction.commit();
        return std::unique_ptr<Store>(new Store(std::move(impl)));
    } catch (...) {
        removeStoreFiles(path); // a store half made is of no use to anybody
        throw;
    }
}

std::unique_ptr<Store> Store::open(const std::filesystem::path& path, Access access) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) {
        throw FileError("There is no store " + path.string() + ".");
    }
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->file = std::filesystem::canonical(path);
    impl->access = access;
    store::refuseNetworkFolder(folderOf(impl->file));
    const bool writes = access == Access::Write;
    if (writes) {
        impl->lock = std::make_shared<store::WriterLock>(impl->file, SystemClock());
    }
    impl->db =
        sql::Database::open(impl->file, writes ? sql::Database::Mode::Write : sql::Database::Mode::Read);
    requireKnownStore(*impl->db);
    if (writes) {
        impl->db->useDurableJournal();
        if (store::schemaVersionOf(*impl->db) < store::newestSchemaVersion()) {
            requireSchemaOfItsVersion(*impl->db);
            store::writeBackup(*impl->db, impl->file, store::usualBackupFolder(impl->file),
                               SystemClock().now(), JobControl());
        }
        store::migrate(*impl->db, store::newestSchemaVersion());
    }
    requireCurrentSchema(*impl->db);
    impl->id = metaValue(*impl->db, "store_id");
    return std::unique_ptr<Store>(new Store(std::move(impl)));
}

std::unique_ptr<Store> Store::anotherConnection() const {
    auto impl = std::make_unique<Impl>();
    impl->path = m->path;
    impl->file = m->file;
    impl->access = m->access;
    impl->lock = m->lock;
    impl->id = m->id;
    const bool writes = m->access == Access::Write;
    impl->db = sql::Database::open(m->file, writes ? sql::Database::Mode::Write : sql::Database::Mode::Read);
    return std::unique_ptr<Store>(new Store(std::move(impl)));
}

sql::Database& Store::database() {
    return *m->db;
}

const std::filesystem::path& Store::path() const {
    return m->path;
}

Store::Access Store::access() const {
    return m->access;
}

std::string Store::id() const {
    return m->id;
}

std::int64_t Store::dataVersion() const {
    return sql::valueOf<std::int64_t>(*m->db, "PRAGMA data_version").value_or(0);
}

std::vector<std::string> Store::check(const JobControl& job) const {
    std::vector<std::string> faults = store::schemaDifferences(*m->db);
    const std::vector<std::string> more = store::contentFaults(*m->db, job);
    faults.insert(faults.end(), more.begin(), more.end());
    return faults;
}

int Store::schemaVersion() {
    return store::newestSchemaVersion();
}

} // namespace headroom
