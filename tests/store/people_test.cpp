#include "domain/error.h"
#include "store/laterindexes.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/peoplesearch.h"
#include "store/samplestore.h"
#include "store/sql/statement.h"

#include <gtest/gtest.h>

namespace headroom {

class PeopleTest : public testing::Test {
protected:
    PeopleTest() {
        sample.keep(test::sampleExtract(
            today.plusDays(-70),
            {test::samplePost("S1", "A"), test::samplePost("S2", "A"), test::samplePost("S3", "B")}));
    }

    /// A community case of S1 in Team A, sentenced long ago.
    PopulationCase aCase() {
        PopulationCase one;
        const std::string number = std::to_string(100000 + ++m_cases);
        one.crn = "X" + number;
        one.surname = "Madeup" + number;
        one.forename = "Nobody";
        one.dateOfBirth = Date::of(1990, 5, 17);
        one.gender = "woman";
        one.language = "cy";
        one.tier = Tier::of('B', 2);
        one.since = today.plusDays(-60);
        one.heldSince = one.since;
        one.teamCode = "TA";
        one.staffCode = "S1";
        one.order = {"community order", one.since, one.since, today.plusDays(300), std::nullopt, {}};
        return one;
    }
    void keep(const std::vector<PopulationCase>& cases) {
        sample.change([&] { store::savePeople(sample.db(), cases, sample.log(), JobControl()); });
    }
    PostId post(std::string_view staff) { return store::postsOf(sample.db(), staff, today).front().id; }
    UnitRef team(std::string_view code) {
        return store::unitByCode(sample.db(), Level::Team, code, today).ref;
    }

    test::SampleStore sample;
    const Date today = test::sampleDay; // a Sunday
    int m_cases = 0;
};

TEST_F(PeopleTest, KeepsEveryPartOfACase) {
    PopulationCase one = aCase();
    one.coWorkerStaffCode = "S2";
    one.order.requirements = {{"rehabilitation activity", 20, "days"},
                              {"alcohol treatment", std::nullopt, ""}};
    one.registrations = {{"RVHR", "2", one.since}};
    one.t2a = true;
    one.rosh = Rosh::VeryHigh;
    keep({one});
    const auto held = store::heldCases(sample.db(), post("S1"), today);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].crn, one.crn);
    EXPECT_EQ(held[0].surname, one.surname);
    EXPECT_EQ(held[0].forename, one.forename);
    EXPECT_EQ(held[0].type, CaseType::Community);
    EXPECT_EQ(held[0].tier, one.tier);
    EXPECT_EQ(held[0].rosh, Rosh::VeryHigh);
    EXPECT_TRUE(held[0].t2a);
    EXPECT_EQ(held[0].since, one.since);
    EXPECT_TRUE(store::heldCases(sample.db(), post("S2"), today).empty()) << "co-worked, not held";
    EXPECT_EQ(sql::valueOf<int>(sample.db(), "SELECT count(*) FROM case_holders WHERE role = 'co-worker'"),
              1);
    EXPECT_EQ(sql::valueOf<int>(sample.db(), "SELECT count(*) FROM requirement_revisions"), 2);
    EXPECT_EQ(sql::valueOf<std::string>(sample.db(), "SELECT level FROM registration_revisions"), "2");
    EXPECT_TRUE(sample.store->check(JobControl()).empty());
}

TEST_F(PeopleTest, TwoCasesOfOnePersonShareTheirRecord) {
    PopulationCase one = aCase();
    PopulationCase again = aCase();
    again.crn = one.crn;
    keep({one, again});
    EXPECT_EQ(sql::valueOf<int>(sample.db(), "SELECT count(*) FROM people"), 1);
    EXPECT_EQ(store::heldCases(sample.db(), post("S1"), today).size(), 2U);
}

TEST_F(PeopleTest, CountsHighRiskAndNewCasesByPost) {
    PopulationCase high = aCase();
    high.rosh = Rosh::High;
    PopulationCase newest = aCase();
    newest.heldSince = today;
    PopulationCase sixDaysAgo = aCase();
    sixDaysAgo.heldSince = today.plusDays(-6);
    PopulationCase aWeekAgo = aCase();
    aWeekAgo.heldSince = today.plusDays(-7);
    PopulationCase elsewhere = aCase();
    elsewhere.teamCode = "TB";
    elsewhere.staffCode = "S3";
    elsewhere.rosh = Rosh::VeryHigh;
    keep({high, newest, sixDaysAgo, aWeekAgo, elsewhere});

    const auto inTeam = store::postCasesIn(sample.db(), team("TA"), today);
    ASSERT_EQ(inTeam.size(), 2U);
    EXPECT_EQ(inTeam.at(post("S1")).highRosh, 1);
    EXPECT_EQ(inTeam.at(post("S1")).allocatedLast7Days, 2);
    EXPECT_EQ(inTeam.at(post("S2")).highRosh, 0) << "known to hold none";

    const auto everywhere = store::postCasesIn(sample.db(), {}, today);
    ASSERT_EQ(everywhere.size(), 3U);
    EXPECT_EQ(everywhere.at(post("S1")).highRosh, 1);
    EXPECT_EQ(everywhere.at(post("S1")).allocatedLast7Days, 2);
    EXPECT_EQ(everywhere.at(post("S3")).highRosh, 1);
    EXPECT_EQ(everywhere.at(post("S3")).allocatedLast7Days, 0);
}

