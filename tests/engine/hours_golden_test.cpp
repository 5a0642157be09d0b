#include "engine/realtime.h"
#include "engine/workload.h"
#include "support/golden.h"
#include "support/wmtjson.h"

#include <gtest/gtest.h>

namespace headroom::test::hoursGoldenTest {
namespace {

Points availableOf(const nlohmann::json& input) {
    const Grade grade = gradeOfId(input.at("offenderManagerTypeId"));
    const BaseHours base = baseHours(grade, knownHours(input.at("contractedHoursPerWeek")),
                                     defaultHours(input.at("defaultContractedHours")));
    return availablePoints({input.at("nominalTarget").get<std::int64_t>()}, grade, base,
                           hours(input.at("hoursReduction")));
}

TEST(HoursGolden, NominalTargetOfAGrade) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "calculateNominalTarget")) {
        SCOPED_TRACE(line);
        PointsTable table;
        table.nominalPo = {line.input().at("defaultNominalTargets").at("po").get<std::int64_t>()};
        table.nominalPso = {line.input().at("defaultNominalTargets").at("pso").get<std::int64_t>()};
        EXPECT_EQ(nominalTarget(gradeOfId(line.input().at("offenderManagerTypeId")), table).value,
                  line.json.at("output").get<std::int64_t>());
    }
}

TEST(HoursGolden, BaseAndBandHours) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "calculateContractedHours")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        const Grade grade = gradeOfId(input.at("offenderManagerTypeId"));
        const BaseHours found = baseHours(grade, knownHours(input.at("contractedHoursPerWeek")),
                                          defaultHours(input.at("defaultContractedHours")));
        const auto& output = line.json.at("output");
        if (output.is_null()) {
            // Without a grade the official tool has no hours at all; ours are worth nothing then.
            EXPECT_EQ(grade, Grade::DMY);
            EXPECT_EQ(availablePoints({2176}, grade, found, {}), Points{});
            continue;
        }
        EXPECT_EQ(found.base, hours(output.at("baseHours")));
        EXPECT_EQ(found.band, hours(output.at("defaultContractedHoursForBand")));
    }
}

TEST(HoursGolden, AvailablePoints) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "calculateAvailablePoints")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(availableOf(line.input()).value, line.json.at("output").get<std::int64_t>());
    }
}

TEST(HoursGolden, AvailablePointsWhereDoublesAreAPointBelowExactArithmetic) {
    for (const GoldenLine& line : goldenLines("wmt/available_points_fp_edge.jsonl")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        EXPECT_EQ(availableOf(input).value, line.json.at("output").get<std::int64_t>());
        EXPECT_EQ(realtime::availablePoints({input.at("nominalTarget").get<std::int64_t>()},
                                            hours(input.at("defaultContractedHours").at("po")),
                                            hours(input.at("contractedHoursPerWeek")) -
                                                hours(input.at("hoursReduction")))
                      .value,
                  line.json.at("exactRationalFloor").get<std::int64_t>());
    }
}

std::int64_t wholeNumber(const nlohmann::json& text) {
    return std::stoll(text.get<std::string>());
}

HoursPerWeek decimalHours(const nlohmann::json& text) {
    return HoursPerWeek::parse(text.get<std::string>()).value();
}

TEST(HoursGolden, RealTimeServiceAvailablePoints) {
    for (const GoldenLine& line :
         goldenLines("wmt/hmpps_workload_realtime.jsonl", "hmpps-workload.calculateAvailablePoints")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        EXPECT_EQ(realtime::availablePoints({wholeNumber(input.at("pointsForGrade"))},
                                            decimalHours(input.at("contractedHoursForGrade")),
                                            decimalHours(input.at("availableHours")))
                      .value,
                  line.json.at("output").get<std::int64_t>());
    }
}

/// "140.200", as the service's decimals print; "0" where it returns plain zero.
std::string threeDecimals(std::int64_t tenths) {
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + "00";
}

TEST(HoursGolden, RealTimeServicePercentage) {
    for (const GoldenLine& line :
         goldenLines("wmt/hmpps_workload_realtime.jsonl", "hmpps-workload.calculateCapacity")) {
        SCOPED_TRACE(line);
        const Points total{line.input().at("totalPoints").get<std::int64_t>()};
        const Points available{line.input().at("availablePoints").get<std::int64_t>()};
        const bool zero = total.value == 0 || available.value == 0;
        const std::int64_t tenths = realtime::percentTenths(total, available);
        EXPECT_EQ(zero && tenths == 0 ? "0" : threeDecimals(tenths),
                  line.json.at("output").get<std::string>());
    }
}

} // namespace
} // namespace headroom::test::hoursGoldenTest
