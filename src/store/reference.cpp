#include "store/reference.h"

#include "domain/error.h"
#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

#include <cmath>

namespace headroom::store {

namespace {

constexpr std::string_view standardScheme = "standard";
constexpr std::string_view t2aScheme = "t2a";

/// The version in force on a day, or the first there is.
std::int64_t versionOn(sql::Database& db, const std::string& table, Date asOf) {
    auto version = sql::valueOf<std::int64_t>(
        db, "SELECT id FROM " + table + " WHERE valid_from <= ?1 ORDER BY valid_from DESC, id DESC LIMIT 1",
        asOf);
    if (!version) {
        version = sql::valueOf<std::int64_t>(db, "SELECT id FROM " + table +
                                                     " ORDER BY valid_from, id DESC LIMIT 1");
    }
    if (!version) {
        throw StoreError(db.name() + " holds no " + table +
                             ", so no figure can be computed. It was not set up "
                             "completely; make the store again or go back to its last backup.",
                         "reference_missing");
    }
    return *version;
}

void refuseSameDay(sql::Database& db, const std::string& table, Date from) {
    if (sql::valueOf<std::int64_t>(db, "SELECT id FROM " + table + " WHERE valid_from = ?1", from)) {
        throw Conflict("There is already a version that starts on " + from.text() +
                       ". Choose another first day; a version is never changed once it is kept.");
    }
}

std::int32_t hundredthsOf(double percent) {
    return static_cast<std::int32_t>(std::lround(percent * 100.0));
}

void readTierPoints(sql::Database& db, PointsTable& table) {
    auto rows = db.prepare("SELECT scheme, location, tier, points FROM tier_points WHERE version_id = ?1");
    rows.with(table.version);
    while (rows.next()) {
        const auto type = parseCaseType(rows.text(1));
        if (!type) {
            refuseNumber("case type", 0);
        }
        CasePoints& points = rows.text(0) == t2aScheme ? table.t2a : table.standard;
        points[index(*type)][tierOf(rows.integer(2)).number()] = rows.get<std::int32_t>(3);
    }
}

void putTierPoints(sql::Database& db, std::int64_t version, std::string_view scheme,
                   const CasePoints& points) {
    auto insert = db.prepare(
        "INSERT INTO tier_points (version_id, scheme, location, tier, points) VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            insert.with(version, scheme, name(type), static_cast<std::int64_t>(tier),
                        points[index(type)][tier]);
            insert.run();
        }
    }
}

} // namespace

PointsTable pointsTable(sql::Database& db, Date asOf) {
    auto rows = db.prepare(
        "SELECT id, name, valid_from, sdr, fdr, nominal_po, nominal_pso, default_hours_po, "
        "default_hours_pso, "
        "default_hours_spo, t2a_weighting_warrants, t2a_weighting_unpaid_work, t2a_weighting_overdue "
        "FROM points_versions WHERE id = ?1");
    rows.with(versionOn(db, "points_versions", asOf));
    rows.next();
    sql::Row row(rows);
    PointsTable table;
    table.version = row.next<PointsVersionId>();
    table.name = row.next<std::string>();
    table.from = row.next<Date>();
    table.sdr = row.next<Points>();
    table.fdr = row.next<Points>();
    table.nominalPo = row.next<Points>();
    table.nominalPso = row.next<Points>();
    table.defaultHours.po = row.next<HoursPerWeek>();
    table.defaultHours.pso = row.next<HoursPerWeek>();
    table.defaultHours.spo = row.next<HoursPerWeek>();
    table.t2aWeightings.warrants = row.next<std::int32_t>() / 100.0;
    table.t2aWeightings.unpaidWork = row.next<std::int32_t>() / 100.0;
    table.t2aWeightings.overdueTermination = row.next<std::int32_t>() / 100.0;
    readTierPoints(db, table);
    return table;
}

PointsVersionId addPointsTable(sql::Database& db, const PointsTable& table, LogEntryId log) {
    refuseSameDay(db, "points_versions", table.from);
    sql::run(
        db,
        "INSERT INTO points_versions (name, valid_from, sdr, fdr, nominal_po, nominal_pso, default_hours_po, "
        "default_hours_pso, default_hours_spo, t2a_weighting_warrants, t2a_weighting_unpaid_work, "
        "t2a_weighting_overdue, log_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        table.name, table.from, table.sdr, table.fdr, table.nominalPo, table.nominalPso,
        table.defaultHours.po, table.defaultHours.pso, table.defaultHours.spo,
        hundredthsOf(table.t2aWeightings.warrants), hundredthsOf(table.t2aWeightings.unpaidWork),
        hundredthsOf(table.t2aWeightings.overdueTermination), log);
    const PointsVersionId id{db.lastInsertId()};
    putTierPoints(db, id.value, standardScheme, table.standard);
    putTierPoints(db, id.value, t2aScheme, table.t2a);
    return id;
}

