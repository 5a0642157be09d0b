#include "store/deadlinerules.h"

#include "domain/embedded.h"
#include "domain/error.h"
#include "service/deadlinejson.h"
#include "service/duedates.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/sql/transaction.h"

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

const std::vector<DeadlineRule>& shippedRules() {
    static const std::vector<DeadlineRule> rules = deadlineRulesFrom(embeddedReference("deadlines"));
    return rules;
}

/// Nobody sets which rules only point something out, and versions of earlier programs do not say it.
void noticesAsShipped(std::vector<DeadlineRule>& rules) {
    for (DeadlineRule& rule : rules) {
        const auto shipped = std::find_if(shippedRules().begin(), shippedRules().end(),
                                          [&](const DeadlineRule& one) { return one.code == rule.code; });
        rule.notice = shipped == shippedRules().end() ? rule.notice : shipped->notice;
    }
}

/// The rules as they were last read: a store's version in force is one text, parsed once.
struct RulesMemory {
    std::string text;
    std::vector<DeadlineRule> rules;
};

constexpr int mostUnits = 999;

Findings checkRule(const DeadlineRule& rule, const DeadlineRule& now) {
    Findings findings;
    const auto refuse = [&findings](FindingCode code, const char* column,
                                    std::vector<std::string> arguments = {}) {
        findings.push_back({Severity::Refusal, code, {{}, {}, 0, column}, std::move(arguments)});
    };
    const bool sameDays = rule.offset == now.offset && rule.unit == now.unit;
    if (now.verified && !sameDays) {
        refuse(FindingCode::RuleIsPublished, "offset");
    } else if (rule.offset < 0 || rule.offset > mostUnits) {
        refuse(FindingCode::NumberOutOfRange, "offset", {"0", std::to_string(mostUnits)});
    }
    return findings;
}

} // namespace

std::vector<DeadlineRule> deadlineRulesOn(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    const auto text = store::deadlineRules(workspace.database(), asOf);
    if (!text) {
        return shippedRules(); // a store that was made before there were rules
    }
    auto& memory = workspace.memory<RulesMemory>();
    if (memory.text != *text) {
        memory.rules = deadlineRulesFrom(nlohmann::json::parse(*text));
        noticesAsShipped(memory.rules);
        memory.text = *text;
    }
    return memory.rules;
}

Findings saveDeadlineRule(Workspace& workspace, const DeadlineRule& rule) {
    workspace.require(Permission::ChangeSettings);
    const Date today = workspace.today();
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    std::vector<DeadlineRule> rules = deadlineRulesOn(workspace, today);
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const DeadlineRule& one) { return one.code == rule.code; });
    if (found == rules.end()) {
        throw NotFound("There is no such rule for deadlines. Look at the list again.");
    }
    Findings findings = checkRule(rule, *found);
    if (!findings.empty()) {
        return findings;
    }
    found->offset = rule.offset;
    found->unit = rule.unit;
    found->enabled = rule.enabled;
    const nlohmann::json detail = {{"rule", found->code},
                                   {"offset", found->offset},
                                   {"unit", std::string(name(found->unit))},
                                   {"enabled", found->enabled}};
    const LogEntryId log = store::append(
        db, {workspace.actor().name, "settings.deadlines", "deadlines", 0, detail.dump()}, workspace.clock());
    store::addDeadlineRules(db, deadlineRulesJson(rules).dump(), today, log);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Settings, {}, {}});
    return {};
}

const BankHolidays& bankHolidays() {
    static const BankHolidays holidays = bankHolidaysFrom(embeddedReference("bank_holidays"));
    return holidays;
}

} // namespace headroom
