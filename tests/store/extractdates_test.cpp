#include "domain/error.h"
#include "store/extracts.h"
#include "store/organisation.h"
#include "store/samplestore.h"
#include "store/sql/statement.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

/// How the organisation follows the extracts through time.
namespace headroom {

namespace {

using Staff = std::set<std::string>;

} // namespace

class ExtractDatesTest : public testing::Test {
protected:
    std::set<std::string> staffOn(Date day, UnitRef unit = {}) {
        std::set<std::string> codes;
        for (const auto& post : store::postsIn(sample.db(), unit, day)) {
            codes.insert(post.staffCode);
        }
        return codes;
    }
    store::PostRecord postOn(std::string_view staff, Date day) {
        return store::postsOf(sample.db(), staff, day).at(0);
    }
    int rows(std::string_view table) {
        return sql::valueOf<int>(sample.db(), "SELECT count(*) FROM " + std::string(table)).value_or(-1);
    }
    test::SampleStore sample;
    const Date thisWeek = test::sampleDay;
    const Date weekBefore = thisWeek.plusDays(-7);
    const Date twoWeeksBefore = thisWeek.plusDays(-14);
};

TEST_F(ExtractDatesTest, APostThatVanishesIsEndedNotDeleted) {
    sample.keep(test::sampleExtract(weekBefore, {test::samplePost("S1", "A"), test::samplePost("S2", "A")}));
    const PostId gone = postOn("S2", weekBefore).id;
    const auto saved = sample.keep(test::sampleExtract(thisWeek, {test::samplePost("S1", "A")}));
    EXPECT_EQ(saved.postsEnded, 1);
    EXPECT_EQ(saved.postsKept, 1);
    EXPECT_EQ(saved.postsAdded, 0);
    EXPECT_EQ(staffOn(thisWeek), Staff{"S1"});
    EXPECT_EQ(staffOn(thisWeek.plusDays(-1)), (Staff{"S1", "S2"})) << "open until the day before";
    EXPECT_EQ(staffOn(weekBefore.plusDays(-1)), Staff{});
    EXPECT_EQ(store::pathOf(sample.db(), unitOf(gone), weekBefore).back().code, "S2");
    EXPECT_THROW(store::pathOf(sample.db(), unitOf(gone), thisWeek), NotFound);
}

TEST_F(ExtractDatesTest, APostThatReturnsGetsANewPeriodAndKeepsItsHours) {
    sample.keep(
        test::sampleExtract(twoWeeksBefore, {test::samplePost("S1", "A"), test::samplePost("S2", "A")}));
    const PostId post = postOn("S2", twoWeeksBefore).id;
    store::setContractedHours(sample.db(), post, HoursPerWeek::whole(20), "person", twoWeeksBefore,
                              sample.log());
    sample.keep(test::sampleExtract(weekBefore, {test::samplePost("S1", "A")}));
    const auto saved = sample.keep(
        test::sampleExtract(thisWeek, {test::samplePost("S1", "A"), test::samplePost("S2", "A")}));
    EXPECT_EQ(saved.postsReturned, 1);
    EXPECT_EQ(saved.postsAdded, 0);
    const auto back = postOn("S2", thisWeek);
    EXPECT_EQ(back.id, post);
    EXPECT_EQ(back.since, thisWeek);
    EXPECT_EQ(back.contracted, HoursPerWeek::whole(20));
    EXPECT_EQ(staffOn(weekBefore), Staff{"S1"});
    EXPECT_EQ(staffOn(twoWeeksBefore), (Staff{"S1", "S2"}));
}

TEST_F(ExtractDatesTest, AMovedTeamBelongsToItsNewPduFromThatDayOn) {
    sample.keep(test::sampleExtract(weekBefore, {test::samplePost("S1", "A"), test::samplePost("S2", "B")}));
    ExtractPost moved = test::samplePost("S2", "B");
    moved.unit.pduCode = "P2";
    moved.unit.pduName = "Northvale West";
    const auto saved = sample.keep(test::sampleExtract(thisWeek, {test::samplePost("S1", "A"), moved}));
    EXPECT_EQ(saved.teamsMoved, 1);
    EXPECT_EQ(saved.pdusAdded, 1);
    EXPECT_EQ(saved.renamed, 0);
    EXPECT_EQ(saved.postsKept, 2) << "its posts go with it";
    const auto pdu1 = store::unitByCode(sample.db(), Level::Pdu, "P1", weekBefore).ref;
    const auto pdu2 = store::unitByCode(sample.db(), Level::Pdu, "P2", thisWeek).ref;
    EXPECT_EQ(staffOn(weekBefore, pdu1), (Staff{"S1", "S2"}));
    EXPECT_EQ(staffOn(thisWeek, pdu1), Staff{"S1"});
    EXPECT_EQ(staffOn(thisWeek, pdu2), Staff{"S2"});
    EXPECT_EQ(staffOn(weekBefore, pdu2), Staff{});
    EXPECT_EQ(postOn("S2", weekBefore).pduCode, "P1");
    EXPECT_EQ(postOn("S2", thisWeek).pduName, "Northvale West");
}

TEST_F(ExtractDatesTest, AMovedPduTakesItsTeamsToTheOtherRegion) {
    sample.keep(test::sampleExtract(weekBefore, {test::samplePost("S1", "A")}));
    ExtractPost moved = test::samplePost("S1", "A");
    moved.unit.regionCode = "R2";
    moved.unit.regionName = "Southmere";
    const auto saved = sample.keep(test::sampleExtract(thisWeek, {moved}));
    EXPECT_EQ(saved.pdusMoved, 1);
    EXPECT_EQ(saved.teamsMoved, 0);
    EXPECT_EQ(saved.regionsAdded, 1);
    EXPECT_EQ(postOn("S1", weekBefore).regionName, "Northvale");
    EXPECT_EQ(postOn("S1", thisWeek).regionName, "Southmere");
    EXPECT_EQ(store::pathOf(sample.db(), unitOf(postOn("S1", thisWeek).id), thisWeek).at(1).code, "R2");
}

TEST_F(ExtractDatesTest, NewNamesHoldFromTheirDayOn) {
    sample.keep(test::sampleExtract(weekBefore, {test::samplePost("S1", "A")}));
    ExtractPost renamed = test::samplePost("S1", "A");
    renamed.staff.surname = "Newname";
    renamed.unit.regionName = "Northvale and Coast";
    renamed.unit.pduName = "Central";
    renamed.unit.teamName = "Alpha";
    const auto saved = sample.keep(test::sampleExtract(thisWeek, {renamed}));
    EXPECT_EQ(saved.renamed, 4);
    const auto then = postOn("S1", thisWeek.plusDays(-1));
    EXPECT_EQ(then.surname, "SampleS1");
    EXPECT_EQ(then.teamName, "Team A");
    const auto now = postOn("S1", thisWeek);
    EXPECT_EQ(now.surname, "Newname");
    EXPECT_EQ(now.regionName, "Northvale and Coast");
    EXPECT_EQ(now.pduName, "Central");
    EXPECT_EQ(now.teamName, "Alpha");
    EXPECT_EQ(now.id, then.id);
}

TEST_F(ExtractDatesTest, AGradeChangeIsDatedAndLeavesTheHours) {
    sample.keep(test::sampleExtract(weekBefore,
                                    {test::samplePost("S1", "A", 3, "R")})); // no known grade: senior's hours
    const auto saved = sample.keep(test::sampleExtract(thisWeek, {test::samplePost("S1", "A", 3, "M")}));
    EXPECT_EQ(saved.gradesChanged, 1);
    EXPECT_EQ(postOn("S1", weekBefore).gradeCode, "R");
    EXPECT_EQ(postOn("S1", thisWeek).gradeCode, "M");
    EXPECT_EQ(postOn("S1", thisWeek).contracted, HoursPerWeek::whole(0)) << "only a person changes them";
}

TEST_F(ExtractDatesTest, NewPostsGetTheHoursOfTheirGrade) {
    sample.keep(test::sampleExtract(thisWeek,
                                    {test::samplePost("S1", "A", 1, "M"), test::samplePost("S2", "A", 1, "P"),
                                     test::samplePost("S3", "A", 1, "Q"), test::samplePost("S4", "A", 1, "B"),
                                     test::samplePost("S5", "A", 1, "nothing known")}));
    const std::map<std::string, int> expected = {{"S1", 37}, {"S2", 37}, {"S3", 36}, {"S4", 0}, {"S5", 0}};
    for (const auto& [staff, hours] : expected) {
        EXPECT_EQ(postOn(staff, thisWeek).contracted, HoursPerWeek::whole(hours)) << staff;
    }
}

TEST_F(ExtractDatesTest, OnePersonMayHoldPostsInTwoTeams) {
    sample.keep(test::sampleExtract(weekBefore, {test::samplePost("S1", "A"), test::samplePost("S1", "B")}));
    EXPECT_EQ(store::postsOf(sample.db(), "S1", weekBefore).size(), 2U);
    sample.keep(test::sampleExtract(thisWeek, {test::samplePost("S1", "B")}));
    const auto left = store::postsOf(sample.db(), "S1", thisWeek);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].teamCode, "TB");
    EXPECT_EQ(rows("practitioners"), 1);
}

