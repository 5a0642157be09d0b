#include "domain/error.h"
#include "engine/tierorder.h"
#include "recordedperson.h"
#include "service/caseload.h"
#include "service/person.h"
#include "service/tiering.h"
#include "store/extracts.h"
#include "store/people.h"
#include "store/tiers.h"
#include "tempworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace headroom::test::caseloadTest {
namespace {

/// An invented team, as the lists of its officers show it.
class Caseload : public ::testing::Test {
protected:
    Caseload() {
        const JobControl job;
        fillWithPopulation(*m_workspace, makePopulation(PopulationSize::Team, 1, today(), job), job);
        sql::Database& db = m_workspace->database();
        m_post = sql::valueOf<PostId>(
                     db, "SELECT post_id FROM case_holders WHERE role = 'lead' AND post_id IS NOT "
                         "NULL GROUP BY post_id ORDER BY count(*) DESC, post_id LIMIT 1")
                     .value();
        m_team = sql::valueOf<TeamId>(db, "SELECT team_id FROM posts WHERE id = ?1", m_post).value();
    }

    Date today() const { return Date::of(2026, 11, 22); }
    CaseloadSnapshot mine() { return readCaseload(*m_workspace, {CaseloadScope::Mine, m_post, {}, today()}); }
    CaseloadSnapshot team() { return readCaseload(*m_workspace, {CaseloadScope::Team, {}, m_team, today()}); }
    CaseloadSnapshot recent() { return readCaseload(*m_workspace, {CaseloadScope::Recent, {}, {}, today()}); }

    template <class T>
    ItemId put(const CaseloadRow& row, const T& value) {
        sql::Database& db = m_workspace->database();
        sql::Transaction transaction(db);
        const LogEntryId log =
            store::append(db, {"tester", "record.add", "person", 0, "{}"}, m_workspace->clock());
        const ItemId item = store::putNew(db, row.person, row.caseId, value, log);
        transaction.commit();
        return item;
    }
    void exclude(const CaseloadRow& row, const std::string& who) {
        AccessEntry entry;
        entry.list = AccessEntry::List::Excluded;
        entry.who = who;
        entry.from = today();
        put(row, entry);
    }
    Contact appointment(Date day, int at, const std::string& outcome = "") {
        Contact contact;
        contact.type = "planned_office_visit";
        contact.day = day;
        contact.startsAt = at;
        contact.by = m_post;
        contact.outcome = outcome;
        contact.needsOutcome = outcome.empty();
        return contact;
    }

