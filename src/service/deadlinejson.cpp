#include "service/deadlinejson.h"

#include "domain/error.h"

#include <nlohmann/json.hpp>

#include <string>

namespace headroom {

namespace {

using nlohmann::json;

constexpr const char* notAssessedWord = "not_assessed";

template <class Value>
Value knownWord(const std::optional<Value>& parsed, const std::string& word) {
    if (!parsed) {
        throw Error("The rules of deadlines use a word that is not known: " + word + ".");
    }
    return *parsed;
}

Date dayOf(const json& text) {
    const std::string word = text.get<std::string>();
    return knownWord(Date::parse(word), word);
}

std::vector<EventKind> eventKindsFrom(const json& words) {
    std::vector<EventKind> kinds;
    for (const std::string word : words) {
        kinds.push_back(knownWord(parseEventKind(word), word));
    }
    return kinds;
}

DeadlineConditions conditionsFrom(const json& fields) {
    DeadlineConditions when;
    for (const auto& [key, words] : fields.items()) {
        for (const std::string word : words) {
            if (key == "case_types") {
                when.caseTypes.push_back(knownWord(parseCaseType(word), word));
            } else if (key == "any_flag") {
                when.anyFlag.push_back(knownWord(parseCaseFlag(word), word));
            } else if (key == "rosh" && word == notAssessedWord) {
                when.roshNotAssessed = true;
            } else if (key == "rosh") {
                when.rosh.push_back(knownWord(parseRosh(word), word));
            } else {
                throw Error("The rules of deadlines have a condition that is not known: " + key + ".");
            }
        }
    }
    return when;
}

template <class Value>
json wordsOf(const std::vector<Value>& values) {
    json words = json::array();
    for (const Value value : values) {
        words.push_back(std::string(name(value)));
    }
    return words;
}

json conditionsJson(const DeadlineConditions& when) {
    json fields = json::object();
    if (!when.caseTypes.empty()) {
        fields["case_types"] = wordsOf(when.caseTypes);
    }
    if (!when.rosh.empty() || when.roshNotAssessed) {
        fields["rosh"] = wordsOf(when.rosh);
        if (when.roshNotAssessed) {
            fields["rosh"].push_back(notAssessedWord);
        }
    }
    if (!when.anyFlag.empty()) {
        fields["any_flag"] = wordsOf(when.anyFlag);
    }
    return fields;
}

} // namespace

std::vector<DeadlineRule> deadlineRulesFrom(const json& file) {
    std::vector<DeadlineRule> rules;
    for (const json& entry : file.at("rules")) {
        DeadlineRule rule;
        rule.code = entry.at("code");
        rule.name = entry.at("name");
        rule.triggers = eventKindsFrom(entry.at("triggers"));
        rule.offset = entry.at("offset");
        const std::string unit = entry.at("unit");
        rule.unit = knownWord(parseDeadlineUnit(unit), unit);
        const std::string direction = entry.at("direction");
        rule.direction = knownWord(parseDeadlineDirection(direction), direction);
        rule.metBy = eventKindsFrom(entry.at("met_by"));
        rule.when = conditionsFrom(entry.at("when"));
        rule.group = entry.at("group");
        rule.source = entry.at("source");
        rule.verified = entry.at("verified");
        rule.enabled = entry.at("enabled");
        rule.notice = entry.value("notice", false);
        rules.push_back(std::move(rule));
    }
    return rules;
}

json deadlineRulesJson(std::span<const DeadlineRule> rules) {
    json list = json::array();
    for (const DeadlineRule& rule : rules) {
        list.push_back({{"code", rule.code},
                        {"name", rule.name},
                        {"triggers", wordsOf(rule.triggers)},
                        {"offset", rule.offset},
                        {"unit", std::string(name(rule.unit))},
                        {"direction", std::string(name(rule.direction))},
                        {"met_by", wordsOf(rule.metBy)},
                        {"when", conditionsJson(rule.when)},
                        {"group", rule.group},
                        {"source", rule.source},
                        {"verified", rule.verified},
                        {"enabled", rule.enabled},
                        {"notice", rule.notice}});
    }
    return {{"kind", "deadlines"}, {"rules", std::move(list)}};
}

HolidayList holidayListFrom(const json& file) {
    std::vector<BankHoliday> days;
    for (const json& entry : file.at("days")) {
        days.push_back({dayOf(entry.at("day")), entry.at("name"), entry.at("verified")});
    }
    return {{dayOf(file.at("from")), dayOf(file.at("until"))}, std::move(days)};
}

} // namespace headroom
