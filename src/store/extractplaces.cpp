#include "store/extractplaces.h"

#include "store/decode.h"
#include "store/periods.h"
#include "store/sql/statement.h"
#include "store/units.h"

#include <algorithm>
#include <array>
#include <utility>

namespace headroom::store {

/// One level of the organisation: its statements and what is counted for it.
struct ExtractPlaces::UnitLevel {
    std::string read, insert;
    PeriodTable facts;
    bool hasParent = true;
    int SavedExtract::*added;
    int SavedExtract::*moved;

    static const UnitLevel& regions();
    static const UnitLevel& pdus();
    static const UnitLevel& teams();
};

const ExtractPlaces::UnitLevel& ExtractPlaces::UnitLevel::regions() {
    static const UnitLevel level{
        "SELECT r.id, r.code, n.name, 0 FROM regions r LEFT JOIN region_names n ON n.region_id = r.id AND " +
            holdsOn("n"),
        "INSERT INTO regions (code, log_id) VALUES (?1, ?2)",
        PeriodTable("region_names", "region_id", "name"),
        false,
        &SavedExtract::regionsAdded,
        nullptr};
    return level;
}

const ExtractPlaces::UnitLevel& ExtractPlaces::UnitLevel::pdus() {
    static const UnitLevel level{"SELECT r.id, r.code, n.name, n.region_id FROM pdus r LEFT JOIN "
                                 "pdu_placements n ON n.pdu_id = r.id AND " +
                                     holdsOn("n"),
                                 "INSERT INTO pdus (code, log_id) VALUES (?1, ?2)",
                                 PeriodTable("pdu_placements", "pdu_id", "region_id, name"),
                                 true,
                                 &SavedExtract::pdusAdded,
                                 &SavedExtract::pdusMoved};
    return level;
}

const ExtractPlaces::UnitLevel& ExtractPlaces::UnitLevel::teams() {
    static const UnitLevel level{"SELECT r.id, r.code, n.name, n.pdu_id FROM teams r LEFT JOIN "
                                 "team_placements n ON n.team_id = r.id AND " +
                                     holdsOn("n"),
                                 "INSERT INTO teams (code, log_id) VALUES (?1, ?2)",
                                 PeriodTable("team_placements", "team_id", "pdu_id, name"),
                                 true,
                                 &SavedExtract::teamsAdded,
                                 &SavedExtract::teamsMoved};
    return level;
}

namespace {

constexpr std::array<std::string_view, 3> postKinds = {"field", "court", "omic"};

std::string_view kindName(PostKind kind) {
    return postKinds.at(static_cast<std::size_t>(kind));
}

PostKind kindOf(std::string_view text) {
    const auto found = std::find(postKinds.begin(), postKinds.end(), text);
    if (found == postKinds.end()) {
        refuseNumber("kind of post", 0);
    }
    return static_cast<PostKind>(found - postKinds.begin());
}

std::string pairKey(std::string_view staffCode, std::string_view teamCode) {
    return std::string(staffCode) + '\n' + std::string(teamCode);
}

/// The official rule for a post seen for the first time: trainees work as officers, and every
/// other grade takes the senior officer's hours, which are none in the public seed.
HoursPerWeek firstHours(Grade grade, const DefaultHours& defaults) {
    switch (grade) {
    case Grade::PO:
    case Grade::TPO:
        return defaults.po;
    case Grade::PSO:
        return defaults.pso;
    default:
        return defaults.spo;
    }
}

const Period* periodOn(const std::vector<Period>& periods, Date day) {
    const auto found = std::find_if(periods.begin(), periods.end(),
                                    [day](const Period& period) { return period.contains(day); });
    return found == periods.end() ? nullptr : &*found;
}

} // namespace

ExtractPlaces::ExtractPlaces(sql::Database& db, Period period, LogEntryId log, const GradeMap& grades,
                             const DefaultHours& defaults)
    : m_db(db)
    , m_period(period)
    , m_log(log)
    , m_grades(grades)
    , m_defaults(defaults) {
    readUnits(UnitLevel::regions(), m_regions);
    readUnits(UnitLevel::pdus(), m_pdus);
    readUnits(UnitLevel::teams(), m_teams);
    readPractitioners();
    readMerges();
    readPosts();
}

void ExtractPlaces::readUnits(const UnitLevel& level, Units& units) {
    auto rows = m_db.prepare(level.read);
    rows.bind(2, m_period.from);
    while (rows.next()) {
        KnownUnit known{rows.integer(0), rows.integer(3), rows.get<std::optional<std::string>>(2), false};
        units.emplace(rows.text(1), std::move(known));
    }
}

void ExtractPlaces::readPractitioners() {
    static const std::string query =
        "SELECT r.id, r.staff_code, n.surname, n.forename FROM practitioners r LEFT JOIN "
        "practitioner_names n ON n.practitioner_id = r.id AND " +
        holdsOn("n");
    auto rows = m_db.prepare(query);
    rows.bind(2, m_period.from);
    while (rows.next()) {
        KnownPractitioner known{rows.integer(0), std::nullopt, false};
        if (!rows.isNull(2)) {
            known.name = {rows.get<std::string>(2), rows.get<std::string>(3)};
        }
        m_practitioners.emplace(rows.text(1), std::move(known));
    }
}

void ExtractPlaces::readMerges() {
    auto rows =
        m_db.prepare("SELECT r.staff_code, m.merged_id, m.kept_id FROM practitioner_merges m JOIN "
                     "practitioners r ON r.id = m.merged_id WHERE m.undone_log_id IS NULL ORDER BY m.id");
    std::unordered_map<std::int64_t, std::int64_t> keptOf;
    std::vector<std::pair<std::string, std::int64_t>> codes;
    while (rows.next()) {
        codes.emplace_back(rows.text(0), rows.integer(1));
        keptOf[rows.integer(1)] = rows.integer(2);
    }
    for (const auto& [code, merged] : codes) {
        std::int64_t kept = merged;
        for (auto next = keptOf.find(kept); next != keptOf.end(); next = keptOf.find(kept)) {
            kept = next->second; // who was kept may have been merged later
        }
        m_practitioners[code] = {kept, std::nullopt, true}; // named by the code that was kept
    }
}

void ExtractPlaces::readPosts() {
    static const std::string query =
        "SELECT p.id, p.practitioner_id, p.team_id, p.kind, g.grade_code, h.post_id IS NOT NULL FROM posts p "
        "LEFT JOIN post_grades g ON g.post_id = p.id AND " +
        holdsOn("g") + " LEFT JOIN post_hours h ON h.post_id = p.id AND " + holdsOn("h");
    std::unordered_map<std::int64_t, KnownPost*> byId;
    auto rows = m_db.prepare(query);
    rows.bind(2, m_period.from);
    while (rows.next()) {
        const PostKind kind = kindOf(rows.text(3));
        KnownPost& known = m_posts[{rows.integer(1), rows.integer(2), kind}];
        known.id = rows.integer(0);
        known.kind = kind;
        known.grade = rows.get<std::optional<std::string>>(4);
        known.hasHours = rows.get<bool>(5);
        byId.emplace(known.id, &known);
    }
    auto periods = m_db.prepare(
        "SELECT post_id, valid_from, valid_to, by_hand FROM post_periods ORDER BY post_id, valid_from");
    while (periods.next()) {
        const auto known = byId.find(periods.integer(0));
        if (known == byId.end()) {
            refuseNumber("post", periods.integer(0));
        }
        const Period period{periods.date(1), periods.get<std::optional<Date>>(2)};
        known->second->byHand =
            known->second->byHand || (periods.get<bool>(3) && period.contains(m_period.from));
        known->second->periods.push_back(period);
    }
}

std::int64_t ExtractPlaces::unit(const UnitLevel& level, Units& units, const std::string& code,
                                 const std::string& name, std::int64_t parent) {
    KnownUnit& known = units[code];
    if (known.seen) {
        return known.id;
    }
    known.seen = true;
    if (known.id == 0) {
        sql::run(m_db, level.insert, code, m_log);
        known.id = m_db.lastInsertId();
        ++(m_result.*level.added);
    } else if (known.name == name && known.parent == parent) {
        return known.id;
    } else if (known.name) {
        m_result.renamed += *known.name != name ? 1 : 0;
        if (level.moved != nullptr) {
            m_result.*level.moved += known.parent != parent ? 1 : 0;
        }
    }
    if (level.hasParent) {
        level.facts.assign(m_db, known.id, m_period, m_log, parent, name);
    } else {
        level.facts.assign(m_db, known.id, m_period, m_log, name);
    }
    known.name = name;
    known.parent = parent;
    return known.id;
}

std::int64_t ExtractPlaces::practitioner(const ExtractStaff& staff) {
    static const PeriodTable names("practitioner_names", "practitioner_id", "surname, forename");
    KnownPractitioner& known = m_practitioners[staff.staffCode];
    if (known.seen) {
        return known.id;
    }
    known.seen = true;
    const auto name = std::pair(staff.surname, staff.forename);
    if (known.id == 0) {
        sql::run(m_db, "INSERT INTO practitioners (staff_code, log_id) VALUES (?1, ?2)", staff.staffCode,
                 m_log);
        known.id = m_db.lastInsertId();
    } else if (known.name == name) {
        return known.id;
    } else if (known.name) {
        ++m_result.renamed;
    }
    names.assign(m_db, known.id, m_period, m_log, staff.surname, staff.forename);
    known.name = name;
    return known.id;
}

ExtractPlaces::KnownPost& ExtractPlaces::post(const PostKey& key) {
    KnownPost& known = m_posts[key];
    if (known.id == 0) {
        const auto& [practitionerId, teamId, kind] = key;
        sql::run(m_db, "INSERT INTO posts (practitioner_id, team_id, kind, log_id) VALUES (?1, ?2, ?3, ?4)",
                 practitionerId, teamId, kindName(kind), m_log);
        known.id = m_db.lastInsertId();
        known.kind = kind;
    }
    return known;
}

PostId ExtractPlaces::place(const ExtractUnit& where, const ExtractStaff& staff, PostKind kind) {
    const auto region = unit(UnitLevel::regions(), m_regions, where.regionCode, where.regionName, 0);
    const auto pdu = unit(UnitLevel::pdus(), m_pdus, where.pduCode, where.pduName, region);
    const auto team = unit(UnitLevel::teams(), m_teams, where.teamCode, where.teamName, pdu);
    KnownPost& known = post({practitioner(staff), team, kind});
    if (!known.seen) {
        known.seen = true;
        openPost(known);
        setGradeAndHours(known, staff);
    }
    if (kind == PostKind::Field) {
        m_fieldPosts.emplace(pairKey(staff.staffCode, where.teamCode), PostId{known.id});
    }
    return {known.id};
}

void ExtractPlaces::openPost(KnownPost& known) {
    const bool counted = known.kind == PostKind::Field;
    if (const Period* held = periodOn(known.periods, m_period.from)) {
        m_result.postsKept += counted ? 1 : 0;
        if (known.byHand) { // from now on extracts say when it ends
            sql::run(m_db, "UPDATE post_periods SET by_hand = 0 WHERE post_id = ?1 AND valid_from = ?2",
                     known.id, held->from);
        }
        return;
    }
    const Period* before = nullptr;
    const Period* after = nullptr;
    for (const Period& period : known.periods) {
        before = period.until == m_period.from ? &period : before;
        after = period.from == m_period.until ? &period : after;
    }
    if (before != nullptr || after != nullptr) {
        // An extract of this very day had ended it, or a later one already knows it.
        m_result.postsKept += counted ? 1 : 0;
        continuePost(known, before, after);
        return;
    }
    int SavedExtract::*tally =
        known.periods.empty() ? &SavedExtract::postsAdded : &SavedExtract::postsReturned;
    m_result.*tally += counted ? 1 : 0;
    sql::run(m_db, "INSERT INTO post_periods (post_id, valid_from, valid_to, log_id) VALUES (?1, ?2, ?3, ?4)",
             known.id, m_period.from, m_period.until, m_log);
}

void ExtractPlaces::continuePost(const KnownPost& known, const Period* before, const Period* after) {
    if (before != nullptr) {
        sql::run(m_db,
                 "UPDATE post_periods SET valid_to = ?3, ended_log_id = NULL WHERE post_id = ?1 AND "
                 "valid_from = ?2",
                 known.id, before->from, m_period.until);
    } else {
        sql::run(m_db, "UPDATE post_periods SET valid_from = ?3 WHERE post_id = ?1 AND valid_from = ?2",
                 known.id, after->from, m_period.from);
    }
}

void ExtractPlaces::setGradeAndHours(KnownPost& known, const ExtractStaff& staff) {
    static const PeriodTable grades("post_grades", "post_id", "grade_code");
    static const PeriodTable hours("post_hours", "post_id", "contracted_hours, source");
    if (known.grade != staff.gradeCode) {
        m_result.gradesChanged += known.grade && known.kind == PostKind::Field ? 1 : 0;
        grades.assign(m_db, known.id, m_period, m_log, staff.gradeCode);
    }
    // Once only: a later change of grade leaves the hours as they are, as the official rule has it.
    if (known.kind == PostKind::Field && !known.hasHours) {
        hours.assign(m_db, known.id, {m_period.from, std::nullopt}, m_log,
                     firstHours(m_grades.gradeOf(staff.gradeCode), m_defaults), "default");
    }
}

std::optional<PostId> ExtractPlaces::fieldPost(std::string_view staffCode, std::string_view teamCode) const {
    const auto found = m_fieldPosts.find(pairKey(staffCode, teamCode));
    return found == m_fieldPosts.end() ? std::nullopt : std::optional(found->second);
}

void ExtractPlaces::endOthers() {
    for (const auto& [key, known] : m_posts) {
        if (!known.seen && !known.byHand && periodOn(known.periods, m_period.from) != nullptr) {
            endPost(known);
            m_result.postsEnded += known.kind == PostKind::Field ? 1 : 0;
        }
    }
}

void ExtractPlaces::endPost(const KnownPost& known) {
    const Period& open = *periodOn(known.periods, m_period.from);
    sql::run(
        m_db,
        "UPDATE post_periods SET valid_to = ?3, ended_log_id = ?4 WHERE post_id = ?1 AND valid_from = ?2",
        known.id, open.from, m_period.from, m_log);
    if (m_period.until && (!open.until || *m_period.until < *open.until)) {
        // A later extract that the store already holds has the post: it goes on there.
        sql::run(m_db,
                 "INSERT INTO post_periods (post_id, valid_from, valid_to, log_id) VALUES (?1, ?2, ?3, ?4)",
                 known.id, *m_period.until, open.until, m_log);
    }
}

} // namespace headroom::store
