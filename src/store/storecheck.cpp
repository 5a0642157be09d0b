#include "store/storecheck.h"

#include "store/sql/statement.h"
#include "store/sql/transaction.h"

namespace headroom::store {

namespace {

/// Lets the job cancel inside SQLite's own long checks, for as long as it lives.
class Polling {
public:
    Polling(sql::Database& db, std::function<void()> poll)
        : m_db(db) {
        m_db.setPoll(std::move(poll));
    }
    ~Polling() { m_db.setPoll({}); }
    Polling(const Polling&) = delete;
    Polling& operator=(const Polling&) = delete;

private:
    sql::Database& m_db;
};

std::vector<std::string> tableNames(sql::Database& db) {
    std::vector<std::string> names;
    auto rows =
        db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' "
                   "ESCAPE '~' ORDER BY name");
    while (rows.next()) {
        names.push_back(rows.get<std::string>(0));
    }
    return names;
}

void checkPages(sql::Database& db, std::vector<std::string>& faults) {
    auto rows = db.prepare("PRAGMA integrity_check(100)");
    while (rows.next()) {
        if (rows.text(0) != "ok") {
            faults.push_back("The file is damaged: " + rows.get<std::string>(0) + '.');
        }
    }
}

void checkReferences(sql::Database& db, const std::string& table, std::vector<std::string>& faults) {
    auto rows =
        db.prepare("SELECT \"parent\", count(*) FROM pragma_foreign_key_check(?1) GROUP BY \"parent\"");
    rows.with(table);
    while (rows.next()) {
        faults.push_back("The table " + table + " has " + std::to_string(rows.integer(1)) +
                         " rows that belong to nothing in " + rows.get<std::string>(0) + '.');
    }
}

} // namespace

std::vector<std::string> contentFaults(sql::Database& db, const JobControl& job) {
    std::vector<std::string> faults;
    const std::vector<std::string> tables = tableNames(db);
    const auto steps = static_cast<std::int64_t>(tables.size()) + 1;
    std::int64_t done = 0;
    const Polling polling(db, [&job, &done, steps] { job.report(Phase::Verifying, done, steps); });
    const sql::ReadTransaction snapshot(db);
    checkPages(db, faults);
    for (const std::string& table : tables) {
        job.report(Phase::Verifying, ++done, steps);
        checkReferences(db, table, faults);
    }
    return faults;
}

} // namespace headroom::store
