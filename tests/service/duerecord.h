#pragma once

#include "domain/contact.h"
#include "domain/enquiry.h"
#include "exchange/wmtextract.h"
#include "population/population.h"
#include "service/duedates.h"
#include "service/imports.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/record.h"
#include "store/sql/transaction.h"
#include "tempworkspace.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace headroom::test {

/// A store of one small office in which one invented person after the other can be recorded, on a day
/// that can be moved on.
class DueRecord {
public:
    explicit DueRecord(Date today)
        : m_workspace(today) {
        WmtExtract extract =
            readWmtExtract(testData("synthetic_extract_40.xlsx"), std::nullopt, ExtractLimits(), JobControl())
                .extract;
        extract.reportDate = today;
        const auto path = m_workspace.folder() / "office.xlsx";
        writeWmtExtract(extract, path, JobControl());
        importWmtExtract(*m_workspace, path, {}, JobControl());
        const auto posts = store::postsIn(db(), {}, today);
        m_officer = posts.at(0);
        m_other = *std::find_if(posts.begin(), posts.end(), [&](const store::PostRecord& one) {
            return one.id != m_officer.id && one.team == m_officer.team;
        });
    }

    Workspace& workspace() { return *m_workspace; }
    sql::Database& db() { return m_workspace->database(); }
    Date today() { return m_workspace->today(); }
    void moveTo(Date today, Role role = Role::Administrator) { m_workspace.reopenOn(today, role); }
    const store::PostRecord& officer() const { return m_officer; }
    const store::PostRecord& colleague() const { return m_other; }

    /// Somebody whose case begins, with one order.
    struct Start {
        CaseType type = CaseType::Community;
        Rosh rosh = Rosh::Medium;
        std::string kind = "community order";
        Date sentenced, ends;
        std::optional<Date> released;
        std::optional<Date> held; ///< allocated on; empty: with the sentence
        std::string crn;
        std::vector<PopulationRegistration> registrations;
    };
    std::pair<PersonId, CaseId> begin(const Start& start) {
        PopulationCase one;
        one.crn = start.crn.empty() ? "X" + std::to_string(100001 + m_people++) : start.crn;
        one.surname = "Example";
        one.forename = "Ash";
        one.dateOfBirth = Date::of(1990, 1, 1);
        one.gender = "man";
        one.language = "en";
        one.type = start.type;
        one.tier = Tier::parse("C2").value();
        one.rosh = start.rosh;
        one.since = start.released.value_or(start.sentenced);
        one.teamCode = m_officer.teamCode;
        one.staffCode = m_officer.staffCode;
        one.heldSince = start.held.value_or(one.since);
        one.order = {start.kind, start.sentenced, start.sentenced, start.ends, start.released, {}};
        one.registrations = start.registrations;
        write([&](LogEntryId log) { store::savePeople(db(), {one}, log, JobControl()); });
        const PersonId person{
            sql::valueOf<std::int64_t>(db(), "SELECT id FROM people WHERE crn = ?1", one.crn).value()};
        return {person, CaseId{sql::valueOf<std::int64_t>(
                                   db(), "SELECT max(id) FROM cases WHERE person_id = ?1", person)
                                   .value()}};
    }

    template <class T>
    ItemId put(std::pair<PersonId, CaseId> who, const T& value) {
        ItemId item;
        write([&](LogEntryId log) { item = store::putNew(db(), who.first, who.second, value, log); });
        return item;
    }

    template <class T, class Change>
    void change(ItemId item, Change edit) {
        write([&](LogEntryId log) {
            auto now = store::newestOf<T>(db(), item);
            edit(now.value);
            store::putRevision(db(), item, now.person, now.onCase, now.revision, now.value, false, "", log);
        });
    }

    template <class T>
    ItemId only(PersonId person) {
        return store::currentOf<T>(db(), person).at(0).id;
    }

    ItemId contact(std::pair<PersonId, CaseId> who, const std::string& type, Date day,
                   std::string_view outcome = name(ContactOutcome::AttendedComplied)) {
        Contact contact;
        contact.type = type;
        contact.day = day;
        contact.by = m_officer.id;
        contact.outcome = outcome;
        contact.needsOutcome = outcome.empty();
        return put(who, contact);
    }

    void milestone(std::pair<PersonId, CaseId> who, EventKind kind, Date day) {
        put(who, Milestone{std::string(name(kind)), day, {}, {}});
    }

    void rosh(std::pair<PersonId, CaseId> who, Rosh level, Date day) {
        RoshAssessment assessment;
        assessment.assessedOn = day;
        assessment.levels[static_cast<std::size_t>(RoshGroup::Public)] = level;
        put(who, assessment);
    }

    void transfer(CaseId onCase, PostId post, Date from) {
        write([&](LogEntryId log) {
            sql::run(db(),
                     "UPDATE case_holders SET valid_to = ?2 WHERE case_id = ?1 AND role = 'lead' AND "
                     "valid_to IS NULL",
                     onCase, from);
            sql::run(db(),
                     "INSERT INTO case_holders (case_id, valid_from, role, team_id, post_id, log_id) VALUES "
                     "(?1, ?2, 'lead', ?3, ?4, ?5)",
                     onCase, from, m_officer.team, post, log);
        });
    }

    template <class Writing>
    void write(Writing writing) {
        sql::Transaction transaction(db());
        writing(store::append(db(), {"tester", "test.write", "test", 0, "{}"}, m_workspace->clock()));
        transaction.commit();
    }

    /// The deadlines of one rule, as they stand today.
    std::vector<DueDate> of(PersonId person, const std::string& rule) {
        std::vector<DueDate> all = dueDatesOf(*m_workspace, person, today());
        std::erase_if(all, [&](const DueDate& due) { return due.deadline.rule.code != rule; });
        return all;
    }

    /// "2026-04-13 open", one after the other; open ones first.
    std::string due(PersonId person, const std::string& rule) {
        std::string text;
        for (const DueDate& one : of(person, rule)) {
            text += (text.empty() ? "" : ", ") + one.deadline.due.iso() + " " +
                    std::string(one.status.overdue() ? "overdue" : name(one.status.state));
        }
        return text;
    }

private:
    TempWorkspace m_workspace;
    store::PostRecord m_officer, m_other;
    int m_people = 0;
};

} // namespace headroom::test