TEST_F(PeopleTest, NothingIsKnownWhereThereAreNoLiveCases) {
    EXPECT_TRUE(store::postCasesIn(sample.db(), {}, today).empty());
    EXPECT_FALSE(store::unallocatedIn(sample.db(), {}, today).known);
    keep({aCase()});
    EXPECT_TRUE(store::postCasesIn(sample.db(), team("TB"), today).empty());
    EXPECT_FALSE(store::unallocatedIn(sample.db(), team("TB"), today).known);
    EXPECT_TRUE(store::unallocatedIn(sample.db(), team("TA"), today).known);
    EXPECT_EQ(store::unallocatedIn(sample.db(), team("TA"), today).cases, 0);
}

TEST_F(PeopleTest, CountsCasesThatWaitAndThoseWhoseFirstAppointmentIsLate) {
    const auto waiting = [this](Date sentenced, CaseType type = CaseType::Community,
                                std::optional<Date> released = std::nullopt) {
        PopulationCase one = aCase();
        one.staffCode.clear();
        one.type = type;
        one.since = sentenced;
        one.heldSince = sentenced;
        one.order.sentencedOn = sentenced;
        one.order.releaseOn = released;
        return one;
    };
    // By Sunday 22 November five working days have passed since Friday 13, which is just in time,
    // and six since Thursday 12.
    keep({waiting(Date::of(2026, 11, 13)), waiting(Date::of(2026, 11, 16)), waiting(today),
          waiting(Date::of(2026, 11, 12)), waiting(Date::of(2026, 1, 5), CaseType::Custody),
          waiting(Date::of(2026, 1, 5), CaseType::Licence, Date::of(2026, 11, 18)),
          waiting(Date::of(2026, 1, 5), CaseType::Licence, Date::of(2026, 11, 2))});
    const auto summary = store::unallocatedIn(sample.db(), team("TA"), today);
    EXPECT_EQ(summary.cases, 7);
    EXPECT_EQ(summary.pastFirstAppointment, 2) << "12 November, and the release of 2 November";
    for (const auto& [level, code] :
         {std::pair(Level::National, ""), {Level::Region, "R1"}, {Level::Pdu, "P1"}}) {
        const auto unit = store::unitByCode(sample.db(), level, code, today).ref;
        EXPECT_EQ(store::unallocatedIn(sample.db(), unit, today).cases, 7) << code;
    }
    EXPECT_EQ(store::unallocatedIn(sample.db(), team("TB"), today).cases, 0);
}

TEST_F(PeopleTest, ListsReleasesAndEndsOfOrdersThatAreComing) {
    PopulationCase release = aCase();
    release.type = CaseType::Custody;
    release.order.releaseOn = today.plusDays(10);
    release.order.endsOn = today.plusDays(400);
    PopulationCase ends = aCase();
    ends.order.endsOn = today.plusDays(3);
    PopulationCase onLicence = aCase();
    onLicence.type = CaseType::Licence;
    onLicence.order.releaseOn = today.plusDays(5); // out already: a date left over from a recall
    PopulationCase tooLate = aCase();
    tooLate.order.endsOn = today.plusDays(43);
    PopulationCase lastDay = aCase();
    lastDay.order.endsOn = today.plusDays(42);
    keep({release, ends, onLicence, tooLate, lastDay});
    const auto coming = store::comingCases(sample.db(), team("TA"), today, today.plusDays(42));
    ASSERT_EQ(coming.size(), 3U);
    EXPECT_EQ(coming[0].kind, store::ComingCase::Kind::OrderEnd);
    EXPECT_EQ(coming[0].crn, ends.crn);
    EXPECT_EQ(coming[1].kind, store::ComingCase::Kind::Release);
    EXPECT_EQ(coming[1].date, today.plusDays(10));
    EXPECT_EQ(coming[1].post, post("S1"));
    EXPECT_EQ(coming[1].type, CaseType::Custody);
    EXPECT_EQ(coming[2].crn, lastDay.crn);
    EXPECT_EQ(store::comingCases(sample.db(), {}, today, today.plusDays(42)).size(), 3U);
    EXPECT_TRUE(store::comingCases(sample.db(), team("TB"), today, today.plusDays(42)).empty());
}

