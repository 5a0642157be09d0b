#include "store/allocations.h"

#include "domain/error.h"
#include "store/recordhistory.h"
#include "store/sql/statement.h"

namespace headroom::store {

namespace {

using DecisionKey = Id<struct DecisionTag>;

const std::string selectDecisions =
    "SELECT d.id, d.batch_id, d.kind, d.case_id, d.person_id, d.reason, d.team_id, coalesce(d.from_post_id, "
    "0), "
    "d.to_post_id, d.effective_on, d.decided_on, d.decided_at, d.decided_by, d.decided_by_code, "
    "d.complexity, "
    "d.capability, d.capacity, d.outcome, d.override_reasons, d.override_detail, d.staff_risk, d.oversight, "
    "d.sensitive, d.facts, coalesce(d.undone_log_id, 0), d.log_id FROM allocation_decisions d ";

DecisionRecord readDecisionRow(const sql::Statement& rows) {
    sql::Row row(rows);
    DecisionRecord one;
    one.id = row.next<std::int64_t>();
    one.batch = row.next<std::int64_t>();
    one.kind = row.next<std::string>();
    one.onCase = row.next<CaseId>();
    one.person = row.next<PersonId>();
    one.reason = row.next<std::string>();
    one.team = row.next<TeamId>();
    one.from = row.next<PostId>();
    one.to = row.next<PostId>();
    one.effectiveOn = row.next<Date>();
    one.decidedOn = row.next<Date>();
    one.decidedAt = row.next<std::string>();
    one.decidedBy = row.next<std::string>();
    one.decidedByCode = row.next<std::string>();
    one.complexity = row.next<std::string>();
    one.capability = row.next<std::string>();
    one.capacity = row.next<std::string>();
    one.outcome = row.next<std::string>();
    one.overrideReasons = row.next<std::string>();
    one.overrideDetail = row.next<std::string>();
    one.staffRisk = row.next<std::string>();
    one.oversight = row.next<std::string>();
    one.sensitive = row.next<bool>();
    one.facts = row.next<std::string>();
    one.undone = row.next<LogEntryId>();
    one.log = row.next<LogEntryId>();
    return one;
}

template <class... Values>
std::vector<DecisionRecord> decisionsWhere(sql::Database& db, const std::string& rest,
                                           const Values&... values) {
    std::vector<DecisionRecord> all;
    auto rows = db.prepare(selectDecisions + rest);
    rows.with(values...);
    while (rows.next()) {
        all.push_back(readDecisionRow(rows));
    }
    return all;
}

} // namespace

std::int64_t addDecision(sql::Database& db, const DecisionRecord& one) {
    sql::run(
        db,
        "INSERT INTO allocation_decisions (batch_id, kind, case_id, person_id, reason, team_id, "
        "from_post_id, to_post_id, effective_on, decided_on, decided_at, decided_by, decided_by_code, "
        "complexity, capability, capacity, outcome, override_reasons, override_detail, staff_risk, "
        "oversight, sensitive, facts, log_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
        "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)",
        one.batch, one.kind, one.onCase, one.person, one.reason, one.team, sql::OrNull(one.from), one.to,
        one.effectiveOn, one.decidedOn, one.decidedAt, one.decidedBy, one.decidedByCode, one.complexity,
        one.capability, one.capacity, one.outcome, one.overrideReasons, one.overrideDetail, one.staffRisk,
        one.oversight, one.sensitive, one.facts, one.log);
    const std::int64_t id = db.lastInsertId();
    if (one.batch == 0) {
        sql::run(db, "UPDATE allocation_decisions SET batch_id = id WHERE id = ?1", id);
    }
    return id;
}

DecisionRecord decision(sql::Database& db, std::int64_t id) {
    auto found = decisionsWhere(db, "WHERE d.id = ?1", id);
    if (found.empty()) {
        throw NotFound("There is no such decision. Look at the list again.");
    }
    return std::move(found.front());
}

std::vector<DecisionRecord> decisionsOf(sql::Database& db, CaseId caseId) {
    return decisionsWhere(db, "WHERE d.case_id = ?1 ORDER BY d.id", caseId);
}

std::vector<DecisionRecord> decisionsBy(sql::Database& db, LogEntryId log) {
    return decisionsWhere(db, "WHERE d.log_id = ?1 ORDER BY d.id", log);
}

std::vector<DecisionRecord> decisionsBetween(sql::Database& db, Date from, Date to) {
    return decisionsWhere(db, "WHERE d.decided_on BETWEEN ?1 AND ?2 ORDER BY d.id DESC", from, to);
}

void markUndone(sql::Database& db, std::int64_t id, LogEntryId log) {
    if (sql::run(db,
                 "UPDATE allocation_decisions SET undone_log_id = ?2 WHERE id = ?1 AND undone_log_id IS NULL",
                 id, log) == 0) {
        throw Conflict("This decision was taken back already.");
    }
}

void addCorrection(sql::Database& db, std::int64_t id, const CorrectionRecord& one, LogEntryId log) {
    sql::run(db,
             "INSERT INTO allocation_corrections (decision_id, field, text, reason, corrected_by, log_id) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
             id, one.field, one.text, one.reason, one.by, log);
}

std::vector<CorrectionRecord> correctionsOf(sql::Database& db, std::int64_t id) {
    std::vector<CorrectionRecord> all;
    auto rows = db.prepare("SELECT c.field, c.text, c.reason, c.corrected_by, l.recorded_at FROM "
                           "allocation_corrections c JOIN log_entries l ON l.id = c.log_id WHERE "
                           "c.decision_id = ?1 ORDER BY c.id");
    rows.with(id);
    while (rows.next()) {
        sql::Row row(rows);
        CorrectionRecord one;
        one.field = row.next<std::string>();
        one.text = row.next<std::string>();
        one.reason = row.next<std::string>();
        one.by = row.next<std::string>();
        one.recordedAt = row.next<std::string>();
        all.push_back(std::move(one));
    }
    return all;
}

void addNotice(sql::Database& db, const NoticeRecord& one, LogEntryId log) {
    sql::run(
        db,
        "INSERT INTO notices (practitioner_id, kind, person_id, case_id, decision_id, day, item_id, log_id) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        one.to, one.kind, one.person, sql::OrNull(one.onCase), sql::OrNull(DecisionKey{one.decision}),
        one.day, sql::OrNull(one.item), log);
}

std::vector<NoticeRecord> waitingNotices(sql::Database& db, PractitionerId to) {
    std::vector<NoticeRecord> all;
    auto rows = db.prepare(
        "SELECT n.id, n.practitioner_id, n.kind, n.person_id, coalesce(n.case_id, 0), "
        "coalesce(n.decision_id, 0), n.day, coalesce(n.item_id, 0), n.log_id FROM notices n WHERE "
        "n.practitioner_id = ?1 AND n.read_log_id IS NULL AND n.withdrawn_log_id IS NULL AND (n.item_id IS "
        "NULL OR EXISTS (SELECT 1 FROM contact_revisions r WHERE r.item_id = n.item_id AND r.is_newest = 1 "
        "AND r.withdrawn = 0 AND r.alert_officer = 1)) ORDER BY n.id DESC");
    rows.with(to);
    while (rows.next()) {
        sql::Row row(rows);
        NoticeRecord one;
        one.id = row.next<std::int64_t>();
        one.to = row.next<PractitionerId>();
        one.kind = row.next<std::string>();
        one.person = row.next<PersonId>();
        one.onCase = row.next<CaseId>();
        one.decision = row.next<std::int64_t>();
        one.day = row.next<Date>();
        one.item = row.next<ItemId>();
        one.log = row.next<LogEntryId>();
        all.push_back(std::move(one));
    }
    return all;
}

bool noticeWaits(sql::Database& db, PractitionerId to, ItemId item) {
    return sql::valueOf<int>(db,
                             "SELECT 1 FROM notices WHERE item_id = ?2 AND practitioner_id = ?1 AND "
                             "read_log_id IS NULL AND withdrawn_log_id IS NULL",
                             to, item)
        .has_value();
}

bool markNoticeRead(sql::Database& db, std::int64_t notice, PractitionerId by, LogEntryId log) {
    return sql::run(db,
                    "UPDATE notices SET read_log_id = ?3 WHERE id = ?1 AND practitioner_id = ?2 AND "
                    "read_log_id IS NULL AND withdrawn_log_id IS NULL",
                    notice, by, log) != 0;
}

void withdrawNotices(sql::Database& db, LogEntryId given, LogEntryId log) {
    sql::run(db, "UPDATE notices SET withdrawn_log_id = ?2 WHERE log_id = ?1 AND withdrawn_log_id IS NULL",
             given, log);
}

PractitionerId practitionerOf(sql::Database& db, PostId post) {
    const auto found =
        sql::valueOf<PractitionerId>(db, "SELECT practitioner_id FROM posts WHERE id = ?1", post);
    if (!found) {
        throw NotFound("There is no such post.");
    }
    return *found;
}

bool actedOnSince(sql::Database& db, PersonId person, CaseId caseId, LogEntryId log) {
    static const std::string changedCase =
        "SELECT 1 FROM case_changes WHERE case_id = ?1 AND log_id > ?2 LIMIT 1";
    return sql::valueOf<int>(db, changedCase, caseId, log).has_value() || isRecordedSince(db, person, log);
}

} // namespace headroom::store
