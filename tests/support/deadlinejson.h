#pragma once

#include "domain/deadline.h"
#include "domain/workingdays.h"
#include "support/golden.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace headroom::test {

inline Date dayIn(const nlohmann::json& json) {
    return Date::parse(json.get<std::string>()).value();
}

inline std::optional<Date> optionalDayIn(const nlohmann::json& json) {
    return json.is_null() ? std::nullopt : std::optional(dayIn(json));
}

/// The files of resources/reference, as docs/file-formats.md describes them. An unknown word throws.
inline BankHolidays bankHolidaysFrom(const nlohmann::json& file) {
    std::vector<BankHoliday> days;
    for (const auto& json : file.at("days")) {
        days.push_back({dayIn(json.at("day")), json.at("name"), json.at("verified")});
    }
    return {{dayIn(file.at("from")), dayIn(file.at("until"))}, days};
}

inline std::vector<EventKind> eventKindsIn(const nlohmann::json& json) {
    std::vector<EventKind> kinds;
    for (const auto& word : json) {
        kinds.push_back(parseEventKind(word.get<std::string>()).value());
    }
    return kinds;
}

inline DeadlineConditions conditionsIn(const nlohmann::json& json) {
    DeadlineConditions when;
    for (const auto& [key, words] : json.items()) {
        for (const std::string word : words) {
            if (key == "case_types") {
                when.caseTypes.push_back(parseCaseType(word).value());
            } else if (key == "any_flag") {
                when.anyFlag.push_back(parseCaseFlag(word).value());
            } else if (key == "rosh" && word == "not_assessed") {
                when.roshNotAssessed = true;
            } else if (key == "rosh") {
                when.rosh.push_back(parseRosh(word).value());
            } else {
                throw std::runtime_error("unknown condition " + key);
            }
        }
    }
    return when;
}

inline DeadlineRule deadlineRuleIn(const nlohmann::json& json) {
    DeadlineRule rule;
    rule.code = json.at("code");
    rule.name = json.at("name");
    rule.triggers = eventKindsIn(json.at("triggers"));
    rule.offset = json.at("offset");
    rule.unit = parseDeadlineUnit(json.at("unit").get<std::string>()).value();
    rule.direction = parseDeadlineDirection(json.at("direction").get<std::string>()).value();
    rule.metBy = eventKindsIn(json.at("met_by"));
    rule.when = conditionsIn(json.at("when"));
    rule.group = json.at("group");
    rule.source = json.at("source");
    rule.verified = json.at("verified");
    rule.enabled = json.at("enabled");
    return rule;
}

inline std::vector<DeadlineRule> deadlineRulesFrom(const nlohmann::json& file) {
    std::vector<DeadlineRule> rules;
    for (const auto& json : file.at("rules")) {
        rules.push_back(deadlineRuleIn(json));
    }
    return rules;
}

} // namespace headroom::test