TEST_F(PeopleTest, ShowsCasesAsTheyStoodOnAPastDay) {
    PopulationCase one = aCase();
    one.heldSince = today.plusDays(-20);
    keep({one});
    EXPECT_EQ(store::heldCases(sample.db(), post("S1"), today.plusDays(-20)).size(), 1U);
    EXPECT_TRUE(store::heldCases(sample.db(), post("S1"), today.plusDays(-21)).empty());
}

TEST_F(PeopleTest, RefusesPlacesThatTheStoreDoesNotHold) {
    PopulationCase noTeam = aCase();
    noTeam.teamCode = "TX";
    EXPECT_THROW(keep({noTeam}), NotFound);
    PopulationCase noPost = aCase();
    noPost.staffCode = "S9";
    EXPECT_THROW(keep({noPost}), NotFound);
}

TEST_F(PeopleTest, CanBeCancelled) {
    std::stop_source stop;
    stop.request_stop();
    const JobControl job(stop.get_token(), {});
    EXPECT_THROW(sample.change([&] { store::savePeople(sample.db(), {aCase()}, sample.log(), job); }),
                 Cancelled);
    EXPECT_EQ(sample.store->check(JobControl()), std::vector<std::string>());
    keep({aCase()});
}

TEST_F(PeopleTest, LeavesEveryIndexInItsPlace) {
    keep({aCase(), aCase()}); // into empty tables
    EXPECT_EQ(sample.store->check(JobControl()), std::vector<std::string>());
    keep({aCase()}); // beside what is there
    EXPECT_EQ(sample.store->check(JobControl()), std::vector<std::string>());
    const std::vector<std::string> words = {"nobody"};
    EXPECT_EQ(store::peopleWithWords(sample.db(), words, store::SearchColumn::Names, 9).size(), 3U);
}

TEST_F(PeopleTest, RefusesRowsThatContradictAnIndexBuiltLater) {
    sample.db().runScript("CREATE TABLE pairs (a INTEGER) STRICT; CREATE UNIQUE INDEX pairs_a ON pairs (a)");
    const auto putTwice = [&](int second) {
        sample.change([&] {
            store::LaterIndexes indexes(sample.db());
            sample.db().runScript("INSERT INTO pairs VALUES (1), (" + std::to_string(second) + ")");
            indexes.build();
        });
    };
    EXPECT_THROW(putTwice(1), StoreError);
    EXPECT_NO_THROW(putTwice(2));
}

TEST_F(PeopleTest, KeepsWhoManagesAndWhoCovers) {
    const std::vector<PopulationManagement> management = {
        {"S1", "TA", "S1", "TA", false, today.plusDays(-60), std::nullopt},
        {"S1", "TA", "S2", "TA", false, today.plusDays(-60), std::nullopt},
        {"S3", "TB", "S3", "TB", false, today.plusDays(-60), std::nullopt},
        {"S1", "TA", "S3", "TB", true, today.plusDays(-5), today.plusDays(9)},
    };
    store::saveManagement(sample.db(), management, sample.log());
    const auto managers = store::managersIn(sample.db(), team("TA"), today);
    ASSERT_EQ(managers.size(), 1U);
    EXPECT_EQ(managers[0].manager, post("S1"));
    EXPECT_EQ(managers[0].surname, "SampleS1");
    EXPECT_EQ(managers[0].heads, 2);
    EXPECT_EQ(managers[0].hours, HoursPerWeek::whole(74));
    EXPECT_EQ(managers[0].coveredHeads, 1);
    EXPECT_EQ(managers[0].coveredHours, HoursPerWeek::whole(37));
    EXPECT_EQ(managers[0].coveredTeams, "Team B");
    EXPECT_EQ(managers[0].coverUntil, today.plusDays(9));

    const auto afterwards = store::managersIn(sample.db(), team("TA"), today.plusDays(9));
    EXPECT_EQ(afterwards.at(0).coveredHeads, 0);
    EXPECT_EQ(afterwards.at(0).coverUntil, std::nullopt);
    EXPECT_EQ(store::managersIn(sample.db(), {}, today).size(), 2U);
    EXPECT_TRUE(store::managersIn(sample.db(), team("TA"), today.plusDays(-61)).empty());
}

TEST_F(PeopleTest, AManagerChangesFromADayOn) {
    store::setManager(sample.db(), post("S2"), post("S1"), today.plusDays(-30), sample.log());
    store::setManager(sample.db(), post("S2"), post("S3"), today, sample.log());
    EXPECT_EQ(store::managersIn(sample.db(), team("TA"), today.plusDays(-1)).at(0).manager, post("S1"));
    EXPECT_EQ(store::managersIn(sample.db(), team("TA"), today).at(0).manager, post("S3"));
}

} // namespace headroom