TEST_F(ExtractDatesTest, TheSameExtractAgainChangesNothing) {
    const WmtExtract extract =
        test::sampleExtract(thisWeek, {test::samplePost("S1", "A"), test::samplePost("S2", "B", 4, "Q")});
    sample.keep(extract);
    const auto before = store::postsIn(sample.db(), {}, thisWeek);
    const auto saved = sample.keep(extract);
    EXPECT_EQ(saved.postsKept, 2);
    EXPECT_EQ(saved.postsAdded + saved.postsEnded + saved.postsReturned + saved.renamed +
                  saved.gradesChanged + saved.teamsMoved + saved.pdusMoved + saved.regionsAdded +
                  saved.pdusAdded + saved.teamsAdded,
              0);
    EXPECT_EQ(store::postsIn(sample.db(), {}, thisWeek).size(), before.size());
    for (const auto* table : {"post_periods", "post_grades", "post_hours", "practitioner_names"}) {
        EXPECT_EQ(rows(table), 2) << table;
    }
    EXPECT_EQ(rows("team_placements"), 2);
    EXPECT_EQ(rows("pdu_placements"), 1);
}

TEST_F(ExtractDatesTest, ACorrectionOfTheSameDayReplacesWhatTheFirstSaid) {
    sample.keep(test::sampleExtract(weekBefore, {test::samplePost("S1", "A"), test::samplePost("S2", "A")}));
    // By mistake: S2 left out, S3 put in, Team A under another name and in another PDU.
    ExtractPost wrong = test::samplePost("S1", "A", 3, "Q");
    wrong.unit.teamName = "Wrong";
    wrong.unit.pduCode = "P9";
    sample.keep(test::sampleExtract(thisWeek, {wrong, test::samplePost("S3", "B")}));
    EXPECT_EQ(staffOn(thisWeek), (Staff{"S1", "S3"}));
    const auto saved = sample.keep(
        test::sampleExtract(thisWeek, {test::samplePost("S1", "A"), test::samplePost("S2", "A")}));
    EXPECT_EQ(saved.postsEnded, 1);
    EXPECT_EQ(saved.postsReturned, 0);
    EXPECT_EQ(saved.postsKept, 2);
    EXPECT_EQ(staffOn(thisWeek), (Staff{"S1", "S2"}));
    EXPECT_EQ(postOn("S2", thisWeek).since, weekBefore) << "it was never away";
    EXPECT_EQ(postOn("S1", thisWeek).teamName, "Team A");
    EXPECT_EQ(postOn("S1", thisWeek).pduCode, "P1");
    EXPECT_EQ(postOn("S1", thisWeek).gradeCode, "M");
    for (const auto* table : {"team_placements", "pdu_placements", "post_grades", "practitioner_names"}) {
        EXPECT_EQ(sql::valueOf<int>(sample.db(), "SELECT count(*) FROM " + std::string(table) +
                                                     " WHERE valid_to <= valid_from"),
                  0)
            << table;
    }
    // S3 once more, the same day: its withdrawn period opens again.
    sample.keep(test::sampleExtract(
        thisWeek, {test::samplePost("S1", "A"), test::samplePost("S2", "A"), test::samplePost("S3", "B")}));
    EXPECT_EQ(staffOn(thisWeek), (Staff{"S1", "S2", "S3"}));
}

