#include "engine/rollup.h"
#include "engine/status.h"
#include "support/posts.h"

#include <gtest/gtest.h>

namespace headroom::test::statusTest {
namespace {

const Thresholds marks;

TEST(StatusTest, ChangesExactlyAtTheMarks) {
    EXPECT_EQ(status({1999}, {2000}, marks), Status::Ok);
    EXPECT_EQ(status({2000}, {2000}, marks), Status::AtCapacity);
    EXPECT_EQ(status({2200}, {2000}, marks), Status::AtCapacity);
    EXPECT_EQ(status({2201}, {2000}, marks), Status::Over);
    EXPECT_EQ(status({2999}, {2000}, marks), Status::Over);
    EXPECT_EQ(status({3000}, {2000}, marks), Status::Severe);
}

TEST(StatusTest, WithoutAvailablePointsIsNoCapacityWhateverTheCaseload) {
    EXPECT_EQ(status({}, {}, marks), Status::NoCapacity);
    EXPECT_EQ(status({500}, {}, marks), Status::NoCapacity);
    EXPECT_EQ(status({500}, {-10}, marks), Status::NoCapacity);
}

TEST(StatusTest, NegativePointsLeaveRoom) {
    EXPECT_EQ(status({-40}, {2000}, marks), Status::Ok);
}

TEST(StatusTest, UncoveredPointsAreThoseAboveCapacity) {
    EXPECT_EQ(uncoveredPoints({2500}, {2000}, Status::Over), Points{500});
    EXPECT_EQ(uncoveredPoints({1500}, {2000}, Status::Ok), Points{});
}

TEST(StatusTest, UncoveredPointsAreAllOfThemWithoutCapacity) {
    EXPECT_EQ(uncoveredPoints({700}, {-50}, Status::NoCapacity), Points{700});
    EXPECT_EQ(uncoveredPoints({-9}, {}, Status::NoCapacity), Points{});
}

Headroom headroomOf(std::int64_t total, Grade grade, PointsTable table = handTable()) {
    Workload figure;
    figure.available = {2220};
    figure.total = {total};
    figure.nominalTarget = nominalTarget(grade, table);
    return headroom(figure, grade, table);
}

TEST(StatusTest, HeadroomInHoursIsThePointsAtTheFullTimeRate) {
    EXPECT_EQ(headroomOf(2160, Grade::PO), (Headroom{{60}, HoursPerWeek::whole(1)}));
    EXPECT_EQ(headroomOf(2250, Grade::PSO), (Headroom{{-30}, HoursPerWeek::ofHundredths(-50)}));
}

TEST(StatusTest, HeadroomRoundsToTheNearestHundredthAwayFromZero) {
    PointsTable table = handTable();
    table.nominalPo = {7400}; // one point is 0.005 h
    EXPECT_EQ(headroomOf(2219, Grade::PO, table).hours, HoursPerWeek::ofHundredths(1));
    EXPECT_EQ(headroomOf(2221, Grade::PO, table).hours, HoursPerWeek::ofHundredths(-1));
}

TEST(StatusTest, HeadroomOfASeniorUsesTheHoursOfAProbationOfficer) {
    EXPECT_EQ(headroomOf(2160, Grade::SPO).hours, HoursPerWeek::whole(1));
}

TEST(StatusTest, HeadroomHasNoHoursWhereTheTableHasNoRate) {
    PointsTable table = handTable();
    table.nominalPo = {};
    EXPECT_EQ(headroomOf(2160, Grade::PO, table), (Headroom{{60}, {}}));
}

int weeks(std::vector<std::optional<double>> percents) {
    return weeksOver(percents, marks);
}

TEST(StatusTest, WeeksOverCountsBackFromTheNewest) {
    EXPECT_EQ(weeks({120, 90, 111, 115, 130}), 3);
    EXPECT_EQ(weeks({120, 120, 109}), 0);
    EXPECT_EQ(weeks({}), 0);
}

TEST(StatusTest, AWeekWithoutAFigureBreaksTheRow) {
    EXPECT_EQ(weeks({120, std::nullopt, 120}), 1);
}

TEST(StatusTest, WeeksOverAgreesWithStatusOnTheMarkItself) {
    const double exactlyOnTheMark = percentage({2200}, {2000});
    ASSERT_GT(exactlyOnTheMark, 110) << "the double is a hair above, which is why this test exists";
    EXPECT_EQ(weeks({exactlyOnTheMark}), 0);
    EXPECT_EQ(weeks({percentage({2201}, {2000})}), 1);
}

RollUp rolledUp(const std::vector<Workload>& figures) {
    RollUp sum;
    for (const Workload& figure : figures) {
        sum.add(figure, status(figure.total, figure.available, marks));
    }
    return sum;
}

Workload figureOf(std::int64_t total, std::int64_t available, std::int64_t cases) {
    Workload figure;
    figure.total = {total};
    figure.available = {available};
    figure.cases.community = cases;
    return figure;
}

TEST(RollUpTest, IsTheRatioOfTheSumsNotTheMeanOfPercentages) {
    EXPECT_DOUBLE_EQ(rolledUp({figureOf(1000, 1000, 10), figureOf(0, 3000, 0)}).percent(), 25);
}

TEST(RollUpTest, CountsPostsByStatus) {
    const RollUp sum = rolledUp(
        {figureOf(1000, 1000, 1), figureOf(1200, 1000, 1), figureOf(1600, 1000, 1), figureOf(100, 1000, 1)});
    EXPECT_EQ(sum.posts, 4);
    EXPECT_EQ(sum.atCapacity, 1);
    EXPECT_EQ(sum.over, 2);
    EXPECT_EQ(sum.severe, 1);
    EXPECT_EQ(sum.noCapacity, 0);
    EXPECT_EQ(sum.remaining(), Points{100});
}

TEST(RollUpTest, PostsWithoutCapacityKeepTheirPointsInTheNumerator) {
    const RollUp sum = rolledUp({figureOf(500, 0, 7), figureOf(1000, 1000, 10)});
    EXPECT_EQ(sum.total, Points{1500});
    EXPECT_EQ(sum.noCapacity, 1);
    EXPECT_EQ(sum.uncovered, Points{500});
    EXPECT_EQ(sum.uncoveredCases, 7);
}

TEST(RollUpTest, AnEmptyPostWithoutCapacityIsNobodysProblem) {
    EXPECT_EQ(rolledUp({figureOf(0, 0, 0)}).noCapacity, 0);
}

TEST(RollUpTest, AddsRollUpsAsItAddsPosts) {
    const std::vector<Workload> north = {figureOf(500, 0, 7), figureOf(1000, 900, 10)};
    const std::vector<Workload> south = {figureOf(1600, 1000, 3)};
    RollUp both = rolledUp(north);
    both.add(rolledUp(south));
    const RollUp all = rolledUp({north[0], north[1], south[0]});
    EXPECT_EQ(both.posts, all.posts);
    EXPECT_EQ(both.total, all.total);
    EXPECT_EQ(both.available, all.available);
    EXPECT_EQ(both.over, all.over);
    EXPECT_EQ(both.severe, all.severe);
    EXPECT_EQ(both.noCapacity, all.noCapacity);
    EXPECT_EQ(both.uncovered, all.uncovered);
    EXPECT_EQ(both.uncoveredCases, all.uncoveredCases);
    EXPECT_EQ(both.cases, all.cases);
}

} // namespace
} // namespace headroom::test::statusTest
