#include "domain/error.h"
#include "samplerecord.h"
#include "service/whoami.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::SampleRecord;

TEST(WhoAmI, FindsThePractitionersOfTheStore) {
    SampleRecord sample;
    const auto people = knownPeople(*sample.workspace, "made", sample.today(), 10);
    ASSERT_EQ(people.size(), 3U);
    EXPECT_EQ(people[1].staffCode, "S2");
    EXPECT_EQ(people[1].grade, "SPO");
    EXPECT_EQ(people[1].teams, "Team A");
    EXPECT_EQ(knownPeople(*sample.workspace, "S3", sample.today(), 10).size(), 1U);
    EXPECT_EQ(knownPeople(*sample.workspace, "", sample.today(), 2).size(), 2U);
    EXPECT_TRUE(knownPeople(*sample.workspace, "nobody like this", sample.today(), 10).empty());
}

TEST(WhoAmI, TheGradeGivesTheRole) {
    SampleRecord sample;
    const Actor officer = practitionerActor(*sample.workspace, "S1", sample.today());
    EXPECT_EQ(officer.role, Role::Practitioner);
    EXPECT_EQ(officer.staffCode, "S1");
    EXPECT_EQ(officer.account, "tester");
    EXPECT_NE(officer.name.find("Officer MadeupS1"), std::string::npos);
    EXPECT_EQ(practitionerActor(*sample.workspace, "S2", sample.today()).role, Role::Manager);
    EXPECT_THROW(practitionerActor(*sample.workspace, "S9", sample.today()), NotFound);
}

TEST(WhoAmI, KeepsTheAccountFromOnePersonToTheNext) {
    SampleRecord sample;
    sample.actAs("S1");
    sample.actAs("S2");
    EXPECT_EQ(sample.workspace->actor().account, "tester");
}

TEST(WhoAmI, KnowsOnesOwnPosts) {
    SampleRecord sample;
    EXPECT_TRUE(ownPosts(*sample.workspace, sample.today()).empty());
    sample.actAs("S1");
    const auto own = ownPosts(*sample.workspace, sample.today());
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own[0].post, sample.author);
    EXPECT_EQ(own[0].teamName, "Team A");
}

} // namespace
} // namespace headroom
