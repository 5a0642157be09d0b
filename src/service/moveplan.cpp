#include "service/contacts.h"
#include "service/moves.h"
#include "service/workspace.h"

#include <nlohmann/json.hpp>

#include <string>

namespace headroom {

namespace {

using nlohmann::json;

/// Not about one person, so without the slash behind which one would be named.
std::string planSubject(PostId from) {
    return "post-" + std::to_string(from.value);
}

json overrideWords(const std::vector<OverrideReason>& reasons) {
    json words = json::array();
    for (const OverrideReason reason : reasons) {
        words.push_back(std::string(name(reason)));
    }
    return words;
}

/// Words that a newer program knows are left out rather than the whole draft.
std::vector<OverrideReason> planOverridesFrom(const json& words) {
    std::vector<OverrideReason> reasons;
    for (const std::string word : words) {
        if (const auto reason = parseOverrideReason(word)) {
            reasons.push_back(*reason);
        }
    }
    return reasons;
}

json textJson(const AllocationText& text) {
    return {{"complexity", text.complexity},
            {"capability", text.capability},
            {"capacity", text.capacity},
            {"overrides", overrideWords(text.overrides)},
            {"override_detail", text.overrideDetail},
            {"staff_risk", text.staffRisk},
            {"oversight", text.oversight},
            {"sensitive", text.sensitive}};
}

AllocationText textFrom(const json& fields) {
    AllocationText text;
    text.complexity = fields.at("complexity");
    text.capability = fields.at("capability");
    text.capacity = fields.at("capacity");
    text.overrides = planOverridesFrom(fields.at("overrides"));
    text.overrideDetail = fields.at("override_detail");
    text.staffRisk = fields.at("staff_risk");
    text.oversight = fields.at("oversight");
    text.sensitive = fields.at("sensitive");
    return text;
}

json planJson(const MovePlan& plan) {
    json rows = json::array();
    for (const MovePlan::Row& row : plan.rows) {
        rows.push_back({{"case", row.caseId.value},
                        {"to", row.to.value},
                        {"chosen", row.chosen},
                        {"overrides", overrideWords(row.overrides)},
                        {"override_detail", row.overrideDetail}});
    }
    return {
        {"from", plan.from.value}, {"level", std::string(name(plan.to.level))}, {"unit", plan.to.id},
        {"on", plan.on.iso()},     {"reason", std::string(name(plan.reason))},  {"text", textJson(plan.text)},
        {"rows", std::move(rows)}};
}

std::optional<MovePlan> planFrom(const json& fields) {
    const auto level = parseLevel(fields.at("level").get<std::string>());
    const auto on = Date::parse(fields.at("on").get<std::string>());
    const auto reason = parseAllocationReason(fields.at("reason").get<std::string>());
    if (!level || !on || !reason) {
        return std::nullopt;
    }
    MovePlan plan;
    plan.from.value = fields.at("from");
    plan.to = {*level, fields.at("unit")};
    plan.on = *on;
    plan.reason = *reason;
    plan.text = textFrom(fields.at("text"));
    for (const json& entry : fields.at("rows")) {
        MovePlan::Row row;
        row.caseId.value = entry.at("case");
        row.to.value = entry.at("to");
        row.chosen = entry.at("chosen");
        row.overrides = planOverridesFrom(entry.at("overrides"));
        row.overrideDetail = entry.at("override_detail");
        plan.rows.push_back(std::move(row));
    }
    return plan;
}

} // namespace

void keepMovePlan(Workspace& workspace, const MovePlan& plan) {
    workspace.require(Permission::ReadAllocations);
    keepDraft(workspace, std::string(movePlanKind), planSubject(plan.from), planJson(plan).dump());
}

std::optional<MovePlan> readMovePlan(Workspace& workspace, PostId from) {
    const auto kept = draft(workspace, std::string(movePlanKind), planSubject(from));
    if (!kept) {
        return std::nullopt;
    }
    try {
        return planFrom(json::parse(kept->body));
    } catch (const json::exception&) {
        return std::nullopt; // another program's draft: nothing is lost but a plan
    }
}

void dropMovePlan(Workspace& workspace, PostId from) {
    dropDraft(workspace, std::string(movePlanKind), planSubject(from));
}

std::vector<AllocationDecision> decisionsOf(const MovePlan& plan) {
    std::vector<AllocationDecision> decisions;
    for (const MovePlan::Row& row : plan.rows) {
        if (!row.chosen || !row.to) {
            continue;
        }
        AllocationDecision decision;
        decision.caseId = row.caseId;
        decision.post = row.to;
        decision.expectedHolder = plan.from;
        decision.reason = plan.reason;
        decision.from = plan.on;
        decision.text = plan.text;
        decision.text.overrides = row.overrides;
        decision.text.overrideDetail = row.overrideDetail;
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

} // namespace headroom
