#include "store/caselist.h"

#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace headroom::store {

namespace {

using ListScope = CaseListRequest::Scope;

/// "WITH listed (…) ": ?1 is the post, team or owner, ?2 the day.
std::string withListed(ListScope scope) {
    static const std::string head = "listed (person_id, case_id, role, since, place) AS MATERIALIZED (";
    static const std::string open = " AND c.id = h.case_id AND " + holdsOn("c");
    static const std::string ofPost =
        "WITH " + head +
        "SELECT c.person_id, h.case_id, h.role, h.valid_from, 0 FROM case_holders h CROSS JOIN cases c WHERE "
        "h.post_id = ?1 AND " +
        holdsOn("h") + open + ") ";
    static const std::string ofTeam =
        withPosts(Level::Team) + ", " + head +
        "SELECT c.person_id, h.case_id, h.role, h.valid_from, 0 FROM unit_posts p CROSS JOIN case_holders h "
        "CROSS JOIN cases c WHERE h.post_id = p.id AND h.role = 'lead' AND " +
        holdsOn("h") + open +
        " UNION ALL SELECT c.person_id, h.case_id, h.role, h.valid_from, 0 FROM case_holders h CROSS JOIN "
        "cases "
        "c WHERE h.team_id = ?1 AND h.post_id IS NULL AND h.role = 'lead' AND " +
        holdsOn("h") + open + ") ";
    static const std::string ofRecent =
        "WITH seen (person_id, place) AS MATERIALIZED (SELECT person_id, row_number() OVER (ORDER BY "
        "viewed_at "
        "DESC, person_id) FROM recent_people WHERE owner = ?1 ORDER BY 2 LIMIT ?4), " +
        head +
        "SELECT v.person_id, c.id, 'lead', c.valid_from, v.place FROM seen v LEFT JOIN cases c ON c.id = "
        "(SELECT "
        "max(x.id) FROM cases x WHERE x.person_id = v.person_id AND " +
        holdsOn("x") + ")) ";
    switch (scope) {
    case ListScope::Post:
        return ofPost;
    case ListScope::Team:
        return ofTeam;
    case ListScope::Recent:
        return ofRecent;
    }
    return ofPost;
}

/// One run over the listed cases: prepares texts, binds what they all have in common.
class CaseLister {
public:
    CaseLister(sql::Database& db, const CaseListRequest& request)
        : m_db(db)
        , m_request(request)
        , m_with(withListed(request.scope)) {}

    sql::Statement prepare(const std::string& text) {
        auto rows = m_db.prepare(m_with + text);
        switch (m_request.scope) {
        case ListScope::Post:
            rows.bind(1, m_request.post);
            break;
        case ListScope::Team:
            rows.bind(1, m_request.team);
            break;
        case ListScope::Recent:
            rows.bind(1, m_request.owner);
            rows.bind(4, m_request.limit);
            break;
        }
        rows.bind(2, m_request.asOf);
        if (m_request.upTo && text.find("?3") != std::string::npos) {
            rows.bind(3, m_request.upTo);
        }
        return rows;
    }

    /// "FROM <people> <table> r WHERE …": the items of a kind that are known, behind a table of people.
    std::string items(const std::string& people, const std::string& table, const std::string& kind) const {
        if (!m_request.upTo) {
            return " FROM " + people + " l CROSS JOIN " + table +
                   " r WHERE r.person_id = l.person_id AND r.is_newest = 1 AND r.withdrawn = 0";
        }
        return " FROM " + people + " l CROSS JOIN record_items i CROSS JOIN " + table +
               " r WHERE i.person_id = l.person_id AND i.kind = '" + kind + "' AND r.item_id = i.id AND " +
               knownThen("r", table);
    }

