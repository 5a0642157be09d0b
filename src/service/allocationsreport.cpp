#include "service/allocationsreport.h"

#include "service/allocation.h"
#include "service/reports/columns.h"
#include "service/workspace.h"
#include "store/organisation.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

using nlohmann::json;

constexpr int usualReportDays = 30;

const std::vector<Column>& decisionColumns() {
    static const std::vector<Column> columns = {
        {"decided_on", "Decided", false},
        {"decided_by", "By", false},
        {"decided_by_code", "By, code", false},
        {"crn", "CRN", false},
        {"taken_back", "Taken back", false},
        {"surname", "Surname", false},
        {"forename", "Forename", false},
        {"kind", "Kind", false},
        {"reason", "Reason", false},
        {"from_officer", "From", false},
        {"to_officer", "To", false},
        {"to_grade", "Grade", false},
        {"team", "Team", false},
        {"effective_on", "From the day", false},
        {"waiting_days", "Waited, working days", true},
        {"type", "Type", false},
        {"tier", "Tier", false},
        {"rosh", "RoSH", false},
        {"suitability", "Suitability", false},
        {"overrides", "Override", false},
        {"override_detail", "Override, detail", false},
        {"percent_before", "Before %", true},
        {"percent_after", "After %", true},
        {"available_points", "Available points", true},
        {"week", "Week", false},
    };
    return columns;
}

Value wordIn(const json& facts, const char* key) {
    const auto found = facts.find(key);
    return found != facts.end() && found->is_string() ? reports::textOr(found->get<std::string>()) : Value{};
}

Value numberIn(const json& facts, const char* key) {
    const auto found = facts.find(key);
    return found != facts.end() && found->is_number() ? Value{found->get<std::int64_t>()} : Value{};
}

Value percentIn(const json& facts, const char* key) {
    const auto found = facts.find(key);
    return found != facts.end() && found->is_number() ? Value{Percent{found->get<double>()}} : Value{};
}

json partOf(const json& facts, const char* key) {
    const auto found = facts.find(key);
    return found != facts.end() && found->is_object() ? *found : json::object();
}

std::string overrideWords(const DecisionView& view) {
    std::string words;
    for (const OverrideReason reason : view.text.overrides) {
        words += (words.empty() ? "" : " ") + std::string(name(reason));
    }
    return words;
}

std::vector<Value> decisionValues(const DecisionView& view) {
    std::vector<Value> values = {view.decidedOn, view.decidedBy, reports::textOr(view.decidedByCode),
                                 view.crn, view.undone};
    if (!view.person) {
        values.resize(decisionColumns().size());
        return values;
    }
    json facts = json::parse(view.facts, nullptr, false);
    if (!facts.is_object()) {
        facts = json::object();
    }
    const json figure = partOf(facts, "figure");
    for (Value& value : std::vector<Value>{view.surname,
                                           view.forename,
                                           view.kind,
                                           std::string(name(view.reason)),
                                           reports::textOr(view.fromOfficer),
                                           view.toOfficer,
                                           view.toGrade,
                                           view.team,
                                           view.effectiveOn,
                                           numberIn(facts, "waiting_days"),
                                           wordIn(facts, "case_type"),
                                           wordIn(facts, "tier"),
                                           wordIn(partOf(facts, "rosh"), "overall"),
                                           std::string(name(view.outcome)),
                                           reports::textOr(overrideWords(view)),
                                           reports::textOr(view.text.overrideDetail),
                                           percentIn(figure, "percent_before"),
                                           percentIn(figure, "percent_after"),
                                           numberIn(figure, "available_points"),
                                           weekOf(view.decidedOn)}) {
        values.push_back(std::move(value));
    }
    return values;
}

} // namespace

Table allocationsReport(Workspace& workspace, const ReportParameters& parameters) {
    const Date to = parameters.to.value_or(parameters.asOf);
    const Date from = parameters.from.value_or(to.plusDays(1 - usualReportDays));
    Table table;
    table.name = "allocations";
    const std::string unit =
        reports::unitOrAll(store::pathOf(workspace.database(), parameters.unit, parameters.asOf).back().name);
    table.title = "Allocations, " + unit + ", " + from.text() + " to " + to.text();
    table.columns = decisionColumns();
    for (const DecisionView& view : decisionsIn(workspace, parameters.unit, from, to)) {
        table.rows.push_back(decisionValues(view));
    }
    table.facts = {{"as of", parameters.asOf.text()}, {"decisions", std::to_string(table.rows.size())}};
    return table;
}

} // namespace headroom
