#include "engine/compliance.h"
#include "support/deadlinejson.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <map>

namespace headroom::test::complianceGoldenTest {
namespace {

Instant momentIn(const nlohmann::json& json) {
    return Instant::parse(json.get<std::string>()).value();
}

TEST(ComplianceGolden, EveryKindHasItsTest) {
    std::map<std::string, int> kinds;
    for (const GoldenLine& line : goldenLines("hmpps/mpop.jsonl")) {
        ++kinds[line.kind()];
    }
    EXPECT_EQ(kinds, (std::map<std::string, int>{
                         {"compliance_status", 3}, {"last_tier_change", 5}, {"in_window", 9}}));
}

TEST(ComplianceGolden, Line) {
    for (const GoldenLine& line : goldenLines("hmpps/mpop.jsonl", "compliance_status")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(complianceLine(line.input().at("failures"), line.input().at("breach_started")),
                  line.json.at("expected").get<std::string>());
    }
}

TEST(ComplianceGolden, LastTierChange) {
    for (const GoldenLine& line : goldenLines("hmpps/mpop.jsonl", "last_tier_change")) {
        SCOPED_TRACE(line);
        std::vector<TierRecord> history;
        for (const auto& record : line.input().at("history")) {
            history.push_back({record.at(0), momentIn(record.at(1))});
        }
        std::optional<TierChange> expected;
        if (const auto& json = line.json.at("expected"); !json.is_null()) {
            expected = TierChange{json.at(0), json.at(1), momentIn(json.at(2))};
        }
        EXPECT_EQ(lastTierChange(history), expected);
    }
}

TEST(ComplianceGolden, WithinTheLastDays) {
    for (const GoldenLine& line : goldenLines("hmpps/mpop.jsonl", "in_window")) {
        SCOPED_TRACE(line);
        const auto moment = Instant::parse(line.input().at("date").get<std::string>());
        const auto day = moment ? std::optional(moment->date()) : std::nullopt;
        EXPECT_EQ(inLastDays(day, momentIn(line.input().at("now")).date(), line.input().at("days")),
                  line.json.at("expected").get<bool>());
    }
}

const Date today = Date::of(2026, 7, 29);

TEST(Compliance, ABreachIsAllThatIsSaid) {
    EXPECT_EQ(complianceLine(0, true), "Breach in progress");
    EXPECT_EQ(complianceLine(3, true), "Breach in progress");
    EXPECT_EQ(complianceLine(12, false),
              "12 failures to comply within 12 months. No breach in progress yet.");
}

TEST(Compliance, CountsTheFailuresOfTwelveMonths) {
    const std::array days = {Date::of(2025, 7, 29), Date::of(2025, 7, 30), Date::of(2026, 7, 29),
                             Date::of(2026, 7, 30)};
    EXPECT_EQ(failuresInTwelveMonths(days, today), 2);
    EXPECT_EQ(failuresInTwelveMonths({}, today), 0);
}

TEST(Compliance, DaysToComeAreNotInTheWindow) {
    EXPECT_FALSE(inLastDays(today.plusDays(1), today, 7));
    EXPECT_TRUE(inLastDays(today, today, 1));
    EXPECT_FALSE(inLastDays(today.plusDays(-1), today, 1));
}

TEST(Compliance, ATierChangeIsPointedOutForSevenDays) {
    const std::vector<TierRecord> history = {{"B2", Instant::parse("2026-07-23T08:00:00Z").value()},
                                             {"C1", Instant::parse("2026-01-05T08:00:00Z").value()}};
    const auto prompt = tierChangePrompt(history, today);
    ASSERT_TRUE(prompt.has_value());
    EXPECT_EQ(prompt->from, "C1");
    EXPECT_EQ(prompt->to, "B2");
    EXPECT_EQ(tierChangePrompt(history, today.plusDays(1)), std::nullopt);
    EXPECT_EQ(tierChangePrompt({}, today), std::nullopt);
}

RC_GTEST_PROP(ComplianceLaws, OrderOfTheHistoryDoesNotMatter, ()) {
    std::vector<TierRecord> history;
    const int records = *rc::gen::inRange(0, 8);
    for (int i = 0; i < records; ++i) {
        history.push_back(
            {*rc::gen::elementOf(std::vector<std::string>{"A1", "B2", "C3"}),
             Instant(std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + std::chrono::hours(i * 13))});
    }
    std::vector<TierRecord> turned = history;
    std::reverse(turned.begin(), turned.end());
    RC_ASSERT(lastTierChange(history) == lastTierChange(turned));
}

} // namespace
} // namespace headroom::test::complianceGoldenTest
