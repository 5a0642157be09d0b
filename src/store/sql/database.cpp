#include "store/sql/database.h"

#include "store/sql/compiled.h"
#include "store/sql/failure.h"
#include "store/sql/statement.h"

#include <array>
#include <utility>

namespace headroom::sql {

namespace {

/// How long a change waits for another connection of this program that is committing.
constexpr int busyMilliseconds = 500;
/// Steps of SQLite's machine between two calls of the poll.
constexpr int stepsPerPoll = 20'000;

/// No statement of ours needs more; a forged file or text is stopped early.
constexpr std::array<std::pair<int, int>, 9> limits = {{
    {SQLITE_LIMIT_LENGTH, 16 << 20},
    {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 20},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
}};

int authorise(void*, int action, const char*, const char* second, const char*, const char*) {
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return SQLITE_DENY;
    case SQLITE_FUNCTION:
        return second != nullptr && std::string_view(second) == "load_extension" ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

} // namespace

std::unique_ptr<Database> Database::open(const std::filesystem::path& file, Mode mode) {
    const bool reads = mode == Mode::Read || mode == Mode::Still;
    const bool locks = mode == Mode::Read || mode == Mode::Write;
    const int access = reads ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    std::unique_ptr<Database> db(new Database(file, access, locks ? nullptr : "unix-none"));
    if (mode == Mode::Alone) {
        db->runScript("PRAGMA locking_mode=EXCLUSIVE"); // nothing is shared, so no memory is either
    }
    return db;
}

std::unique_ptr<Database> Database::inMemory() {
    return std::unique_ptr<Database>(
        new Database(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY));
}

Database::Database(const std::filesystem::path& file, int flags, const char* system)
    : m_name(file.filename().string()) {
    const int code =
        sqlite3_open_v2(file.c_str(), &m_handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, system);
    try {
        if (code != SQLITE_OK) {
            fail(m_handle, code, "Opening", m_name);
        }
        // A file without the right to write to it is opened for reading without a word.
        if ((flags & SQLITE_OPEN_READWRITE) != 0 && sqlite3_db_readonly(m_handle, "main") == 1) {
            fail(m_handle, SQLITE_READONLY, "Opening", m_name);
        }
        harden();
    } catch (...) {
        m_compiled.clear();
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Database::~Database() {
    m_compiled.clear();
    sqlite3_close_v2(m_handle);
}

void Database::harden() {
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    for (const auto& [limit, value] : limits) {
        sqlite3_limit(m_handle, limit, value);
    }
    runScript("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
              "PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536;"
              "PRAGMA synchronous=FULL;");
    sqlite3_set_authorizer(m_handle, authorise, nullptr);
}

void Database::useDurableJournal() {
    {
        Statement mode = prepare("PRAGMA journal_mode=WAL");
        if (!mode.next() || mode.get<std::string>(0) != "wal") {
            failed(SQLITE_CANTOPEN, "Setting up the journal of");
        }
    }
    runScript("PRAGMA synchronous=FULL; PRAGMA journal_size_limit=67108864;");
}

std::unique_ptr<Database::Compiled> Database::compile(std::string_view text) {
    auto compiled = std::make_unique<Compiled>();
    const int code = sqlite3_prepare_v3(m_handle, text.data(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &compiled->handle, nullptr);
    if (code != SQLITE_OK) {
        failed(code, "Reading");
    }
    compiled->dates.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(compiled->handle)));
    return compiled;
}

Statement Database::prepare(std::string_view text) {
    const auto found = m_compiled.find(text);
    if (found == m_compiled.end()) {
        auto& kept = m_compiled.emplace(text, compile(text)).first->second;
        return Statement(*this, *kept, nullptr);
    }
    if (!found->second->lent) {
        return Statement(*this, *found->second, nullptr);
    }
    // The same text is still being read further out: this reader gets one of its own.
    auto own = compile(text);
    Compiled& borrowed = *own;
    return Statement(*this, borrowed, std::move(own));
}

void Database::runScript(const std::string& text) {
    const int code = sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        failed(code, "Changing");
    }
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::allChanges() const {
    return sqlite3_total_changes64(m_handle);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_handle);
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::setPoll(std::function<void()> poll) {
    m_poll = std::move(poll);
    m_pollFailure = nullptr;
    sqlite3_progress_handler(m_handle, m_poll ? stepsPerPoll : 0, m_poll ? pollFrom : nullptr, this);
}

int Database::pollFrom(void* database) {
    // Nothing may be thrown through SQLite's C code: kept here, thrown again by failed().
    auto* self = static_cast<Database*>(database);
    try {
        self->m_poll();
        return 0;
    } catch (...) {
        self->m_pollFailure = std::current_exception();
        return 1;
    }
}

void Database::failed(int code, std::string_view tried) {
    if ((code & 0xff) == SQLITE_INTERRUPT && m_pollFailure) {
        std::rethrow_exception(std::exchange(m_pollFailure, nullptr));
    }
    fail(m_handle, code, tried, m_name);
}

void Database::rollBack() noexcept {
    if (inTransaction()) {
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

} // namespace headroom::sql
