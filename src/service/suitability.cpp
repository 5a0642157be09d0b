#include "service/suitability.h"

#include "domain/embedded.h"
#include "domain/error.h"
#include "service/suitabilitycheck.h"
#include "service/suitabilityjson.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/sql/transaction.h"
#include "store/suitabilityrules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace headroom {

namespace {

std::vector<SuitabilityRule> readShippedSuitability() {
    for (const EmbeddedFile& file : referenceFiles()) {
        const auto reference = nlohmann::json::parse(file.content);
        if (reference.at("kind") == "suitability") {
            return suitabilityRulesFrom(reference);
        }
    }
    throw Error("The program lacks a part of its reference data. Install it again.");
}

/// The rules as they were last read: a version is one text, parsed once.
struct SuitabilityMemory {
    std::string text;
    std::vector<SuitabilityRule> rules;
};

nlohmann::json changedCodes(const std::vector<SuitabilityRule>& rules,
                            const std::vector<SuitabilityRule>& before) {
    nlohmann::json codes = nlohmann::json::array();
    for (const SuitabilityRule& rule : rules) {
        if (std::find(before.begin(), before.end(), rule) == before.end()) {
            codes.push_back(rule.code);
        }
    }
    return codes;
}

} // namespace

const std::vector<SuitabilityRule>& builtInSuitabilityRules() {
    static const std::vector<SuitabilityRule> rules = readShippedSuitability();
    return rules;
}

std::vector<SuitabilityRule> suitabilityRulesOn(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    const auto text = store::suitabilityRules(workspace.database(), asOf);
    if (!text) {
        return builtInSuitabilityRules();
    }
    auto& memory = workspace.memory<SuitabilityMemory>();
    if (memory.text != *text) {
        memory.rules = suitabilityRulesFrom(nlohmann::json::parse(*text));
        memory.text = *text;
    }
    return memory.rules;
}

Findings saveSuitabilityRules(Workspace& workspace, const std::vector<SuitabilityRule>& rules, Date from) {
    workspace.require(Permission::ChangeSettings);
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    if (from < workspace.today()) {
        return {{Severity::Refusal, FindingCode::VersionInPast, {{}, {}, 0, "from"}, {}}};
    }
    const std::vector<SuitabilityRule> before = suitabilityRulesOn(workspace, from);
    Findings findings = checkSuitabilityRules(rules, before);
    if (!findings.empty() || rules == before) {
        return findings;
    }
    const auto on =
        std::count_if(rules.begin(), rules.end(), [](const SuitabilityRule& rule) { return rule.enabled; });
    const nlohmann::json detail = {
        {"from", from.iso()}, {"rules", rules.size()}, {"on", on}, {"changed", changedCodes(rules, before)}};
    const LogEntryId log =
        store::append(db, {workspace.actor().name, "settings.suitability", "suitability", 0, detail.dump()},
                      workspace.clock());
    store::addSuitabilityRules(db, suitabilityRulesJson(rules).dump(), from, log);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Settings, {}, {}});
    return {};
}

std::vector<SuitabilityVersion> suitabilityVersions(Workspace& workspace) {
    workspace.require(Permission::ReadFigures);
    std::vector<SuitabilityVersion> versions;
    for (const store::SuitabilityRulesRow& row : store::suitabilityRulesVersions(workspace.database())) {
        versions.push_back(
            {row.from, row.recordedAt, row.actor, suitabilityRulesFrom(nlohmann::json::parse(row.rules))});
    }
    return versions;
}

} // namespace headroom
