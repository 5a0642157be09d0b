#include "engine/display.h"
#include "engine/legacy.h"
#include "engine/rollup.h"
#include "engine/status.h"
#include "support/golden.h"
#include "support/wmtjson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace headroom::test::displayGoldenTest {
namespace {

void expectNear(double actual, const nlohmann::json& expected) {
    const double value = number(expected);
    EXPECT_LE(std::abs(actual - value), std::abs(value) * 1e-12);
}

TEST(DisplayGolden, PercentagesAsEachOfficialScreenAndFilePrintsThem) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "capacityPercentage")) {
        SCOPED_TRACE(line);
        const double percent = percentage({line.input().at("totalPoints").get<std::int64_t>()},
                                          {line.input().at("availablePoints").get<std::int64_t>()});
        const auto& output = line.json.at("output");
        expectNear(percent, output.at("raw"));
        EXPECT_EQ(officialTable(percent), output.at("orgOverviewDisplay").get<std::string>());
        EXPECT_EQ(officialWhole(percent), output.at("individualOverviewDisplay").get<std::string>());
        EXPECT_EQ(officialCsv(percent), output.at("csv").get<std::string>());
        EXPECT_EQ(officialChart(percent), number(output.at("historyChart")));
        EXPECT_EQ(officialDashboard(percent), number(output.at("dashboardFraction")));
        EXPECT_EQ(officialArchive(percent), output.at("archiveDisplay").get<std::string>());
        EXPECT_EQ(officialRed(percent), output.at("isRed").get<bool>());
    }
}

TEST(DisplayGolden, HistoryChart) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "customRound")) {
        SCOPED_TRACE(line);
        const auto& value = line.input().at("number");
        if (value.is_null()) {
            // Nothing in, "undefined" out: a missing figure is never a number here.
            EXPECT_EQ(line.json.at("output"), "undefined");
            continue;
        }
        EXPECT_EQ(officialChart(value.get<double>()), line.json.at("output").get<double>());
    }
}

Workload figureOf(const nlohmann::json& row) {
    Workload figure;
    figure.total = {row.at("totalPoints").get<std::int64_t>()};
    figure.available = {row.at("availablePoints").get<std::int64_t>()};
    figure.cms = {row.at("cmsAdjustmentPoints").get<std::int64_t>()};
    figure.contracted = hours(row.at("contractedHours"));
    figure.reduction = hours(row.at("reductionHours"));
    figure.cases.community = row.at("totalCases");
    return figure;
}

TEST(DisplayGolden, TotalsOfAnOrganisation) {
    for (const GoldenLine& line : goldenLines("wmt/overview_totals.jsonl", "calculateOverviewValues")) {
        SCOPED_TRACE(line);
        RollUp sum;
        std::size_t position = 0;
        for (const auto& row : line.input().at("rows")) {
            const Workload figure = figureOf(row);
            const auto& expected = line.json.at("output").at("rows").at(position++);
            EXPECT_EQ(figure.remaining().value, expected.at("remainingPoints").get<std::int64_t>());
            expectNear(percentage(figure.total, figure.available), expected.at("capacityPercentage"));
            expectNear(percentage(figure.cms, figure.available), expected.at("cmsPercentage"));
            sum.add(figure, status(figure.total, figure.available, Thresholds{}));
        }
        const auto& totals = line.json.at("output").at("totals");
        expectNear(sum.percent(), totals.at("totalCapacityPercentage"));
        EXPECT_EQ(sum.total.value, totals.at("totalPoints").get<std::int64_t>());
        EXPECT_EQ(sum.available.value, totals.at("totalAvailablePoints").get<std::int64_t>());
        EXPECT_EQ(sum.contracted, hours(totals.at("totalContractedHours")));
        EXPECT_EQ(sum.reduction, hours(totals.at("totalReduction")));
        EXPECT_EQ(sum.cases.total(), totals.at("totalTotalCases").get<std::int64_t>());
        EXPECT_EQ(sum.remaining().value, totals.at("totalRemainingPoints").get<std::int64_t>());
        EXPECT_EQ(sum.cms.value, totals.at("totalCMSPoints").get<std::int64_t>());
        expectNear(percentage(sum.cms, sum.available), totals.at("totalCMSPercentage"));
    }
}

TEST(DisplayGolden, RowsOfTheArchive) {
    for (const GoldenLine& line : goldenLines("wmt/overview_totals.jsonl", "archive.calculateCapacity")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        legacy::ArchiveRow row;
        row.grade = gradeOfId(input.at("omTypeId"));
        row.nominal = {input.at("nominalTarget").get<std::int64_t>()};
        row.contracted = knownHours(input.at("contractedHours"));
        row.reduction = hours(input.at("hoursReduction"));
        row.total = {input.at("totalPoints").get<std::int64_t>()};
        row.sdr = {input.at("sdrPoints").get<std::int64_t>()};
        row.fdr = {input.at("sdrConversionPoints").get<std::int64_t>()};
        row.parom = {input.at("paromsPoints").get<std::int64_t>()};
        const legacy::ArchiveFigure figure = legacy::archiveFigure(row);
        const auto& output = line.json.at("output");
        EXPECT_EQ(figure.total.value, output.at("totalPoints").get<std::int64_t>());
        EXPECT_EQ(figure.available.value, output.at("availablePoints").get<std::int64_t>());
        EXPECT_EQ(officialArchive(figure.percent), output.at("capacity").get<std::string>());
        EXPECT_EQ(row.reduction, hours(output.at("hoursReduction")));
    }
}

} // namespace
} // namespace headroom::test::displayGoldenTest