ContactPoints contactPoints(sql::Database& db, Date asOf) {
    ContactPoints table;
    auto version =
        db.prepare("SELECT id, name, valid_from, window_days FROM contact_points_versions WHERE id = ?1");
    version.with(versionOn(db, "contact_points_versions", asOf));
    version.next();
    sql::Row row(version);
    table.version = row.next<ContactPointsVersionId>();
    table.name = row.next<std::string>();
    table.from = row.next<Date>();
    table.windowDays = row.next<int>();
    auto types =
        db.prepare("SELECT code, description, points, category FROM contact_points WHERE version_id = ?1");
    types.with(table.version);
    while (types.next()) {
        sql::Row each(types);
        CreditedContactType type{each.next<std::string>(), each.next<std::string>(), each.next<Points>(),
                                 each.next<int>()};
        table.types.emplace(type.code, type);
    }
    return table;
}

ContactPointsVersionId addContactPoints(sql::Database& db, const ContactPoints& table, LogEntryId log) {
    refuseSameDay(db, "contact_points_versions", table.from);
    sql::run(
        db,
        "INSERT INTO contact_points_versions (name, valid_from, window_days, log_id) VALUES (?1, ?2, ?3, ?4)",
        table.name, table.from, table.windowDays, log);
    const ContactPointsVersionId id{db.lastInsertId()};
    for (const auto& [code, type] : table.types) {
        sql::run(db,
                 "INSERT INTO contact_points (version_id, code, description, points, category) "
                 "VALUES (?1, ?2, ?3, ?4, ?5)",
                 id, code, type.description, type.points, type.category);
    }
    return id;
}

GradeMap gradeMap(sql::Database& db, Date asOf) {
    GradeMap map;
    map.version = versionOn(db, "grade_map_versions", asOf);
    map.from = sql::valueOf<Date>(db, "SELECT valid_from FROM grade_map_versions WHERE id = ?1", map.version)
                   .value_or(Date());
    auto rows = db.prepare("SELECT code, grade FROM grade_codes WHERE version_id = ?1");
    rows.with(map.version);
    while (rows.next()) {
        map.codes.emplace(rows.text(0), parseGrade(rows.text(1)).value_or(Grade::Blank));
    }
    return map;
}

void addGradeMap(sql::Database& db, const GradeMap& map, LogEntryId log) {
    refuseSameDay(db, "grade_map_versions", map.from);
    sql::run(db, "INSERT INTO grade_map_versions (valid_from, log_id) VALUES (?1, ?2)", map.from, log);
    const std::int64_t id = db.lastInsertId();
    for (const auto& [code, grade] : map.codes) {
        sql::run(db, "INSERT INTO grade_codes (version_id, code, grade) VALUES (?1, ?2, ?3)", id, code,
                 name(grade));
    }
}

Thresholds thresholdVersion(sql::Database& db, std::int64_t id) {
    auto rows = db.prepare("SELECT at_capacity, over, severe, sustained_weeks, span_of_control "
                           "FROM threshold_versions WHERE id = ?1");
    rows.with(id);
    if (!rows.next()) {
        throw NotFound("There is no such version of the thresholds. Look at the list again.");
    }
    sql::Row row(rows);
    return {row.next<std::int32_t>(), row.next<std::int32_t>(), row.next<std::int32_t>(), row.next<int>(),
            row.next<int>()};
}

Thresholds thresholds(sql::Database& db, Date asOf) {
    return thresholdVersion(db, versionOn(db, "threshold_versions", asOf));
}

void addThresholds(sql::Database& db, const Thresholds& limits, Date from, LogEntryId log) {
    sql::run(db,
             "INSERT INTO threshold_versions (valid_from, at_capacity, over, severe, sustained_weeks, "
             "span_of_control, log_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
             from, limits.atCapacity, limits.over, limits.severe, limits.sustainedWeeks, limits.spanOfControl,
             log);
}

} // namespace headroom::store
