#include "engine/batches.h"
#include "engine/contacts.h"
#include "engine/display.h"
#include "engine/explanation.h"
#include "engine/realtime.h"
#include "engine/reductionrules.h"
#include "engine/stagingcounts.h"
#include "engine/status.h"
#include "support/posts.h"

#include <gtest/gtest.h>

/// docs/quirks.md in tests: what Headroom follows although it is odd, and which faults of the
/// official tool it does not repeat.
namespace headroom::test::quirksTest {
namespace {

const Tier b2 = Tier::of('B', 2);

TEST(FollowedQuirks, AvailablePointsAreTruncatedTowardsZero) {
    // 2,220 × 18.51 ÷ 37 is 1,110.6, and 2,220 × −0.01 ÷ 37 is −0.6.
    const BaseHours part{HoursPerWeek::ofHundredths(1851), HoursPerWeek::whole(37)};
    EXPECT_EQ(availablePoints({2220}, Grade::PO, part, {}), Points{1110});
    EXPECT_EQ(availablePoints({2220}, Grade::PO, part, HoursPerWeek::ofHundredths(1852)), Points{0});
}

TEST(FollowedQuirks, DoublesMayBeOnePointBelowExactArithmetic) {
    const BaseHours hours{HoursPerWeek::ofHundredths(1950), HoursPerWeek::whole(37)};
    EXPECT_EQ(availablePoints({2176}, Grade::PO, hours, HoursPerWeek::whole(1)), Points{1087});
    EXPECT_EQ(realtime::availablePoints({2176}, HoursPerWeek::whole(37), HoursPerWeek::ofHundredths(1850)),
              Points{1088});
}

TEST(FollowedQuirks, ReductionsBeyondTheContractMakeAvailablePointsNegative) {
    const BaseHours hours{HoursPerWeek::whole(10), HoursPerWeek::whole(37)};
    EXPECT_EQ(availablePoints({2220}, Grade::PO, hours, HoursPerWeek::whole(11)), Points{-60});
}

TEST(FollowedQuirks, KnownHoursOfZeroAreZeroAndOnlyUnknownHoursFallBack) {
    Post post;
    post.contracted = HoursPerWeek{};
    EXPECT_EQ(workload(post.facts(), handTable()).available, Points{});
    post.contracted = std::nullopt;
    EXPECT_EQ(workload(post.facts(), handTable()).available, Points{2220});
}

TEST(FollowedQuirks, APostWithoutAGradeNeverHasCapacity) {
    Post post;
    post.grade = Grade::DMY;
    EXPECT_EQ(workload(post.facts(), handTable()).available, Points{});
}

TEST(FollowedQuirks, ThePercentageWithoutAvailablePointsIsZero) {
    EXPECT_EQ(percentage({500}, {}), 0);
    // The figure is kept as the official one; the status says what it means.
    EXPECT_EQ(status({500}, {}, Thresholds{}), Status::NoCapacity);
}

TEST(FollowedQuirks, UntieredCasesCountAsCasesButNeverScore) {
    Post post;
    post.holding(CaseType::Community, Tier::untiered(), 12);
    PointsTable table = handTable();
    table.standard[index(CaseType::Community)][0] = 99;
    const Workload figure = workload(post.facts(), table);
    EXPECT_EQ(figure.total, Points{});
    EXPECT_EQ(figure.cases.total(), 12);
}

TEST(FollowedQuirks, ContactSuspendedTiersScoreTheirOwnPoints) {
    Post post;
    post.holding(CaseType::Community, Tier::of('B', 2, true), 3);
    PointsTable table = handTable();
    table.standard[index(CaseType::Community)][Tier::of('B', 2, true).number()] = 7;
    EXPECT_EQ(workload(post.facts(), table).total, Points{21});
}

TEST(FollowedQuirks, ANominalTargetOfItsOwnOnlyForServicesOfficers) {
    PointsTable table = handTable();
    table.nominalPso = {2000};
    EXPECT_EQ(nominalTarget(Grade::PSO, table), Points{2000});
    EXPECT_EQ(nominalTarget(Grade::SPO, table), Points{2220});
    EXPECT_EQ(nominalTarget(Grade::PsoB, table), Points{2220});
}

std::vector<ContactCredit> creditsOfOneContact(Date made, Date today) {
    ContactPoints table;
    table.types["CMS01"] = {"CMS01", "", {9}, 1};
    const std::vector<ContactMade> contacts = {{"1", "CMS01", "X000000", made, PostId{1}, PostId{2}}};
    return creditsOn(today, contacts, table);
}

TEST(FollowedQuirks, AContactCountsForSevenDaysAndAFutureOneAtOnce) {
    const Date made = Date::of(2026, 3, 3);
    EXPECT_EQ(creditsOfOneContact(made, made.plusDays(6)).size(), 2U);
    EXPECT_TRUE(creditsOfOneContact(made, made.plusDays(7)).empty());
    EXPECT_EQ(creditsOfOneContact(made, made.plusDays(-30)).size(), 2U);
}

TEST(FollowedQuirks, RedStartsAboveTheMarkUnrounded) {
    EXPECT_TRUE(officialRed(110.04));
    EXPECT_EQ(officialTable(110.04), "110%");
    EXPECT_FALSE(officialRed(110));
}

TEST(FaultsNotRepeated, SharesOfTheFigureAddUp) {
    // The official percentage breakdown takes fast reports off twice and standard ones never.
    Post post;
    post.holding(CaseType::Community, b2, 30).holding(CaseType::Licence, b2, 11);
    post.sdr = 2;
    post.fdr = 3;
    post.cms = {45};
    const Workload figure = workload(post.facts(), handTable());
    double shares = 0;
    for (const Points part : {figure.parts.community, figure.parts.licence, figure.parts.custody, figure.sdr,
                              figure.fdr, figure.cms}) {
        shares += percentage(part, figure.available);
    }
    EXPECT_NEAR(shares, percentage(figure.total, figure.available), 1e-9);
}

TEST(FaultsNotRepeated, OneUnreadableCountDoesNotPoisonTheRow) {
    // In the official tool a blank text or a word becomes "not a number" and so does every total.
    EXPECT_EQ(std::get<std::int32_t>(parseCount("")), 0);
    EXPECT_EQ(std::get<Finding>(parseCount("n/a")).code, FindingCode::NotANumber);
    EXPECT_EQ(std::get<Finding>(parseCount("n/a")).arguments, std::vector<std::string>{"n/a"});
    EXPECT_EQ(std::get<std::int32_t>(parseCount(" 12 ")), 12);
    EXPECT_EQ(std::get<std::int32_t>(parseCount("12.00")), 12);
    EXPECT_EQ(std::get<Finding>(parseCount("12.5")).code, FindingCode::FractionalCount);
    EXPECT_EQ(std::get<Finding>(parseCount("-1")).code, FindingCode::NegativeCount);
    EXPECT_EQ(std::get<Finding>(parseCount("100001")).code, FindingCode::NumberTooLarge);
    EXPECT_EQ(std::get<std::int32_t>(parseCount("-0")), 0);
    EXPECT_EQ(std::get<Finding>(parseCount("-")).code, FindingCode::NotANumber);
    EXPECT_EQ(std::get<Finding>(parseCount(".")).code, FindingCode::NotANumber);
}

Reduction reductionOf(Date start, Date end) {
    Reduction reduction;
    reduction.start = start;
    reduction.end = end;
    return reduction;
}

TEST(FaultsNotRepeated, AScheduledReductionDoesNotStayScheduledForEver) {
    // The official status only changes when the nightly run happens to meet the right day.
    const Reduction shortOne = reductionOf(Date::of(2026, 3, 7), Date::of(2026, 3, 8));
    EXPECT_EQ(shortOne.status(Date::of(2026, 3, 6)), ReductionStatus::Scheduled);
    EXPECT_EQ(shortOne.status(Date::of(2026, 3, 7)), ReductionStatus::Active);
    EXPECT_EQ(shortOne.status(Date::of(2026, 3, 10)), ReductionStatus::Archived);
}

TEST(FaultsNotRepeated, AReductionThatEndsTodayNoLongerCounts) {
    const Reduction ended = reductionOf(Date::of(2026, 3, 1), Date::of(2026, 3, 10));
    EXPECT_EQ(ended.status(Date::of(2026, 3, 9)), ReductionStatus::Active);
    EXPECT_EQ(ended.status(Date::of(2026, 3, 10)), ReductionStatus::Archived);
}

TEST(FaultsNotRepeated, SummerTimeDoesNotMoveAReduction) {
    // The official dates come back an hour later in summer; whole days have no hours to move.
    const Reduction summer = reductionOf(Date::of(2026, 3, 28), Date::of(2026, 3, 30));
    EXPECT_EQ(summer.status(Date::of(2026, 3, 29)), ReductionStatus::Active);
    EXPECT_EQ(summer.start.daysUntil(summer.end), 2);
}

TEST(FaultsNotRepeated, APeriodKeepsItsLastDay) {
    // The official averaged archive drops the last day of what was asked for.
    const Period week{Date::of(2026, 3, 2), Date::of(2026, 3, 9)};
    EXPECT_TRUE(week.contains(Date::of(2026, 3, 2)));
    EXPECT_TRUE(week.contains(Date::of(2026, 3, 8)));
    EXPECT_FALSE(week.contains(Date::of(2026, 3, 9)));
}

TEST(FaultsNotRepeated, NoPostFallsOutOfTheLastBatch) {
    // A remainder of one once lost an officer in the official tool.
    const auto batches = inBatches({1, 26}, 25);
    ASSERT_EQ(batches.size(), 2U);
    EXPECT_EQ(batches[1], (KeyRange{26, 26}));
}

TEST(FaultsNotRepeated, PostsWithoutCapacityAreNotShownAsIdle) {
    // The official screens print 0 % for a senior officer who holds forty cases.
    Post post;
    post.grade = Grade::SPO;
    post.contracted = std::nullopt;
    post.holding(CaseType::Community, b2, 40);
    const Workload figure = workload(post.facts(), handTable());
    EXPECT_EQ(percentage(figure.total, figure.available), 0);
    EXPECT_EQ(status(figure.total, figure.available, Thresholds{}), Status::NoCapacity);
    EXPECT_EQ(uncoveredPoints(figure.total, figure.available, Status::NoCapacity), Points{400});
}

TEST(FaultsNotRepeated, RemainingPointsHaveOneSign) {
    // The official scenario workbook subtracts the other way round from the screens.
    Workload figure;
    figure.available = {2000};
    figure.total = {2100};
    EXPECT_EQ(figure.remaining(), Points{-100});
}

} // namespace
} // namespace headroom::test::quirksTest
