#include "engine/allocations.h"
#include "engine/casepoints.h"
#include "engine/fte.h"
#include "engine/omic.h"
#include "engine/riskband.h"
#include "engine/tiermix.h"
#include "support/posts.h"

#include <gtest/gtest.h>

namespace headroom::test::casesTest {
namespace {

const Date today = Date::of(2026, 3, 10);

TEST(RiskBandTest, BeginsAtItsLowestScore) {
    EXPECT_EQ(ogrsBand(49), RiskBand::Low);
    EXPECT_EQ(ogrsBand(50), RiskBand::Medium);
    EXPECT_EQ(ogrsBand(74), RiskBand::Medium);
    EXPECT_EQ(ogrsBand(75), RiskBand::High);
    EXPECT_EQ(ogrsBand(89), RiskBand::High);
    EXPECT_EQ(ogrsBand(90), RiskBand::VeryHigh);
}

TEST(AllocationsTest, ThePastWeekBeginsSevenDaysAgo) {
    const std::vector<Date> days = {today.plusDays(1), today, today.plusDays(-7), today.plusDays(-8)};
    EXPECT_EQ(allocatedInPastWeek(days, today), 2);
}

TEST(AllocationsTest, TakingAHeldCaseChangesNothing) {
    EXPECT_EQ(pointsAfterTaking({500}, {59}, false), Points{559});
    EXPECT_EQ(pointsAfterTaking({500}, {59}, true), Points{500});
}

TEST(CasePointsTest, ACaseWeighsWhatItsTableSays) {
    const PointsTable table = handTable();
    const Tier b2 = Tier::of('B', 2);
    EXPECT_EQ(pointsOfCase(table, CaseType::Licence, b2, false), Points{20});
    EXPECT_EQ(pointsOfCase(table, CaseType::Licence, b2, true), Points{4});
    EXPECT_EQ(pointsOfCase(table, CaseType::Licence, Tier::untiered(), false), Points{});
}

TEST(FteTest, AWholeWeekIsOneOfficer) {
    const DefaultHours defaults = handTable().defaultHours;
    EXPECT_DOUBLE_EQ(fullTimeEquivalents(HoursPerWeek::whole(37), defaults), 1);
    EXPECT_DOUBLE_EQ(fullTimeEquivalents(HoursPerWeek::ofHundredths(1850), defaults), 0.5);
    EXPECT_DOUBLE_EQ(fullTimeEquivalents(HoursPerWeek::whole(37), DefaultHours{}), 0);
}

TEST(OmicTest, CustodyCasesAreWeighedForNowAndForTheirRelease) {
    CaseCounts counts;
    counts.at(CaseType::Custody, Tier::of('C', 1)) = 3;
    counts.at(CaseType::Custody, Tier::untiered()) = 9;
    const OmicPoints points = omicPoints(counts, handTable().standard);
    EXPECT_EQ(points.custody, Points{15});
    EXPECT_EQ(points.anticipatedLicence, Points{60});
    EXPECT_EQ(points.total(), Points{15});
}

TEST(TierMixTest, KeepsSuspendedAndUntieredCasesApart) {
    CaseCounts counts;
    counts.at(CaseType::Community, Tier::of('B', 2)) = 3;
    counts.at(CaseType::Custody, Tier::of('B', 0)) = 1;
    counts.at(CaseType::Licence, Tier::of('B', 2, true)) = 5;
    counts.at(CaseType::Licence, Tier::untiered()) = 7;
    EXPECT_EQ(tierMix(counts), (TierMix{{0, 4, 0, 0}, {0, 5, 0, 0}, 7}));
}

} // namespace
} // namespace headroom::test::casesTest
