#pragma once

#include "domain/extract.h"
#include "store/extracts.h"
#include "store/log.h"
#include "store/reference.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"
#include "tempworkspace.h"

#include <string>

namespace headroom::test {

/// A store of teams TA, TB, TC … with extracts that are written row by row.
class StaffExtracts {
public:
    explicit StaffExtracts(Date today)
        : m_workspace(today) {}

    Workspace& operator*() { return *m_workspace; }
    sql::Database& db() { return m_workspace->database(); }

    static ExtractUnit team(const std::string& letter) {
        return {"R1", "Northvale", "P1", "Northvale Central", "T" + letter, "Team " + letter};
    }
    static ExtractStaff staff(const std::string& code, const std::string& grade = "M") {
        return {code, "Sample " + code, "Officer", grade};
    }
    void keep(WmtExtract extract, Date day, const std::string& file) {
        extract.reportDate = day;
        extract.fileName = file;
        sql::Transaction transaction(db());
        const LogEntryId log =
            store::append(db(), {"tester", "import.extract", "extract", 0, "{}"}, m_workspace->clock());
        store::saveExtract(db(), extract, store::gradeMap(db(), day),
                           store::pointsTable(db(), day).defaultHours, log, JobControl());
        transaction.commit();
    }
    UnitRef unit(const std::string& letter) {
        return {
            Level::Team,
            sql::valueOf<std::int64_t>(db(), "SELECT id FROM teams WHERE code = ?1", "T" + letter).value()};
    }

private:
    TempWorkspace m_workspace;
};

} // namespace headroom::test
