#include "store/officersupervision.h"

#include "domain/error.h"
#include "store/idlist.h"
#include "store/practice.h"
#include "store/sql/statement.h"
#include "store/units.h"

#include <algorithm>

namespace headroom::store {

namespace {

/// The name that is known last of all.
std::string lastName(const std::string& practitioner) {
    return "coalesce((SELECT n.surname || ', ' || n.forename FROM practitioner_names n WHERE "
           "n.practitioner_id = " +
           practitioner + " ORDER BY n.valid_from DESC LIMIT 1), '')";
}

const std::string& supervisionColumns() {
    static const std::string text = "SELECT r.supervision_id, r.revision, r.withdrawn, r.reason, "
                                    "s.practitioner_id, r.with_id, r.held_on, r.next_on, r.agreed, " +
                                    lastName("r.with_id") + ", " + lastName("s.practitioner_id") +
                                    ", l.actor, l.recorded_at FROM supervisions s CROSS JOIN "
                                    "supervision_revisions r CROSS JOIN log_entries l WHERE "
                                    "r.supervision_id = s.id AND l.id = r.log_id AND ";
    return text;
}

/// The revision that was known at the end of a day, ?2.
constexpr std::string_view knownOnTheDay =
    "r.revision = (SELECT max(x.revision) FROM supervision_revisions x WHERE x.supervision_id = s.id AND "
    "x.recorded_on <= ?2)";

SupervisionRecord readMeeting(const sql::Statement& rows) {
    sql::Row row(rows);
    SupervisionRecord one;
    one.id = row.next<SupervisionId>();
    one.revision = row.next<int>();
    one.withdrawn = row.next<bool>();
    one.reason = row.next<std::string>();
    one.value.officer = row.next<PractitionerId>();
    one.value.with = row.next<PractitionerId>();
    one.value.heldOn = row.next<Date>();
    one.value.nextOn = row.next<std::optional<Date>>();
    one.value.agreed = row.next<std::string>();
    one.withName = row.next<std::string>();
    one.officerName = row.next<std::string>();
    one.actor = row.next<std::string>();
    one.recordedAt = row.next<std::string>();
    return one;
}

void addCasesAndActions(sql::Database& db, SupervisionRecord& one) {
    auto cases = db.prepare("SELECT person_id, discussed FROM supervision_cases WHERE supervision_id = ?1 "
                            "AND revision = ?2 ORDER BY number");
    cases.with(one.id, one.revision);
    while (cases.next()) {
        one.value.cases.push_back({cases.get<PersonId>(0), cases.get<std::string>(1)});
    }
    auto actions = db.prepare("SELECT what, by_day, done_on FROM supervision_actions WHERE supervision_id = "
                              "?1 AND revision = ?2 ORDER BY number");
    actions.with(one.id, one.revision);
    while (actions.next()) {
        one.value.actions.push_back({actions.get<std::string>(0), actions.get<std::optional<Date>>(1),
                                     actions.get<std::optional<Date>>(2)});
    }
}

std::vector<SupervisionRecord> readMeetings(sql::Database& db, sql::Statement& rows) {
    std::vector<SupervisionRecord> all;
    while (rows.next()) {
        all.push_back(readMeeting(rows));
    }
    for (SupervisionRecord& one : all) {
        addCasesAndActions(db, one);
    }
    return all;
}

} // namespace

std::vector<SupervisionRecord> supervisionsOf(sql::Database& db, PractitionerId officer, Date asOf) {
    static const std::string text =
        supervisionColumns() + "s.practitioner_id = ?1 AND " + std::string(knownOnTheDay) +
        " AND r.withdrawn = 0 AND r.held_on <= ?2 ORDER BY r.held_on DESC, r.supervision_id DESC";
    auto rows = db.prepare(text);
    rows.with(officer, asOf);
    return readMeetings(db, rows);
}

std::vector<SupervisionRecord> supervisionRevisions(sql::Database& db, SupervisionId id) {
    static const std::string text = supervisionColumns() + "s.id = ?1 ORDER BY r.revision";
    auto rows = db.prepare(text);
    rows.with(id);
    auto all = readMeetings(db, rows);
    if (all.empty()) {
        throw NotFound("There is no such record of supervision in this store.");
    }
    return all;
}

SupervisionId addSupervisionRevision(sql::Database& db, const SupervisionRecord& record, Date recordedOn,
                                     LogEntryId log) {
    SupervisionId id = record.id;
    const OfficerSupervision& value = record.value;
    if (!id) {
        sql::run(db, "INSERT INTO supervisions (practitioner_id, log_id) VALUES (?1, ?2)", value.officer,
                 log);
        id = SupervisionId{db.lastInsertId()};
    }
    sql::run(db, "UPDATE supervision_revisions SET is_newest = 0 WHERE supervision_id = ?1", id);
    sql::run(db,
             "INSERT INTO supervision_revisions (supervision_id, revision, is_newest, withdrawn, reason, "
             "with_id, held_on, next_on, agreed, recorded_on, log_id) VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, "
             "?8, ?9, ?10)",
             id, record.revision, record.withdrawn, record.reason, value.with, value.heldOn, value.nextOn,
             value.agreed, recordedOn, log);
    int number = 0;
    for (const SupervisedCase& one : value.cases) {
        sql::run(db, "INSERT INTO supervision_cases VALUES (?1, ?2, ?3, ?4, ?5)", id, record.revision,
                 ++number, one.person, one.discussed);
    }
    number = 0;
    for (const SupervisionAction& one : value.actions) {
        sql::run(db, "INSERT INTO supervision_actions VALUES (?1, ?2, ?3, ?4, ?5, ?6)", id, record.revision,
                 ++number, one.what, one.by, one.doneOn);
    }
    return id;
}

std::unordered_map<PractitionerId, LastSupervision>
lastSupervisions(sql::Database& db, const std::vector<PractitionerId>& officers, Date asOf) {
    static const std::string text =
        "SELECT s.practitioner_id, s.id, r.held_on, r.next_on FROM json_each(?1) p CROSS JOIN supervisions s "
        "CROSS JOIN supervision_revisions r WHERE s.practitioner_id = p.value AND r.supervision_id = s.id "
        "AND " +
        std::string(knownOnTheDay) + " AND r.withdrawn = 0 AND r.held_on <= ?2 ORDER BY r.held_on, s.id";
    std::unordered_map<PractitionerId, LastSupervision> last;
    auto rows = db.prepare(text);
    rows.with(idList(officers), asOf);
    while (rows.next()) {
        last.insert_or_assign(
            rows.get<PractitionerId>(0),
            LastSupervision{rows.get<SupervisionId>(1), rows.date(2), rows.get<std::optional<Date>>(3)});
    }
    return last;
}

std::vector<PractitionerId> managersAbove(sql::Database& db, PractitionerId officer, Date asOf) {
    static const std::string text =
        "SELECT b.practitioner_id FROM posts p CROSS JOIN line_management m CROSS JOIN posts b WHERE "
        "p.practitioner_id = ?1 AND m.post_id = p.id AND " +
        holdsOn("m") +
        " AND b.id = m.manager_post_id UNION SELECT b.practitioner_id FROM posts p CROSS JOIN "
        "line_management m CROSS JOIN " +
        std::string(coverRows) +
        " c CROSS JOIN posts b WHERE p.practitioner_id = ?1 AND m.post_id = p.id AND " + holdsOn("m") +
        " AND c.covered_post_id = m.manager_post_id AND " + holdsOn("c") +
        " AND b.id = c.covering_post_id ORDER BY 1";
    std::vector<PractitionerId> managers;
    std::vector<PractitionerId> below = {officer};
    while (!below.empty()) {
        std::vector<PractitionerId> next;
        for (const PractitionerId one : below) {
            auto rows = db.prepare(text);
            rows.with(one, asOf);
            while (rows.next()) {
                const auto found = rows.get<PractitionerId>(0);
                // Whoever is there already ends a circle of managers.
                if (found != officer &&
                    std::find(managers.begin(), managers.end(), found) == managers.end()) {
                    managers.push_back(found);
                    next.push_back(found);
                }
            }
        }
        below = std::move(next);
    }
    return managers;
}

std::vector<NamedPractitioner> practitionersIn(sql::Database& db, UnitRef unit, Date asOf) {
    static const std::string select =
        "SELECT DISTINCT p.practitioner_id, o.staff_code, n.surname || ', ' || n.forename, "
        "coalesce(g.grade_code, ''), t.name FROM unit_posts p CROSS JOIN practitioners o CROSS JOIN "
        "practitioner_names n CROSS JOIN team_placements t LEFT JOIN post_grades g ON g.post_id = p.id AND " +
        holdsOn("g") + " WHERE o.id = p.practitioner_id AND n.practitioner_id = p.practitioner_id AND " +
        holdsOn("n") + " AND t.team_id = p.team_id AND " + holdsOn("t") + " ORDER BY 3, 2, 5";
    std::vector<NamedPractitioner> all;
    auto rows = db.prepare(withPosts(unit.level) + select);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        NamedPractitioner one;
        one.id = row.next<PractitionerId>();
        one.staffCode = row.next<std::string>();
        one.name = row.next<std::string>();
        one.gradeCode = row.next<std::string>();
        one.team = row.next<std::string>();
        all.push_back(std::move(one));
    }
    return all;
}

std::optional<NamedPractitioner> namedPractitioner(sql::Database& db, PractitionerId id, Date asOf) {
    static const std::string text =
        "SELECT o.staff_code, n.surname || ', ' || n.forename, coalesce(g.grade_code, ''), "
        "coalesce(t.name, '') FROM practitioners o CROSS JOIN practitioner_names n CROSS JOIN posts p CROSS "
        "JOIN post_periods d LEFT JOIN post_grades g ON g.post_id = p.id AND " +
        holdsOn("g") + " LEFT JOIN team_placements t ON t.team_id = p.team_id AND " + holdsOn("t") +
        " WHERE o.id = ?1 AND n.practitioner_id = o.id AND " + holdsOn("n") +
        " AND p.practitioner_id = o.id AND d.post_id = p.id AND " + holdsOn("d") + " ORDER BY p.id LIMIT 1";
    auto rows = db.prepare(text);
    rows.with(id, asOf);
    if (!rows.next()) {
        return std::nullopt;
    }
    return NamedPractitioner{id, rows.get<std::string>(0), rows.get<std::string>(1), rows.get<std::string>(2),
                             rows.get<std::string>(3)};
}

} // namespace headroom::store