    TempWorkspace m_workspace{today()};
    PostId m_post;
    TeamId m_team;
};

TEST_F(Caseload, OfAnOfficerHoldsWhatTheOfficerLeadsAndSharesByName) {
    const CaseloadSnapshot snapshot = mine();
    ASSERT_FALSE(snapshot.rows.empty());
    EXPECT_FALSE(snapshot.title.empty());
    const auto held = store::heldCases(m_workspace->database(), m_post, today());
    const auto leads = std::count_if(snapshot.rows.begin(), snapshot.rows.end(),
                                     [](const CaseloadRow& row) { return !row.coWorked; });
    EXPECT_EQ(static_cast<std::size_t>(leads), held.size());
    EXPECT_TRUE(std::is_sorted(snapshot.rows.begin(), snapshot.rows.end(),
                               [](const auto& a, const auto& b) { return a.surname < b.surname; }));
    for (const CaseloadRow& row : snapshot.rows) {
        EXPECT_EQ(row.holder == m_post, !row.coWorked);
        EXPECT_FALSE(row.order.empty());
        EXPECT_LE(row.since, today());
    }
}

TEST_F(Caseload, OfATeamIsThatOfItsPostsAndThoseWhoWait) {
    const CaseloadSnapshot snapshot = team();
    const int waiting = store::unallocatedIn(m_workspace->database(), unitOf(m_team), today()).cases;
    int withoutHolder = 0;
    for (const CaseloadRow& row : snapshot.rows) {
        withoutHolder += row.holder ? 0 : 1;
        EXPECT_FALSE(row.coWorked);
    }
    EXPECT_EQ(withoutHolder, waiting);
    EXPECT_GT(static_cast<int>(snapshot.rows.size()), waiting);
}

TEST_F(Caseload, TierCountsAddUpToIt) {
    for (const bool letters : {false, true}) {
        const auto counts = tierCounts(*m_workspace, unitOf(m_team), today(), letters);
        int sum = 0;
        for (const TierCount& count : counts) {
            sum += count.cases;
        }
        EXPECT_EQ(sum, static_cast<int>(team().rows.size())) << letters;
        EXPECT_TRUE(std::any_of(counts.begin(), counts.end(),
                                [](const TierCount& count) { return count.tier == "Untiered"; }));
    }
    const auto own = tierCounts(*m_workspace, unitOf(m_post), today(), false);
    int sum = 0;
    for (const TierCount& count : own) {
        sum += count.cases;
    }
    EXPECT_EQ(sum, static_cast<int>(store::heldCases(m_workspace->database(), m_post, today()).size()));
}

TEST_F(Caseload, MixedTiersHaveOneOrder) {
    sql::Database& db = m_workspace->database();
    const CaseloadRow row = mine().rows.front();
    {
        sql::Transaction transaction(db);
        const LogEntryId log =
            store::append(db, {"tester", "record.add", "person", 0, "{}"}, m_workspace->clock());
        store::TierCalculation calculation;
        calculation.scheme = store::scheme::of2026;
        calculation.tier = "C";
        calculation.provisional = true;
        calculation.trigger = "rosh";
        calculation.day = today();
        calculation.log = log;
        store::addTierCalculation(db, row.person, calculation);
        transaction.commit();
    }
    std::vector<TierLabel> labels;
    for (const CaseloadRow& one : team().rows) {
        labels.push_back(TierLabel(one.tier));
        if (!one.letterTier.empty()) {
            labels.push_back(TierLabel::parse(one.letterTier).value());
        }
    }
    std::sort(labels.begin(), labels.end());
    const auto at = std::find_if(labels.begin(), labels.end(),
                                 [](const TierLabel& label) { return label.text() == "C (provisional)"; });
    ASSERT_NE(at, labels.end());
    for (auto one = labels.begin(); one != at; ++one) {
        EXPECT_LE(one->text().front(), 'C');
    }
}

TEST_F(Caseload, ShowsAlertsRegistersAndAppointments) {
    RecordedPerson person(*m_workspace);
    person.state(Tier::of('C', 2), true);
    person.lead(m_team, m_post);
    Alert alert;
    alert.kind = "visit_in_pairs";
    alert.from = today().plusDays(-5);
    person.put(alert);
    alert.kind = "medical";
    alert.until = today(); // no longer holds
    person.put(alert);
    person.put(Registration{"ADVP", "", "", "", today().plusDays(-5), {}, {}});
    person.put(appointment(today().plusDays(-9), 600, "attended_complied"));
    person.put(appointment(today().plusDays(-2), 600, "rescheduled"));
    person.put(appointment(today().plusDays(9), 540));
    const ItemId next = person.put(appointment(today().plusDays(3), 700));
    person.put(appointment(today().plusDays(3), 720));

    const auto rows = mine().rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.person == person.id(); });
    ASSERT_NE(found, rows.end());
    EXPECT_EQ(found->since, Date::of(2020, 1, 1));
    EXPECT_EQ(found->tier.text(), "C2");
    EXPECT_THAT(found->alerts, testing::ElementsAre("visit_in_pairs"));
    EXPECT_THAT(found->registers, testing::ElementsAre("ADVP"));
    ASSERT_TRUE(found->next);
    EXPECT_EQ(found->next->item, next);
    ASSERT_TRUE(found->last);
    EXPECT_EQ(found->last->day, today().plusDays(-9));
    EXPECT_EQ(found->last->outcome, "attended_complied");
}

TEST_F(Caseload, ADeniedRowHoldsTheCrnAndNothingElse) {
    const CaseloadRow row = mine().rows.front();
    exclude(row, m_workspace->actor().name);
    const auto rows = mine().rows;
    const auto denied = std::find_if(rows.begin(), rows.end(), [](const auto& one) { return one.denied; });
    ASSERT_NE(denied, rows.end());
    EXPECT_EQ(denied->crn, row.crn);
    EXPECT_EQ(denied->person, PersonId{});
    EXPECT_EQ(denied->caseId, CaseId{});
    EXPECT_EQ(denied->surname + denied->forename + denied->officer + denied->order + denied->letterTier, "");
    EXPECT_EQ(denied->tier, Tier());
    EXPECT_FALSE(denied->rosh || denied->orderEnds || denied->next || denied->last);
    EXPECT_TRUE(denied->alerts.empty() && denied->registers.empty());
    EXPECT_THROW(readPerson(*m_workspace, row.person, today()), AccessDenied);
    EXPECT_THROW(readTier(*m_workspace, row.person, today()), AccessDenied);
}

TEST_F(Caseload, OthersSeeThatAccessIsLimited) {
    const CaseloadRow row = mine().rows.front();
    exclude(row, "somebody else");
    const auto rows = mine().rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.caseId == row.caseId; });
    ASSERT_NE(found, rows.end());
    EXPECT_TRUE(found->limited);
    EXPECT_FALSE(found->denied);
}

TEST_F(Caseload, RemembersWhoWasLookedAt) {
    const auto rows = mine().rows;
    EXPECT_TRUE(recent().rows.empty());
    noteViewed(*m_workspace, rows.at(2).person);
    noteViewed(*m_workspace, rows.at(0).person);
    noteViewed(*m_workspace, rows.at(2).person);
    const auto seen = recent().rows;
    ASSERT_EQ(seen.size(), 2U);
    std::vector<PersonId> people = {seen[0].person, seen[1].person};
    EXPECT_THAT(people, testing::UnorderedElementsAre(rows.at(0).person, rows.at(2).person));
    EXPECT_EQ(seen[0].officer.empty(), false);
}

} // namespace
} // namespace headroom::test::caseloadTest