    /// The item that comes first of a person's contacts that fulfil a condition.
    std::string firstContact(const std::string& condition, const std::string& order) const {
        const std::string from =
            m_request.upTo
                ? "record_items i CROSS JOIN contact_revisions n WHERE i.person_id = l.person_id AND i.kind "
                  "= "
                  "'contact' AND n.item_id = i.id AND " +
                      knownThen("n", "contact_revisions")
                : std::string("contact_revisions n WHERE n.person_id = l.person_id AND n.is_newest = 1 AND "
                              "n.withdrawn = 0");
        const std::string newest =
            m_request.upTo ? knownThen("r", "contact_revisions") : std::string("r.is_newest = 1");
        return "SELECT l.person_id, r.item_id, r.day, r.starts_at, r.type, r.outcome FROM (SELECT DISTINCT "
               "person_id FROM listed) l CROSS JOIN contact_revisions r WHERE r.item_id = (SELECT n.item_id "
               "FROM " +
               from + " AND " + condition + " ORDER BY " + order + " LIMIT 1) AND " + newest;
    }

private:
    static std::string knownThen(const std::string& alias, const std::string& table) {
        return alias + ".log_id <= ?3 AND " + alias + ".withdrawn = 0 AND " + alias +
               ".revision = (SELECT max(x.revision) FROM " + table + " x WHERE x.item_id = " + alias +
               ".item_id AND x.log_id <= ?3)";
    }

    sql::Database& m_db;
    const CaseListRequest& m_request;
    std::string m_with;
};

CaseInList readListedCase(sql::Row row) {
    CaseInList one;
    one.person = row.next<PersonId>();
    one.caseId = row.next<std::optional<CaseId>>().value_or(CaseId{});
    one.coWorked = row.next<std::string>() == "co-worker";
    one.since = row.next<std::optional<Date>>().value_or(Date{});
    one.crn = row.next<std::string>();
    one.surname = row.next<std::string>();
    one.forename = row.next<std::string>();
    one.dateOfBirth = row.next<Date>();
    if (const auto type = row.next<std::optional<std::int64_t>>()) {
        one.type = caseTypeOf(*type);
    }
    one.tier = tierOf(row.next<std::optional<std::int64_t>>().value_or(0));
    one.t2a = row.next<std::optional<bool>>().value_or(false);
    if (const auto rosh = row.next<std::optional<std::int64_t>>()) {
        one.rosh = roshOf(*rosh);
    }
    one.lead = row.next<std::optional<PostId>>().value_or(PostId{});
    one.officer = row.next<std::string>();
    return one;
}

std::vector<CaseInList> readListed(CaseLister& lister) {
    static const std::string select =
        "SELECT l.person_id, l.case_id, l.role, l.since, w.crn, w.surname, w.forename, w.date_of_birth, "
        "s.location, s.tier, s.t2a, s.rosh, h.post_id, coalesce(n.surname || ', ' || n.forename, '') FROM "
        "listed l CROSS JOIN people w LEFT JOIN case_states s ON s.case_id = l.case_id AND " +
        holdsOn("s") + " LEFT JOIN case_holders h ON h.case_id = l.case_id AND h.role = 'lead' AND " +
        holdsOn("h") +
        " LEFT JOIN posts p ON p.id = h.post_id LEFT JOIN practitioner_names n ON "
        "n.practitioner_id = p.practitioner_id AND " +
        holdsOn("n") + " WHERE w.id = l.person_id ORDER BY l.place, w.surname, w.forename, w.crn";
    std::vector<CaseInList> cases;
    auto rows = lister.prepare(select);
    while (rows.next()) {
        cases.push_back(readListedCase(sql::Row(rows)));
    }
    return cases;
}

/// The listed cases by person and by case; a person can be listed more than once.
class CaseIndex {
public:
    explicit CaseIndex(std::vector<CaseInList>& cases) {
        for (CaseInList& one : cases) {
            m_byPerson[one.person].push_back(&one);
            m_byCase[one.caseId].push_back(&one);
        }
    }
    const std::vector<CaseInList*>& of(PersonId person) { return m_byPerson[person]; }
    const std::vector<CaseInList*>& of(CaseId caseId) { return m_byCase[caseId]; }

private:
    std::unordered_map<PersonId, std::vector<CaseInList*>> m_byPerson;
    std::unordered_map<CaseId, std::vector<CaseInList*>> m_byCase;
};

const std::string listedPeople = "(SELECT DISTINCT person_id FROM listed)";

/// Of the live orders the one that ends last.
void addListedOrders(CaseLister& lister, CaseIndex& cases) {
    auto rows = lister.prepare("SELECT r.case_id, r.kind, r.ends_on" +
                               lister.items(listedPeople, "order_revisions", "order") +
                               " AND r.sentenced_on <= ?2 AND (r.ended_on IS NULL OR r.ended_on > ?2)");
    while (rows.next()) {
        const Date ends = rows.date(2);
        for (CaseInList* one : cases.of(rows.get<CaseId>(0))) {
            if (!one->orderEnds || *one->orderEnds < ends) {
                one->order = rows.get<std::string>(1);
                one->orderEnds = ends;
            }
        }
    }
}

/// What stands about people in words and holds on the day.
void addListedWords(CaseLister& lister, CaseIndex& cases, const std::string& query,
                    std::vector<std::string> CaseInList::*words) {
    auto rows = lister.prepare(query + " AND r.from_day <= ?2 AND (r.until_day IS NULL OR r.until_day > ?2) "
                                       "ORDER BY r.from_day, r.item_id");
    while (rows.next()) {
        const std::string word = rows.get<std::string>(1);
        for (CaseInList* one : cases.of(rows.get<PersonId>(0))) {
            auto& list = one->*words;
            if (std::find(list.begin(), list.end(), word) == list.end()) {
                list.push_back(word);
            }
        }
    }
}

void addListedLetters(CaseLister& lister, CaseIndex& cases, bool then) {
    auto rows = lister.prepare(
        "SELECT l.person_id, k.tier, k.provisional FROM " + listedPeople +
        " l CROSS JOIN tier_calculations k WHERE k.id = (SELECT max(n.id) FROM tier_calculations n WHERE "
        "n.person_id = l.person_id AND n.scheme = '2026' AND n.day <= ?2" +
        (then ? " AND n.log_id <= ?3" : "") + ")");
    while (rows.next()) {
        for (CaseInList* one : cases.of(rows.get<PersonId>(0))) {
            one->letterTier = rows.get<std::string>(1);
            one->letterProvisional = rows.get<bool>(2);
        }
    }
}

void addListedAppointments(CaseLister& lister, CaseIndex& cases, const std::string& condition,
                           const std::string& order, std::optional<ListedAppointment> CaseInList::*which) {
    auto rows = lister.prepare(lister.firstContact(condition, order));
    while (rows.next()) {
        sql::Row row(rows);
        const auto person = row.next<PersonId>();
        ListedAppointment appointment;
        appointment.item = row.next<ItemId>();
        appointment.day = row.next<Date>();
        appointment.startsAt = row.next<std::optional<int>>();
        appointment.type = row.next<std::string>();
        appointment.outcome = row.next<std::string>();
        for (CaseInList* one : cases.of(person)) {
            one->*which = appointment;
        }
    }
}

} // namespace

