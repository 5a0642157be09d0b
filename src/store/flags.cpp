#include "store/flags.h"

#include "domain/error.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

constexpr std::string_view flagColumns =
    "f.id, f.post_id, f.kind, f.about, f.began, f.raised_on, f.ended_on, f.amount, f.hours";

FlagKind kindOf(const std::string& word) {
    const auto kind = parseFlagKind(word);
    if (!kind) {
        throw StoreError("A flag in the store is of a kind that this version does not know.");
    }
    return *kind;
}

KeptFlag readFlag(const sql::Statement& rows) {
    sql::Row row(rows);
    KeptFlag flag;
    flag.id = row.next<std::int64_t>();
    flag.post = row.next<PostId>();
    flag.kind = kindOf(row.next<std::string>());
    if (const auto about = row.next<std::string>(); !about.empty()) {
        flag.about = rows.date(3);
    }
    flag.began = row.next<Date>();
    flag.raisedOn = row.next<Date>();
    flag.endedOn = row.next<std::optional<Date>>();
    flag.amount = row.next<int>();
    flag.hours = row.next<HoursPerWeek>();
    return flag;
}

std::vector<KeptFlag> readFlags(sql::Statement& rows) {
    std::vector<KeptFlag> flags;
    while (rows.next()) {
        flags.push_back(readFlag(rows));
    }
    return flags;
}

/// Columns of the flags of a unit: of its teams' posts, whether these are still held or not.
std::string flagsOfUnit(Level level, std::string_view columns, std::string_view condition) {
    return withTeams(level) + "SELECT " + std::string(columns) +
           " FROM unit_teams t CROSS JOIN posts p CROSS JOIN flags f WHERE p.team_id = t.id" +
           (level == Level::Officer ? " AND p.id = ?1" : "") + " AND f.post_id = p.id AND " +
           std::string(condition) + " ORDER BY f.id";
}

constexpr std::string_view openOnTheDay = "f.raised_on <= ?2 AND (f.ended_on IS NULL OR f.ended_on > ?2)";

std::string aboutText(const std::optional<Date>& about) {
    return about ? about->iso() : std::string();
}

} // namespace

std::vector<KeptFlag> openFlags(sql::Database& db, UnitRef unit, Date asOf) {
    auto rows = db.prepare(flagsOfUnit(unit.level, flagColumns, openOnTheDay));
    rows.with(unit.id, asOf);
    return readFlags(rows);
}

std::vector<OpenFlag> openFlagStates(sql::Database& db, UnitRef unit, Date asOf) {
    auto rows =
        db.prepare(flagsOfUnit(unit.level,
                               "f.id, f.post_id, p.team_id, f.kind, EXISTS (SELECT 1 FROM flag_steps s "
                               "WHERE s.flag_id = f.id AND s.action = 'acknowledged')",
                               openOnTheDay));
    rows.with(unit.id, asOf);
    std::vector<OpenFlag> flags;
    while (rows.next()) {
        sql::Row row(rows);
        OpenFlag flag;
        flag.id = row.next<std::int64_t>();
        flag.post = row.next<PostId>();
        flag.team = row.next<TeamId>();
        flag.kind = kindOf(row.next<std::string>());
        flag.acknowledged = row.next<bool>();
        flags.push_back(flag);
    }
    return flags;
}

std::vector<KeptFlag> endedFlags(sql::Database& db, UnitRef unit, Date asOf, Date from) {
    auto rows = db.prepare(flagsOfUnit(unit.level, flagColumns, "f.ended_on <= ?2 AND f.ended_on >= ?3"));
    rows.with(unit.id, asOf, from);
    return readFlags(rows);
}

KeptFlag keptFlag(sql::Database& db, std::int64_t id) {
    static const std::string text = "SELECT " + std::string(flagColumns) + " FROM flags f WHERE f.id = ?1";
    auto rows = db.prepare(text);
    rows.with(id);
    if (!rows.next()) {
        throw NotFound("There is no such flag in the store. Look at the list again.");
    }
    return readFlag(rows);
}

