#include "engine/handover.h"
#include "support/deadlinejson.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace headroom::test::handoverGoldenTest {
namespace {

/// Any day will do where lines count in days from today.
const Date today = Date::of(2026, 11, 22);

std::optional<Date> dayFromToday(const nlohmann::json& days) {
    return days.is_null() ? std::nullopt : std::optional(today.plusDays(days.get<int>()));
}

nlohmann::json dayText(std::optional<Date> day) {
    return day ? nlohmann::json(day->iso()) : nlohmann::json();
}

nlohmann::json kindText(const std::optional<ReleaseDate>& release) {
    return release ? nlohmann::json(name(release->kind)) : nlohmann::json();
}

TEST(HandoverGolden, EveryKindHasItsTest) {
    std::map<std::string, int> kinds;
    for (const GoldenLine& line : goldenLines("hmpps/omic.jsonl")) {
        ++kinds[line.kind()];
    }
    EXPECT_EQ(kinds, (std::map<std::string, int>{{"handover_date", 7},
                                                 {"handover_start", 5},
                                                 {"responsibility", 5},
                                                 {"earliest_release_isp", 9},
                                                 {"earliest_release_determinate", 4},
                                                 {"working_pattern", 2},
                                                 {"working_days", 2},
                                                 {"pom_recommendation", 10}}));
}

TEST(HandoverGolden, DateAndReason) {
    for (const GoldenLine& line : goldenLines("hmpps/omic.jsonl", "handover_date")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        CustodyCase custody;
        custody.sentenceStart = dayIn(input.at("sentence_start"));
        custody.earliestRelease = optionalDayIn(input.at("earliest_release"));
        custody.determinateParole = input.at("determinate_parole");
        custody.indeterminate = input.at("indeterminate");
        custody.openConditions = input.at("open_conditions");
        custody.earlyAllocation = input.at("early_allocation");
        const Handover result = handover(custody);
        EXPECT_EQ(dayText(result.day), line.json.at("expected").at("handover_date"));
        EXPECT_EQ(name(result.reason), line.json.at("expected").at("reason").get<std::string>());
    }
}

TEST(HandoverGolden, StartInOpenConditions) {
    for (const GoldenLine& line : goldenLines("hmpps/omic.jsonl", "handover_start")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        const OpenConditions open{input.at("open_rules"), input.at("indeterminate"), input.at("womens"),
                                  optionalDayIn(input.at("category_active_since")),
                                  optionalDayIn(input.at("prison_arrival"))};
        EXPECT_EQ(dayText(handoverStart(optionalDayIn(input.at("handover_date")), open)),
                  line.json.at("expected"));
    }
}

TEST(HandoverGolden, WhoIsResponsible) {
    const std::map<std::string, Responsibility> words = {
        {"Community", Responsibility::Community},
        {"CustodyWithCom", Responsibility::CustodyWithCommunity},
        {"CustodyOnly", Responsibility::CustodyOnly}};
    for (const GoldenLine& line : goldenLines("hmpps/omic.jsonl", "responsibility")) {
        SCOPED_TRACE(line);
        const std::optional<Date> day = dayFromToday(line.input().at("handover_in_days"));
        const Handover passed{day, day ? HandoverReason::Determinate : HandoverReason::DeterminateShort};
        EXPECT_EQ(responsibility(passed, dayFromToday(line.input().at("start_in_days")), today),
                  words.at(line.json.at("expected")));
    }
}

TEST(HandoverGolden, EarliestReleaseOfAnIndeterminateSentence) {
    for (const GoldenLine& line : goldenLines("hmpps/omic.jsonl", "earliest_release_isp")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(kindText(earliestIndeterminateRelease(dayFromToday(line.input().at("ted_in_days")),
                                                        dayFromToday(line.input().at("thd_in_days")), today)),
                  line.json.at("expected"));
    }
}

TEST(HandoverGolden, EarliestReleaseOfADeterminateSentence) {
    for (const GoldenLine& line : goldenLines("hmpps/omic.jsonl", "earliest_release_determinate")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(kindText(earliestDeterminateRelease(dayFromToday(line.input().at("ped")),
                                                      dayFromToday(line.input().at("ard")),
                                                      dayFromToday(line.input().at("crd")))),
                  line.json.at("expected"));
    }
}

TEST(HandoverGolden, WorkingPattern) {
    for (const GoldenLine& line : goldenLines("hmpps/omic.jsonl", "working_pattern")) {
        SCOPED_TRACE(line);
        const auto hundredths =
            static_cast<std::int32_t>(std::lround(line.input().at("hours").get<double>() * 100.0));
        EXPECT_EQ(prisonWorkingPatternTenths(HoursPerWeek::ofHundredths(hundredths)),
                  std::lround(line.json.at("expected").get<double>() * 10.0));
    }
}

TEST(HandoverGolden, WorkingDays) {
    for (const GoldenLine& line : goldenLines("hmpps/omic.jsonl", "working_days")) {
        SCOPED_TRACE(line);
        std::vector<BankHoliday> days;
        for (const auto& json : line.input().at("holidays")) {
            days.push_back({dayIn(json), "Holiday", true});
        }
        const WorkingCalendar calendar{WorkingWeek{}, {{Date::of(2010, 1, 1), std::nullopt}, days}};
        EXPECT_EQ(businessDaysBetween(dayIn(line.input().at("from")), dayIn(line.input().at("to")), calendar),
                  line.json.at("expected").get<int>());
    }
}

nlohmann::json recommendationText(ManagerRecommendation recommendation) {
    switch (recommendation) {
    case ManagerRecommendation::ProbationOfficer:
        return "PO";
    case ManagerRecommendation::PrisonOfficer:
        return "PRO";
    case ManagerRecommendation::None:
        break;
    }
    return nullptr;
}

TEST(HandoverGolden, RecommendedManager) {
    const std::map<std::string, Rosh> levels = {
        {"LOW", Rosh::Low}, {"MEDIUM", Rosh::Medium}, {"HIGH", Rosh::High}, {"VERY_HIGH", Rosh::VeryHigh}};
    for (const GoldenLine& line : goldenLines("hmpps/omic.jsonl", "pom_recommendation")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        RecommendationInput facts;
        facts.strategy =
            input.at("strategy") == "tier" ? RecommendationStrategy::Tier : RecommendationStrategy::Rosh;
        facts.tierLetter = input.at("tier").get<std::string>().at(0);
        if (!input.at("rosh").is_null()) {
            facts.rosh = levels.at(input.at("rosh"));
        }
        facts.immigration = input.at("immigration");
        facts.prisonResponsible = input.at("pom_responsible");
        EXPECT_EQ(recommendationText(recommendManager(facts)), line.json.at("expected"));
    }
}

CustodyCase custodyUntil(Date release) {
    CustodyCase custody;
    custody.sentenceStart = Date::of(2024, 1, 1);
    custody.earliestRelease = release;
    return custody;
}

TEST(Handover, TenMonthsAreStillShort) {
    EXPECT_EQ(handover(custodyUntil(Date::of(2024, 11, 1))),
              (Handover{std::nullopt, HandoverReason::DeterminateShort}));
    EXPECT_EQ(handover(custodyUntil(Date::of(2024, 11, 2))),
              (Handover{Date::of(2024, 2, 17), HandoverReason::Determinate}));
}

TEST(Handover, TheFirstReasonThatHoldsDecides) {
    CustodyCase custody = custodyUntil(Date::of(2026, 1, 31));
    custody.determinateParole = true;
    EXPECT_EQ(handover(custody), (Handover{Date::of(2025, 1, 31), HandoverReason::DeterminateParole}));
    custody.indeterminate = true;
    EXPECT_EQ(handover(custody), (Handover{Date::of(2025, 1, 31), HandoverReason::Indeterminate}));
    custody.earlyAllocation = true;
    EXPECT_EQ(handover(custody), (Handover{Date::of(2024, 10, 31), HandoverReason::EarlyAllocation}));
    custody.earliestRelease.reset();
    EXPECT_EQ(handover(custody), (Handover{std::nullopt, HandoverReason::ReleaseUnknown}));
    custody.immigration = true;
    EXPECT_EQ(handover(custody), (Handover{std::nullopt, HandoverReason::Immigration}));
    custody.recalled = true;
    EXPECT_EQ(handover(custody), (Handover{std::nullopt, HandoverReason::Recall}));
}

TEST(Handover, WithoutADateTheReasonDecidesWhoIsResponsible) {
    EXPECT_EQ(responsibility({std::nullopt, HandoverReason::ReleaseUnknown}, std::nullopt, today),
              Responsibility::CustodyOnly);
    EXPECT_EQ(responsibility({std::nullopt, HandoverReason::Recall}, std::nullopt, today),
              Responsibility::Community);
    EXPECT_EQ(responsibility({today.plusDays(1), HandoverReason::Determinate}, today, today),
              Responsibility::CustodyWithCommunity);
    EXPECT_EQ(responsibility({today.plusDays(1), HandoverReason::Determinate}, std::nullopt, today),
              Responsibility::CustodyOnly);
}

TEST(Handover, OpenConditionsMayStandWithoutAHandoverDate) {
    const OpenConditions open{true, true, false, std::nullopt, today};
    EXPECT_EQ(handoverStart(std::nullopt, open), today);
    EXPECT_EQ(handoverStart(today.plusDays(3), open), today);
    EXPECT_EQ(handoverStart(std::nullopt, OpenConditions{}), std::nullopt);
}

TEST(Handover, AWorkingPatternIsRoundedToTenths) {
    EXPECT_EQ(prisonWorkingPatternTenths(HoursPerWeek::ofHundredths(3187)), 8);
    EXPECT_EQ(prisonWorkingPatternTenths(HoursPerWeek::ofHundredths(3188)), 9);
    EXPECT_EQ(prisonWorkingPatternTenths(HoursPerWeek::whole(37)), 10);
    EXPECT_EQ(prisonWorkingPatternTenths(HoursPerWeek{}), 0);
}

TEST(Handover, WithoutARoshLevelThereIsNoRecommendation) {
    RecommendationInput facts;
    facts.tierLetter = 'B';
    EXPECT_EQ(recommendManager(facts), ManagerRecommendation::None);
    facts.tierLetter.reset();
    EXPECT_EQ(recommendManager(facts), ManagerRecommendation::None);
    facts.rosh = Rosh::High;
    EXPECT_EQ(recommendManager(facts), ManagerRecommendation::ProbationOfficer);
}

} // namespace
} // namespace headroom::test::handoverGoldenTest