std::vector<CaseInList> listCases(sql::Database& db, const CaseListRequest& request) {
    CaseLister lister(db, request);
    std::vector<CaseInList> listed = readListed(lister);
    CaseIndex cases(listed);
    addListedOrders(lister, cases);
    addListedWords(lister, cases,
                   "SELECT r.person_id, r.alert_kind" + lister.items(listedPeople, "alerts", "alert"),
                   &CaseInList::alerts);
    addListedWords(lister, cases,
                   "SELECT r.person_id, r.code" +
                       lister.items(listedPeople, "registration_revisions", "registration"),
                   &CaseInList::registers);
    addListedLetters(lister, cases, static_cast<bool>(request.upTo));
    addListedAppointments(lister, cases, "n.day >= ?2 AND n.needs_outcome = 1 AND n.outcome = ''",
                          "n.day, n.starts_at, n.item_id", &CaseInList::next);
    addListedAppointments(
        lister, cases,
        "n.day <= ?2 AND ((n.outcome <> '' AND n.outcome <> 'rescheduled') OR (n.needs_outcome = 1 "
        "AND n.day < ?2))",
        "n.day DESC, n.starts_at DESC, n.item_id DESC", &CaseInList::last);
    return listed;
}

void noteViewed(sql::Database& db, std::string_view owner, PersonId person, std::string_view at) {
    sql::run(db,
             "INSERT INTO recent_people (owner, person_id, viewed_at) VALUES (?1, ?2, ?3) "
             "ON CONFLICT (owner, person_id) DO UPDATE SET viewed_at = excluded.viewed_at",
             owner, person, at);
}

} // namespace headroom::store
