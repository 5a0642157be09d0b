#include "store/caserecords.h"

#include "store/decode.h"
#include "store/idlist.h"
#include "store/record.h"
#include "store/units.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace headroom::store {

namespace {

/// Parameters: ?1 people, ?2 the last log entry that is looked at.
std::string currentText(const std::string& select) {
    return select +
           " WHERE person_id IN (SELECT value FROM json_each(?1)) AND is_newest = 1 AND withdrawn = 0 "
           "AND ?2 = 0";
}

template <class T>
std::string knownText(const std::string& select) {
    const std::string table(RecordKind<T>::table);
    return select +
           " AS r WHERE item_id IN (SELECT i.id FROM json_each(?1) p CROSS JOIN record_items i WHERE "
           "i.person_id = p.value AND i.kind = '" +
           std::string(RecordKind<T>::kind) +
           "') AND log_id <= ?2 AND revision = (SELECT max(revision) FROM " + table +
           " n WHERE n.item_id = r.item_id AND n.log_id <= ?2) AND withdrawn = 0";
}

/// The records of some people, each handed to its case.
class RecordReader {
public:
    RecordReader(sql::Database& db, const CaseSelection& selection, std::vector<CaseRecord>& records)
        : m_db(db)
        , m_selection(selection)
        , m_records(records) {
        std::vector<PersonId> people;
        for (CaseRecord& one : records) {
            m_byCase.emplace(one.id, &one);
            people.push_back(one.person);
        }
        people.erase(std::unique(people.begin(), people.end()), people.end());
        m_people = idList(people);
        readMainCases();
    }

    template <class T>
    void read(std::vector<Recorded<T>> CaseRecord::*list) {
        static const std::string current = currentText(record::select<T>());
        static const std::string known = knownText<T>(record::select<T>());
        auto rows = m_db.prepare(m_selection.upTo ? known : current);
        rows.with(m_people, m_selection.upTo);
        while (rows.next()) {
            Recorded<T> one = record::read<T>(rows);
            if (CaseRecord* record = recordFor(one.person, one.onCase)) {
                (record->*list).push_back(std::move(one));
            }
        }
    }

    /// Contacts without their notes, which are long and decide nothing.
    void readContacts() {
        static const std::string select =
            "SELECT item_id, person_id, coalesce(case_id, 0), type, day, outcome FROM contact_revisions";
        static const std::string current = currentText(select);
        static const std::string known = knownText<Contact>(select);
        auto rows = m_db.prepare(m_selection.upTo ? known : current);
        rows.with(m_people, m_selection.upTo);
        while (rows.next()) {
            if (CaseRecord* record = recordFor(rows.get<PersonId>(1), rows.get<CaseId>(2))) {
                record->contacts.push_back(
                    {rows.get<ItemId>(0), rows.get<std::string>(3), rows.date(4), rows.get<std::string>(5)});
            }
        }
    }

    void readBreaches() {
        auto rows = m_db.prepare(
            "SELECT DISTINCT n.person_id, n.case_id, o.breach_started_on FROM order_revisions n "
            "CROSS JOIN order_revisions o WHERE n.person_id IN (SELECT value FROM json_each(?1)) AND "
            "n.is_newest = 1 AND n.withdrawn = 0 AND o.item_id = n.item_id AND o.breach_started_on IS NOT "
            "NULL AND (?2 = 0 OR o.log_id <= ?2)");
        rows.with(m_people, m_selection.upTo);
        while (rows.next()) {
            if (CaseRecord* record = recordFor(rows.get<PersonId>(0), rows.get<CaseId>(1))) {
                record->breachesStarted.push_back(rows.date(2));
            }
        }
    }

    void readStates() {
        auto rows = m_db.prepare(
            "SELECT case_id, valid_from, location, rosh FROM case_states WHERE case_id IN (SELECT value FROM "
            "json_each(?1)) AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to > valid_from) "
            "ORDER BY case_id, valid_from");
        rows.with(idList(caseIds()), m_selection.asOf);
        while (rows.next()) {
            CaseRecord& record = *m_byCase.at(rows.get<CaseId>(0));
            record.type = caseTypeOf(rows.integer(2));
            record.rosh = roshOf(rows.integer(3));
            if (!record.firstRosh) {
                record.firstRosh = record.rosh;
                record.firstRoshFrom = rows.date(1);
            }
        }
    }

