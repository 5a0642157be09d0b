#pragma once

#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace headroom::sql {

class Statement;

/// One connection to SQLite: a thin owner of its C handle. Used by one thread at a time. Every
/// failure is a StoreError that says what was tried.
///
/// Connections are hardened the same way always: foreign keys on, no loading of extensions, no
/// attaching of other files, no change of the schema table by hand, small limits, temporary
/// results in memory only (they may hold personal data).
class Database {
public:
    enum class Mode {
        Read,
        Write,
        Still, ///< reads a file that nobody changes: without locks, on any kind of drive
        Alone, ///< writes a file that nobody else knows: the same
    };

    /// The file must exist. Nothing is read yet, so a file of another kind shows at the first use.
    static std::unique_ptr<Database> open(const std::filesystem::path& file, Mode mode);
    /// An empty database that lives as long as the connection.
    static std::unique_ptr<Database> inMemory();

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Write-ahead logging with a sync at each commit: a committed change survives a power cut.
    void useDurableJournal();

    /// A statement ready to bind and run. Compiled once for each text and kept.
    Statement prepare(std::string_view text);

    /// Runs statements without values, as a schema step holds them.
    void runScript(const std::string& text);

    std::int64_t lastInsertId() const;
    /// Rows the last statement changed.
    std::int64_t changes() const;
    /// Rows changed since it was opened, also what was rolled back: what was read stands while it stays.
    std::int64_t allChanges() const;
    bool inTransaction() const;
    const std::string& name() const { return m_name; }

    /// Calls `poll` now and then inside long statements; what it throws ends the statement and
    /// comes out of it. An empty function ends the polling.
    void setPoll(std::function<void()> poll);

    /// How many of all pages are copied.
    using CopyProgress = std::function<void(std::int64_t done, std::int64_t total)>;
    /// Everything in here, as it is at one moment, becomes everything in the target: all of it at once at
    /// the end, or nothing. What `progress` throws ends the copying and comes out of it. Others may go
    /// on changing this database meanwhile; the target must not be in a transaction.
    void copyInto(Database& target, const CopyProgress& progress);

private:
    friend class Statement;
    friend class Transaction;
    friend class ReadTransaction;

    struct Compiled;
    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    Database(const std::filesystem::path& file, int flags, const char* system = nullptr);
    void harden();
    std::unique_ptr<Compiled> compile(std::string_view text);
    [[noreturn]] void failed(int code, std::string_view tried);
    /// Ends an open transaction without a word: the failure that led here is the one to report.
    void rollBack() noexcept;
    static int pollFrom(void* database);

    sqlite3* m_handle = nullptr;
    std::string m_name;
    std::unordered_map<std::string, std::unique_ptr<Compiled>, TextHash, std::equal_to<>> m_compiled;
    std::function<void()> m_poll;
    std::exception_ptr m_pollFailure;
};

} // namespace headroom::sql
