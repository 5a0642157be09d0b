#include "engine/batches.h"
#include "engine/inactive.h"
#include "engine/officialday.h"
#include "engine/stagingcounts.h"
#include "support/golden.h"
#include "support/referencejson.h"
#include "support/wmtjson.h"

#include <gtest/gtest.h>

#include <map>

namespace headroom::test::stagingGoldenTest {
namespace {

TEST(StagingGolden, GradeCodes) {
    const GradeMap grades = shippedGrades();
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "filterOmGradeCode")) {
        SCOPED_TRACE(line);
        const auto& code = line.input().at("omGradeCode");
        const std::string text = code.is_null() ? "" : code.get<std::string>();
        EXPECT_EQ(name(grades.gradeOf(text)), line.json.at("output").get<std::string>());
    }
}

/// What a reader of files hands over for a cell: its text, an empty cell as empty text.
std::string cellText(const nlohmann::json& value) {
    if (value.is_null()) {
        return "";
    }
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// Cells that the official tool misreads: "3.9" becomes 3, "1e3" 1, "0x10" 0, text NaN, and a
/// negative number of cases is taken as it is. Headroom refuses them with the reason; an empty
/// text is an empty cell, that is, no cases.
const std::map<std::string, std::optional<FindingCode>>& refusedCells() {
    static const std::map<std::string, std::optional<FindingCode>> cells = {
        {"3.9", FindingCode::FractionalCount},
        {"1e3", FindingCode::NotANumber},
        {"0x10", FindingCode::NotANumber},
        {"abc", FindingCode::NotANumber},
        {"true", FindingCode::NotANumber},
        {"false", FindingCode::NotANumber},
        {"-2", FindingCode::NegativeCount},
        {"-4", FindingCode::NegativeCount},
        {"", std::nullopt},
    };
    return cells;
}

TEST(StagingGolden, CountCells) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "zeroIfNull")) {
        SCOPED_TRACE(line);
        const std::string text = cellText(line.input().at("value"));
        const auto parsed = parseCount(text);
        const auto refused = refusedCells().find(text);
        if (refused == refusedCells().end()) {
            EXPECT_EQ(std::get<std::int32_t>(parsed), line.json.at("output").get<std::int32_t>());
        } else if (refused->second) {
            EXPECT_EQ(std::get<Finding>(parsed).code, *refused->second);
        } else {
            EXPECT_EQ(std::get<std::int32_t>(parsed), 0);
        }
    }
}

CaseType locationOf(const nlohmann::json& text) {
    return parseCaseType(text.get<std::string>()).value();
}

TEST(StagingGolden, Locations) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "sanitiseLocation")) {
        SCOPED_TRACE(line);
        const auto& given = line.input().at("location");
        const auto& output = line.json.at("output");
        if (output.is_null() || output == "") {
            // The official tool lets nothing pass as a location; we do not.
            EXPECT_EQ(parseCaseType(""), std::nullopt);
            continue;
        }
        EXPECT_EQ(locationOf(given), locationOf(output));
    }
}

/// Cells by tier name ("a3s", "untiered") to counts by tier number.
PerTier<std::int32_t> countsOf(const nlohmann::json& cells) {
    PerTier<std::int32_t> counts{};
    for (const auto& [tier, cell] : cells.items()) {
        counts.at(Tier::parse(tier).value().number()) = std::get<std::int32_t>(parseCount(cellText(cell)));
    }
    return counts;
}

CaseCounts countsOf(const nlohmann::json& community, const nlohmann::json& licence,
                    const nlohmann::json& custody) {
    return {{countsOf(community), countsOf(licence), countsOf(custody)}};
}

/// An earlier official step turns "Licence" into "License"; these lines call the step after it,
/// which does not know the British spelling and passes such cases over.
InactiveTally inactiveOf(const nlohmann::json& cases) {
    InactiveTally tally;
    for (const auto& each : cases) {
        if (each.at("location") == "Licence") {
            continue;
        }
        const auto tier = std::stoul(cellText(each.at("tierCode")));
        tally.add(each.at("rowType").get<std::string>().at(0), locationOf(each.at("location")),
                  Tier::ofNumber(tier));
    }
    return tally;
}

void expectInactive(const InactiveTally& tally, CaseType type, const nlohmann::json& expected) {
    const auto row = [type](const CaseCounts& counts) { return counts.cells[index(type)]; };
    EXPECT_EQ(row(tally.warrants), tierCounts(expected.at("warrants")));
    EXPECT_EQ(row(tally.unpaidWork), tierCounts(expected.at("unpaidWork")));
    EXPECT_EQ(row(tally.overdueTermination), tierCounts(expected.at("overdueTermination")));
    EXPECT_EQ(row(tally.suspended), tierCounts(expected.at("suspended")));
    EXPECT_EQ(row(tally.suspendedLifers), tierCounts(expected.at("suspendedLifers")));
}

