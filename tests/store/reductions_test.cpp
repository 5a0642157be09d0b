#include "domain/error.h"
#include "store/organisation.h"
#include "store/reductions.h"
#include "store/samplestore.h"

#include <gtest/gtest.h>

namespace headroom {

class ReductionStoreTest : public testing::Test {
protected:
    ReductionStoreTest() {
        sample.keep(test::sampleExtract(
            first, {test::samplePost("S1", "A"), test::samplePost("S2", "A"), test::samplePost("S3", "B")}));
        post = store::postsOf(sample.db(), "S1", first).front().id;
    }

    Reduction reductionFrom(Date start, int hours = 5) const {
        Reduction reduction;
        reduction.post = post;
        reduction.reason = {3};
        reduction.hours = HoursPerWeek::whole(hours);
        reduction.start = start;
        reduction.end = start.plusDays(60);
        reduction.notes = "agreed in supervision";
        return reduction;
    }

    test::SampleStore sample;
    const Date first = test::sampleDay.plusDays(-28);
    PostId post;
};

TEST_F(ReductionStoreTest, ComesBackAsItWasKept) {
    Reduction reduction = reductionFrom(first);
    reduction.hours = HoursPerWeek::ofHundredths(740);
    reduction.id = store::addReduction(sample.db(), reduction, sample.log());
    EXPECT_EQ(store::reduction(sample.db(), reduction.id), reduction);
    EXPECT_EQ(store::revisionOf(sample.db(), reduction.id), 1);
}

TEST_F(ReductionStoreTest, AChangeIsARevisionAndTheOldOneStays) {
    Reduction reduction = reductionFrom(first, 5);
    reduction.id = store::addReduction(sample.db(), reduction, sample.log());
    const Reduction before = reduction;
    reduction.hours = HoursPerWeek::whole(8);
    reduction.archivedByHand = true;
    store::reviseReduction(sample.db(), reduction, 1, sample.log("reduction.change"));
    EXPECT_EQ(store::reduction(sample.db(), reduction.id), reduction);
    const auto history = store::historyOf(sample.db(), reduction.id);
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].revision, 2);
    EXPECT_EQ(history[0].reduction, reduction);
    EXPECT_EQ(history[1].revision, 1);
    EXPECT_EQ(history[1].reduction, before);
    EXPECT_EQ(history[1].actor, "A. Tester");
    EXPECT_EQ(history[1].recordedAt, "2026-11-22T12:00:00Z");
}

TEST_F(ReductionStoreTest, AChangeOfWhatSomebodyElseChangedIsAConflict) {
    Reduction reduction = reductionFrom(first);
    reduction.id = store::addReduction(sample.db(), reduction, sample.log());
    reduction.hours = HoursPerWeek::whole(6);
    store::reviseReduction(sample.db(), reduction, 1, sample.log());
    const Reduction kept = reduction;
    reduction.hours = HoursPerWeek::whole(7);
    EXPECT_THROW(store::reviseReduction(sample.db(), reduction, 1, sample.log()), Conflict);
    EXPECT_EQ(store::reduction(sample.db(), reduction.id), kept);
}

TEST_F(ReductionStoreTest, ADeletedOneLeavesTheListsButNotTheRecord) {
    Reduction reduction = reductionFrom(first);
    reduction.id = store::addReduction(sample.db(), reduction, sample.log());
    reduction.deleted = true;
    store::reviseReduction(sample.db(), reduction, 1, sample.log());
    EXPECT_TRUE(store::reductionsOf(sample.db(), post).empty());
    EXPECT_TRUE(store::reductionsIn(sample.db(), {}, test::sampleDay).empty());
    EXPECT_TRUE(store::reduction(sample.db(), reduction.id).deleted);
}

TEST_F(ReductionStoreTest, ListsByStartDate) {
    for (const int days : {20, 5, 10}) {
        store::addReduction(sample.db(), reductionFrom(first.plusDays(days), days), sample.log());
    }
    const auto all = store::reductionsOf(sample.db(), post);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].hours, HoursPerWeek::whole(5));
    EXPECT_EQ(all[1].hours, HoursPerWeek::whole(10));
    EXPECT_EQ(all[2].hours, HoursPerWeek::whole(20));
}

TEST_F(ReductionStoreTest, GivesThoseOfAUnitByPost) {
    store::addReduction(sample.db(), reductionFrom(first), sample.log());
    store::addReduction(sample.db(), reductionFrom(first.plusDays(3)), sample.log());
    Reduction other = reductionFrom(first);
    other.post = store::postsOf(sample.db(), "S3", first).front().id;
    store::addReduction(sample.db(), other, sample.log());

    const Unit teamA = store::unitByCode(sample.db(), Level::Team, "TA", first);
    const auto inTeam = store::reductionsIn(sample.db(), teamA.ref, first);
    ASSERT_EQ(inTeam.size(), 1U);
    EXPECT_EQ(inTeam.at(post).size(), 2U);
    EXPECT_EQ(inTeam.at(post), store::reductionsOf(sample.db(), post));
    for (const auto level : {Level::National, Level::Region, Level::Pdu}) {
        const auto code = level == Level::Region ? "R1" : "P1";
        const auto unit = store::unitByCode(sample.db(), level, code, first);
        EXPECT_EQ(store::reductionsIn(sample.db(), unit.ref, first).size(), 2U);
    }
    EXPECT_EQ(store::reductionsIn(sample.db(), unitOf(other.post), first).size(), 1U);
    EXPECT_TRUE(store::reductionsIn(sample.db(), {}, first.plusDays(-1)).empty()) << "no posts that early";
}

TEST_F(ReductionStoreTest, SaysThatThereIsNone) {
    EXPECT_THROW(store::reduction(sample.db(), {99}), NotFound);
    EXPECT_THROW(store::revisionOf(sample.db(), {99}), NotFound);
    Reduction reduction = reductionFrom(first);
    reduction.id = {99};
    EXPECT_THROW(store::reviseReduction(sample.db(), reduction, 1, sample.log()), NotFound);
}

} // namespace headroom
