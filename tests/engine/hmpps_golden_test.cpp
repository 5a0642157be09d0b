#include "engine/allocations.h"
#include "engine/contacts.h"
#include "engine/display.h"
#include "engine/explanation.h"
#include "engine/realtime.h"
#include "engine/reductionrules.h"
#include "engine/riskband.h"
#include "engine/status.h"
#include "engine/tiermix.h"
#include "engine/workload.h"
#include "support/golden.h"
#include "support/referencejson.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom::test::hmppsGoldenTest {
namespace {

const Date today = Date::of(2026, 3, 10);

Points pointsIn(const nlohmann::json& object, const char* key) {
    return {object.at(key).get<std::int64_t>()};
}

CaseType typeOf(const std::string& text) {
    return parseCaseType(text).value();
}

/// The tests weigh every tier of a type alike, and T2A cases like all others.
PointsTable tableOf(const nlohmann::json& input) {
    PointsTable table;
    for (const auto& [type, weights] : input.at("tier_weights").items()) {
        for (std::size_t number = 1; number < Tier::count; ++number) {
            const bool suspended = Tier::ofNumber(number).contactSuspended();
            const std::int32_t each = weights.at(suspended ? "S" : "plain");
            table.standard[index(typeOf(type))][number] = each;
            table.t2a[index(typeOf(type))][number] = each;
        }
    }
    table.sdr = pointsIn(input, "standard_report_points");
    table.fdr = pointsIn(input, "fast_report_points");
    return table;
}

ContactPoints contactPointsOf(const nlohmann::json& weights) {
    ContactPoints points;
    for (const auto& [code, each] : weights.items()) {
        points.types[code] = {code, "", {each.get<std::int64_t>()}, 1};
    }
    return points;
}

const PostId me{1};
const PostId someoneElse{2};

std::vector<ContactMade> contactsOf(const nlohmann::json& counts, PostId by, PostId holder) {
    std::vector<ContactMade> contacts;
    for (const auto& [code, count] : counts.items()) {
        for (int i = 0; i < count.get<int>(); ++i) {
            contacts.push_back({code + std::to_string(i), code, "X000000", today, by, holder});
        }
    }
    return contacts;
}

/// Credits of my post only.
std::vector<ContactCredit> creditsOf(const nlohmann::json& input) {
    std::vector<ContactMade> contacts = contactsOf(input.at("contacts_outside_caseload"), me, someoneElse);
    const auto others = contactsOf(input.at("contacts_by_others"), someoneElse, me);
    contacts.insert(contacts.end(), others.begin(), others.end());
    std::vector<ContactCredit> credits =
        creditsOn(today, contacts, contactPointsOf(input.at("contact_weights")));
    std::erase_if(credits, [](const ContactCredit& credit) { return credit.post != me; });
    return credits;
}

TEST(HmppsGolden, WorkloadPoints) {
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "workload_points")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        CaseCounts filtered;
        CaseCounts t2a;
        for (const auto& each : input.at("cases")) {
            CaseCounts& counts = each.at("t2a").get<bool>() ? t2a : filtered;
            counts.at(typeOf(each.at("type")), Tier::parse(each.at("tier").get<std::string>()).value()) +=
                each.at("count").get<std::int32_t>();
        }
        PostFacts facts;
        facts.filtered = &filtered;
        facts.t2a = &t2a;
        facts.sdrLast30 = input.at("standard_reports");
        facts.fdrLast30 = input.at("fast_reports");
        const Explanation explained = explain(facts, creditsOf(input), {}, tableOf(input));
        EXPECT_EQ(explained.figure.total.value, line.json.at("expected").get<std::int64_t>());
    }
}

TEST(HmppsGolden, AvailablePoints) {
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "available_points")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        const HoursPerWeek band = hours(input.at("default_hours"));
        const HoursPerWeek contracted = hours(input.at("contracted"));
        const HoursPerWeek reduction = hours(input.at("reduction"));
        const Points expected{line.json.at("expected").get<std::int64_t>()};
        EXPECT_EQ(realtime::availablePoints(pointsIn(input, "nominal"), band, contracted - reduction),
                  expected);
        EXPECT_EQ(availablePoints(pointsIn(input, "nominal"), Grade::PO, {contracted, band}, reduction),
                  expected);
    }
}

