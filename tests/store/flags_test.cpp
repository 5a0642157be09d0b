#include "domain/error.h"
#include "store/flags.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/postends.h"
#include "store/samplestore.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom::test::flagsTest {
namespace {

constexpr Date day = sampleDay;

class FlagStoreTest : public testing::Test {
protected:
    FlagStoreTest() {
        sample.addReference();
        sample.keep(sampleExtract(day.plusDays(-60), {samplePost("S1", "A"), samplePost("S2", "A"),
                                                      samplePost("S3", "B"), samplePost("S1", "B")}));
    }
    sql::Database& db() { return sample.db(); }
    PostId post(const char* staff, const char* team = "TA") {
        for (const auto& one : store::postsIn(db(), {}, day.plusDays(-50))) {
            if (one.staffCode == staff && one.teamCode == team) {
                return one.id;
            }
        }
        ADD_FAILURE() << staff << ' ' << team;
        return {};
    }
    UnitRef team(const char* code) { return store::unitByCode(db(), Level::Team, code, day).ref; }

    std::int64_t raise(PostId of, FlagKind kind = FlagKind::Over, std::optional<Date> about = std::nullopt,
                       Date on = day) {
        store::KeptFlag flag;
        flag.post = of;
        flag.kind = kind;
        flag.about = about;
        flag.began = on.plusDays(-7);
        flag.raisedOn = on;
        flag.amount = 3;
        flag.hours = HoursPerWeek::ofHundredths(740);
        std::int64_t id = 0;
        sample.change([&] { id = store::raiseFlag(db(), flag, {2400}, {2176}, sample.log()); });
        return id;
    }
    void end(std::int64_t flag, Date on) {
        sample.change([&] { store::endFlag(db(), flag, on, {2000}, {2176}, sample.log()); });
    }

