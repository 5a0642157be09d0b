#include "support/golden.h"
#include "support/referencejson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace headroom::test::referenceGoldenTest {
namespace {

TEST(ReferenceGolden, WeightOfEveryCase) {
    const PointsTable table = shippedPoints();
    for (const GoldenLine& line : goldenLines("hmpps/workload_reference.jsonl", "case_weight")) {
        SCOPED_TRACE(line);
        const CaseType type = parseCaseType(line.json.at("case_type").get<std::string>()).value();
        const Tier tier = Tier::parse(line.json.at("tier").get<std::string>()).value();
        const CasePoints& points = line.json.at("scheme") == "normal" ? table.standard : table.t2a;
        EXPECT_EQ(points[index(type)][tier.number()], line.json.at("points").get<int>());
    }
}

TEST(ReferenceGolden, Constants) {
    const nlohmann::json file = resourceJson("points/2021-04-23.json");
    const nlohmann::json& old = file.at("no_longer_scored");
    const std::map<std::string, nlohmann::json> values = {
        {"standard_court_report_points", file.at("reports").at("standard_delivery")},
        {"fast_court_report_points", file.at("reports").at("fast_delivery")},
        {"nominal_target_po", file.at("nominal").at("po")},
        // The column is misnamed: it holds the target of probation services officers.
        {"nominal_target_spo", file.at("nominal").at("pso")},
        {"contracted_hours_po", file.at("default_hours").at("po")},
        {"contracted_hours_pso", file.at("default_hours").at("pso")},
        {"contracted_hours_spo", file.at("default_hours").at("spo")},
        {"weighting_overdue_o", old.at("standard_weightings").at("overdue_termination")},
        {"weighting_warrants_w", old.at("standard_weightings").at("warrants")},
        {"weighting_unpaid_u", old.at("standard_weightings").at("unpaid_work")},
        {"arms_licence", old.at("arms").at("licence")},
        {"arms_community", old.at("arms").at("community")},
        {"parole_report_parom", old.at("parole_report").at("points")},
    };
    const auto lines = goldenLines("hmpps/workload_reference.jsonl", "constant");
    EXPECT_EQ(lines.size(), values.size());
    for (const GoldenLine& line : lines) {
        SCOPED_TRACE(line);
        EXPECT_EQ(values.at(line.json.at("name")), line.json.at("value"));
    }
}

TEST(ReferenceGolden, PointsOfEveryContact) {
    const ContactPoints points = shippedContactPoints();
    const auto lines = goldenLines("hmpps/workload_reference.jsonl", "contact_weight");
    EXPECT_EQ(points.types.size(), lines.size());
    for (const GoldenLine& line : lines) {
        SCOPED_TRACE(line);
        EXPECT_EQ(points.types.at(line.json.at("code")).points.value, line.json.at("points").get<int>());
    }
}

TEST(ReferenceGolden, EveryReductionReason) {
    const auto reasons = shippedReasons();
    const auto lines = goldenLines("hmpps/workload_reference.jsonl", "reduction_reason");
    ASSERT_EQ(reasons.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        SCOPED_TRACE(lines[i]);
        const auto& expected = lines[i].json;
        EXPECT_EQ(reasons[i].shortName, expected.at("name").get<std::string>());
        EXPECT_EQ(reasons[i].category, expected.at("category").get<std::string>());
        EXPECT_EQ(reasons[i].allowanceBasisPoints, basisPoints(expected.at("allowance_percentage")));
        EXPECT_EQ(reasons[i].maxAllowanceBasisPoints, basisPoints(expected.at("max_allowance_percentage")));
        const auto& months = expected.at("months_to_expiry");
        EXPECT_EQ(reasons[i].months, months.is_null() ? std::nullopt : std::optional(months.get<int>()));
    }
}

TEST(ReferenceGolden, TheSeedOfTheOfficialDatabase) {
    const nlohmann::json seed = goldenJson("wmt/config_seed.json");
    PointsTable expected = pointsTable(seed.at("standard"), seed.at("t2a"));
    const PointsTable shipped = shippedPoints();
    expected.name = shipped.name;
    expected.from = shipped.from;
    EXPECT_EQ(shipped, expected);

    const nlohmann::json old = resourceJson("points/2021-04-23.json").at("no_longer_scored");
    const nlohmann::json& weights = seed.at("standard").at("weightings");
    EXPECT_EQ(old.at("standard_weightings").at("warrants"), weights.at("warrants"));
    EXPECT_EQ(old.at("standard_weightings").at("unpaid_work"), weights.at("unpaidWork"));
    EXPECT_EQ(old.at("standard_weightings").at("overdue_termination"), weights.at("overdueTermination"));
    EXPECT_EQ(old.at("arms").at("community"), weights.at("armsCommunity"));
    EXPECT_EQ(old.at("arms").at("licence"), weights.at("armsLicense"));
    EXPECT_EQ(old.at("parole_report").at("points"), seed.at("standard").at("parom"));
    EXPECT_EQ(old.at("parole_report").at("enabled"), seed.at("standard").at("paromsEnabled"));
}

TEST(ReferenceGolden, TheReferenceTablesOfTheOfficialDatabase) {
    const nlohmann::json data = goldenJson("wmt/reference_data.json");
    for (const auto& type : data.at("offenderManagerTypes")) {
        const std::string code = type.at("grade_code").is_null() ? "" : type.at("grade_code");
        EXPECT_EQ(name(gradeOfId(type.at("id"))), code);
    }
    for (const auto& tier : data.at("tiers")) {
        EXPECT_EQ(Tier::ofNumber(tier.at("category_id")),
                  Tier::parse(tier.at("category_name").get<std::string>()));
    }
    const ContactPoints contacts = shippedContactPoints();
    for (const auto& reason : data.at("adjustmentReasons")) {
        const CreditedContactType& type = contacts.types.at(reason.at("contact_code"));
        EXPECT_EQ(type.category, reason.at("category_id").get<int>()) << type.code;
        EXPECT_EQ(type.points.value, reason.at("points").get<int>()) << type.code;
    }
    const auto reasons = shippedReasons();
    const auto& seeded = data.at("reductionReasons");
    ASSERT_EQ(reasons.size(), seeded.size());
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        EXPECT_EQ(reasons[i].name, seeded[i].at("reason").get<std::string>());
        EXPECT_EQ(reasons[i].shortName, seeded[i].at("reason_short_name").get<std::string>());
        EXPECT_EQ(reasons[i].enabled, seeded[i].at("is_enabled").get<bool>());
    }
}