/// "14.700" as tenths of a percent.
std::int64_t tenthsOf(const nlohmann::json& text) {
    return std::lround(std::stod(text.get<std::string>()) * 10);
}

TEST(HmppsGolden, PercentageNowAndAfterAnAllocation) {
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "capacity_percent")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(realtime::percentTenths(pointsIn(line.input(), "total_points"),
                                          pointsIn(line.input(), "available_points")),
                  tenthsOf(line.json.at("expected")));
    }
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "potential_capacity")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        const Points after = pointsAfterTaking(pointsIn(input, "total_points"),
                                               pointsIn(input, "case_points"), input.at("already_holds"));
        const std::int64_t tenths = realtime::percentTenths(after, pointsIn(input, "available_points"));
        EXPECT_EQ(tenths, tenthsOf(line.json.at("expected")));
        EXPECT_EQ(tenths / 10, line.json.at("asserted_in_test").get<std::int64_t>());
    }
}

TEST(HmppsGolden, CasesByProtectLetter) {
    const std::string letters = "ABCD";
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "tier_mix_totals")) {
        SCOPED_TRACE(line);
        CaseCounts counts;
        std::size_t row = 0;
        for (const auto& place : line.input().at("rows")) {
            auto& cells = counts.cells.at(row++);
            cells[0] = place.at("untiered");
            for (std::size_t number = 1; number < Tier::count; ++number) {
                const Tier tier = Tier::ofNumber(number);
                const std::string key = std::string(1, tier.protect()) + (tier.contactSuspended() ? "S" : "");
                cells[number] = place.at(key).at(static_cast<std::size_t>(tier.change()));
            }
        }
        const TierMix mix = tierMix(counts);
        const auto& expected = line.json.at("expected");
        EXPECT_EQ(mix.untiered, expected.at("untiered").get<std::int64_t>());
        for (std::size_t i = 0; i < letters.size(); ++i) {
            const std::string letter(1, letters[i]);
            EXPECT_EQ(mix.supervised.at(i), expected.at(letter).get<std::int64_t>());
            EXPECT_EQ(mix.suspended.at(i), expected.at(letter + "S").get<std::int64_t>());
        }
    }
}

Reduction reductionOf(const nlohmann::json& json) {
    Reduction reduction;
    reduction.hours = json.contains("hours") ? hours(json.at("hours")) : HoursPerWeek{};
    reduction.start = today.plusDays(json.at("from_days"));
    reduction.end = today.plusDays(json.at("to_days"));
    reduction.deleted = json.at("status") == "DELETED";
    return reduction;
}

Workload figureOf(const nlohmann::json& input) {
    Workload figure;
    figure.cases.community = input.at("community");
    figure.cases.licence = input.at("licence");
    figure.cases.custody = input.at("custody");
    figure.total = pointsIn(input, "total_points");
    figure.available = pointsIn(input, "available_points");
    return figure;
}

void expectOverview(const nlohmann::json& input, const nlohmann::json& expected) {
    const Workload figure = figureOf(input);
    EXPECT_EQ(figure.cases.total(), expected.at("total_cases").get<std::int64_t>());
    EXPECT_EQ(percentage(figure.total, figure.available), expected.at("capacity").get<double>());
    EXPECT_EQ(figure.remaining().value, expected.at("points_remaining").get<std::int64_t>());
    std::vector<Reduction> reductions;
    std::vector<ReductionLine> lines;
    for (const auto& json : input.at("reductions")) {
        reductions.push_back(reductionOf(json));
        lines.push_back({{}, "", reductions.back().hours, {}, {}, reductions.back().status(today), true});
    }
    EXPECT_EQ(countedHours(lines), hours(expected.at("reduction_hours")));
    EXPECT_EQ(hours(input.at("contracted_hours")), hours(expected.at("weekly_hours")));
    const auto next = nextReductionChange(reductions, today);
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(today.daysUntil(*next), expected.at("next_reduction_change_days").get<int>());
}

