#include "cli/explaintext.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "engine/display.h"
#include "service/officer.h"
#include "service/search.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <memory>

namespace headroom::cli {

namespace {

using nlohmann::ordered_json;

struct ExplainRequest {
    std::string staffCode;
    std::string team;
};

const char* keyOf(LineKind kind) {
    static constexpr std::array<const char*, 8> keys = {"cases",
                                                        "t2a_cases",
                                                        "standard_delivery_reports",
                                                        "fast_delivery_reports",
                                                        "contacts_for_others",
                                                        "contacts_by_others",
                                                        "untiered_cases",
                                                        "rounding"};
    return keys.at(static_cast<std::size_t>(kind));
}

/// Whole where it is whole: points have a fraction only where T2A weightings leave one.
ordered_json pointsJson(double points) {
    const auto whole = static_cast<std::int64_t>(points);
    return static_cast<double>(whole) == points ? ordered_json(whole) : ordered_json(points);
}

ordered_json lineJson(const ExplanationLine& line) {
    ordered_json json = {{"kind", keyOf(line.kind)}};
    const bool hasTier = line.kind == LineKind::Cases || line.kind == LineKind::T2aCases;
    if (hasTier || line.kind == LineKind::UntieredCases) {
        json["type"] = name(line.type);
        json["tier"] = line.tier.text();
    }
    if (!line.code.empty()) {
        json["code"] = line.code;
        json["description"] = line.description;
    }
    json["count"] = line.count;
    json["points_each"] = line.each.value;
    json["points"] = pointsJson(line.points);
    return json;
}

ordered_json reductionJson(const ReductionLine& line) {
    return {{"reason", line.reason},      {"hours", line.hours.asDouble()}, {"start_date", line.start.iso()},
            {"end_date", line.end.iso()}, {"status", name(line.status)},    {"counts", line.counts()}};
}

ordered_json basisJson(const FigureBasis& basis) {
    return {{"extract_date", basis.extractDate ? ordered_json(basis.extractDate->iso()) : ordered_json()},
            {"extract_file", basis.extractFile},
            {"source", name(basis.source)},
            {"changes_since", basis.changesSince},
            {"points_table", basis.pointsTableName},
            {"points_table_from", basis.pointsTableFrom.iso()},
            {"contact_points", basis.contactPointsName},
            {"contact_points_from", basis.contactPointsFrom.iso()}};
}

ordered_json formulaJson(const AvailableFormula& formula) {
    return {{"nominal_points", formula.nominal.value},
            {"contracted_hours", formula.base.asDouble()},
            {"contracted_hours_are_default", formula.baseIsDefault},
            {"reduction_hours", formula.reduction.asDouble()},
            {"full_time_hours", formula.band.asDouble()},
            {"available_points", formula.available.value}};
}

ordered_json explanationJson(const OfficerSnapshot& officer) {
    const PostRow& row = officer.row;
    ordered_json json = {{"staff_code", row.staffCode},
                         {"team_code", row.teamCode},
                         {"forename", row.forename},
                         {"surname", row.surname},
                         {"grade", name(row.grade)},
                         {"as_of", officer.asOf.iso()},
                         {"lines", ordered_json::array()},
                         {"total_points", row.figure.total.value},
                         {"reductions", ordered_json::array()},
                         {"available", formulaJson(officer.explanation.available)}};
    for (const ExplanationLine& line : officer.explanation.lines) {
        json["lines"].push_back(lineJson(line));
    }
    for (const ReductionLine& line : officer.explanation.reductions) {
        json["reductions"].push_back(reductionJson(line));
    }
    json["remaining_points"] = row.figure.remaining().value;
    json["remaining_hours"] = row.headroom.hours.asDouble();
    json["workload_percent"] = roundHalfUp(row.percent * 10) / 10;
    json["status"] = name(row.status);
    json["sustained"] = row.sustained;
    json["uncovered_points"] = row.uncovered.value;
    json["basis"] = basisJson(officer.basis);
    return json;
}

int runExplain(const Session& session, const ExplainRequest& request) {
    const auto workspace = openForReading(session.options);
    const Date asOf = workspace->today();
    const UnitRef post = postByCode(*workspace, request.staffCode, request.team, asOf);
    const OfficerSnapshot officer = readOfficer(*workspace, PostId{post.id}, asOf);
    if (session.options.json) {
        session.output.resultJson(explanationJson(officer));
    } else {
        session.output.result(explanationText(officer));
    }
    return exitcode::done;
}

} // namespace

void addExplain(CLI::App& app, Session& session) {
    const auto request = std::make_shared<ExplainRequest>();
    CLI::App* command = app.add_subcommand("explain", "Why an officer's figure is what it is, line by line");
    command->add_option("STAFF_CODE", request->staffCode, "The officer")->required()->type_name("");
    command->add_option("--team", request->team, "Which team, where the officer works in several")
        ->type_name("TEAM_CODE");
    command->footer("Example:\n"
                    "  headroom-cli explain K000000 --team N50T0 --as-of 2026-11-22");
    command->callback([&session, request] {
        session.command = [&session, request] { return runExplain(session, *request); };
    });
}

} // namespace headroom::cli
