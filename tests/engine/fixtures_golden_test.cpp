#include "engine/display.h"
#include "engine/legacy.h"
#include "engine/weighting.h"
#include "engine/workload.h"
#include "support/golden.h"
#include "support/wmtjson.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

namespace headroom::test::fixturesGoldenTest {
namespace {

double pointsForTier(const nlohmann::json& input) {
    const auto& counts = input.at("tierCounts");
    const InactiveCases inactive{counts.at("warrants"), counts.at("unpaidWork"),
                                 counts.at("overdueTermination")};
    return weightedPoints(counts.at("total"),
                          input.at("subtractInactiveCases").get<bool>() ? inactive : InactiveCases{},
                          input.at("tierPoints"), weightings(input.at("weightings")));
}

double arms(const nlohmann::json& input) {
    return legacy::armsPoints(input.at("licenseCases"), input.at("licenseWeighting"),
                              input.at("communityCases"), input.at("communityWeighting"));
}

double parom(const nlohmann::json& input) {
    return static_cast<double>(legacy::paromPoints(input.at("completedLast30Days"),
                                                   {input.at("parom").get<std::int64_t>()},
                                                   input.at("enabled"))
                                   .value);
}

double available(const nlohmann::json& input) {
    const Grade grade = gradeOfId(input.at("offenderManagerTypeId"));
    const BaseHours base = baseHours(grade, knownHours(input.at("contractedHoursPerWeek")),
                                     defaultHours(input.at("defaultContractedHours")));
    return static_cast<double>(availablePoints({input.at("nominalTarget").get<std::int64_t>()}, grade, base,
                                               hours(input.at("hoursReduction")))
                                   .value);
}

double nominal(const nlohmann::json& input) {
    PointsTable table;
    table.nominalPo = {input.at("defaultNominalTargets").at("po").get<std::int64_t>()};
    table.nominalPso = {input.at("defaultNominalTargets").at("pso").get<std::int64_t>()};
    return static_cast<double>(nominalTarget(gradeOfId(input.at("offenderManagerTypeId")), table).value);
}

double reports(const nlohmann::json& input) {
    return static_cast<double>(
        (input.at("count").get<std::int64_t>() * Points{input.at("points").get<std::int64_t>()}).value);
}

double percent(const nlohmann::json& input) {
    return percentage({input.at("value").get<std::int64_t>()}, {input.at("total").get<std::int64_t>()});
}

/// The caseload both whole-workload fixtures describe in words: in each tier and location 8 cases,
/// of them (T2A only matters) 1 warrant, 2 unpaid work, 3 overdue; tiers worth 1 to 16 points.
double describedWorkload(const nlohmann::json& /*input*/) {
    PointsTable table;
    CaseCounts cases;
    InactiveT2a inactive;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t number = 1; number <= 16; ++number) {
            const Tier tier = Tier::ofNumber(number);
            table.standard[index(type)][number] = static_cast<std::int32_t>(number);
            table.t2a[index(type)][number] = static_cast<std::int32_t>(number);
            cases.at(type, tier) = 8;
            inactive.warrants.at(type, tier) = 1;
            inactive.unpaidWork.at(type, tier) = 2;
            inactive.overdueTermination.at(type, tier) = 3;
        }
    }
    table.t2aWeightings = {0, 100, 0};
    table.sdr = {4};
    table.fdr = {5};
    PostFacts facts;
    facts.filtered = &cases;
    facts.t2a = &cases;
    facts.inactive = &inactive;
    facts.sdrLast30 = 9;
    facts.fdrLast30 = 7;
    const Points current = workload(facts, table).total;
    const Points paroms = legacy::paromPoints(6, {8}, true);
    return static_cast<double>((current + paroms).value) + legacy::armsPoints(1, 5, 2, 4);
}

/// One fixture gives its number as text, as the official caller may.
double decimal(const nlohmann::json& value) {
    return value.is_string() ? std::stod(value.get<std::string>()) : value.get<double>();
}

using Function = std::function<double(const nlohmann::json&)>;

const std::map<std::string, Function>& functions() {
    static const std::map<std::string, Function> all = {
        {"calculatePointsForTier", pointsForTier},
        {"legacy2021.calculateArmsPoints", arms},
        {"legacy2021.calculateParomPoints", parom},
        {"calculateAvailablePoints", available},
        {"calculateNominalTarget", nominal},
        {"calculateSdrConversionPoints", reports},
        {"calculatePercentage", percent},
        {"customRound",
         [](const nlohmann::json& input) { return officialChart(decimal(input.at("number"))); }},
        {"legacy2021.calculateWorkloadPoints.total", describedWorkload},
        {"legacy2021.calculateOmicWorkloadPoints.total", describedWorkload},
    };
    return all;
}

TEST(FixturesGolden, WhatTheOfficialUnitTestsAssert) {
    for (const GoldenLine& line : goldenLines("wmt/unit_fixtures.jsonl")) {
        SCOPED_TRACE(line);
        const auto& expected = line.json.at("expectedByTheirTest");
        if (line.function() == "calculateContractedHours") {
            const auto& input = line.input();
            const Grade grade = gradeOfId(input.at("offenderManagerTypeId"));
            const BaseHours found = baseHours(grade, knownHours(input.at("contractedHoursPerWeek")),
                                              defaultHours(input.at("defaultContractedHours")));
            if (expected.is_null()) {
                EXPECT_EQ(grade, Grade::DMY);
            } else {
                EXPECT_EQ(found.base, hours(expected.at(0)));
                EXPECT_EQ(found.band, hours(expected.at(1)));
            }
            continue;
        }
        EXPECT_EQ(functions().at(line.function())(line.input()), expected.get<double>());
    }
}

TEST(FixturesGolden, RulesThatNoLongerScore) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "legacy2021.calculateArmsPoints")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(arms(line.input()), line.json.at("output").get<double>());
    }
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "legacy2021.calculateParomPoints")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(parom(line.input()), line.json.at("output").get<double>());
    }
}

} // namespace
} // namespace headroom::test::fixturesGoldenTest
