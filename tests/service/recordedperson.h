#pragma once

#include "domain/tier.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/record.h"
#include "store/sql/transaction.h"

#include <memory>
#include <string>

namespace headroom::test {

/// Somebody new in a store, with what is recorded put straight into the tables: what the service reads,
/// without what it does when something is recorded.
class RecordedPerson {
public:
    explicit RecordedPerson(Workspace& workspace, const std::string& gender = "man")
        : m_workspace(workspace) {
        sql::Database& db = workspace.database();
        auto transaction = begin();
        const LogEntryId log = append("person.add");
        const auto number = sql::valueOf<int>(db, "SELECT count(*) FROM people").value_or(0);
        sql::run(
            db,
            "INSERT INTO people (crn, surname, forename, date_of_birth, gender, language, log_id) VALUES "
            "(?1, 'Quillfeather', 'Odo', '1990-02-28', ?2, 'en', ?3)",
            "Z" + std::to_string(900000 + number), gender, log);
        m_person = PersonId{db.lastInsertId()};
        sql::run(db, "INSERT INTO cases (person_id, valid_from, log_id) VALUES (?1, '2020-01-01', ?2)",
                 m_person, log);
        m_case = CaseId{db.lastInsertId()};
        end(transaction);
    }

    /// The same person in a store that was opened again.
    RecordedPerson in(Workspace& workspace) const { return {workspace, m_person, m_case}; }

    PersonId id() const { return m_person; }
    CaseId onCase() const { return m_case; }

    /// What the case is from its first day on, as it was given or as it was worked out.
    void state(Tier tier, bool given, Rosh rosh = Rosh::Medium) {
        auto transaction = begin();
        sql::run(
            m_workspace.database(),
            "INSERT INTO case_states (case_id, valid_from, location, tier, rosh, t2a, tier_given, log_id) "
            "VALUES (?1, '2020-01-01', 0, ?2, ?3, 0, ?4, ?5)",
            m_case, static_cast<int>(tier.number()), static_cast<int>(rosh), given, append("case.add"));
        end(transaction);
    }

    /// Who leads the case from its first day on.
    void lead(TeamId team, PostId post) {
        auto transaction = begin();
        sql::run(m_workspace.database(),
                 "INSERT INTO case_holders (case_id, valid_from, role, team_id, post_id, log_id) VALUES (?1, "
                 "'2020-01-01', 'lead', ?2, ?3, ?4)",
                 m_case, team, post, append("case.add"));
        end(transaction);
    }

    template <class T>
    ItemId put(const T& value) {
        auto transaction = begin();
        const ItemId item =
            store::putNew(m_workspace.database(), m_person, m_case, value, append("record.add"));
        end(transaction);
        return item;
    }
    template <class T>
    void revise(ItemId item, const T& value, const std::string& reason = "") {
        auto transaction = begin();
        const int revision = store::newestOf<T>(m_workspace.database(), item).revision;
        store::putRevision(m_workspace.database(), item, m_person, m_case, revision, value, false, reason,
                           append("record.revise"));
        end(transaction);
    }

private:
    RecordedPerson(Workspace& workspace, PersonId person, CaseId onCase)
        : m_workspace(workspace)
        , m_person(person)
        , m_case(onCase) {}

    /// None where the test has one of its own.
    std::unique_ptr<sql::Transaction> begin() {
        sql::Database& db = m_workspace.database();
        return db.inTransaction() ? nullptr : std::make_unique<sql::Transaction>(db);
    }
    static void end(const std::unique_ptr<sql::Transaction>& transaction) {
        if (transaction) {
            transaction->commit();
        }
    }
    LogEntryId append(const char* action) {
        return store::append(m_workspace.database(), {m_workspace.actor().name, action, "person", 0, "{}"},
                             m_workspace.clock());
    }

    Workspace& m_workspace;
    PersonId m_person;
    CaseId m_case;
};

} // namespace headroom::test
