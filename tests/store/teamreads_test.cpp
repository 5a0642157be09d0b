#include "store/figures.h"
#include "store/flags.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/postends.h"
#include "store/reductions.h"
#include "store/samplestore.h"
#include "store/sql/database.h"
#include "store/sql/transaction.h"

#include <gtest/gtest.h>

/// A page of one team must not take longer because the store holds the whole service. SQLite's
/// machine calls the poll every 20,000 steps: a read that goes through a whole table gets there, one
/// that goes by an index does not. Steps are counted, not time, so the result is always the same.
namespace headroom {

class TeamReadsTest : public testing::Test {
protected:
    static constexpr int teams = 500;
    static constexpr int postsPerTeam = 10;

    static void SetUpTestSuite() {
        s_sample = std::make_unique<test::SampleStore>();
        s_sample->addReference();
        WmtExtract extract = test::sampleExtract(test::sampleDay, {});
        std::vector<PopulationCase> cases;
        for (int number = 0; number < teams * postsPerTeam; ++number) {
            const std::string staff = "S" + std::to_string(number);
            extract.posts.push_back(test::samplePost(staff, std::to_string(number % teams)));
            extract.posts.back().unit.pduCode = "P" + std::to_string(number % teams / 10);
            cases.push_back(caseOf(number, staff));
            const std::string& team = extract.posts.back().unit.teamCode;
            extract.contacts.push_back({staff, "X1", test::sampleDay, "C", "", staff, team, staff, team});
            extract.reports.push_back({extract.posts.back().unit, extract.posts.back().staff, 1, 0, 0, 0});
        }
        s_extract = s_sample->keep(extract).id;
        keepRest(cases);
        s_team = store::unitByCode(s_sample->db(), Level::Team, "T7", test::sampleDay).ref;
        s_post = store::postsIn(s_sample->db(), s_team, test::sampleDay).front().id;
    }
    static void TearDownTestSuite() { s_sample.reset(); }

    static PopulationCase caseOf(int number, const std::string& staff) {
        PopulationCase one;
        one.crn = "X" + std::to_string(100000 + number);
        one.dateOfBirth = Date::of(1990, 1, 1);
        one.gender = "not stated";
        one.language = "en";
        one.since = one.heldSince = test::sampleDay.plusDays(-30);
        one.teamCode = "T" + std::to_string(number % teams);
        one.staffCode = number % 5 == 0 ? "" : staff;
        one.order = {"community order", one.since, one.since, test::sampleDay.plusDays(20), std::nullopt, {}};
        return one;
    }

    static void keepRest(const std::vector<PopulationCase>& cases) {
        sql::Database& db = s_sample->db();
        sql::Transaction transaction(db);
        const LogEntryId log = s_sample->log();
        store::savePeople(db, cases, log, JobControl());
        std::vector<store::RecordedFigure> figures;
        for (const auto& post : store::postsIn(db, {}, test::sampleDay)) {
            figures.push_back({post.id, {1}, {1}, {}, {}, {}, 1, {1}, {1}});
            Reduction reduction;
            reduction.post = post.id;
            reduction.reason = {1};
            reduction.start = reduction.end = test::sampleDay;
            store::addReduction(db, reduction, log);
            store::setManager(db, post.id, post.id, test::sampleDay, log);
            store::KeptFlag flag;
            flag.post = post.id;
            flag.began = flag.raisedOn = test::sampleDay;
            store::raiseFlag(db, flag, {1}, {1}, log);
        }
        store::putFigures(db, s_extract, figures);
        transaction.commit();
    }

    /// How often the poll was called: once for every 20,000 steps of one statement.
    template <class Read>
    static int polls(Read read) {
        int count = 0;
        s_sample->db().setPoll([&count] { ++count; });
        read();
        s_sample->db().setPoll({});
        return count;
    }

    static std::unique_ptr<test::SampleStore> s_sample;
    static ExtractId s_extract;
    static UnitRef s_team;
    static PostId s_post;
};

std::unique_ptr<test::SampleStore> TeamReadsTest::s_sample;
ExtractId TeamReadsTest::s_extract;
UnitRef TeamReadsTest::s_team;
PostId TeamReadsTest::s_post;

TEST_F(TeamReadsTest, TheMeasureNoticesAReadOfEverything) {
    sql::Database& db = s_sample->db();
    const Date day = test::sampleDay;
    EXPECT_GT(polls([&] { store::postsIn(db, {}, day); }), 0);
    EXPECT_GT(polls([&] { store::countsIn(db, s_extract, {}, day); }), 0);
}

TEST_F(TeamReadsTest, ATeamIsReadThroughIndexes) {
    sql::Database& db = s_sample->db();
    const Date day = test::sampleDay;
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::postsIn(db, s_team, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::countsIn(db, s_extract, s_team, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::reportsIn(db, s_extract, s_team, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::contactsIn(db, s_extract, s_team, day, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::reductionsIn(db, s_team, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::managersIn(db, s_team, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::childrenOf(db, s_team, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::pathOf(db, s_team, day).size(), 4U); }), 0);
    EXPECT_EQ(polls([&] {
                  const auto days = store::historyDays(db, day, 13);
                  EXPECT_EQ(store::historyIn(db, days, s_team, day).size(), 10U);
              }),
              0);
}

TEST_F(TeamReadsTest, CasesOfATeamAreReadThroughIndexes) {
    sql::Database& db = s_sample->db();
    const Date day = test::sampleDay;
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::postCasesIn(db, s_team, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_TRUE(store::unallocatedIn(db, s_team, day).known); }), 0);
    EXPECT_EQ(polls([&] { store::comingCases(db, s_team, day, day.plusDays(42)); }), 0);
    EXPECT_EQ(polls([&] { store::heldCases(db, s_post, day); }), 0);
}

TEST_F(TeamReadsTest, FlagsOfATeamAreReadThroughIndexes) {
    sql::Database& db = s_sample->db();
    const Date day = test::sampleDay;
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::openFlags(db, s_team, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::openFlagStates(db, s_team, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { store::endedFlags(db, s_team, day, day.plusDays(-90)); }), 0);
    EXPECT_EQ(polls([&] { store::leaversWithCases(db, s_team, day); }), 0);
    EXPECT_EQ(polls([&] { store::postsEnding(db, s_team, day, day.plusDays(14)); }), 0);
    EXPECT_EQ(polls([&] { store::severalPosts(db, s_team, day); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::responsibleIn(db, s_team, day).size(), 10U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::teamsAnsweredFor(db, {s_post}, day).size(), 1U); }), 0);
    EXPECT_GT(polls([&] { EXPECT_EQ(store::openFlags(db, {}, day).size(), 5000U); }), 0);
}

TEST_F(TeamReadsTest, AnOfficerIsReadThroughIndexes) {
    sql::Database& db = s_sample->db();
    const Date day = test::sampleDay;
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::postsOf(db, "S7", day).size(), 1U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::countsIn(db, s_extract, unitOf(s_post), day).size(), 1U); }), 0);
    EXPECT_EQ(polls([&] { EXPECT_EQ(store::reductionsOf(db, s_post).size(), 1U); }), 0);
    EXPECT_EQ(polls([&] { store::countsOf(db, s_extract, s_post, CountKind::All); }), 0);
    EXPECT_EQ(polls([&] { store::listedCases(db, s_extract, s_post); }), 0);
}

} // namespace headroom
