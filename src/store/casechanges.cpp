#include "store/casechanges.h"

#include "domain/error.h"
#include "store/caserows.h"
#include "store/decode.h"
#include "store/periods.h"
#include "store/sql/statement.h"

#include <algorithm>

namespace headroom::store {

namespace {

const PeriodTable& caseStateTable() {
    static const PeriodTable table("case_states", "case_id", "location, tier, rosh, t2a, tier_given");
    return table;
}

const PeriodTable& leadTable() {
    static const PeriodTable table("case_holders", "case_id", "role, team_id, post_id", "role = 'lead'");
    return table;
}

const PeriodTable& coWorkerTable() {
    static const PeriodTable table("case_holders", "case_id", "role, team_id, post_id", "role = 'co-worker'");
    return table;
}

void appendChange(sql::Database& db, CaseId caseId, const CaseChangeNote& note, const CaseStep& step,
                  bool counts) {
    auto insert = db.prepare(
        "INSERT INTO case_changes (case_id, kind, effective_on, recorded_on, counts, reason, log_id, "
        "before_post_id, before_location, before_tier, before_t2a, after_post_id, after_location, "
        "after_tier, after_t2a) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    insert.with(caseId, note.kind, step.day, note.recordedOn, counts, note.reason, note.log);
    int parameter = 8;
    for (const MaybePlace* place : {&step.before, &step.after}) {
        if (*place) {
            insert.bind(parameter, sql::OrNull((*place)->post));
            insert.bind(parameter + 1, numberOf((*place)->type));
            insert.bind(parameter + 2, numberOf((*place)->tier));
            insert.bind(parameter + 3, (*place)->t2a);
        } else {
            for (int column = 0; column < 4; ++column) {
                insert.bind(parameter + column, std::nullopt);
            }
        }
        parameter += 4;
    }
    insert.run();
}

/// Whether a change of the case moves figures: not where the extract counts it as it will be after
/// this log entry, and not where it does not score.
bool changeCounts(sql::Database& db, CaseId caseId, Date day, LogEntryId log) {
    return !sql::valueOf<int>(db,
                              "SELECT 1 FROM case_changes WHERE case_id = ?1 AND log_id = ?2 AND kind = "
                              "'started' AND counts = 0",
                              caseId, log) &&
           scoresOn(db, caseId, day);
}

/// One change of one case: remembers how things stood, and says at the end what moved.
class CaseEdit {
public:
    CaseEdit(sql::Database& db, CaseId caseId, const CaseChangeNote& note)
        : m_db(db)
        , m_case(caseId)
        , m_note(note)
        , m_was(timelineOf(db, caseId)) {
        keepCaseRows(db, caseId, note.log);
    }
    /// Appends a row for the day of the change, also where no figure moves, and the steps that keep
    /// every other day right.
    void finish(Date from, bool counts) const {
        const CaseTimeline is = timelineOf(m_db, m_case);
        std::vector<CaseStep> steps = difference(m_was, is);
        const auto onDay = [from](const CaseStep& step) { return step.day == from; };
        if (std::none_of(steps.begin(), steps.end(), onDay)) {
            steps.insert(steps.begin(), {from, m_was.on(from), is.on(from)});
        }
        for (const CaseStep& step : steps) {
            appendChange(m_db, m_case, m_note, step, counts);
        }
    }
    void finish(Date from) const { finish(from, changeCounts(m_db, m_case, m_note.recordedOn, m_note.log)); }

private:
    sql::Database& m_db;
    CaseId m_case;
    const CaseChangeNote& m_note;
    CaseTimeline m_was;
};

CaseState readCaseState(const sql::Statement& rows, int column) {
    return {caseTypeOf(rows.integer(column)), tierOf(rows.integer(column + 1)),
            roshOf(rows.integer(column + 2)), rows.get<bool>(column + 3), rows.get<bool>(column + 4)};
}

/// Lets states dated later follow a change in whatever had not changed again by then.
void carryOn(sql::Database& db, CaseId caseId, Date from, const CaseState& was, const CaseState& is) {
    std::vector<std::pair<Date, CaseState>> later;
    {
        auto rows = db.prepare("SELECT valid_from, location, tier, rosh, t2a, tier_given FROM case_states "
                               "WHERE case_id = ?1 AND valid_from > ?2 ORDER BY valid_from");
        rows.with(caseId, from);
        while (rows.next()) {
            later.emplace_back(rows.date(0), readCaseState(rows, 1));
        }
    }
    bool type = was.type != is.type, rosh = was.rosh != is.rosh, t2a = was.t2a != is.t2a;
    bool tier = was.tier != is.tier || was.tierGiven != is.tierGiven;
    for (auto& [day, state] : later) {
        type = type && state.type == was.type;
        rosh = rosh && state.rosh == was.rosh;
        t2a = t2a && state.t2a == was.t2a;
        tier = tier && state.tier == was.tier && state.tierGiven == was.tierGiven;
        state.type = type ? is.type : state.type;
        state.rosh = rosh ? is.rosh : state.rosh;
        state.t2a = t2a ? is.t2a : state.t2a;
        state.tier = tier ? is.tier : state.tier;
        state.tierGiven = tier ? is.tierGiven : state.tierGiven;
        if (type || rosh || t2a || tier) {
            sql::run(db,
                     "UPDATE case_states SET location = ?3, tier = ?4, rosh = ?5, t2a = ?6, tier_given = ?7 "
                     "WHERE case_id = ?1 AND valid_from = ?2",
                     caseId, day, numberOf(state.type), numberOf(state.tier), numberOf(state.rosh), state.t2a,
                     state.tierGiven);
        }
    }
}

/// Ends the rows of a dated table on a day and takes out those that would begin later.
void endRows(sql::Database& db, const std::string& table, const std::string& rows, CaseId caseId, Date on) {
    const std::string ofCase = " WHERE case_id = ?1 AND " + rows;
    sql::run(db, "DELETE FROM " + table + ofCase + " AND valid_from >= ?2", caseId, on);
    sql::run(db,
             "UPDATE " + table + " SET valid_to = ?2" + ofCase + " AND (valid_to IS NULL OR valid_to > ?2)",
             caseId, on);
}

std::optional<CaseHolder> holderOn(sql::Database& db, CaseId caseId, CaseRole role, Date day) {
    auto rows = db.prepare("SELECT team_id, coalesce(post_id, 0), valid_from FROM case_holders WHERE "
                           "case_id = ?1 AND role = ?3 AND valid_from <= ?2 AND "
                           "(valid_to IS NULL OR valid_to > ?2)");
    rows.with(caseId, day, name(role));
    if (!rows.next()) {
        return std::nullopt;
    }
    return CaseHolder{rows.get<TeamId>(0), rows.get<PostId>(1), rows.date(2)};
}

void requireOpen(sql::Database& db, CaseId caseId, Date day) {
    if (!caseRecord(db, caseId).open.contains(day)) {
        throw NotFound("The case is not open on " + day.text() + ". Choose another day.");
    }
}

} // namespace

std::optional<CaseState> caseStateOn(sql::Database& db, CaseId caseId, Date day) {
    auto rows = db.prepare("SELECT location, tier, rosh, t2a, tier_given FROM case_states WHERE "
                           "case_id = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to > ?2)");
    rows.with(caseId, day);
    if (!rows.next()) {
        return std::nullopt;
    }
    return readCaseState(rows, 0);
}

std::optional<CaseHolder> leadOn(sql::Database& db, CaseId caseId, Date day) {
    return holderOn(db, caseId, CaseRole::Lead, day);
}

std::optional<CaseHolder> coWorkerOn(sql::Database& db, CaseId caseId, Date day) {
    return holderOn(db, caseId, CaseRole::CoWorker, day);
}

std::vector<CaseId> openCasesOf(sql::Database& db, PersonId person, Date day) {
    std::vector<CaseId> cases;
    auto rows = db.prepare("SELECT id FROM cases WHERE person_id = ?1 AND valid_from <= ?2 AND "
                           "(valid_to IS NULL OR valid_to > ?2) ORDER BY valid_from, id");
    rows.with(person, day);
    while (rows.next()) {
        cases.push_back(rows.get<CaseId>(0));
    }
    return cases;
}

std::optional<Date> lastCaseEnd(sql::Database& db, PersonId person, Date day) {
    return sql::valueOf<Date>(db,
                              "SELECT valid_to FROM cases WHERE person_id = ?1 AND valid_to <= ?2 ORDER BY "
                              "valid_to DESC LIMIT 1",
                              person, day);
}

CaseSpan caseRecord(sql::Database& db, CaseId caseId) {
    auto rows = db.prepare("SELECT person_id, valid_from, valid_to FROM cases WHERE id = ?1");
    rows.with(caseId);
    if (!rows.next()) {
        throw NotFound("This case is no longer in the record. Go back and look at it again.");
    }
    return {rows.get<PersonId>(0), {rows.date(1), rows.get<std::optional<Date>>(2)}};
}

bool scoresOn(sql::Database& db, CaseId caseId, Date day) {
    // Sheets: 0 caseload (W: a warrant), 2 overdue terminations, 4 standalone orders, 5 suspended lifers.
    static constexpr std::string_view unscored =
        "SELECT 1 FROM cases c JOIN people w ON w.id = c.person_id JOIN flagged_cases f ON f.crn = w.crn "
        "WHERE c.id = ?1 AND f.extract_id = (SELECT e.id FROM extracts e WHERE e.superseded_by IS NULL AND "
        "e.report_date <= ?2 ORDER BY e.report_date DESC LIMIT 1) AND (f.sheet IN (2, 4, 5) OR "
        "(f.sheet = 0 AND f.row_type = 'W')) AND c.valid_from <= (SELECT e.report_date FROM extracts e "
        "WHERE e.id = f.extract_id) LIMIT 1";
    return !sql::valueOf<int>(db, unscored, caseId, day);
}

CaseId startCase(sql::Database& db, PersonId person, Date from, const CaseState& state, TeamId team,
                 PostId lead, bool counts, const CaseChangeNote& note) {
    sql::run(db, "INSERT INTO cases (person_id, valid_from, log_id) VALUES (?1, ?2, ?3)", person, from,
             note.log);
    const CaseId caseId{db.lastInsertId()};
    const CaseEdit edit(db, caseId, note);
    caseStateTable().assign(db, caseId.value, {from, std::nullopt}, note.log, numberOf(state.type),
                            numberOf(state.tier), numberOf(state.rosh), state.t2a, state.tierGiven);
    leadTable().assign(db, caseId.value, {from, std::nullopt}, note.log, name(CaseRole::Lead), team,
                       sql::OrNull(lead));
    edit.finish(from, counts);
    return caseId;
}

void endCase(sql::Database& db, CaseId caseId, Date on, const CaseChangeNote& note) {
    requireOpen(db, caseId, on);
    const CaseEdit edit(db, caseId, note);
    sql::run(db, "UPDATE cases SET valid_to = ?2 WHERE id = ?1", caseId, on);
    endRows(db, "case_states", "1 = 1", caseId, on);
    endRows(db, "case_holders", "1 = 1", caseId, on);
    edit.finish(on);
}

void assignCaseState(sql::Database& db, CaseId caseId, Date from, const CaseState& state,
                     const CaseChangeNote& note) {
    requireOpen(db, caseId, from);
    const CaseEdit edit(db, caseId, note);
    const auto was = caseStateOn(db, caseId, from);
    caseStateTable().assign(db, caseId.value, {from, std::nullopt}, note.log, numberOf(state.type),
                            numberOf(state.tier), numberOf(state.rosh), state.t2a, state.tierGiven);
    if (was) {
        carryOn(db, caseId, from, *was, state);
    }
    edit.finish(from);
}

void assignHolder(sql::Database& db, CaseId caseId, CaseRole role, Date from, TeamId team, PostId post,
                  const CaseChangeNote& note) {
    requireOpen(db, caseId, from);
    if (role == CaseRole::Lead) {
        const CaseEdit edit(db, caseId, note);
        leadTable().assign(db, caseId.value, {from, std::nullopt}, note.log, name(role), team,
                           sql::OrNull(post));
        edit.finish(from);
        return;
    }
    keepCaseRows(db, caseId, note.log);
    const CasePlace place = timelineOf(db, caseId).on(from).value_or(CasePlace{});
    const auto placeOf = [&place](PostId coWorker) {
        return coWorker ? MaybePlace({coWorker, place.type, place.tier, place.t2a}) : std::nullopt;
    };
    const auto was = coWorkerOn(db, caseId, from);
    if (post) {
        coWorkerTable().assign(db, caseId.value, {from, std::nullopt}, note.log, name(role), team, post);
    } else {
        endRows(db, "case_holders", "role = 'co-worker'", caseId, from);
    }
    CaseChangeNote coWorking = note;
    coWorking.kind = name(CaseRole::CoWorker);
    appendChange(db, caseId, coWorking, {from, placeOf(was ? was->post : PostId()), placeOf(post)}, false);
}

std::vector<CaseId> reverseCaseChanges(sql::Database& db, LogEntryId toUndo, Date recordedOn,
                                       LogEntryId log) {
    std::vector<CaseId> cases;
    std::vector<CaseChange> undone = caseChangesBy(db, toUndo);
    std::stable_sort(undone.begin(), undone.end(), [](const CaseChange& a, const CaseChange& b) {
        return std::tie(a.onCase, a.effectiveOn) < std::tie(b.onCase, b.effectiveOn);
    });
    for (const CaseChange& first : undone) {
        if (!cases.empty() && cases.back() == first.onCase) {
            continue;
        }
        if (sql::valueOf<int>(
                db, "SELECT 1 FROM case_changes WHERE case_id = ?1 AND log_id > ?2 AND log_id <> ?3",
                first.onCase, toUndo, log)) {
            throw Conflict("The case was changed again since, so this can no longer be taken back. Nothing "
                           "was saved.");
        }
        const CaseChangeNote note{"undone", {}, recordedOn, log};
        const CaseEdit edit(db, first.onCase, note);
        restoreCaseRows(db, first.onCase, toUndo);
        const bool counted = std::any_of(undone.begin(), undone.end(), [&first](const CaseChange& one) {
            return one.onCase == first.onCase && one.counts;
        });
        edit.finish(first.effectiveOn, counted);
        cases.push_back(first.onCase);
    }
    return cases;
}

} // namespace headroom::store
