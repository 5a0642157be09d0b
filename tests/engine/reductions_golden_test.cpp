#include "domain/reduction.h"
#include "engine/reductionrules.h"
#include "support/golden.h"
#include "support/referencejson.h"
#include "support/wmtjson.h"

#include <gtest/gtest.h>

namespace headroom::test::reductionsGoldenTest {
namespace {

/// The official English message of each finding, and the field it belongs to.
std::pair<std::string, std::string> officialMessage(const Finding& finding) {
    const auto upTo = [](const std::string& highest) {
        const std::string shown = highest.ends_with(".0") ? highest.substr(0, highest.size() - 2) : highest;
        return "Reduction hours must be a number between 0 and " + shown;
    };
    switch (finding.code) {
    case FindingCode::ReasonRequired:
        return {"#reasonForReductionId", "Reason for reduction is required"};
    case FindingCode::HoursRequired:
        return {"#reductionHours", "Reduction hours is required"};
    case FindingCode::HoursOutOfRange:
        return {"#reductionHours", upTo(finding.arguments.at(1))};
    case FindingCode::HoursAboveAllowance:
        return {"#reductionHours", upTo(finding.arguments.at(0))};
    case FindingCode::StartInvalid:
        return {"#reductionStartDate", "Reduction start date was invalid"};
    case FindingCode::EndNotAfterStart:
        return {"#reductionEndDate", "Reduction end date must be after Reduction start date"};
    case FindingCode::NotesTooLong:
        return {"#notes", "Notes must be shorter than " + finding.arguments.at(0) + " characters"};
    default:
        return {"", std::string(name(finding.code))};
    }
}

FormField<HoursPerWeek> hoursField(const std::string& text) {
    if (text.empty()) {
        return {};
    }
    const auto value = HoursPerWeek::parse(text);
    return value ? FormField<HoursPerWeek>::of(*value) : FormField<HoursPerWeek>::unreadable();
}

FormField<Date> dateField(const nlohmann::json& parts) {
    const auto part = [&](std::size_t i) { return std::stoi(parts.at(i).get<std::string>()); };
    const std::chrono::year_month_day day(std::chrono::year(part(2)),
                                          std::chrono::month(static_cast<unsigned>(part(1))),
                                          std::chrono::day(static_cast<unsigned>(part(0))));
    return day.ok() ? FormField<Date>::of(Date(std::chrono::sys_days(day))) : FormField<Date>::unreadable();
}

/// "<4001 x>" stands for so many characters.
std::size_t lengthOf(const std::string& notes) {
    return notes.starts_with('<') ? std::stoul(notes.substr(1)) : notes.size();
}

TEST(ReductionsGolden, FormAndStatus) {
    for (const GoldenLine& line : goldenLines("wmt/reductions.jsonl", "Reduction(validate+status)")) {
        SCOPED_TRACE(line);
        const auto& input = line.input();
        const auto& output = line.json.at("output");
        ReductionForm form;
        form.reasonChosen = input.at("reasonId") != "";
        form.hours = hoursField(input.at("hours"));
        form.start = dateField(input.at("start"));
        form.end = dateField(input.at("end"));
        form.maxAllowance = hours(input.at("maxAllowanceHours"));
        form.notesLength = lengthOf(input.at("notes"));
        const Findings findings = checkReduction(form);
        if (output.contains("errors")) {
            nlohmann::json said = nlohmann::json::array();
            for (const Finding& finding : findings) {
                const auto [field, text] = officialMessage(finding);
                said.push_back({{"href", field}, {"text", text}});
            }
            EXPECT_EQ(said, output.at("errors"));
            continue;
        }
        EXPECT_TRUE(findings.empty());
        Reduction reduction;
        reduction.hours = keptReductionHours(form.hours.value);
        reduction.start = form.start.value;
        reduction.end = form.end.value;
        const Date today = Instant::parse(input.at("now").get<std::string>()).value().date();
        std::string status(name(reduction.status(today)));
        std::transform(status.begin(), status.end(), status.begin(),
                       [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        EXPECT_EQ(status, output.at("status").get<std::string>());
        EXPECT_EQ(reduction.hours, hours(output.at("hours")));
    }
}

TEST(ReductionsGolden, AllowanceOfAReason) {
    for (const GoldenLine& line : goldenLines("wmt/functions.jsonl", "reductionHoursCalculator")) {
        SCOPED_TRACE(line);
        const HoursPerWeek contracted = hours(line.input().at("contractedHours"));
        const auto& reasons = line.input().at("reasons");
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            const auto& expected = line.json.at("output").at(i);
            EXPECT_EQ(allowanceHours(contracted, basisPoints(reasons[i].at("allowancePercentage"))),
                      hours(expected.at("allowanceHours")));
            EXPECT_EQ(allowanceHours(contracted, basisPoints(reasons[i].at("maxAllowancePercentage"))),
                      hours(expected.at("maxAllowanceHours")));
        }
    }
}

} // namespace
} // namespace headroom::test::reductionsGoldenTest