    SampleStore sample;
};

TEST_F(FlagStoreTest, AKeptFlagComesBackAsItWas) {
    const Date ends = day.plusDays(9);
    const store::KeptFlag flag = store::keptFlag(db(), raise(post("S1"), FlagKind::ReductionEnds, ends));
    EXPECT_EQ(flag.post, post("S1"));
    EXPECT_EQ(flag.kind, FlagKind::ReductionEnds);
    EXPECT_EQ(flag.about, ends);
    EXPECT_EQ(flag.began, day.plusDays(-7));
    EXPECT_EQ(flag.raisedOn, day);
    EXPECT_EQ(flag.endedOn, std::nullopt);
    EXPECT_EQ(flag.amount, 3);
    EXPECT_EQ(flag.hours, HoursPerWeek::ofHundredths(740));
    EXPECT_EQ(store::keptFlag(db(), raise(post("S2"))).about, std::nullopt);
    EXPECT_THROW(store::keptFlag(db(), 999), NotFound);
}

TEST_F(FlagStoreTest, OfOneKindAboutOneDayAPostHasOneOpenFlag) {
    const std::int64_t first = raise(post("S1"));
    EXPECT_THROW(raise(post("S1")), Error);
    EXPECT_NO_THROW(raise(post("S1"), FlagKind::Severe));
    EXPECT_NO_THROW(raise(post("S1"), FlagKind::Over, day.plusDays(1)));
    end(first, day);
    EXPECT_NE(raise(post("S1")), first);
}

TEST_F(FlagStoreTest, AreOpenFromTheDayTheyWereRaisedUntilTheDayTheyEnded) {
    const std::int64_t flag = raise(post("S1"), FlagKind::Over, std::nullopt, day.plusDays(-10));
    end(flag, day.plusDays(-3));
    EXPECT_TRUE(store::openFlags(db(), {}, day.plusDays(-11)).empty());
    EXPECT_EQ(store::openFlags(db(), {}, day.plusDays(-10)).size(), 1U);
    EXPECT_EQ(store::openFlags(db(), {}, day.plusDays(-4)).size(), 1U);
    EXPECT_TRUE(store::openFlags(db(), {}, day.plusDays(-3)).empty());
    EXPECT_EQ(store::endedFlags(db(), {}, day, day.plusDays(-3)).size(), 1U);
    EXPECT_TRUE(store::endedFlags(db(), {}, day, day.plusDays(-2)).empty());
    EXPECT_TRUE(store::endedFlags(db(), {}, day.plusDays(-4), day.plusDays(-90)).empty());
    EXPECT_EQ(store::lastEndOf(db(), post("S1"), FlagKind::Over), day.plusDays(-3));
    EXPECT_EQ(store::lastEndOf(db(), post("S1"), FlagKind::Severe), std::nullopt);
    EXPECT_EQ(store::lastEnded(db(), post("S1"), FlagKind::Over, std::nullopt)->id, flag);
    EXPECT_FALSE(store::lastEnded(db(), post("S1"), FlagKind::Over, day).has_value());
}

TEST_F(FlagStoreTest, BelongToTheTeamOfTheirPost) {
    raise(post("S1"));
    raise(post("S3", "TB"));
    EXPECT_EQ(store::openFlags(db(), {}, day).size(), 2U);
    ASSERT_EQ(store::openFlags(db(), team("TA"), day).size(), 1U);
    EXPECT_EQ(store::openFlags(db(), team("TA"), day)[0].post, post("S1"));
    EXPECT_EQ(store::openFlags(db(), unitOf(post("S3", "TB")), day).size(), 1U);
    EXPECT_TRUE(store::openFlags(db(), unitOf(post("S2")), day).empty()) << "a colleague's, in the same team";
}

TEST_F(FlagStoreTest, StepsTellWhatHappenedInOrderAndUpToADay) {
    const std::int64_t flag = raise(post("S1"), FlagKind::Over, std::nullopt, day.plusDays(-2));
    sample.change([&] {
        store::FlagStep step;
        step.flag = flag;
        step.action = "acknowledged";
        step.text = "Two cases move to Team B";
        step.by = day.plusDays(5);
        step.day = day.plusDays(-1);
        step.total = {2450};
        step.available = {2176};
        store::addFlagStep(db(), step, sample.log());
    });
    EXPECT_TRUE(store::openFlagStates(db(), {}, day).at(0).acknowledged);
    end(flag, day);
    sample.change([&] { store::reopenFlag(db(), flag, day, {2400}, {2176}, sample.log()); });
    EXPECT_EQ(store::openFlags(db(), {}, day).size(), 1U);

    const auto steps = store::flagSteps(db(), {flag}, day);
    std::vector<std::string> actions;
    std::transform(steps.begin(), steps.end(), std::back_inserter(actions),
                   [](const store::FlagStep& step) { return step.action; });
    EXPECT_EQ(actions, (std::vector<std::string>{"raised", "acknowledged", "closed", "reopened"}));
    EXPECT_EQ(steps[1].text, "Two cases move to Team B");
    EXPECT_EQ(steps[1].by, day.plusDays(5));
    EXPECT_EQ(steps[1].total, Points{2450});
    EXPECT_FALSE(steps[1].actor.empty());
    EXPECT_FALSE(steps[1].recordedAt.empty());
    EXPECT_EQ(store::flagSteps(db(), {flag}, day.plusDays(-2)).size(), 1U) << "as it was known then";
    EXPECT_TRUE(store::flagSteps(db(), {}, day).empty());
}

TEST_F(FlagStoreTest, SomebodyWhoLeftAndLeadsCasesIsFoundWithTheDayTheyLeft) {
    PopulationCase one;
    one.crn = "X100001";
    one.dateOfBirth = Date::of(1990, 1, 1);
    one.gender = "not stated";
    one.language = "en";
    one.since = one.heldSince = day.plusDays(-30);
    one.teamCode = "TA";
    one.staffCode = "S1";
    one.order = {"community order", one.since, one.since, day.plusDays(200), std::nullopt, {}};
    sample.change([&] { store::savePeople(db(), {one}, sample.log(), JobControl()); });
    EXPECT_TRUE(store::leaversWithCases(db(), {}, day).empty()) << "still in post";

    const Date left = day.plusDays(-5);
    sample.keep(sampleExtract(left, {samplePost("S3", "B"), samplePost("S1", "B")}));
    const auto leavers = store::leaversWithCases(db(), {}, day);
    ASSERT_EQ(leavers.size(), 1U) << "S2 left too, with no case";
    EXPECT_EQ(leavers[0].post.id, post("S1"));
    EXPECT_EQ(leavers[0].post.surname, "SampleS1");
    EXPECT_EQ(leavers[0].post.teamCode, "TA");
    EXPECT_EQ(leavers[0].post.since, left);
    EXPECT_EQ(leavers[0].cases, 1);
    EXPECT_TRUE(store::leaversWithCases(db(), {}, left.plusDays(-1)).empty());
    EXPECT_EQ(store::leaversWithCases(db(), unitOf(post("S1")), day).size(), 1U);
    EXPECT_TRUE(store::leaversWithCases(db(), team("TB"), day).empty());
    EXPECT_EQ(store::postEver(db(), post("S1"), day)->surname, "SampleS1");
    EXPECT_FALSE(store::postEver(db(), PostId{999}, day).has_value());
}

TEST_F(FlagStoreTest, PostsOfOnePersonAddUpAcrossTeams) {
    sample.change([&] {
        store::setContractedHours(db(), post("S1", "TB"), HoursPerWeek::whole(12), "person",
                                  day.plusDays(-50), sample.log());
    });
    const auto several = store::severalPosts(db(), team("TA"), day);
    ASSERT_EQ(several.size(), 1U);
    EXPECT_EQ(several.begin()->second.posts, 2);
    EXPECT_EQ(several.begin()->second.contracted, HoursPerWeek::whole(49));
    EXPECT_EQ(store::withOtherPosts(db(), {post("S1")}, day).size(), 2U);
    EXPECT_EQ(store::withOtherPosts(db(), {post("S2")}, day).size(), 1U);
}

TEST_F(FlagStoreTest, APostThatEndsSoonIsFoundUnlessItGoesOn) {
    // The next extract, of a later day, no longer holds S2.
    sample.keep(sampleExtract(day.plusDays(10), {samplePost("S1", "A"), samplePost("S3", "B")}));
    const auto ends = store::postsEnding(db(), team("TA"), day, day.plusDays(14));
    ASSERT_EQ(ends.size(), 1U);
    EXPECT_EQ(ends.at(post("S2")), day.plusDays(10));
    EXPECT_TRUE(store::postsEnding(db(), team("TA"), day, day.plusDays(9)).empty());
}

TEST_F(FlagStoreTest, TheManagerAnswersOrWhoCoversForThem) {
    sample.change([&] {
        const LogEntryId log = sample.log();
        store::setManager(db(), post("S1"), post("S2"), day.plusDays(-40), log);
        store::setCover(db(), post("S2"), post("S3", "TB"), {day, day.plusDays(5)}, log);
    });
    const auto before = store::responsibleIn(db(), team("TA"), day.plusDays(-1));
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before.at(post("S1")).manager, post("S2"));
    EXPECT_EQ(before.at(post("S1")).managerName, "SampleS2, Officer");
    EXPECT_FALSE(before.at(post("S1")).covering);
    const auto now = store::responsibleIn(db(), unitOf(post("S1")), day);
    EXPECT_EQ(now.at(post("S1")).covering, post("S3", "TB"));
    EXPECT_EQ(now.at(post("S1")).coveringName, "SampleS3, Officer");
    EXPECT_FALSE(store::responsibleIn(db(), team("TA"), day.plusDays(5)).at(post("S1")).covering);
    const auto teamA = team("TA").id;
    EXPECT_EQ(store::teamsAnsweredFor(db(), {post("S3", "TB")}, day), std::vector{TeamId{teamA}});
    EXPECT_TRUE(store::teamsAnsweredFor(db(), {post("S3", "TB")}, day.plusDays(5)).empty());
    EXPECT_EQ(store::teamsAnsweredFor(db(), {post("S2")}, day), std::vector{TeamId{teamA}});
}

} // namespace
} // namespace headroom::test::flagsTest
