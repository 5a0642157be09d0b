#include "store/deadlinerules.h"

#include "domain/embedded.h"
#include "domain/error.h"
#include "service/deadlinejson.h"
#include "service/duedates.h"
#include "service/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace headroom {

namespace {

nlohmann::json embeddedReference(std::string_view kind) {
    for (const EmbeddedFile& file : referenceFiles()) {
        auto reference = nlohmann::json::parse(file.content);
        if (reference.at("kind") == kind) {
            return reference;
        }
    }
    throw Error("The program lacks a part of its reference data. Install it again.");
}

/// What a store kept, with the rules that came with later programs and that it says nothing about yet.
std::vector<DeadlineRule> withLaterRules(std::vector<DeadlineRule> kept) {
    for (const DeadlineRule& rule : builtInDeadlineRules()) {
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const DeadlineRule& one) { return one.code == rule.code; })) {
            kept.push_back(rule);
        }
    }
    return kept;
}

/// The rules as they were last read: a store's version in force is one text, parsed once.
struct RulesMemory {
    std::string text;
    std::vector<DeadlineRule> rules;
};

/// Nobody sets which rules only point something out, and versions of earlier programs do not say it.
void noticesAsShipped(std::vector<DeadlineRule>& rules) {
    const std::vector<DeadlineRule>& shipped = builtInDeadlineRules();
    for (DeadlineRule& rule : rules) {
        const auto found = std::find_if(shipped.begin(), shipped.end(),
                                        [&](const DeadlineRule& one) { return one.code == rule.code; });
        rule.notice = found == shipped.end() ? rule.notice : found->notice;
    }
}

} // namespace

const std::vector<DeadlineRule>& builtInDeadlineRules() {
    static const std::vector<DeadlineRule> rules = deadlineRulesFrom(embeddedReference("deadlines"));
    return rules;
}

std::vector<DeadlineRule> deadlineRulesOn(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    const auto text = store::deadlineRules(workspace.database(), asOf);
    if (!text) {
        return builtInDeadlineRules(); // a store that was made before there were rules
    }
    auto& memory = workspace.memory<RulesMemory>();
    if (memory.text != *text) {
        memory.rules = withLaterRules(deadlineRulesFrom(nlohmann::json::parse(*text)));
        noticesAsShipped(memory.rules);
        memory.text = *text;
    }
    return memory.rules;
}

} // namespace headroom
