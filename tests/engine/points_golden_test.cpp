#include "engine/figure.h"
#include "engine/omic.h"
#include "engine/weighting.h"
#include "support/golden.h"
#include "support/wmtjson.h"

#include <gtest/gtest.h>

namespace headroom::test::pointsGoldenTest {
namespace {

/// A visitor that only looks on.
struct Nobody {
    void cell(LineKind, CaseType, std::size_t, std::int32_t, std::int32_t, std::int64_t) const {}
    void weightedCell(CaseType, std::size_t, std::int32_t, std::int32_t, double) const {}
    void reports(LineKind, std::int64_t, Points, Points) const {}
};

TEST(PointsGolden, PointsOfOneTierLessWhatInactiveCasesLose) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "calculatePointsForTier")) {
        SCOPED_TRACE(line);
        const auto& counts = line.input().at("tierCounts");
        const InactiveCases inactive{counts.at("warrants"), counts.at("unpaidWork"),
                                     counts.at("overdueTermination")};
        const bool subtract = line.input().at("subtractInactiveCases");
        EXPECT_EQ(weightedPoints(counts.at("total"), subtract ? inactive : InactiveCases{},
                                 line.input().at("tierPoints"), weightings(line.input().at("weightings"))),
                  line.json.at("output").get<double>());
    }
}

TEST(PointsGolden, PointsOfARowOfTiers) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "calculatePointsForTiers")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        CaseCounts cases;
        cases.cells[0] = tierCounts(input.at("totals"));
        PointsTable table;
        table.t2a[0] = tierPoints(input.at("tierPoints"));
        table.t2aWeightings = weightings(input.at("weightings"));
        InactiveT2a inactive;
        inactive.warrants.cells[0] = tierCounts(input.at("warrants"));
        inactive.unpaidWork.cells[0] = tierCounts(input.at("unpaidWork"));
        inactive.overdueTermination.cells[0] = tierCounts(input.at("overdueTermination"));
        Nobody nobody;
        const double whole = static_cast<double>(
            figure::sumRow(LineKind::Cases, CaseType::Community, cases.cells[0], table.t2a[0], nobody));
        const double weighted = figure::sumWeightedRow(CaseType::Community, cases, inactive, table, nobody);
        EXPECT_EQ(input.at("subtractInactiveCases").get<bool>() ? weighted : whole,
                  line.json.at("output").get<double>());
    }
}

TEST(PointsGolden, PointsOfReports) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "calculateSdrConversionPoints")) {
        SCOPED_TRACE(line);
        CaseCounts none;
        PostFacts facts;
        facts.filtered = &none;
        facts.t2a = &none;
        facts.fdrLast30 = line.input().at("count");
        PointsTable table;
        table.fdr = {line.input().at("points").get<std::int64_t>()};
        EXPECT_EQ(workload(facts, table).fdr.value, line.json.at("output").get<std::int64_t>());
    }
}

TEST(PointsGolden, UnroundedPointsOfAWholeCaseload) {
    for (const GoldenLine& line : goldenLines("wmt/workload_points.jsonl", "calculateWorkloadPoints")) {
        SCOPED_TRACE(line);
        const auto& workloadJson = line.input().at("workload");
        const PointsTable table = pointsTable(line.input());
        const Caseload cases = caseload(workloadJson);
        PostFacts facts = cases.facts();
        facts.sdrLast30 = workloadJson.at("monthlySdrs");
        facts.fdrLast30 = workloadJson.at("sdrConversionsLast30Days");
        const Workload figure = workload(facts, table);
        const auto& output = line.json.at("output");
        EXPECT_EQ(figure.sdr.value, output.at("sdrPoints").get<std::int64_t>());
        EXPECT_EQ(figure.fdr.value, output.at("sdrConversionPoints").get<std::int64_t>());
        Nobody nobody;
        EXPECT_EQ(figure::unrounded(figure::sumCases(facts, table, nobody), figure.sdr + figure.fdr),
                  output.at("total").get<double>());
    }
}

/// T2A custody cases as they will weigh on licence, or as they weigh now: the official tool
/// weights them like any other T2A case.
double weightedCustody(const Caseload& cases, PointsTable table, CaseType pointsOf) {
    table.t2a[index(CaseType::Custody)] = table.t2a[index(pointsOf)];
    Nobody nobody;
    return figure::sumWeightedRow(CaseType::Custody, cases.t2a, cases.inactive, table, nobody);
}

TEST(PointsGolden, OffenderManagementInCustody) {
    for (const GoldenLine& line : goldenLines("wmt/workload_points.jsonl", "calculateOmicWorkloadPoints")) {
        SCOPED_TRACE(line);
        const auto& workloadJson = line.input().at("workload");
        const auto& output = line.json.at("output");
        const PointsTable table = pointsTable(line.input());
        const OmicPoints points = omicPoints(caseCounts(workloadJson.at("unfiltered")), table.standard);
        EXPECT_EQ(points.community.value, output.at("communityTierPoints").get<std::int64_t>());
        EXPECT_EQ(points.licence.value, output.at("licenseTierPoints").get<std::int64_t>());
        EXPECT_EQ(points.custody.value, output.at("custodyTierPoints").get<std::int64_t>());
        EXPECT_EQ(points.anticipatedLicence.value,
                  output.at("projectedLicenseTierPoints").get<std::int64_t>());

        const Caseload cases = caseload(workloadJson);
        Nobody nobody;
        const auto t2aRow = [&](CaseType type) {
            return figure::sumWeightedRow(type, cases.t2a, cases.inactive, table, nobody);
        };
        EXPECT_EQ(t2aRow(CaseType::Community), output.at("t2aCommunityTierPoints").get<double>());
        EXPECT_EQ(t2aRow(CaseType::Licence), output.at("t2aLicenseTierPoints").get<double>());
        EXPECT_EQ(t2aRow(CaseType::Custody), output.at("t2aCustodyTierPoints").get<double>());
        EXPECT_EQ(weightedCustody(cases, table, CaseType::Licence),
                  output.at("t2aProjectedLicenseTierPoints").get<double>());

        const Points sdr = workloadJson.at("monthlySdrs").get<std::int64_t>() * table.sdr;
        const Points fdr = workloadJson.at("sdrConversionsLast30Days").get<std::int64_t>() * table.fdr;
        EXPECT_EQ(sdr.value, output.at("sdrPoints").get<std::int64_t>());
        EXPECT_EQ(fdr.value, output.at("sdrConversionPoints").get<std::int64_t>());
        const double total = static_cast<double>((points.total() + sdr + fdr).value) +
                             t2aRow(CaseType::Community) + t2aRow(CaseType::Licence) +
                             t2aRow(CaseType::Custody);
        EXPECT_NEAR(total, output.at("total").get<double>(), 1e-9);
    }
}

} // namespace
} // namespace headroom::test::pointsGoldenTest
