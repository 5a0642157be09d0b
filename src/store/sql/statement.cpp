#include "store/sql/statement.h"

#include "domain/error.h"
#include "store/sql/compiled.h"

#include <array>
#include <cassert>
#include <cerrno>

namespace headroom::sql {

namespace {

std::array<char, 10> isoText(Date date) {
    const auto calendar = date.calendar();
    std::array<char, 10> text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    const auto put = [&text](std::size_t last, unsigned value) {
        for (std::size_t at = last; value > 0; --at, value /= 10) {
            text.at(at) = static_cast<char>('0' + value % 10);
        }
    };
    put(3, static_cast<unsigned>(static_cast<int>(calendar.year())));
    put(6, static_cast<unsigned>(calendar.month()));
    put(9, static_cast<unsigned>(calendar.day()));
    return text;
}

} // namespace

Statement::Statement(Database& db, Database::Compiled& compiled, std::unique_ptr<Database::Compiled> own)
    : m_db(&db)
    , m_compiled(&compiled)
    , m_own(std::move(own)) {
    m_compiled->lent = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db)
    , m_compiled(std::exchange(other.m_compiled, nullptr))
    , m_own(std::move(other.m_own)) {}

Statement::~Statement() {
    if (m_compiled != nullptr) {
        sqlite3_reset(m_compiled->handle);
        letGo();
        m_compiled->lent = false;
    }
}

void Statement::letGo() {
    sqlite3_clear_bindings(m_compiled->handle);
}

void Statement::bind(int parameter, std::int64_t value) {
    if (const int code = sqlite3_bind_int64(m_compiled->handle, parameter, value); code != SQLITE_OK) {
        m_db->failed(code, "Reading");
    }
}

void Statement::bind(int parameter, std::string_view text) {
    // An empty view may have no address at all, which SQLite would take for null.
    const char* bytes = text.empty() ? "" : text.data();
    const int code = sqlite3_bind_text64(m_compiled->handle, parameter, bytes, text.size(),
                                         m_borrows ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK) {
        m_db->failed(code, "Reading");
    }
}

void Statement::bind(int parameter, Date date) {
    assert(date.year() >= 1000 && date.year() <= 9999);
    // Kept with the statement, so that SQLite need not copy it.
    auto& text = m_compiled->dates.at(static_cast<std::size_t>(parameter - 1));
    text = isoText(date);
    const int code = sqlite3_bind_text(m_compiled->handle, parameter, text.data(),
                                       static_cast<int>(text.size()), SQLITE_STATIC);
    if (code != SQLITE_OK) {
        m_db->failed(code, "Reading");
    }
}

void Statement::bind(int parameter, Blob blob) {
    // As with text: without an address it would be null.
    const char* bytes = blob.bytes.empty() ? "" : blob.bytes.data();
    const int code =
        sqlite3_bind_blob64(m_compiled->handle, parameter, bytes, blob.bytes.size(), SQLITE_TRANSIENT);
    if (code != SQLITE_OK) {
        m_db->failed(code, "Reading");
    }
}

void Statement::bind(int parameter, std::nullopt_t) {
    if (const int code = sqlite3_bind_null(m_compiled->handle, parameter); code != SQLITE_OK) {
        m_db->failed(code, "Reading");
    }
}

bool Statement::next() {
    errno = 0; // what the system says of a failure is read from it, see failure.cpp
    const int code = sqlite3_step(m_compiled->handle);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        m_db->failed(code, sqlite3_column_count(m_compiled->handle) > 0 ? "Reading" : "Changing");
    }
    return false;
}

void Statement::run() {
    while (next()) {
    }
    sqlite3_reset(m_compiled->handle);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_compiled->handle, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_compiled->handle, column);
}

std::string_view Statement::text(int column) const {
    const void* bytes = sqlite3_column_text(m_compiled->handle, column);
    const int size = sqlite3_column_bytes(m_compiled->handle, column);
    return bytes == nullptr
               ? std::string_view()
               : std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::string_view Statement::blob(int column) const {
    const void* bytes = sqlite3_column_blob(m_compiled->handle, column);
    const int size = sqlite3_column_bytes(m_compiled->handle, column);
    return bytes == nullptr
               ? std::string_view()
               : std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

Date Statement::date(int column) const {
    const std::string_view value = text(column);
    const auto parsed = Date::parse(value);
    if (!parsed) {
        throw StoreError(
            m_db->name() + " holds \"" + std::string(value.substr(0, 20)) +
                "\" where a date belongs. The file is damaged or was changed by another program.",
            "store_damaged");
    }
    return *parsed;
}

} // namespace headroom::sql