TEST_F(ExtractDatesTest, AnOlderExtractFillsInItsOwnTimeOnly) {
    sample.keep(
        test::sampleExtract(twoWeeksBefore, {test::samplePost("S1", "A"), test::samplePost("S2", "A")}));
    sample.keep(test::sampleExtract(
        thisWeek, {test::samplePost("S1", "A"), test::samplePost("S2", "A"), test::samplePost("S4", "B")}));
    ExtractPost renamed = test::samplePost("S1", "A", 3, "Q");
    renamed.staff.surname = "Between";
    const auto saved = sample.keep(
        test::sampleExtract(weekBefore, {renamed, test::samplePost("S3", "A"), test::samplePost("S4", "B")}));
    EXPECT_EQ(saved.postsEnded, 1);
    EXPECT_EQ(saved.postsAdded, 1);
    EXPECT_EQ(staffOn(twoWeeksBefore), (Staff{"S1", "S2"}));
    EXPECT_EQ(staffOn(weekBefore), (Staff{"S1", "S3", "S4"}));
    EXPECT_EQ(staffOn(thisWeek.plusDays(-1)), (Staff{"S1", "S3", "S4"}));
    EXPECT_EQ(staffOn(thisWeek), (Staff{"S1", "S2", "S4"})) << "the later extract stands";
    EXPECT_EQ(postOn("S4", thisWeek).since, weekBefore) << "one period, from when it was first seen";
    EXPECT_EQ(postOn("S1", twoWeeksBefore).surname, "SampleS1");
    EXPECT_EQ(postOn("S1", weekBefore).surname, "Between");
    EXPECT_EQ(postOn("S1", weekBefore).gradeCode, "Q");
    EXPECT_EQ(postOn("S1", thisWeek).surname, "SampleS1");
    EXPECT_EQ(postOn("S1", thisWeek).gradeCode, "M");
    EXPECT_EQ(postOn("S4", weekBefore).contracted, HoursPerWeek::whole(37));
}

