#include "support/golden.h"

#include <gtest/gtest.h>

#include <map>

/// No line may be passed over: the functions and kinds the tests ask for are all there are.
namespace headroom::test::coverageGoldenTest {
namespace {

using Counts = std::map<std::string, int>;

Counts countsOf(const std::string& file) {
    Counts counts;
    for (const GoldenLine& line : goldenLines(file)) {
        ++counts[line.function() + line.kind()];
    }
    return counts;
}

TEST(CoverageGolden, EveryFunctionAndKindHasItsTest) {
    EXPECT_EQ(countsOf("wmt/functions.jsonl"), (Counts{{"filterOmGradeCode", 87},
                                                       {"zeroIfNull", 15},
                                                       {"calculatePointsForTier", 250},
                                                       {"calculatePointsForTiers", 100},
                                                       {"calculateNominalTarget", 70},
                                                       {"calculateContractedHours", 130},
                                                       {"calculateAvailablePoints", 468},
                                                       {"calculateSdrConversionPoints", 20},
                                                       {"legacy2021.calculateArmsPoints", 40},
                                                       {"legacy2021.calculateParomPoints", 30},
                                                       {"capacityPercentage", 140},
                                                       {"customRound", 19},
                                                       {"reductionHoursCalculator", 80},
                                                       {"batching", 8},
                                                       {"sanitiseLocation", 8},
                                                       {"getWmtPeriod", 10}}));
    EXPECT_EQ(countsOf("wmt/workload_points.jsonl"),
              (Counts{{"calculateWorkloadPoints", 130}, {"calculateOmicWorkloadPoints", 45}}));
    EXPECT_EQ(countsOf("wmt/end_to_end.jsonl"), (Counts{{"worker.calculateWorkloadPointsTask", 260}}));
    EXPECT_EQ(countsOf("wmt/db_real_worker.jsonl"), (Counts{{"db.realWorkerRun", 300}}));
    EXPECT_EQ(countsOf("wmt/map_workload.jsonl"), (Counts{{"mapWorkload", 40}}));
    EXPECT_EQ(countsOf("wmt/cms_adjustments.jsonl"), (Counts{{"mapCmsAdjustments", 35}}));
    EXPECT_EQ(countsOf("wmt/reductions.jsonl"), (Counts{{"Reduction(validate+status)", 47}}));
    EXPECT_EQ(countsOf("wmt/overview_totals.jsonl"),
              (Counts{{"calculateOverviewValues", 60}, {"archive.calculateCapacity", 60}}));
    EXPECT_EQ(countsOf("wmt/available_points_fp_edge.jsonl"), (Counts{{"calculateAvailablePoints", 26}}));
    EXPECT_EQ(countsOf("wmt/hmpps_workload_realtime.jsonl"),
              (Counts{{"hmpps-workload.calculateAvailablePoints", 146},
                      {"hmpps-workload.calculateCapacity", 122}}));
    EXPECT_EQ(goldenLines("wmt/unit_fixtures.jsonl").size(), 47U);
    EXPECT_EQ(goldenLines("hmpps/tier_v2.jsonl").size(), 110U);
    EXPECT_EQ(goldenLines("hmpps/tier_v3.jsonl").size(), 85U);
    EXPECT_EQ(
        countsOf("hmpps/workload_reference.jsonl"),
        (Counts{{"case_weight", 192}, {"constant", 13}, {"contact_weight", 58}, {"reduction_reason", 26}}));
    EXPECT_EQ(countsOf("hmpps/workload.jsonl"), (Counts{{"workload_points", 4},
                                                        {"available_points", 1},
                                                        {"capacity_percent", 2},
                                                        {"tier_mix_totals", 1},
                                                        {"potential_capacity", 2},
                                                        {"officer_overview", 2},
                                                        {"choose_practitioner_row", 2},
                                                        {"ogrs_band", 3},
                                                        {"reduction_status", 3},
                                                        {"wmt_period", 6},
                                                        {"impact_sentence", 2},
                                                        {"over_capacity_card", 3},
                                                        {"points_remaining", 1}}));
}

} // namespace
} // namespace headroom::test::coverageGoldenTest
