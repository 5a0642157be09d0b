#include "domain/error.h"
#include "service/deadlinejson.h"
#include "service/duedates.h"
#include "service/referencejson.h"
#include "service/settings.h"
#include "service/suitability.h"
#include "service/suitabilitycheck.h"
#include "service/suitabilityjson.h"
#include "service/versionkinds.h"
#include "service/workspace.h"
#include "store/deadlinerules.h"
#include "store/reference.h"
#include "store/suitabilityrules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace headroom {

namespace {

using DeadlineRules = std::vector<DeadlineRule>;
using SuitabilityRules = std::vector<SuitabilityRule>;

constexpr int mostUnits = 999;
constexpr int lowestPercent = 1;
constexpr int highestPercent = 1000;
constexpr int mostWeeks = 52;
constexpr int mostSpan = 99;

template <class Rule>
const Rule* ruleOfCode(const std::vector<Rule>& rules, const std::string& code) {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.code == code; });
    return found == rules.end() ? nullptr : &*found;
}

template <class Rule>
int differingRules(const std::vector<Rule>& rules, const std::vector<Rule>& other) {
    const auto missing = [](const std::vector<Rule>& of, const std::vector<Rule>& among, bool gone) {
        return std::count_if(of.begin(), of.end(), [&](const Rule& rule) {
            const Rule* same = ruleOfCode(among, rule.code);
            return gone ? same == nullptr : same == nullptr || !(*same == rule);
        });
    };
    return static_cast<int>(missing(rules, other, false) + missing(other, rules, true));
}

template <class Rule>
nlohmann::json rulesDetail(const std::vector<Rule>& rules, const std::vector<Rule>& before) {
    nlohmann::json changed = nlohmann::json::array();
    for (const Rule& rule : rules) {
        const Rule* same = ruleOfCode(before, rule.code);
        if (same == nullptr || !(*same == rule)) {
            changed.push_back(rule.code);
        }
    }
    const auto on = std::count_if(rules.begin(), rules.end(), [](const Rule& rule) { return rule.enabled; });
    return {{"rules", rules.size()}, {"on", on}, {"changed", std::move(changed)}};
}

} // namespace

// Rules that make deadlines --------------------------------------------------------------------------

DeadlineRules VersionKind<DeadlineRules>::on(Workspace& workspace, Date day) {
    return deadlineRulesOn(workspace, day);
}

DeadlineRules VersionKind<DeadlineRules>::kept(sql::Database& db, const store::VersionMark& mark) {
    return parse(nlohmann::json::parse(store::versionDocument(db, table, mark.id)));
}

std::optional<DeadlineRules> VersionKind<DeadlineRules>::builtIn(bool anyKept) {
    // Only a store made before there were versions goes by them.
    return anyKept ? std::nullopt : std::optional(builtInDeadlineRules());
}

/// Only the days, their unit and on or off are anybody's to set.
DeadlineRules VersionKind<DeadlineRules>::prepared(const DeadlineRules& value, const DeadlineRules& before) {
    DeadlineRules rules = value;
    for (DeadlineRule& rule : rules) {
        if (const DeadlineRule* now = ruleOfCode(before, rule.code)) {
            DeadlineRule set = *now;
            set.offset = rule.offset;
            set.unit = rule.unit;
            set.enabled = rule.enabled;
            rule = std::move(set);
        }
    }
    return rules;
}

Findings VersionKind<DeadlineRules>::check(const DeadlineRules& rules, const DeadlineRules& before) {
    Findings findings;
    std::int64_t row = 0;
    const auto refuse = [&findings, &row](FindingCode code, const char* column,
                                          std::vector<std::string> arguments = {}) {
        findings.push_back({Severity::Refusal, code, {{}, {}, row, column}, std::move(arguments)});
    };
    for (const DeadlineRule& rule : rules) {
        ++row;
        const DeadlineRule* now = ruleOfCode(before, rule.code);
        if (now == nullptr || std::count_if(rules.begin(), rules.end(), [&](const DeadlineRule& one) {
                                  return one.code == rule.code;
                              }) > 1) {
            refuse(now == nullptr ? FindingCode::UnknownRule : FindingCode::RuleTwice, "code", {rule.name});
        } else if (now->verified && (rule.offset != now->offset || rule.unit != now->unit)) {
            refuse(FindingCode::RuleIsPublished, "offset");
        } else if (rule.offset < 0 || rule.offset > mostUnits) {
            refuse(FindingCode::NumberOutOfRange, "offset", {"0", std::to_string(mostUnits)});
        }
    }
    row = 0;
    for (const DeadlineRule& rule : before) {
        if (ruleOfCode(rules, rule.code) == nullptr) {
            refuse(FindingCode::RuleLeftOut, "code", {rule.name});
        }
    }
    return findings;
}

int VersionKind<DeadlineRules>::differences(const DeadlineRules& value, const DeadlineRules& other) {
    return differingRules(value, other);
}

nlohmann::json VersionKind<DeadlineRules>::detail(const DeadlineRules& value, const DeadlineRules& before) {
    return rulesDetail(value, before);
}

