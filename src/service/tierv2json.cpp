#include "service/tierv2json.h"

#include "domain/text.h"
#include "engine/tierv2.h"
#include "service/tierexplanation.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

using nlohmann::ordered_json;

constexpr std::array<std::pair<std::string_view, Need>, 10> needKeys = {{
    {"ACCOMMODATION", Need::Accommodation},
    {"EDUCATION_TRAINING_AND_EMPLOYABILITY", Need::EducationTrainingEmployment},
    {"RELATIONSHIPS", Need::Relationships},
    {"LIFESTYLE_AND_ASSOCIATES", Need::LifestyleAndAssociates},
    {"DRUG_MISUSE", Need::DrugMisuse},
    {"ALCOHOL_MISUSE", Need::AlcoholMisuse},
    {"THINKING_AND_BEHAVIOUR", Need::ThinkingAndBehaviour},
    {"ATTITUDES", Need::Attitudes},
    {"FINANCIAL_MANAGEMENT_AND_INCOME", Need::Finance},
    {"EMOTIONAL_WELL_BEING", Need::EmotionalWellbeing},
}};
constexpr std::array<std::pair<std::string_view, NeedSeverity>, 3> severityKeys = {{
    {"NO_NEED", NeedSeverity::None},
    {"STANDARD", NeedSeverity::Standard},
    {"SEVERE", NeedSeverity::Severe},
}};

NeedSeverity severityFrom(const JsonInput& input) {
    const std::string text = input.text();
    for (const auto& [key, severity] : severityKeys) {
        if (key == text) {
            return severity;
        }
    }
    input.refuse("must be NO_NEED, STANDARD or SEVERE");
}

std::string_view keyOf(NeedSeverity severity) {
    return severityKeys.at(static_cast<std::size_t>(severity)).first;
}

Need needFrom(const JsonInput& input, std::string_view text) {
    for (const auto& [key, need] : needKeys) {
        if (key == text) {
            return need;
        }
    }
    input.refuse("names no criminogenic need");
}

std::map<Need, NeedSeverity> needsFrom(const JsonInput& input) {
    std::map<Need, NeedSeverity> needs;
    for (const auto& [key, severity] : input.fields()) {
        needs.emplace(needFrom(severity, key), severityFrom(severity));
    }
    return needs;
}

std::optional<WomensAnswers> womensAnswersFrom(const JsonInput& input) {
    if (!input.has("factors")) {
        return std::nullopt;
    }
    const JsonInput factors = input.at("factors");
    const auto answer = [&factors](const char* key) {
        return factors.has(key) ? static_cast<int>(factors.at(key).whole(0, 2)) : 0;
    };
    return WomensAnswers{answer("PARENTING_RESPONSIBILITIES") > 0, answer("IMPULSIVITY"),
                         answer("TEMPER_CONTROL")};
}

std::vector<TierRegistration> registrationsFrom(const JsonInput& input) {
    std::vector<TierRegistration> registrations;
    for (const JsonInput& entry : input.elements()) {
        registrations.push_back({entry.at("code").text(), entry.has("level") ? entry.at("level").text() : "",
                                 entry.at("date").day()});
    }
    return registrations;
}

std::vector<TierEvent> eventsFrom(const JsonInput& input) {
    std::vector<TierEvent> events;
    for (const JsonInput& conviction : input.elements()) {
        TierEvent event{conviction.at("sentence").text(), conviction.at("terminated").flag(), {}};
        for (const JsonInput& requirement : conviction.at("requirements").elements()) {
            event.requirements.push_back(
                {requirement.at("code").text(), requirement.at("restrictive").flag()});
        }
        events.push_back(std::move(event));
    }
    return events;
}

TierV2Input caseFrom(const JsonInput& input) {
    TierV2Input facts;
    facts.woman = equalIgnoringCase(input.at("gender").text(), "Female");
    if (input.has("rsr")) {
        facts.rsr = input.at("rsr").number();
    }
    if (input.has("ogrs")) {
        facts.ogrs = static_cast<int>(input.at("ogrs").whole(0, 100));
    }
    facts.registrations = registrationsFrom(input.at("registrations"));
    facts.events = eventsFrom(input.at("convictions"));
    facts.previousEnforcement = input.at("enforcement").flag();
    facts.assessed = input.at("assessment").flag();
    facts.needs = needsFrom(input.at("needs"));
    facts.womensAnswers = womensAnswersFrom(input);
    return facts;
}

std::int64_t reasonsOf(const TierV2Result& result, TierV2Rule rule) {
    return std::ranges::count(result.reasons, rule, &TierV2Reason::rule);
}

ordered_json upperName(std::optional<Rosh> rosh) {
    static constexpr std::array<const char*, 4> names = {"LOW", "MEDIUM", "HIGH", "VERY_HIGH"};
    return rosh ? ordered_json(names.at(static_cast<std::size_t>(*rosh) - 1)) : ordered_json();
}

ordered_json answerCase(const JsonInput& input) {
    const TierV2Input facts = caseFrom(input);
    const TierV2Result result = tierV2(facts);
    return {{"output",
             {{"protect_points", result.protectPoints},
              {"protect_level", std::string(1, result.protect)},
              {"change_points", result.changePoints},
              {"change_level", result.change},
              {"tier", result.tier.text()},
              {"no_mandate", !result.mandate},
              {"rosh", upperName(registeredRosh(facts.registrations))},
              {"complexity_count", reasonsOf(result, TierV2Rule::Complexity)}}},
            {"explanation", explanationJson(result)}};
}

ordered_json answerNeed(const JsonInput& input) {
    std::vector<std::optional<int>> answers;
    for (const JsonInput& answer : input.at("answers").elements()) {
        answers.push_back(answer.isNull() ? std::nullopt
                                          : std::optional(static_cast<int>(answer.whole(0, 2))));
    }
    const Assessment source = input.at("san").flag() ? Assessment::StrengthsAndNeeds : Assessment::Oasys;
    const auto need = needFrom(input.at("need"), input.at("need").text());
    const auto scored = scoreNeed(need, answers, source);
    if (!scored) {
        return {{"output", {{"score", nullptr}, {"severity", nullptr}}},
                {"explanation", ordered_json::array()}};
    }
    return {{"output", {{"score", scored->score}, {"severity", keyOf(scored->severity)}}},
            {"explanation", ordered_json::array()}};
}

/// The factors for women alone: a case about which nothing else is known.
ordered_json answerFactors(const JsonInput& input) {
    TierV2Input facts;
    facts.woman = input.at("female").flag();
    facts.previousEnforcement = input.at("enforcement").flag();
    facts.womensAnswers = womensAnswersFrom(input);
    const TierV2Result result = tierV2(facts);
    return {{"output", {{"factor_points", result.protectPoints}}}, {"explanation", explanationJson(result)}};
}

ordered_json answerName(const JsonInput& input) {
    const std::string protect = input.at("protect").text();
    if (protect.size() != 1 || protect[0] < 'A' || protect[0] > 'D') {
        input.at("protect").refuse("must be A, B, C or D");
    }
    const int change = static_cast<int>(input.at("change").whole(0, 3));
    return {{"output", {{"tier", Tier::of(protect[0], change, input.at("unsupervised").flag()).text()}}},
            {"explanation", ordered_json::array()}};
}

} // namespace

ordered_json answerTierV2(const JsonInput& input) {
    if (input.has("need")) {
        return answerNeed(input);
    }
    if (input.has("female")) {
        return answerFactors(input);
    }
    return input.has("protect") ? answerName(input) : answerCase(input);
}

} // namespace headroom