    void readHoldings() {
        auto rows = m_db.prepare(
            "SELECT case_id, valid_from, valid_to, team_id, post_id FROM case_holders WHERE case_id IN "
            "(SELECT value FROM json_each(?1)) AND role = 'lead' AND valid_from <= ?2 AND (valid_to IS NULL "
            "OR valid_to > valid_from) ORDER BY case_id, valid_from");
        rows.with(idList(caseIds()), m_selection.asOf);
        while (rows.next()) {
            m_byCase.at(rows.get<CaseId>(0))
                ->holdings.push_back({rows.date(1), rows.get<std::optional<Date>>(2), rows.get<TeamId>(3),
                                      rows.get<std::optional<PostId>>(4).value_or(PostId{})});
        }
    }

private:
    /// The newest open case of each person, or else the newest: what is recorded about the person as a
    /// whole is with it, whoever leads it.
    void readMainCases() {
        auto rows =
            m_db.prepare("SELECT person_id, id FROM cases WHERE person_id IN (SELECT value FROM "
                         "json_each(?1)) AND valid_from <= ?2 ORDER BY person_id, valid_to IS NULL OR "
                         "valid_to > ?2, valid_from, id");
        rows.with(m_people, m_selection.asOf);
        while (rows.next()) {
            m_mainCases[rows.get<PersonId>(0)] = rows.get<CaseId>(1);
        }
    }

    CaseRecord* recordFor(PersonId person, CaseId onCase) {
        const auto found = m_byCase.find(onCase ? onCase : m_mainCases[person]);
        return found == m_byCase.end() ? nullptr : found->second;
    }

    std::vector<CaseId> caseIds() const {
        std::vector<CaseId> ids;
        ids.reserve(m_records.size());
        for (const CaseRecord& one : m_records) {
            ids.push_back(one.id);
        }
        return ids;
    }

    sql::Database& m_db;
    const CaseSelection& m_selection;
    std::vector<CaseRecord>& m_records;
    std::string m_people;
    std::unordered_map<CaseId, CaseRecord*> m_byCase;
    std::unordered_map<PersonId, CaseId> m_mainCases;
};

constexpr std::string_view caseColumns =
    "SELECT c.person_id, c.id, w.crn, w.surname, w.forename, c.valid_from, c.valid_to, "
    "substr(l.recorded_at, 1, 10)";
constexpr std::string_view caseJoins =
    " AND c.id = h.case_id AND (c.valid_to IS NULL OR c.valid_to > ?3) AND w.id = c.person_id AND l.id = "
    "c.log_id";

std::string ledText() {
    return std::string(caseColumns) +
           " FROM unit_posts p CROSS JOIN case_holders h CROSS JOIN cases c CROSS JOIN people w CROSS JOIN "
           "log_entries l WHERE h.post_id = p.id AND h.role = 'lead' AND h.valid_from <= ?2 AND (h.valid_to "
           "IS NULL OR h.valid_to > ?2 OR (h.valid_to > ?3 AND h.valid_to = c.valid_to))" +
           std::string(caseJoins);
}

std::string waitingText() {
    return std::string(caseColumns) +
           " FROM unit_teams t CROSS JOIN case_holders h CROSS JOIN cases c CROSS JOIN people w CROSS JOIN "
           "log_entries l WHERE h.team_id = t.id AND h.post_id IS NULL AND " +
           holdsOn("h") + std::string(caseJoins);
}

/// Parameters: ?1 the unit or person, ?2 the day, ?3 the day since which cases may have ended.
std::string casesText(const CaseSelection& selection) {
    constexpr std::string_view order = " ORDER BY 1, 6 DESC, 2 DESC";
    if (selection.person) {
        return std::string(caseColumns) +
               " FROM cases c CROSS JOIN people w CROSS JOIN log_entries l WHERE c.person_id = ?1 AND "
               "c.valid_from <= ?2 AND ?3 IS NOT NULL AND w.id = c.person_id AND l.id = c.log_id" +
               std::string(order);
    }
    const Level level = selection.unit.level;
    if (selection.waitingOnly) {
        return withTeams(level) + waitingText() + std::string(order);
    }
    if (level == Level::Officer) {
        return withPosts(level) + ledText() + std::string(order);
    }
    constexpr std::string_view with = "WITH ";
    return withPosts(level) + ", " + withTeams(level).substr(with.size()) + ledText() + " UNION " +
           waitingText() + std::string(order);
}

std::vector<CaseRecord> selectedCases(sql::Database& db, const CaseSelection& selection) {
    std::vector<CaseRecord> records;
    auto rows = db.prepare(casesText(selection));
    rows.with(selection.person ? selection.person.value : selection.unit.id, selection.asOf,
              selection.endedSince);
    while (rows.next()) {
        sql::Row row(rows);
        CaseRecord one;
        one.person = row.next<PersonId>();
        one.id = row.next<CaseId>();
        one.crn = row.next<std::string>();
        one.surname = row.next<std::string>();
        one.forename = row.next<std::string>();
        one.from = row.next<Date>();
        one.until = row.next<std::optional<Date>>();
        one.firstRecorded = row.next<Date>();
        records.push_back(std::move(one));
    }
    return records;
}

/// Parameters: ?1 the unit or person, ?2 the day, ?3 the last log entry.
std::string reportsText(const CaseSelection& selection) {
    constexpr std::string_view newest = " AND is_newest = 1 AND withdrawn = 0";
    const std::string whose =
        selection.person ? "person_id = ?1" : "author_post_id IN (SELECT id FROM unit_posts)";
    const std::string with = selection.person ? "" : withPosts(selection.unit.level);
    if (!selection.upTo) {
        return with + record::select<Report>() + " WHERE " + whose + std::string(newest) +
               " AND requested_on <= ?2 AND ?3 = 0 ORDER BY person_id, item_id";
    }
    return with + record::select<Report>() +
           " AS r WHERE item_id IN (SELECT item_id FROM report_revisions WHERE " + whose +
           " AND is_newest = 1) AND log_id <= ?3 AND revision = (SELECT max(revision) FROM report_revisions "
           "n WHERE n.item_id = r.item_id AND n.log_id <= ?3) AND withdrawn = 0 AND requested_on <= ?2 "
           "ORDER BY person_id, item_id";
}

/// Names, newest open case and its type of the person of a record.
void fillPerson(sql::Database& db, const CaseSelection& selection, CaseRecord& record) {
    auto rows = db.prepare(
        "SELECT w.crn, w.surname, w.forename, c.id, s.location FROM people w LEFT JOIN cases c ON "
        "c.person_id = w.id AND c.valid_from <= ?2 AND (c.valid_to IS NULL OR c.valid_to > ?2) LEFT JOIN "
        "case_states s ON s.case_id = c.id AND s.valid_from <= ?2 AND (s.valid_to IS NULL OR s.valid_to > "
        "?2) WHERE w.id = ?1 ORDER BY c.valid_from DESC, c.id DESC LIMIT 1");
    rows.with(record.person, selection.asOf);
    if (rows.next()) {
        record.crn = rows.get<std::string>(0);
        record.surname = rows.get<std::string>(1);
        record.forename = rows.get<std::string>(2);
        record.id = rows.get<std::optional<CaseId>>(3).value_or(CaseId{});
        record.type = rows.isNull(4) ? CaseType::Community : caseTypeOf(rows.integer(4));
    }
}

} // namespace

