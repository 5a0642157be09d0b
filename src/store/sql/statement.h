#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/ids.h"
#include "domain/points.h"
#include "store/sql/database.h"

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace headroom::sql {

/// An id of which 0, "not stored yet", is kept as null.
struct OrNull {
    std::int64_t value = 0;
    template <class Tag>
    explicit OrNull(Id<Tag> id)
        : value(id.value) {}
};

/// Bytes that are no text: the content of a file.
struct Blob {
    std::string_view bytes;
};

/// A statement being bound, run and read. Gives its compiled form back when it goes.
/// Dates are ISO text, hours hundredths, in the store; parameters count from 1, columns from 0.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds ?1, ?2 … in order.
    template <class... Values>
    Statement& with(const Values&... values) {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// Binds ?1, ?2 … and runs a statement that gives no rows. Texts are not copied, since the values
    /// outlive the run; nothing stays bound.
    template <class... Values>
    void runWith(const Values&... values) {
        const Borrowing borrowing(*this);
        with(values...);
        run();
    }

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, std::int32_t value) { bind(parameter, std::int64_t{value}); }
    void bind(int parameter, bool value) { bind(parameter, std::int64_t{value ? 1 : 0}); }
    void bind(int parameter, std::string_view text);
    void bind(int parameter, const std::string& text) { bind(parameter, std::string_view(text)); }
    void bind(int parameter, const char* text) { bind(parameter, std::string_view(text)); }
    void bind(int parameter, Date date);
    void bind(int parameter, HoursPerWeek hours) { bind(parameter, std::int64_t{hours.hundredths}); }
    void bind(int parameter, Points points) { bind(parameter, points.value); }
    void bind(int parameter, Blob blob);
    void bind(int parameter, std::nullopt_t);
    void bind(int parameter, OrNull id) {
        if (id.value == 0) {
            bind(parameter, std::nullopt);
        } else {
            bind(parameter, id.value);
        }
    }
    template <class Tag>
    void bind(int parameter, Id<Tag> id) {
        bind(parameter, id.value);
    }
    template <class T>
    void bind(int parameter, const std::optional<T>& value) {
        if (value) {
            bind(parameter, *value);
        } else {
            bind(parameter, std::nullopt);
        }
    }

    /// Steps to the next row; false when there is none left.
    bool next();
    /// Runs a statement that gives no rows and makes it ready for the next values.
    void run();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    /// Valid until the next step.
    std::string_view text(int column) const;
    /// Valid until the next step.
    std::string_view blob(int column) const;
    /// Throws StoreError when the text is not a date.
    Date date(int column) const;

    template <class T>
    T get(int column) const {
        if constexpr (std::same_as<T, std::string>) {
            return std::string(text(column));
        } else if constexpr (std::same_as<T, Date>) {
            return date(column);
        } else if constexpr (std::same_as<T, HoursPerWeek>) {
            return HoursPerWeek{static_cast<std::int32_t>(integer(column))};
        } else if constexpr (std::same_as<T, bool>) {
            return integer(column) != 0;
        } else if constexpr (std::integral<T>) {
            return static_cast<T>(integer(column));
        } else if constexpr (requires { typename T::value_type; }) {
            return isNull(column) ? T{} : T{get<typename T::value_type>(column)};
        } else {
            return T{integer(column)}; // Id and Points: one whole number
        }
    }

private:
    friend class Database;
    Statement(Database& db, Database::Compiled& compiled, std::unique_ptr<Database::Compiled> own);
    /// Unbinds everything.
    void letGo();

    /// While it lives texts are bound where they lie; when it goes they are let go of.
    class Borrowing {
    public:
        explicit Borrowing(Statement& statement)
            : m_statement(statement) {
            m_statement.m_borrows = true;
        }
        ~Borrowing() {
            m_statement.m_borrows = false;
            m_statement.letGo();
        }
        Borrowing(const Borrowing&) = delete;
        Borrowing& operator=(const Borrowing&) = delete;

    private:
        Statement& m_statement;
    };

    Database* m_db;
    Database::Compiled* m_compiled;
    std::unique_ptr<Database::Compiled> m_own; ///< set where the kept one was lent already
    bool m_borrows = false;
};

/// Reads the columns of the current row one after the other, in the order of the column list.
class Row {
public:
    explicit Row(const Statement& statement)
        : m_statement(statement) {}
    template <class T>
    T next() {
        return m_statement.get<T>(m_column++);
    }

private:
    const Statement& m_statement;
    int m_column = 0;
};

/// Runs one statement that gives no rows; how many rows it changed.
template <class... Values>
std::int64_t run(Database& db, std::string_view text, const Values&... values) {
    db.prepare(text).runWith(values...);
    return db.changes();
}

/// The first column of the first row; none when there is no row or it is null.
template <class T, class... Values>
std::optional<T> valueOf(Database& db, std::string_view text, const Values&... values) {
    Statement statement = db.prepare(text);
    statement.with(values...);
    if (!statement.next() || statement.isNull(0)) {
        return std::nullopt;
    }
    return statement.get<T>(0);
}

} // namespace headroom::sql