void expectEmptyPost(const nlohmann::json& input, const nlohmann::json& expected) {
    const CaseCounts none;
    PostFacts facts;
    facts.grade = parseGrade(input.at("grade").get<std::string>()).value();
    facts.filtered = &none;
    facts.t2a = &none;
    const Workload figure = workload(facts, shippedPoints());
    EXPECT_EQ(percentage(figure.total, figure.available), expected.at("capacity").get<double>());
    EXPECT_EQ(figure.cases.total(), expected.at("total_cases").get<std::int64_t>());
    EXPECT_EQ(figure.contracted, hours(expected.at("weekly_hours")));
    EXPECT_EQ(figure.reduction, hours(expected.at("reduction_hours")));
    EXPECT_EQ(figure.available, pointsIn(expected, "points_available"));
    EXPECT_EQ(figure.total, pointsIn(expected, "points_used"));
    EXPECT_EQ(figure.remaining(), pointsIn(expected, "points_remaining"));
}

TEST(HmppsGolden, OfficerOverview) {
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "officer_overview")) {
        SCOPED_TRACE(line);
        if (line.input().contains("no_workload")) {
            expectEmptyPost(line.input(), line.json.at("expected"));
        } else {
            expectOverview(line.input(), line.json.at("expected"));
        }
    }
}

TEST(HmppsGolden, ChoosingAPractitioner) {
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "choose_practitioner_row")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        const auto& expected = line.json.at("expected");
        const Workload figure = input.contains("no_workload") ? Workload{} : figureOf(input);
        EXPECT_EQ(percentage(figure.total, figure.available), expected.at("workload").get<double>());
        EXPECT_EQ(figure.cases.community + figure.cases.licence,
                  expected.at("community_cases").get<std::int64_t>());
        EXPECT_EQ(figure.cases.custody, expected.at("custody_cases").get<std::int64_t>());
        std::vector<Date> allocatedOn;
        for (const auto& manager : input.at("person_managers")) {
            if (manager.at("active").get<bool>()) {
                allocatedOn.push_back(today.plusDays(-manager.at("days_ago").get<int>()));
            }
        }
        EXPECT_EQ(allocatedInPastWeek(allocatedOn, today),
                  expected.at("cases_past_week").get<std::int64_t>());
    }
}

TEST(HmppsGolden, BandsOfALikelihoodOfReoffending) {
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "ogrs_band")) {
        SCOPED_TRACE(line);
        std::string expected = line.json.at("expected");
        std::transform(expected.begin(), expected.end(), expected.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        EXPECT_EQ(name(ogrsBand(line.input().at("score"))), expected);
    }
}

TEST(HmppsGolden, StatusOfAReductionFollowsFromItsDates) {
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "reduction_status")) {
        SCOPED_TRACE(line);
        std::string expected = line.json.at("expected");
        std::transform(expected.begin(), expected.end(), expected.begin(),
                       [](char c) { return static_cast<char>(c + 32); });
        EXPECT_EQ(name(reductionOf(line.input()).status(today)), expected);
    }
}

/// The figures in a sentence, as "50.4%", in order.
std::vector<std::string> figuresIn(const std::string& sentence) {
    std::vector<std::string> figures;
    for (std::size_t end = sentence.find('%'); end != std::string::npos; end = sentence.find('%', end + 1)) {
        const std::size_t begin = sentence.rfind(' ', end) + 1;
        figures.push_back(sentence.substr(begin, end - begin + 1));
    }
    return figures;
}

/// The wording is the screen's; the figures in it are ours, as the official tables print them.
TEST(HmppsGolden, FiguresOfAnImpact) {
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "impact_sentence")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        std::vector<std::string> expected = {officialTable(input.at("capacity"))};
        if (!input.at("already_holds").get<bool>()) {
            expected.push_back(officialTable(input.at("potential")));
        }
        EXPECT_EQ(figuresIn(line.json.at("expected")), expected);
    }
}

TEST(HmppsGolden, OverCapacityIsMarkedFromAHundredPercent) {
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "over_capacity_card")) {
        SCOPED_TRACE(line);
        const Status found = status(pointsIn(line.input(), "percent"), {100}, Thresholds{});
        EXPECT_EQ(found != Status::Ok, line.json.at("expected").get<bool>());
    }
}

TEST(HmppsGolden, RemainingPointsMayBeNegative) {
    for (const GoldenLine& line : goldenLines("hmpps/workload.jsonl", "points_remaining")) {
        SCOPED_TRACE(line);
        Workload figure;
        figure.available = pointsIn(line.input(), "available");
        figure.total = pointsIn(line.input(), "used");
        EXPECT_EQ(figure.remaining().value, line.json.at("expected").get<std::int64_t>());
    }
}

} // namespace
} // namespace headroom::test::hmppsGoldenTest
