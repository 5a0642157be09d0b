#pragma once

#include "engine/suitability.h"
#include "support/golden.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace headroom::test {

/// The rules of resources/reference/suitability.json, read apart from the program's own reader: each key
/// that is met has to be one of these.
inline SuitabilityRule suitabilityRuleIn(const nlohmann::json& json) {
    SuitabilityRule rule;
    rule.code = json.at("code");
    rule.name = json.at("name");
    rule.outcome = parseSuitability(json.at("outcome").get<std::string>()).value();
    rule.source = json.at("source");
    rule.verified = json.at("verified");
    rule.enabled = json.at("enabled");
    for (const auto& [key, value] : json.at("officer").items()) {
        if (key == "grades" || key == "except_grades") {
            for (const std::string word : value) {
                (key == "grades" ? rule.grades : rule.exceptGrades).push_back(parseGrade(word).value());
            }
        } else if (key == "trainee_steps") {
            rule.traineeSteps = value.get<std::vector<int>>();
        } else if (key == "newly_qualified") {
            rule.newlyQualified = value;
        } else if (key == "role") {
            rule.role = value == "lead" ? HoldingRole::Lead : HoldingRole::CoWorker;
        } else if (key == "percent_above") {
            rule.percentAbove = value.get<double>();
        } else if (key == "cases_at_least") {
            rule.casesAtLeast = value.get<int>();
        } else if (key == "months_qualified_below") {
            rule.monthsQualifiedBelow = value.get<int>();
        } else if (key == "training_missing") {
            rule.trainingMissing = value;
        } else if (key == "mentor_missing") {
            rule.mentorMissing = value;
        } else if (key == "not_active") {
            rule.notActive = value;
        } else if (key == "away") {
            rule.isAway = value;
        } else if (key == "denied") {
            rule.isDenied = value;
        } else if (key == "no_capacity") {
            rule.noCapacity = value;
        } else if (key == "sustained_over") {
            rule.isSustainedOver = value;
        } else {
            throw std::runtime_error("unknown condition on officers: " + key);
        }
    }
    for (const auto& [key, value] : json.at("case").items()) {
        if (key == "rosh") {
            for (const std::string word : value) {
                if (word == "not_assessed") {
                    rule.roshMissing = true;
                } else {
                    rule.rosh.push_back(parseRosh(word).value());
                }
            }
        } else if (key == "mappa_at_least") {
            rule.mappaAtLeast = value.get<int>();
        } else if (key == "any_register") {
            rule.anyRegister = value.get<std::vector<std::string>>();
        } else if (key == "sexual_offending") {
            rule.sexualOffending = value;
        } else if (key == "lifer") {
            rule.lifer = value;
        } else if (key == "terrorism") {
            rule.terrorism = value;
        } else if (key == "parole_report") {
            rule.paroleReport = value;
        } else {
            throw std::runtime_error("unknown condition on cases: " + key);
        }
    }
    return rule;
}

inline const std::vector<SuitabilityRule>& shippedSuitabilityRules() {
    static const std::vector<SuitabilityRule> rules = [] {
        std::vector<SuitabilityRule> read;
        const auto file = resourceJson("reference/suitability.json");
        for (const auto& json : file.at("rules")) {
            read.push_back(suitabilityRuleIn(json));
        }
        return read;
    }();
    return rules;
}

} // namespace headroom::test
