#include "service/suitability.h"

#include "domain/embedded.h"
#include "domain/error.h"
#include "service/suitabilityjson.h"
#include "service/workspace.h"
#include "store/suitabilityrules.h"

#include <nlohmann/json.hpp>

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

} // namespace headroom