void VersionKind<DeadlineRules>::add(sql::Database& db, const DeadlineRules& value, Date from,
                                     LogEntryId log) {
    store::addDeadlineRules(db, write(value).dump(), from, log);
}

nlohmann::json VersionKind<DeadlineRules>::write(const DeadlineRules& value) {
    return deadlineRulesJson(value);
}

DeadlineRules VersionKind<DeadlineRules>::parse(const nlohmann::json& document) {
    return deadlineRulesFrom(document);
}

// Rules that say who may hold what -------------------------------------------------------------------

SuitabilityRules VersionKind<SuitabilityRules>::on(Workspace& workspace, Date day) {
    return suitabilityRulesOn(workspace, day);
}

SuitabilityRules VersionKind<SuitabilityRules>::kept(sql::Database& db, const store::VersionMark& mark) {
    return parse(nlohmann::json::parse(store::versionDocument(db, table, mark.id)));
}

std::optional<SuitabilityRules> VersionKind<SuitabilityRules>::builtIn(bool) {
    return builtInSuitabilityRules();
}

SuitabilityRules VersionKind<SuitabilityRules>::prepared(const SuitabilityRules& value,
                                                         const SuitabilityRules&) {
    return value;
}

Findings VersionKind<SuitabilityRules>::check(const SuitabilityRules& rules, const SuitabilityRules& before) {
    return rules == before ? Findings() : checkSuitabilityRules(rules, before);
}

int VersionKind<SuitabilityRules>::differences(const SuitabilityRules& value, const SuitabilityRules& other) {
    return differingRules(value, other);
}

nlohmann::json VersionKind<SuitabilityRules>::detail(const SuitabilityRules& value,
                                                     const SuitabilityRules& before) {
    return rulesDetail(value, before);
}

void VersionKind<SuitabilityRules>::add(sql::Database& db, const SuitabilityRules& value, Date from,
                                        LogEntryId log) {
    store::addSuitabilityRules(db, write(value).dump(), from, log);
}

nlohmann::json VersionKind<SuitabilityRules>::write(const SuitabilityRules& value) {
    return suitabilityRulesJson(value);
}

SuitabilityRules VersionKind<SuitabilityRules>::parse(const nlohmann::json& document) {
    return suitabilityRulesFrom(document);
}

// Thresholds -----------------------------------------------------------------------------------------

Thresholds VersionKind<Thresholds>::on(Workspace& workspace, Date day) {
    return store::thresholds(workspace.database(), day);
}

Thresholds VersionKind<Thresholds>::kept(sql::Database& db, const store::VersionMark& mark) {
    return store::thresholdVersion(db, mark.id);
}

std::optional<Thresholds> VersionKind<Thresholds>::builtIn(bool) {
    return std::nullopt; // every store is made with one
}

Thresholds VersionKind<Thresholds>::prepared(const Thresholds& value, const Thresholds&) {
    return value;
}

Findings VersionKind<Thresholds>::check(const Thresholds& marks, const Thresholds&) {
    Findings findings;
    const auto require = [&findings](bool holds, const char* column, int lowest, int highest) {
        if (!holds) {
            findings.push_back({Severity::Refusal,
                                FindingCode::NumberOutOfRange,
                                {{}, {}, 0, column},
                                {std::to_string(lowest), std::to_string(highest)}});
        }
    };
    require(marks.atCapacity >= lowestPercent * 100 && marks.atCapacity <= marks.over, "at_capacity",
            lowestPercent, marks.over / 100);
    require(marks.over >= marks.atCapacity && marks.over < marks.severe, "over", marks.atCapacity / 100,
            marks.severe / 100 - 1);
    require(marks.severe > marks.over && marks.severe <= highestPercent * 100, "severe", marks.over / 100 + 1,
            highestPercent);
    require(marks.sustainedWeeks >= 1 && marks.sustainedWeeks <= mostWeeks, "sustained_weeks", 1, mostWeeks);
    require(marks.spanOfControl >= 1 && marks.spanOfControl <= mostSpan, "span_of_control", 1, mostSpan);
    return findings;
}

int VersionKind<Thresholds>::differences(const Thresholds& value, const Thresholds& other) {
    return (value.atCapacity != other.atCapacity ? 1 : 0) + (value.over != other.over ? 1 : 0) +
           (value.severe != other.severe ? 1 : 0) + (value.sustainedWeeks != other.sustainedWeeks ? 1 : 0) +
           (value.spanOfControl != other.spanOfControl ? 1 : 0);
}

nlohmann::json VersionKind<Thresholds>::detail(const Thresholds& value, const Thresholds&) {
    return {{"at_capacity", value.atCapacity},
            {"over", value.over},
            {"severe", value.severe},
            {"sustained_weeks", value.sustainedWeeks},
            {"span_of_control", value.spanOfControl}};
}

void VersionKind<Thresholds>::add(sql::Database& db, const Thresholds& value, Date from, LogEntryId log) {
    store::addThresholds(db, value, from, log);
}

nlohmann::json VersionKind<Thresholds>::write(const Thresholds& value) {
    return thresholdsJson(value);
}

Thresholds VersionKind<Thresholds>::parse(const nlohmann::json& document) {
    return thresholdsFrom(document);
}

} // namespace headroom