TEST(ReferenceGolden, EveryShippedFileSaysWhereItsFiguresComeFrom) {
    for (const char* file :
         {"points/2021-04-23.json", "points/contacts-2022-12.json", "reference/grades.json",
          "reference/reduction_reasons.json", "reference/thresholds.json"}) {
        SCOPED_TRACE(file);
        const nlohmann::json json = resourceJson(file);
        EXPECT_TRUE(Date::parse(json.at("from").get<std::string>()));
        for (const char* key : {"kind", "name", "source", "verified"}) {
            EXPECT_FALSE(json.at(key).get<std::string>().empty()) << key;
        }
    }
}

TEST(ReferenceGolden, TheShippedThresholdsAreTheDefaults) {
    const nlohmann::json json = resourceJson("reference/thresholds.json");
    const Thresholds defaults;
    EXPECT_EQ(basisPoints(json.at("at_capacity_percent")), defaults.atCapacity);
    EXPECT_EQ(basisPoints(json.at("over_percent")), defaults.over);
    EXPECT_EQ(basisPoints(json.at("severe_percent")), defaults.severe);
    EXPECT_EQ(json.at("sustained_weeks").get<int>(), defaults.sustainedWeeks);
    EXPECT_EQ(json.at("span_of_control").get<int>(), defaults.spanOfControl);
}

} // namespace
} // namespace headroom::test::referenceGoldenTest
