#pragma once

#include "engine/tierv2.h"
#include "engine/tierv3.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>

/// Reads the encodings of tests/golden/hmpps into our words.
namespace headroom::test {

inline Need needOf(const std::string& text) {
    static const std::map<std::string, Need> needs = {
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
    };
    return needs.at(text);
}

inline NeedSeverity severityOf(const std::string& text) {
    static const std::map<std::string, NeedSeverity> severities = {{"NO_NEED", NeedSeverity::None},
                                                                   {"STANDARD", NeedSeverity::Standard},
                                                                   {"SEVERE", NeedSeverity::Severe}};
    return severities.at(text);
}

inline std::optional<WomensAnswers> womensAnswers(const nlohmann::json& factors) {
    if (factors.is_null()) {
        return std::nullopt;
    }
    return WomensAnswers{factors.at("PARENTING_RESPONSIBILITIES").get<int>() > 0, factors.at("IMPULSIVITY"),
                         factors.at("TEMPER_CONTROL")};
}

inline TierEvent tierEvent(const nlohmann::json& json) {
    TierEvent event{json.at("sentence"), json.at("terminated"), {}};
    for (const auto& requirement : json.at("requirements")) {
        event.requirements.push_back({requirement.at("code"), requirement.at("restrictive")});
    }
    return event;
}

inline TierV2Input tierV2Input(const nlohmann::json& json) {
    TierV2Input input;
    input.woman = json.at("gender") == "Female";
    input.rsr = json.at("rsr").get<double>();
    input.ogrs = json.at("ogrs").get<int>();
    for (const auto& entry : json.at("registrations")) {
        const auto& level = entry.at("level");
        input.registrations.push_back({entry.at("code"), level.is_null() ? "" : level.get<std::string>(),
                                       Date::parse(entry.at("date").get<std::string>()).value()});
    }
    for (const auto& conviction : json.at("convictions")) {
        input.events.push_back(tierEvent(conviction));
    }
    input.previousEnforcement = json.at("enforcement");
    input.assessed = json.at("assessment");
    for (const auto& [need, severity] : json.at("needs").items()) {
        input.needs[needOf(need)] = severityOf(severity.get<std::string>());
    }
    input.womensAnswers = womensAnswers(json.at("factors"));
    return input;
}

inline std::optional<Rosh> roshOf(const nlohmann::json& json) {
    static const std::map<std::string, Rosh> levels = {
        {"LOW", Rosh::Low}, {"MEDIUM", Rosh::Medium}, {"HIGH", Rosh::High}, {"VERY_HIGH", Rosh::VeryHigh}};
    return json.is_null() ? std::nullopt : std::optional(levels.at(json.get<std::string>()));
}

inline std::optional<Predictor> predictor(const nlohmann::json& percent, const nlohmann::json& type) {
    return percent.is_null() ? std::nullopt
                             : std::optional(Predictor{percent.get<double>(), type == "STATIC"});
}

inline std::optional<SexualPredictor> sexualPredictor(const nlohmann::json& json) {
    using Band = SexualReoffendingBand;
    static const std::map<std::string, Band> bands = {{"NOT_APPLICABLE", Band::NotApplicable},
                                                      {"LOW", Band::Low},
                                                      {"MEDIUM", Band::Medium},
                                                      {"HIGH", Band::High},
                                                      {"VERY_HIGH", Band::VeryHigh}};
    if (json.is_null()) {
        return std::nullopt;
    }
    const auto& band = json.at("band");
    return SexualPredictor{json.at("score"),
                           band.is_null() ? Band::NotApplicable : bands.at(band.get<std::string>())};
}

/// "-1y+1d": so many years and days from today.
inline std::optional<Date> relativeDay(const nlohmann::json& json, Date today) {
    if (json.is_null()) {
        return std::nullopt;
    }
    Date day = today;
    std::string text = json;
    while (!text.empty()) {
        std::size_t used = 0;
        const int amount = std::stoi(text, &used);
        day = text.at(used) == 'y' ? day.plusMonthsOverflowing(12 * amount) : day.plusDays(amount);
        text.erase(0, used + 1);
    }
    return day;
}

inline TierV3Input tierV3Input(const nlohmann::json& json, Date today) {
    TierV3Input input;
    input.today = today;
    input.activeEvent = json.at("active_event");
    input.allReoffending = predictor(json.at("arp"), json.at("arp_type"));
    input.seriousReoffending = predictor(json.at("csrp"), json.at("csrp_type"));
    input.sexualReoffending = sexualPredictor(json.at("dcsrp"));
    input.mappa = json.at("mappa");
    input.rosh = roshOf(json.at("rosh"));
    input.lifer = json.at("lifer");
    input.released = relativeDay(json.at("release"), today);
    input.domesticAbuse = json.at("domestic_abuse");
    input.stalking = json.at("stalking");
    input.childProtection = json.at("child_protection");
    input.sexualOffence = json.at("sexual_offence");
    return input;
}

} // namespace headroom::test