std::vector<CaseRecord> caseRecords(sql::Database& db, const CaseSelection& selection) {
    std::vector<CaseRecord> records = selectedCases(db, selection);
    if (records.empty()) {
        return records;
    }
    RecordReader reader(db, selection, records);
    reader.readStates();
    reader.readHoldings();
    reader.read(&CaseRecord::orders);
    reader.read(&CaseRecord::custody);
    reader.read(&CaseRecord::assessments);
    reader.read(&CaseRecord::registrations);
    reader.read(&CaseRecord::milestones);
    reader.readContacts();
    reader.read(&CaseRecord::decisions);
    if (selection.waitingOnly) {
        return records;
    }
    reader.readBreaches();
    reader.read(&CaseRecord::requirements);
    reader.read(&CaseRecord::predictors);
    reader.read(&CaseRecord::enquiries);
    reader.read(&CaseRecord::enforcements);
    return records;
}

std::vector<CaseRecord> reportRecords(sql::Database& db, const CaseSelection& selection) {
    std::vector<CaseRecord> records;
    auto rows = db.prepare(reportsText(selection));
    rows.with(selection.person ? selection.person.value : selection.unit.id, selection.asOf, selection.upTo);
    while (rows.next()) {
        Recorded<Report> report = record::read<Report>(rows);
        const auto& completed = report.value.completedOn;
        if (completed && *completed <= selection.endedSince) {
            continue;
        }
        if (records.empty() || records.back().person != report.person) {
            CaseRecord one;
            one.person = report.person;
            fillPerson(db, selection, one);
            records.push_back(std::move(one));
        }
        records.back().reports.push_back(std::move(report));
    }
    for (CaseRecord& one : records) {
        one.decisions = selection.upTo ? knownOf<DeadlineNote>(db, one.person, selection.upTo)
                                       : currentOf<DeadlineNote>(db, one.person);
    }
    return records;
}

} // namespace headroom::store
