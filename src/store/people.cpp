#include "store/people.h"

#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

using PostCasesMap = std::unordered_map<PostId, PostCases>;

/// Working days without an appointment after which a first appointment is late.
constexpr int firstAppointmentDays = 5;
constexpr int recentDays = 7;

bool holdsLiveCases(sql::Database& db, UnitRef unit, Date asOf) {
    static const std::string allocated =
        "SELECT 1 FROM unit_posts p CROSS JOIN case_holders h WHERE h.post_id = p.id AND " + holdsOn("h") +
        " LIMIT 1";
    static const std::string waiting =
        "SELECT 1 FROM unit_teams t CROSS JOIN case_holders h WHERE h.team_id = t.id "
        "AND h.post_id IS NULL AND " +
        holdsOn("h") + " LIMIT 1";
    return sql::valueOf<int>(db, withPosts(unit.level) + allocated, unit.id, asOf).has_value() ||
           sql::valueOf<int>(db, withTeams(unit.level) + waiting, unit.id, asOf).has_value();
}

PostCasesMap noneYet(sql::Database& db, UnitRef unit, Date asOf) {
    PostCasesMap posts;
    auto rows = db.prepare(withPosts(unit.level) + "SELECT id FROM unit_posts");
    rows.with(unit.id, asOf);
    while (rows.next()) {
        posts.emplace(rows.get<PostId>(0), PostCases{});
    }
    return posts;
}

/// Every case of the unit's posts, with its risk.
void countCases(sql::Database& db, UnitRef unit, Date asOf, PostCasesMap& posts) {
    static const std::string select = "SELECT h.post_id, h.valid_from, s.rosh FROM unit_posts p CROSS JOIN "
                                      "case_holders h CROSS JOIN case_states s "
                                      "WHERE h.post_id = p.id AND h.role = 'lead' AND " +
                                      holdsOn("h") + " AND s.case_id = h.case_id AND " + holdsOn("s");
    const Date recently = asOf.plusDays(-recentDays);
    auto rows = db.prepare(withPosts(unit.level) + select);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        PostCases& post = posts[rows.get<PostId>(0)];
        post.allocatedLast7Days += recently < rows.date(1) ? 1 : 0;
        post.highRosh += isHigh(roshOf(rows.integer(2))) ? 1 : 0;
    }
}

/// The same for the whole service: only the rows that count are read, through the indexes on
/// high risk and on the day of allocation.
void countNationalCases(sql::Database& db, Date asOf, PostCasesMap& posts) {
    static const std::string high =
        "SELECT h.post_id FROM case_states s CROSS JOIN case_holders h WHERE s.rosh >= 3 AND " +
        holdsOn("s") + " AND h.case_id = s.case_id AND h.role = 'lead' AND h.post_id IS NOT NULL AND " +
        holdsOn("h");
    static const std::string recent =
        "SELECT h.post_id FROM case_holders h WHERE h.valid_from > ?1 AND h.role = 'lead' AND "
        "h.post_id IS NOT NULL AND " +
        holdsOn("h");
    const auto tally = [&](const std::string& query, int PostCases::*number) {
        auto rows = db.prepare(query);
        rows.with(asOf.plusDays(-recentDays), asOf);
        while (rows.next()) {
            if (const auto found = posts.find(rows.get<PostId>(0)); found != posts.end()) {
                ++(found->second.*number);
            }
        }
    };
    tally(high, &PostCases::highRosh);
    tally(recent, &PostCases::allocatedLast7Days);
}

/// Days of Monday to Friday after `from`, up to and including `to`.
int workingDaysBetween(Date from, Date to) {
    const int days = from.daysUntil(to);
    int working = days / 7 * 5;
    for (int extra = days % 7; extra > 0; --extra) {
        const unsigned weekday = to.plusDays(1 - extra).weekday();
        working += weekday != 0 && weekday != 6 ? 1 : 0;
    }
    return working;
}

/// "WHERE" rest of a query for the cases a unit's posts lead on ?2, joined as p, h, s and w.
std::string leadCases() {
    return "h.role = 'lead' AND " + holdsOn("h") + " AND s.case_id = h.case_id AND " + holdsOn("s") +
           " AND c.id = h.case_id AND w.id = c.person_id";
}

/// An order as it stands now.
std::string standing(const std::string& order) {
    return order + ".is_newest = 1 AND " + order + ".withdrawn = 0";
}

} // namespace