/// A law: whatever the order in which extracts come, each extract's day shows exactly its posts,
/// in their teams, with their names and grades.
TEST_F(ExtractDatesTest, EveryDayShowsTheExtractThatIsInForce) {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        test::SampleStore store;
        std::mt19937 random(seed);
        const auto below = [&random](unsigned limit) { return random() % limit; };
        std::map<Date, WmtExtract> inForce;
        for (int kept = 0; kept < 14; ++kept) {
            const Date day = thisWeek.plusDays(-static_cast<int>(below(8)));
            WmtExtract extract = test::sampleExtract(day, {});
            for (unsigned staff = 0; staff < 6; ++staff) {
                if (below(3) == 0) {
                    continue;
                }
                ExtractPost post = test::samplePost("S" + std::to_string(staff), below(4) == 0 ? "B" : "A",
                                                    1 + int(below(9)), below(4) == 0 ? "Q" : "M");
                post.staff.surname += below(4) == 0 ? "x" : "";
                extract.posts.push_back(post);
            }
            const bool moved = below(3) == 0;
            for (ExtractPost& post : extract.posts) {
                post.unit.pduCode = moved && post.unit.teamCode == "TB" ? "P2" : "P1";
            }
            store.keep(extract);
            inForce[day] = extract;
        }
        EXPECT_TRUE(store.store->check(JobControl()).empty());
        for (const auto& [day, extract] : inForce) {
            std::set<std::vector<std::string>> expected, actual;
            for (const ExtractPost& post : extract.posts) {
                expected.insert({post.staff.staffCode, post.unit.teamCode, post.unit.pduCode,
                                 post.staff.surname, post.staff.gradeCode});
            }
            const auto posts = store::postsIn(store.db(), {}, day);
            for (const auto& post : posts) {
                actual.insert({post.staffCode, post.teamCode, post.pduCode, post.surname, post.gradeCode});
                EXPECT_TRUE(post.contracted.has_value());
            }
            EXPECT_EQ(actual, expected) << "seed " << seed << ", " << day.iso();
            EXPECT_EQ(posts.size(), expected.size());
            const auto id = store::extractFor(store.db(), day)->id;
            EXPECT_EQ(store::countsIn(store.db(), id, {}, day).size(), expected.size());
        }
    }
}

} // namespace headroom
