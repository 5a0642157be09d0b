#include "domain/error.h"
#include "store/organisation.h"
#include "store/samplestore.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

using Codes = std::vector<std::string>;

} // namespace

/// Two regions; in Region 1 two PDUs, in the first of them two teams.
class OrganisationTest : public testing::Test {
protected:
    OrganisationTest() {
        ExtractPost west = test::samplePost("S4", "C");
        west.unit.pduCode = "P2";
        west.unit.pduName = "Arden West";
        ExtractPost south = test::samplePost("S5", "D");
        south.unit = {"R2", "Eastholm", "P3", "Eastholm", "TD", "100% Support_Team"};
        ExtractPost second = test::samplePost("S2", "A");
        second.staff.surname = "Áine";
        ExtractPost twice = test::samplePost("S1", "B");
        sample.keep(test::sampleExtract(
            today, {test::samplePost("S1", "A"), second, twice, test::samplePost("S3", "B"), west, south}));
    }
    Unit unit(Level level, std::string_view code) {
        return store::unitByCode(sample.db(), level, code, today);
    }
    std::vector<std::string> codesOf(const std::vector<Unit>& units) {
        std::vector<std::string> codes;
        for (const Unit& one : units) {
            codes.push_back(one.code);
        }
        return codes;
    }
    test::SampleStore sample;
    const Date today = test::sampleDay;
};

TEST_F(OrganisationTest, PathsBeginAtTheNationalLevel) {
    const auto post = store::postsOf(sample.db(), "S4", today).at(0);
    const auto path = store::pathOf(sample.db(), unitOf(post.id), today);
    ASSERT_EQ(path.size(), 5U);
    EXPECT_EQ(path[0].ref, (UnitRef{Level::National, 0}));
    EXPECT_EQ(codesOf(path), (Codes{"", "R1", "P2", "TC", "S4"}));
    EXPECT_EQ(path[2].name, "Arden West");
    EXPECT_EQ(path[4].name, "SampleS4, Officer");
    EXPECT_EQ(path[4].ref, unitOf(post.id));
    EXPECT_EQ(store::pathOf(sample.db(), {}, today).size(), 1U);
}

TEST_F(OrganisationTest, ThereIsNoPathToWhatIsNotThereThatDay) {
    EXPECT_THROW(store::pathOf(sample.db(), {Level::Team, 99}, today), NotFound);
    EXPECT_THROW(store::pathOf(sample.db(), unit(Level::Team, "TA").ref, today.plusDays(-1)), NotFound);
}

TEST_F(OrganisationTest, ChildrenAreInTheOrderOfTheirNames) {
    EXPECT_EQ(codesOf(store::childrenOf(sample.db(), {}, today)), (Codes{"R2", "R1"}))
        << "Eastholm, Northvale";
    EXPECT_EQ(codesOf(store::childrenOf(sample.db(), unit(Level::Region, "R1").ref, today)),
              (Codes{"P2", "P1"}));
    EXPECT_EQ(codesOf(store::childrenOf(sample.db(), unit(Level::Pdu, "P1").ref, today)),
              (Codes{"TA", "TB"}));
    const auto officers = store::childrenOf(sample.db(), unit(Level::Team, "TB").ref, today);
    EXPECT_EQ(codesOf(officers), (Codes{"S1", "S3"}));
    EXPECT_EQ(officers[1].name, "SampleS3, Officer");
    EXPECT_TRUE(store::childrenOf(sample.db(), officers[0].ref, today).empty());
    EXPECT_TRUE(store::childrenOf(sample.db(), {}, today.plusDays(-1)).empty());
}

TEST_F(OrganisationTest, UnitsWithoutPostsAreNotListed) {
    sample.keep(test::sampleExtract(today.plusDays(7), {test::samplePost("S1", "A")}));
    EXPECT_EQ(codesOf(store::childrenOf(sample.db(), {}, today.plusDays(7))), Codes{"R1"});
    EXPECT_EQ(codesOf(store::childrenOf(sample.db(), unit(Level::Pdu, "P1").ref, today.plusDays(7))),
              Codes{"TA"});
    EXPECT_EQ(store::childrenOf(sample.db(), {}, today).size(), 2U);
}

TEST_F(OrganisationTest, FindsUnitsByCode) {
    EXPECT_EQ(unit(Level::Region, "R2").name, "Eastholm");
    EXPECT_EQ(unit(Level::National, "").name, "England and Wales");
    const Unit officer = unit(Level::Officer, "S1");
    const auto posts = store::postsOf(sample.db(), "S1", today);
    ASSERT_EQ(posts.size(), 2U);
    EXPECT_EQ(officer.ref, unitOf(posts[0].id)) << "the first by team code";
    EXPECT_THROW(unit(Level::Team, "R1"), NotFound);
    EXPECT_THROW(unit(Level::Pdu, ""), NotFound);
}

TEST_F(OrganisationTest, PostsComeInTheAgreedOrder) {
    Codes order;
    for (const auto& post : store::postsIn(sample.db(), {}, today)) {
        order.push_back(post.regionCode + post.pduCode + post.teamCode + post.staffCode);
    }
    EXPECT_EQ(order, (Codes{"R1P1TAS1", "R1P1TAS2", "R1P1TBS1", "R1P1TBS3", "R1P2TCS4", "R2P3TDS5"}));
    EXPECT_EQ(store::postsIn(sample.db(), unit(Level::Region, "R1").ref, today).size(), 5U);
    EXPECT_EQ(store::postsIn(sample.db(), unit(Level::Pdu, "P1").ref, today).size(), 4U);
    EXPECT_EQ(store::postsIn(sample.db(), unit(Level::Team, "TC").ref, today).size(), 1U);
}