TEST(StagingGolden, RowsOfAnExtract) {
    const std::array<std::string, caseTypeCount> locations = {"community", "license", "custody"};
    for (const GoldenLine& line : goldenLines("wmt/map_workload.jsonl", "mapWorkload")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        const auto& output = line.json.at("output");
        const CaseCounts all = countsOf(input.at("community"), input.at("license"), input.at("custody"));
        const CaseCounts filtered =
            countsOf(input.at("filteredCommunity"), input.at("filteredLicense"), input.at("filteredCustody"));
        const CaseCounts t2a =
            countsOf(input.at("t2aCommunity"), input.at("t2aLicense"), input.at("t2aCustody"));
        const InactiveTally inactive = inactiveOf(input.at("caseDetails"));
        for (const CaseType type : allCaseTypes) {
            const auto& expected = output.at(locations.at(index(type)));
            EXPECT_EQ(all.cells[index(type)], tierCounts(expected.at("totals")));
            EXPECT_EQ(all.total(type), expected.at("total").get<std::int64_t>());
            expectInactive(inactive, type, expected);
        }
        EXPECT_EQ(filtered.cells[0], tierCounts(output.at("filteredCommunity")));
        EXPECT_EQ(filtered.cells[1], tierCounts(output.at("filteredLicense")));
        EXPECT_EQ(filtered.cells[2], tierCounts(output.at("filteredCustody")));
        EXPECT_EQ(t2a.cells[0], tierCounts(output.at("t2aCommunity")));
        EXPECT_EQ(t2a.cells[1], tierCounts(output.at("t2aLicense")));
        EXPECT_EQ(t2a.cells[2], tierCounts(output.at("t2aCustody")));
        EXPECT_EQ(all.total() + t2a.total(), output.at("totalCases").get<std::int64_t>());
        EXPECT_EQ(t2a.total(), output.at("totalT2aCases").get<std::int64_t>());
        EXPECT_EQ(filtered.total(), output.at("totalFilteredCases").get<std::int64_t>());
        EXPECT_EQ(filtered.total(CaseType::Community),
                  output.at("filteredCommunityTotal").get<std::int64_t>());
        const auto expectCell = [&](const nlohmann::json& cell, const char* key) {
            EXPECT_EQ(std::get<std::int32_t>(parseCount(cellText(cell))), output.at(key).get<std::int32_t>());
        };
        expectCell(input.at("courtReports").at("sdrLast30"), "monthlySdrs");
        expectCell(input.at("courtReports").at("sdrDueNext30"), "sdrsDueNext30Days");
        expectCell(input.at("courtReports").at("sdrConvLast30"), "sdrConversionsLast30Days");
        expectCell(input.at("comIn1st16Weeks"), "communityCasesLast16Weeks");
        expectCell(input.at("licIn1st16Weeks"), "licenseCasesLast16Weeks");
    }
}

TEST(StagingGolden, Batches) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "batching")) {
        SCOPED_TRACE(line);
        const auto key = [&](const char* field) {
            const auto& value = line.input().at(field);
            return value.is_null() ? std::int64_t{0} : value.get<std::int64_t>();
        };
        const auto batches = inBatches({key("firstId"), key("lastId")}, key("batchSize"));
        std::int64_t records = 0;
        for (const KeyRange& batch : batches) {
            records += batch.size();
        }
        EXPECT_EQ(records, line.json.at("output").at("records").get<std::int64_t>());
        EXPECT_EQ(batches.size(), line.json.at("output").at("tasks").get<std::size_t>());
    }
}

std::chrono::local_time<std::chrono::minutes> localTime(const std::string& text) {
    const Instant instant = Instant::parse(text + ":00").value();
    return std::chrono::local_time<std::chrono::minutes>(
        std::chrono::floor<std::chrono::minutes>(instant.seconds()).time_since_epoch());
}

TEST(StagingGolden, OfficialDays) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "getWmtPeriod")) {
        SCOPED_TRACE(line);
        const auto& output = line.json.at("output");
        EXPECT_EQ(officialDay(localTime(line.input().at("localTime"))),
                  (OfficialDay{localTime(output.at("start")), localTime(output.at("end"))}));
    }
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "wmt_period")) {
        SCOPED_TRACE(line);
        const std::string expected = line.json.at("expected");
        EXPECT_EQ(officialDay(localTime(line.input().at("now"))),
                  (OfficialDay{localTime(expected.substr(0, 16)), localTime(expected.substr(20))}));
    }
}

} // namespace
} // namespace headroom::test::stagingGoldenTest
