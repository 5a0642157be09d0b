#include "service/suitabilityjson.h"

#include "domain/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>

namespace headroom {

namespace {

using nlohmann::json;

/// RoSH is a list of levels, and of this where nothing was assessed.
constexpr const char* roshNotAssessed = "not_assessed";

void refuseUnknownFields(const json& object, std::initializer_list<std::string_view> known) {
    if (!object.is_object()) {
        throw Error("The rules of suitability have a part that is no set of fields.");
    }
    for (const auto& [key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end()) {
            throw Error("The rules of suitability have a field that is not known: " + key + ".");
        }
    }
}

template <class Value>
Value knownRuleWord(const std::optional<Value>& parsed, const std::string& word) {
    if (!parsed) {
        throw Error("The rules of suitability use a word that is not known: " + word + ".");
    }
    return *parsed;
}

/// Fields that may be missing leave what is there.
template <class Value>
void readField(const json& object, const char* key, Value& into) {
    if (const auto found = object.find(key); found != object.end()) {
        into = found->get<Value>();
    }
}

template <class Value>
void readField(const json& object, const char* key, std::optional<Value>& into) {
    if (const auto found = object.find(key); found != object.end()) {
        into = found->get<Value>();
    }
}

template <class Parse, class Value>
void readWords(const json& object, const char* key, Parse parse, std::vector<Value>& into) {
    if (const auto found = object.find(key); found != object.end()) {
        for (const std::string word : *found) {
            into.push_back(knownRuleWord(parse(word), word));
        }
    }
}

void readOfficerPart(const json& officer, SuitabilityRule& rule) {
    refuseUnknownFields(officer,
                        {"grades", "except_grades", "trainee_steps", "newly_qualified", "role",
                         "percent_above", "cases_at_least", "months_qualified_below", "training_missing",
                         "mentor_missing", "not_active", "away", "denied", "no_capacity", "sustained_over"});
    readWords(officer, "grades", parseGrade, rule.grades);
    readWords(officer, "except_grades", parseGrade, rule.exceptGrades);
    readField(officer, "trainee_steps", rule.traineeSteps);
    readField(officer, "newly_qualified", rule.newlyQualified);
    if (officer.contains("role")) {
        const std::string word = officer.at("role");
        rule.role = knownRuleWord(parseHoldingRole(word), word);
    }
    readField(officer, "percent_above", rule.percentAbove);
    readField(officer, "cases_at_least", rule.casesAtLeast);
    readField(officer, "months_qualified_below", rule.monthsQualifiedBelow);
    readField(officer, "training_missing", rule.trainingMissing);
    readField(officer, "mentor_missing", rule.mentorMissing);
    readField(officer, "not_active", rule.notActive);
    readField(officer, "away", rule.isAway);
    readField(officer, "denied", rule.isDenied);
    readField(officer, "no_capacity", rule.noCapacity);
    readField(officer, "sustained_over", rule.isSustainedOver);
}

void readRosh(const json& ofCase, SuitabilityRule& rule) {
    const auto found = ofCase.find("rosh");
    if (found == ofCase.end()) {
        return;
    }
    for (const std::string word : *found) {
        if (word == roshNotAssessed) {
            rule.roshMissing = true;
        } else {
            rule.rosh.push_back(knownRuleWord(parseRosh(word), word));
        }
    }
}

void readCasePart(const json& ofCase, SuitabilityRule& rule) {
    refuseUnknownFields(ofCase, {"rosh", "mappa_at_least", "any_register", "case_types", "tiers",
                                 "sexual_offending", "lifer", "terrorism", "parole_report", "court_report"});
    readRosh(ofCase, rule);
    readField(ofCase, "mappa_at_least", rule.mappaAtLeast);
    readField(ofCase, "any_register", rule.anyRegister);
    readWords(ofCase, "case_types", parseCaseType, rule.caseTypes);
    readField(ofCase, "tiers", rule.tierLetters);
    readField(ofCase, "sexual_offending", rule.sexualOffending);
    readField(ofCase, "lifer", rule.lifer);
    readField(ofCase, "terrorism", rule.terrorism);
    readField(ofCase, "parole_report", rule.paroleReport);
    readField(ofCase, "court_report", rule.courtReport);
}

SuitabilityRule ruleFrom(const json& entry) {
    refuseUnknownFields(entry,
                        {"code", "name", "outcome", "officer", "case", "source", "verified", "enabled"});
    SuitabilityRule rule;
    rule.code = entry.at("code");
    rule.name = entry.at("name");
    const std::string outcome = entry.at("outcome");
    rule.outcome = knownRuleWord(parseSuitability(outcome), outcome);
    rule.source = entry.at("source");
    rule.verified = entry.at("verified");
    rule.enabled = entry.at("enabled");
    readOfficerPart(entry.at("officer"), rule);
    readCasePart(entry.at("case"), rule);
    return rule;
}

template <class Value>
json ruleWords(const std::vector<Value>& values) {
    json words = json::array();
    for (const Value value : values) {
        words.push_back(std::string(name(value)));
    }
    return words;
}

/// Writes what is said; what is not given stays out, so that a document shows what a rule asks.
void put(json& object, const char* key, bool value) {
    if (value) {
        object[key] = true;
    }
}

void put(json& object, const char* key, const json& list) {
    if (!list.empty()) {
        object[key] = list;
    }
}

template <class Value>
void put(json& object, const char* key, const std::optional<Value>& value) {
    if (value) {
        object[key] = *value;
    }
}

json officerJson(const SuitabilityRule& rule) {
    json officer = json::object();
    put(officer, "grades", ruleWords(rule.grades));
    put(officer, "except_grades", ruleWords(rule.exceptGrades));
    put(officer, "trainee_steps", json(rule.traineeSteps));
    put(officer, "newly_qualified", rule.newlyQualified);
    if (rule.role) {
        officer["role"] = std::string(name(*rule.role));
    }
    put(officer, "percent_above", rule.percentAbove);
    put(officer, "cases_at_least", rule.casesAtLeast);
    put(officer, "months_qualified_below", rule.monthsQualifiedBelow);
    if (!rule.trainingMissing.empty()) {
        officer["training_missing"] = rule.trainingMissing;
    }
    put(officer, "mentor_missing", rule.mentorMissing);
    put(officer, "not_active", rule.notActive);
    put(officer, "away", rule.isAway);
    put(officer, "denied", rule.isDenied);
    put(officer, "no_capacity", rule.noCapacity);
    put(officer, "sustained_over", rule.isSustainedOver);
    return officer;
}

json casePartJson(const SuitabilityRule& rule) {
    json ofCase = json::object();
    json rosh = ruleWords(rule.rosh);
    if (rule.roshMissing) {
        rosh.push_back(roshNotAssessed);
    }
    put(ofCase, "rosh", rosh);
    put(ofCase, "mappa_at_least", rule.mappaAtLeast);
    put(ofCase, "any_register", json(rule.anyRegister));
    put(ofCase, "case_types", ruleWords(rule.caseTypes));
    put(ofCase, "tiers", json(rule.tierLetters));
    put(ofCase, "sexual_offending", rule.sexualOffending);
    put(ofCase, "lifer", rule.lifer);
    put(ofCase, "terrorism", rule.terrorism);
    put(ofCase, "parole_report", rule.paroleReport);
    put(ofCase, "court_report", rule.courtReport);
    return ofCase;
}

} // namespace

std::vector<SuitabilityRule> suitabilityRulesFrom(const json& file) {
    std::vector<SuitabilityRule> rules;
    for (const json& entry : file.at("rules")) {
        rules.push_back(ruleFrom(entry));
    }
    return rules;
}

json suitabilityRulesJson(std::span<const SuitabilityRule> rules) {
    json list = json::array();
    for (const SuitabilityRule& rule : rules) {
        list.push_back({{"code", rule.code},
                        {"name", rule.name},
                        {"outcome", std::string(name(rule.outcome))},
                        {"officer", officerJson(rule)},
                        {"case", casePartJson(rule)},
                        {"source", rule.source},
                        {"verified", rule.verified},
                        {"enabled", rule.enabled}});
    }
    return {{"kind", "suitability"}, {"rules", std::move(list)}};
}

} // namespace headroom
