#include "engine/display.h"
#include "engine/explanation.h"
#include "engine/workload.h"
#include "support/golden.h"
#include "support/wmtjson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace headroom::test::workloadGoldenTest {
namespace {

void expectPercent(double actual, const nlohmann::json& expected) {
    const double value = number(expected);
    EXPECT_LE(std::abs(actual - value), std::abs(value) * 1e-12);
}

void expectFigure(const Workload& figure, const nlohmann::json& output) {
    EXPECT_EQ(figure.total.value, output.at("totalPoints").get<std::int64_t>());
    EXPECT_EQ(figure.sdr.value, output.at("sdrPoints").get<std::int64_t>());
    EXPECT_EQ(figure.fdr.value, output.at("sdrConversionPoints").get<std::int64_t>());
    EXPECT_EQ(figure.nominalTarget.value, output.at("nominalTarget").get<std::int64_t>());
    EXPECT_EQ(figure.available.value, output.at("availablePoints").get<std::int64_t>());
    EXPECT_EQ(figure.reduction, hours(output.at("reductionHours")));
    EXPECT_EQ(figure.cms.value, output.at("cmsAdjustmentPoints").get<std::int64_t>());
    expectPercent(percentage(figure.total, figure.available), output.at("capacityPercentage"));
    const WorkParts& parts = figure.parts;
    EXPECT_EQ(parts.community + parts.licence + parts.custody + parts.reports + parts.other, figure.total);
}

TEST(WorkloadGolden, EndToEnd) {
    for (const GoldenLine& line : goldenLines("wmt/end_to_end.jsonl")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        const auto& output = line.json.at("output");
        const Caseload cases = caseload(input.at("workload"));
        PostFacts facts = cases.facts();
        facts.grade = gradeOfId(input.at("offenderManagerTypeId"));
        facts.contracted = knownHours(input.at("contractedHours"));
        facts.reduction = hours(input.at("reductionHours"));
        facts.sdrLast30 = input.at("workload").at("monthlySdrs");
        facts.fdrLast30 = input.at("workload").at("sdrConversionsLast30Days");
        facts.cms = {input.at("cmsAdjustmentPoints").get<std::int64_t>()};
        const Workload figure = workload(facts, pointsTable(input));
        expectFigure(figure, output);
        EXPECT_EQ(figure.remaining().value, output.at("remainingPoints").get<std::int64_t>());
        expectPercent(percentage(figure.cms, figure.available), output.at("cmsPercentage"));
        const double percent = percentage(figure.total, figure.available);
        EXPECT_EQ(officialTable(percent), output.at("capacityDisplay").get<std::string>());
        EXPECT_EQ(officialRed(percent), output.at("isRed").get<bool>());
        if (facts.contracted) {
            EXPECT_EQ(figure.contracted, hours(output.at("contractedHours")));
        }
        const auto& event = output.at("staffAvailableHoursEvent");
        if (event.is_number()) {
            EXPECT_EQ(figure.availableHours(), hours(event));
        }
    }
}

/// As stored by the nightly run, the reductions of a post; only active ones of enabled reasons count.
std::vector<ReductionLine> reductionsOf(const nlohmann::json& input) {
    std::vector<ReductionLine> lines;
    for (const auto& reduction : input.at("reductions")) {
        ReductionLine line;
        line.hours = hours(reduction.at("hours"));
        const std::string status = reduction.at("status");
        line.status = status == "ACTIVE"      ? ReductionStatus::Active
                      : status == "SCHEDULED" ? ReductionStatus::Scheduled
                      : status == "ARCHIVED"  ? ReductionStatus::Archived
                                              : ReductionStatus::Deleted;
        line.reasonEnabled = reduction.at("reasonEnabled");
        lines.push_back(line);
    }
    return lines;
}

std::vector<ContactCredit> creditsOf(const nlohmann::json& input) {
    std::vector<ContactCredit> credits;
    for (const auto& adjustment : input.at("adjustments")) {
        ContactCredit credit;
        credit.points = {adjustment.at("points").get<std::int64_t>()};
        credit.side = credit.points.value < 0 ? CreditSide::ByOthers : CreditSide::ForOthers;
        credit.code = adjustment.at("contactCode");
        credits.push_back(credit);
    }
    return credits;
}

TEST(WorkloadGolden, PostsOfACompleteNightlyRun) {
    for (const GoldenLine& line : goldenLines("wmt/db_real_worker.jsonl")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        const auto& output = line.json.at("output");
        const Caseload cases{caseCounts(input.at("filtered")),
                             caseCounts(input.at("t2aTotals")),
                             {caseCounts(input.at("t2aWarrants")), caseCounts(input.at("t2aUnpaidWork")),
                              caseCounts(input.at("t2aOverdueTermination"))}};
        PostFacts facts = cases.facts();
        facts.grade = gradeOfId(input.at("offenderManagerTypeId"));
        EXPECT_EQ(name(facts.grade), input.at("grade").get<std::string>());
        facts.contracted = knownHours(input.at("contractedHours"));
        facts.sdrLast30 = input.at("monthlySdrs");
        facts.fdrLast30 = input.at("sdrConversionsLast30Days");
        const Explanation explained =
            explain(facts, creditsOf(input), reductionsOf(input), pointsTable(input));
        const Workload& figure = explained.figure;
        expectFigure(figure, output);
        EXPECT_EQ(figure.contracted, hours(output.at("contractedHours")));
        EXPECT_EQ(caseCounts(input.at("unfiltered")).total() + cases.t2a.total(),
                  output.at("totalCases").get<std::int64_t>());
        EXPECT_EQ(cases.filtered.total(), output.at("totalFilteredCases").get<std::int64_t>());
        EXPECT_EQ(figure.cases.t2a, output.at("totalT2aCases").get<std::int64_t>());
        EXPECT_EQ(figure.cases.total(), output.at("overviewCases").get<std::int64_t>());

        // No extract gives inactive T2A cases, so leaving them out must give the same figure.
        facts.inactive = nullptr;
        facts.cms = figure.cms;
        facts.reduction = figure.reduction;
        EXPECT_EQ(workload(facts, pointsTable(input)), figure);
    }
}

} // namespace
} // namespace headroom::test::workloadGoldenTest