PostCasesMap postCasesIn(sql::Database& db, UnitRef unit, Date asOf) {
    if (!holdsLiveCases(db, unit, asOf)) {
        return {};
    }
    PostCasesMap posts = noneYet(db, unit, asOf);
    if (unit.level == Level::National) {
        countNationalCases(db, asOf, posts);
    } else {
        countCases(db, unit, asOf, posts);
    }
    return posts;
}

UnallocatedSummary unallocatedIn(sql::Database& db, UnitRef unit, Date asOf) {
    // A person still in custody has no first appointment to miss.
    static const std::string select =
        "SELECT s.location, max(o.sentenced_on), max(o.release_on) FROM unit_teams t CROSS JOIN case_holders "
        "h "
        "CROSS JOIN case_states s LEFT JOIN order_revisions o ON o.case_id = h.case_id AND " +
        standing("o") +
        " AND o.sentenced_on <= ?2 "
        "WHERE h.team_id = t.id AND h.post_id IS NULL AND " +
        holdsOn("h") + " AND s.case_id = h.case_id AND " + holdsOn("s") + " GROUP BY h.case_id, s.location";
    UnallocatedSummary summary;
    summary.known = holdsLiveCases(db, unit, asOf);
    auto rows = db.prepare(withTeams(unit.level) + select);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        const CaseType type = caseTypeOf(row.next<std::int64_t>());
        const auto sentenced = row.next<std::optional<Date>>();
        const auto released = row.next<std::optional<Date>>();
        const auto begins = released && *released <= asOf ? released : sentenced;
        ++summary.cases;
        if (type != CaseType::Custody && begins && workingDaysBetween(*begins, asOf) > firstAppointmentDays) {
            ++summary.pastFirstAppointment;
        }
    }
    return summary;
}

std::vector<ComingCase> comingCases(sql::Database& db, UnitRef unit, Date from, Date to) {
    static const auto select = [](const std::string& kind, const std::string& day,
                                  const std::string& condition) {
        return "SELECT " + kind + ", o." + day +
               ", h.post_id, w.crn, w.surname, w.forename, s.location, s.tier, s.t2a FROM unit_posts p "
               "CROSS JOIN case_holders h CROSS JOIN order_revisions o CROSS JOIN case_states s "
               "CROSS JOIN cases c CROSS JOIN people w WHERE h.post_id = p.id AND o.case_id = h.case_id "
               "AND " +
               standing("o") + " AND (o.ended_on IS NULL OR o.ended_on > ?2) AND o." + day +
               " BETWEEN ?2 AND ?3" + condition + " AND " + leadCases();
    };
    static const std::string both = select("0", "release_on", " AND s.location = 2") + " UNION ALL " +
                                    select("1", "ends_on", "") + " ORDER BY 2, 4";
    std::vector<ComingCase> coming;
    auto rows = db.prepare(withPosts(unit.level) + both);
    rows.with(unit.id, from, to);
    while (rows.next()) {
        sql::Row row(rows);
        ComingCase one;
        one.kind = row.next<int>() == 0 ? ComingCase::Kind::Release : ComingCase::Kind::OrderEnd;
        one.date = row.next<Date>();
        one.post = row.next<PostId>();
        one.crn = row.next<std::string>();
        one.surname = row.next<std::string>();
        one.forename = row.next<std::string>();
        one.type = caseTypeOf(row.next<std::int64_t>());
        one.tier = tierOf(row.next<std::int64_t>());
        one.t2a = row.next<bool>();
        coming.push_back(std::move(one));
    }
    return coming;
}

std::vector<HeldCase> heldCases(sql::Database& db, PostId post, Date asOf) {
    static const std::string query =
        "SELECT c.id, w.crn, w.surname, w.forename, s.location, s.tier, s.rosh, s.t2a, h.valid_from "
        "FROM case_holders h CROSS JOIN case_states s CROSS JOIN cases c CROSS JOIN people w WHERE h.post_id "
        "= ?1 "
        "AND " +
        leadCases() + " ORDER BY w.surname, w.forename, w.crn";
    std::vector<HeldCase> cases;
    auto rows = db.prepare(query);
    rows.with(post, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        HeldCase held;
        held.id = row.next<CaseId>();
        held.crn = row.next<std::string>();
        held.surname = row.next<std::string>();
        held.forename = row.next<std::string>();
        held.type = caseTypeOf(row.next<std::int64_t>());
        held.tier = tierOf(row.next<std::int64_t>());
        held.rosh = roshOf(row.next<std::int64_t>());
        held.t2a = row.next<bool>();
        held.since = row.next<Date>();
        cases.push_back(std::move(held));
    }
    return cases;
}

} // namespace headroom::store
