#include "domain/error.h"
#include "store/decode.h"
#include "store/inventedrecord.h"
#include "store/laterindexes.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/peoplesearch.h"
#include "store/record.h"
#include "store/sql/statement.h"

#include <algorithm>

namespace headroom::store {

namespace {

constexpr std::int64_t casesPerReport = 1024;

/// Teams by code, and field posts by staff and team code.
class Places {
public:
    explicit Places(sql::Database& db) {
        auto teams = db.prepare("SELECT code, id FROM teams");
        while (teams.next()) {
            m_teams.emplace(teams.text(0), teams.integer(1));
        }
        auto posts =
            db.prepare("SELECT r.staff_code, t.code, p.id FROM posts p JOIN practitioners r ON "
                       "r.id = p.practitioner_id JOIN teams t ON t.id = p.team_id WHERE p.kind = 'field'");
        while (posts.next()) {
            m_posts.emplace(key(posts.text(0), posts.text(1)), posts.get<PostId>(2));
        }
    }

    TeamId team(const std::string& code) const {
        const auto found = m_teams.find(code);
        if (found == m_teams.end()) {
            throw NotFound("There is no team with the code " + code + " in this store.");
        }
        return {found->second};
    }

    PostId post(const std::string& staffCode, const std::string& teamCode) const {
        const auto found = m_posts.find(key(staffCode, teamCode));
        if (found == m_posts.end()) {
            throw NotFound("There is no post of " + staffCode + " in the team " + teamCode +
                           " in this store.");
        }
        return found->second;
    }

private:
    static std::string key(std::string_view staffCode, std::string_view teamCode) {
        return std::string(staffCode) + '\n' + std::string(teamCode);
    }
    std::unordered_map<std::string, std::int64_t> m_teams;
    std::unordered_map<std::string, PostId> m_posts;
};

/// Writes cases one after the other with statements prepared once.
class CaseWriter {
public:
    CaseWriter(sql::Database& db, LogEntryId log)
        : m_db(db)
        , m_places(db)
        , m_log(log) {}

    void write(const PopulationCase& one, const PopulationRecord& record) {
        const PersonId personId = person(one);
        m_case.runWith(personId, one.since, m_log);
        const std::int64_t caseId = m_db.lastInsertId();
        m_state.runWith(caseId, one.since, numberOf(one.type), numberOf(one.tier), numberOf(one.rosh),
                        one.t2a, m_log, !record.tierFollows);
        writeHolders(caseId, one);
        ItemId activity;
        const ItemId order = writeOrder(personId, CaseId{caseId}, one.order, activity);
        for (const PopulationRegistration& registration : one.registrations) {
            Registration kept;
            kept.code = registration.code;
            kept.level = registration.level;
            kept.from = registration.from;
            putNew(m_db, personId, CaseId{caseId}, kept, m_log);
        }
        const PostId holder = one.staffCode.empty() ? PostId{} : m_places.post(one.staffCode, one.teamCode);
        saveInventedRecord(m_db, {personId, CaseId{caseId}, order, holder, activity}, record, m_log);
    }

private:
    PersonId person(const PopulationCase& one) {
        m_person.runWith(one.crn, one.surname, one.forename, one.dateOfBirth, one.gender, one.language,
                         m_log);
        if (m_db.changes() == 1) {
            return PersonId{m_db.lastInsertId()};
        }
        return PersonId{
            sql::valueOf<std::int64_t>(m_db, "SELECT id FROM people WHERE crn = ?1", one.crn).value_or(0)};
    }

    void writeHolders(std::int64_t caseId, const PopulationCase& one) {
        const TeamId team = m_places.team(one.teamCode);
        const Date since = std::max(one.since, one.heldSince);
        const auto hold = [&](std::string_view role, const std::string& staffCode) {
            std::optional<PostId> post;
            if (!staffCode.empty()) {
                post = m_places.post(staffCode, one.teamCode);
            }
            m_holder.runWith(caseId, since, role, team, post, m_log);
        };
        hold("lead", one.staffCode);
        if (!one.coWorkerStaffCode.empty()) {
            hold("co-worker", one.coWorkerStaffCode);
        }
    }

    /// activity: the requirement whose days contacts count, if there is one.
    ItemId writeOrder(PersonId person, CaseId onCase, const PopulationOrder& order, ItemId& activity) {
        SentenceOrder kept;
        kept.kind = order.kind;
        kept.sentencedOn = order.sentencedOn;
        kept.startsOn = order.startsOn;
        kept.endsOn = order.endsOn;
        kept.releaseOn = order.releaseOn;
        const ItemId orderId = putNew(m_db, person, onCase, kept, m_log);
        for (const PopulationRequirement& requirement : order.requirements) {
            Requirement one;
            one.order = orderId;
            one.kind = requirement.kind;
            one.amount = requirement.amount;
            one.unit = requirement.unit;
            one.from = order.startsOn;
            one.endsOn = order.endsOn;
            const ItemId item = putNew(m_db, person, onCase, one, m_log);
            activity = requirement.kind == "rehabilitation activity" ? item : activity;
        }
        return orderId;
    }

    sql::Database& m_db;
    Places m_places;
    LogEntryId m_log;
    sql::Statement m_person =
        m_db.prepare("INSERT INTO people (crn, surname, forename, date_of_birth, gender, language, log_id) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (crn) DO NOTHING");
    sql::Statement m_case =
        m_db.prepare("INSERT INTO cases (person_id, valid_from, log_id) VALUES (?1, ?2, ?3)");
    sql::Statement m_state =
        m_db.prepare("INSERT INTO case_states (case_id, valid_from, location, tier, rosh, t2a, "
                     "log_id, tier_given) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    sql::Statement m_holder =
        m_db.prepare("INSERT INTO case_holders (case_id, valid_from, role, team_id, post_id, "
                     "log_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
};

} // namespace

void savePeople(sql::Database& db, const std::vector<PopulationCase>& cases, LogEntryId log,
                const JobControl& job, const RecordOfCase& record) {
    LaterIndexes indexes(db);
    CaseWriter writer(db, log);
    const auto total = static_cast<std::int64_t>(cases.size());
    for (std::int64_t done = 0; done < total; ++done) {
        if (done % casesPerReport == 0) {
            job.report(Phase::Saving, done, total);
        }
        const auto number = static_cast<std::size_t>(done);
        writer.write(cases[number], record ? record(number) : PopulationRecord{});
    }
    job.report(Phase::Saving, total, total);
    indexes.build();
    indexPeopleWithout(db);
}

void saveManagement(sql::Database& db, const std::vector<PopulationManagement>& management, LogEntryId log) {
    const Places places(db);
    for (const PopulationManagement& one : management) {
        const PostId manager = places.post(one.managerStaffCode, one.managerTeamCode);
        const PostId other = places.post(one.staffCode, one.teamCode);
        if (one.cover) {
            setCover(db, other, manager, {one.from, one.until}, log);
        } else {
            setManager(db, other, manager, one.from, log);
        }
    }
}

} // namespace headroom::store