TEST_F(OrganisationTest, APostTellsEverythingAboutItself) {
    const auto post = store::postsIn(sample.db(), unit(Level::Team, "TD").ref, today).at(0);
    EXPECT_EQ(post.staffCode, "S5");
    EXPECT_EQ(post.surname, "SampleS5");
    EXPECT_EQ(post.forename, "Officer");
    EXPECT_EQ(post.gradeCode, "M");
    EXPECT_EQ(post.contracted, HoursPerWeek::whole(37));
    EXPECT_EQ(post.teamName, "100% Support_Team");
    EXPECT_EQ(post.pduName, "Eastholm");
    EXPECT_EQ(post.regionName, "Eastholm");
    EXPECT_EQ(post.team, TeamId{unit(Level::Team, "TD").ref.id});
    EXPECT_EQ(post.pdu, PduId{unit(Level::Pdu, "P3").ref.id});
    EXPECT_EQ(post.region, RegionId{unit(Level::Region, "R2").ref.id});
    EXPECT_EQ(post.since, today);
    const auto alone = store::postsIn(sample.db(), unitOf(post.id), today);
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_EQ(alone[0].practitioner, post.practitioner);
    EXPECT_TRUE(store::postsOf(sample.db(), "S9", today).empty());
}

TEST_F(OrganisationTest, FindsOfficersByTheBeginningOfNamesAndCodes) {
    const auto found = [this](std::string_view text) {
        return store::findOfficers(sample.db(), text, today, 50).size();
    };
    EXPECT_EQ(found("samples1"), 2U) << "one for each post";
    EXPECT_EQ(found("SAMPLES1, off"), 2U);
    EXPECT_EQ(found("officer samples3"), 1U);
    EXPECT_EQ(found("offic"), 6U);
    EXPECT_EQ(found("s5"), 1U);
    EXPECT_EQ(found("Áin"), 1U);
    EXPECT_EQ(found("ample"), 0U) << "not from the middle";
    EXPECT_EQ(found("%"), 0U);
    EXPECT_EQ(found("_"), 0U);
    EXPECT_EQ(store::findOfficers(sample.db(), "offic", today, 3).size(), 3U);
    EXPECT_TRUE(store::findOfficers(sample.db(), "offic", today.plusDays(-1), 50).empty());
    const auto one = store::findOfficers(sample.db(), "samples4", today, 5).at(0);
    EXPECT_EQ(one.staffCode, "S4");
    EXPECT_EQ(one.surname, "SampleS4");
    EXPECT_EQ(one.forename, "Officer");
    EXPECT_EQ(one.teamName, "Team C");
}

TEST_F(OrganisationTest, FindsUnitsByPartOfNameOrCode) {
    const auto found = store::findUnits(sample.db(), "EAST", today, 10);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].ref.level, Level::Region);
    EXPECT_EQ(found[1].ref.level, Level::Pdu);
    EXPECT_EQ(store::findUnits(sample.db(), "team", today, 2).size(), 2U);
    EXPECT_EQ(store::findUnits(sample.db(), "100%", today, 10).size(), 1U);
    EXPECT_EQ(store::findUnits(sample.db(), "t_t", today, 10).size(), 1U) << "the line means itself";
    EXPECT_EQ(store::findUnits(sample.db(), "p2", today, 10).at(0).name, "Arden West");
}

TEST_F(OrganisationTest, HoursHoldFromTheirDayOn) {
    const PostId post = store::postsOf(sample.db(), "S3", today).at(0).id;
    const auto hoursOn = [&](Date day) { return store::postsOf(sample.db(), "S3", day).at(0).contracted; };
    const Date later = today.plusDays(10);
    EXPECT_TRUE(store::setContractedHours(sample.db(), post, HoursPerWeek::ofHundredths(2960), "person",
                                          later, sample.log()));
    EXPECT_EQ(hoursOn(later.plusDays(-1)), HoursPerWeek::whole(37));
    EXPECT_EQ(hoursOn(later), HoursPerWeek::ofHundredths(2960));
    EXPECT_FALSE(store::setContractedHours(sample.db(), post, HoursPerWeek::ofHundredths(2960), "file", later,
                                           sample.log()));
    // A change between keeps the one already planned.
    EXPECT_TRUE(store::setContractedHours(sample.db(), post, HoursPerWeek::whole(30), "person",
                                          today.plusDays(5), sample.log()));
    EXPECT_EQ(hoursOn(today.plusDays(5)), HoursPerWeek::whole(30));
    EXPECT_EQ(hoursOn(later), HoursPerWeek::ofHundredths(2960));
    // Another of the same day replaces it.
    EXPECT_TRUE(store::setContractedHours(sample.db(), post, HoursPerWeek::whole(31), "person",
                                          today.plusDays(5), sample.log()));
    EXPECT_EQ(hoursOn(today.plusDays(5)), HoursPerWeek::whole(31));
    EXPECT_EQ(hoursOn(today), HoursPerWeek::whole(37));
    EXPECT_TRUE(sample.store->check(JobControl()).empty());
}

} // namespace headroom
