#include "store/caserows.h"

#include "store/sql/statement.h"

namespace headroom::store {

namespace {

bool began(sql::Database& db, CaseId caseId, LogEntryId change) {
    return sql::valueOf<int>(db, "SELECT 1 FROM cases WHERE id = ?1 AND log_id = ?2", caseId, change)
        .has_value();
}

} // namespace

void keepCaseRows(sql::Database& db, CaseId caseId, LogEntryId change) {
    if (began(db, caseId, change) ||
        sql::valueOf<int>(db, "SELECT 1 FROM case_rows_before WHERE case_id = ?1 AND log_id = ?2", caseId,
                          change)) {
        return;
    }
    sql::run(db,
             "INSERT INTO case_rows_before (case_id, log_id, what, valid_from, valid_to, row_log_id) "
             "SELECT id, ?2, 'case', valid_from, valid_to, log_id FROM cases WHERE id = ?1",
             caseId, change);
    sql::run(db,
             "INSERT INTO case_rows_before (case_id, log_id, what, valid_from, valid_to, location, tier, "
             "rosh, t2a, tier_given, row_log_id) SELECT case_id, ?2, 'state', valid_from, valid_to, "
             "location, tier, rosh, t2a, tier_given, log_id FROM case_states WHERE case_id = ?1",
             caseId, change);
    sql::run(db,
             "INSERT INTO case_rows_before (case_id, log_id, what, valid_from, valid_to, team_id, post_id, "
             "row_log_id) SELECT case_id, ?2, role, valid_from, valid_to, team_id, post_id, log_id "
             "FROM case_holders WHERE case_id = ?1",
             caseId, change);
}

void restoreCaseRows(sql::Database& db, CaseId caseId, LogEntryId change) {
    sql::run(db, "DELETE FROM case_states WHERE case_id = ?1", caseId);
    sql::run(db, "DELETE FROM case_holders WHERE case_id = ?1", caseId);
    if (began(db, caseId, change)) {
        sql::run(db, "UPDATE cases SET valid_to = valid_from WHERE id = ?1", caseId);
        return;
    }
    sql::run(db,
             "UPDATE cases SET valid_to = (SELECT b.valid_to FROM case_rows_before b WHERE b.case_id = ?1 "
             "AND b.log_id = ?2 AND b.what = 'case') WHERE id = ?1",
             caseId, change);
    sql::run(db,
             "INSERT INTO case_states (case_id, valid_from, valid_to, location, tier, rosh, t2a, "
             "tier_given, log_id) SELECT case_id, valid_from, valid_to, location, tier, rosh, t2a, "
             "tier_given, row_log_id FROM case_rows_before WHERE case_id = ?1 AND log_id = ?2 AND "
             "what = 'state'",
             caseId, change);
    sql::run(db,
             "INSERT INTO case_holders (case_id, valid_from, valid_to, role, team_id, post_id, log_id) "
             "SELECT case_id, valid_from, valid_to, what, team_id, post_id, row_log_id FROM "
             "case_rows_before WHERE case_id = ?1 AND log_id = ?2 AND what IN ('lead', 'co-worker')",
             caseId, change);
}

} // namespace headroom::store
