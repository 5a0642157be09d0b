#include "domain/error.h"
#include "store/periods.h"
#include "store/reference.h"
#include "store/sql/statement.h"
#include "store/versions.h"

namespace headroom::store {

namespace {

const PeriodTable& reasonTable() {
    static const PeriodTable table("reduction_reasons", "id",
                                   "name, short_name, category, allowance, max_allowance, months, enabled");
    return table;
}

std::vector<ReductionReason> readReasons(sql::Statement& rows) {
    std::vector<ReductionReason> reasons;
    while (rows.next()) {
        sql::Row row(rows);
        ReductionReason reason;
        reason.id = row.next<ReasonId>();
        reason.name = row.next<std::string>();
        reason.shortName = row.next<std::string>();
        reason.category = row.next<std::string>();
        reason.allowanceBasisPoints = row.next<std::optional<std::int32_t>>();
        reason.maxAllowanceBasisPoints = row.next<std::optional<std::int32_t>>();
        reason.months = row.next<std::optional<int>>();
        reason.enabled = row.next<bool>();
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

} // namespace

std::vector<ReductionReason> reductionReasonsKnown(sql::Database& db, Date asOf) {
    auto rows =
        db.prepare("SELECT id, name, short_name, category, allowance, max_allowance, months, enabled FROM "
                   "reduction_reasons WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1) ORDER "
                   "BY id");
    rows.with(asOf);
    return readReasons(rows);
}

std::vector<ReductionReason> reductionReasons(sql::Database& db, Date asOf) {
    // A reason added later also counts on earlier days: a reduction with it may reach back.
    auto rows =
        db.prepare("SELECT id, name, short_name, category, allowance, max_allowance, months, enabled FROM ("
                   "SELECT r.*, row_number() OVER (PARTITION BY r.id ORDER BY r.valid_from <= ?1 DESC, "
                   "CASE WHEN r.valid_from <= ?1 THEN r.valid_from END DESC, r.valid_from) AS place "
                   "FROM reduction_reasons r) AS ranked WHERE place = 1 ORDER BY id");
    rows.with(asOf);
    std::vector<ReductionReason> reasons = readReasons(rows);
    if (reasons.empty()) {
        throw StoreError(db.name() +
                             " holds no reasons for reductions, so no figure can be computed. It was not "
                             "set up completely; make the store again or go back to its last backup.",
                         "reference_missing");
    }
    return reasons;
}

ReasonId putReductionReason(sql::Database& db, const ReductionReason& reason, Date from, LogEntryId log) {
    ReasonId id = reason.id;
    if (!id) {
        id.value = sql::valueOf<std::int64_t>(db, "SELECT max(id) FROM reduction_reasons").value_or(0) + 1;
    }
    reasonTable().assign(db, id.value, {from, std::nullopt}, log, reason.name, reason.shortName,
                         reason.category, reason.allowanceBasisPoints, reason.maxAllowanceBasisPoints,
                         reason.months, reason.enabled);
    return id;
}

} // namespace headroom::store