std::vector<FlagStep> flagSteps(sql::Database& db, const std::vector<std::int64_t>& flags, Date asOf) {
    std::string ids = "[";
    for (const std::int64_t flag : flags) {
        ids += (ids.size() == 1 ? "" : ",") + std::to_string(flag);
    }
    ids += "]";
    std::vector<FlagStep> steps;
    auto rows = db.prepare("SELECT s.flag_id, s.action, s.text, s.by_day, s.day, s.total_points, "
                           "s.available_points, l.actor, l.recorded_at, coalesce(s.recipient_id, 0), "
                           "coalesce((SELECT n.surname || ', ' || n.forename FROM practitioner_names n "
                           "WHERE n.practitioner_id = s.recipient_id ORDER BY n.valid_from DESC LIMIT 1), "
                           "'') FROM json_each(?1) j "
                           "CROSS JOIN flag_steps s CROSS JOIN log_entries l "
                           "WHERE s.flag_id = j.value AND s.day <= ?2 AND l.id = s.log_id "
                           "ORDER BY s.flag_id, s.number");
    rows.with(ids, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        FlagStep step;
        step.flag = row.next<std::int64_t>();
        step.action = row.next<std::string>();
        step.text = row.next<std::string>();
        step.by = row.next<std::optional<Date>>();
        step.day = row.next<Date>();
        step.total = row.next<Points>();
        step.available = row.next<Points>();
        step.actor = row.next<std::string>();
        step.recordedAt = row.next<std::string>();
        step.recipient = row.next<PractitionerId>();
        step.recipientName = row.next<std::string>();
        steps.push_back(std::move(step));
    }
    return steps;
}

std::vector<EscalatedFlag> flagsEscalatedTo(sql::Database& db, PractitionerId recipient, Date asOf) {
    static const std::string text =
        "SELECT DISTINCT f.id, p.team_id FROM flag_steps s CROSS JOIN flags f CROSS JOIN posts p WHERE "
        "s.recipient_id = ?1 AND f.id = s.flag_id AND " +
        std::string(openOnTheDay) +
        " AND s.number = (SELECT max(x.number) FROM flag_steps x WHERE x.flag_id = f.id AND x.action = "
        "'escalated' AND x.day <= ?2) AND p.id = f.post_id ORDER BY f.id";
    std::vector<EscalatedFlag> flags;
    auto rows = db.prepare(text);
    rows.with(recipient, asOf);
    while (rows.next()) {
        flags.push_back({rows.get<std::int64_t>(0), rows.get<TeamId>(1)});
    }
    return flags;
}

std::optional<KeptFlag> lastEnded(sql::Database& db, PostId post, FlagKind kind,
                                  const std::optional<Date>& about) {
    static const std::string text =
        "SELECT " + std::string(flagColumns) +
        " FROM flags f WHERE f.post_id = ?1 AND f.kind = ?2 AND f.about = ?3 AND f.ended_on IS NOT NULL "
        "ORDER BY f.ended_on DESC, f.id DESC LIMIT 1";
    auto rows = db.prepare(text);
    rows.with(post, name(kind), aboutText(about));
    return rows.next() ? std::optional(readFlag(rows)) : std::nullopt;
}

std::optional<Date> lastEndOf(sql::Database& db, PostId post, FlagKind kind) {
    return sql::valueOf<Date>(
        db, "SELECT max(ended_on) FROM flags WHERE post_id = ?1 AND kind = ?2 AND ended_on IS NOT NULL", post,
        name(kind));
}

std::optional<Date> lastFlagDay(sql::Database& db) {
    return sql::valueOf<Date>(db, "SELECT max(day) FROM flag_steps");
}

std::int64_t raiseFlag(sql::Database& db, const KeptFlag& flag, Points total, Points available,
                       LogEntryId log) {
    sql::run(db,
             "INSERT INTO flags (post_id, kind, about, began, raised_on, amount, hours, log_id) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
             flag.post, name(flag.kind), aboutText(flag.about), flag.began, flag.raisedOn, flag.amount,
             flag.hours, log);
    const std::int64_t id = db.lastInsertId();
    addFlagStep(db, {id, "raised", "", std::nullopt, flag.raisedOn, total, available, "", ""}, log);
    return id;
}

void endFlag(sql::Database& db, std::int64_t flag, Date on, Points total, Points available, LogEntryId log) {
    sql::run(db, "UPDATE flags SET ended_on = ?2, ended_log_id = ?3 WHERE id = ?1 AND ended_on IS NULL", flag,
             on, log);
    addFlagStep(db, {flag, "closed", "", std::nullopt, on, total, available, "", ""}, log);
}

void reopenFlag(sql::Database& db, std::int64_t flag, Date on, Points total, Points available,
                LogEntryId log) {
    sql::run(db, "UPDATE flags SET ended_on = NULL, ended_log_id = NULL WHERE id = ?1", flag);
    addFlagStep(db, {flag, "reopened", "", std::nullopt, on, total, available, "", ""}, log);
}

void addFlagStep(sql::Database& db, const FlagStep& step, LogEntryId log) {
    sql::run(
        db,
        "INSERT INTO flag_steps (flag_id, number, action, text, by_day, day, total_points, "
        "available_points, recipient_id, log_id) SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, "
        "?6, ?7, ?8, ?9 FROM flag_steps WHERE flag_id = ?1",
        step.flag, step.action, step.text, step.by, step.day, step.total, step.available,
        sql::OrNull(step.recipient), log);
}

} // namespace headroom::store
