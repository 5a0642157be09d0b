#include "service/report.h"

#include "cli/aligned.h"
#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "domain/text.h"
#include "exchange/table.h"
#include "service/search.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace headroom::cli {

namespace {

struct ReportRequest {
    std::string name;
    bool list = false;
    std::string level = "team";
    std::string unit;
    std::string format;
    std::string out;
    std::optional<Date> from, to;
};

std::string reportNames() {
    std::string names;
    for (const ReportInfo& report : reportCatalogue()) {
        names += (names.empty() ? "" : ", ") + report.name;
    }
    return names;
}

/// What was asked for, what the file's name says, or a table to read.
TableFormat formatOf(const Session& session, const ReportRequest& request) {
    std::string word = request.format;
    if (word.empty() && !request.out.empty()) {
        word = lowerAscii(std::filesystem::path(request.out).extension().string());
        word.erase(0, word.starts_with('.') ? 1 : 0);
    }
    const auto format = parseTableFormat(word);
    if (!request.format.empty() || (format && !session.options.json)) {
        return format.value();
    }
    return session.options.json ? TableFormat::Json : TableFormat::Text;
}

void requireSense(const ReportRequest& request, TableFormat format) {
    const auto catalogue = reportCatalogue();
    if (request.name.empty()) {
        throw UsageError("Name a report: " + reportNames() +
                         ". headroom-cli report --list says what each answers.");
    }
    if (std::ranges::find(catalogue, request.name, &ReportInfo::name) == catalogue.end()) {
        throw UsageError("There is no report \"" + request.name + "\". There are: " + reportNames() + ".");
    }
    if (format == TableFormat::Xlsx && request.out.empty()) {
        throw UsageError("A workbook goes into a file: name it with --out.");
    }
    if (request.from && request.to && *request.to < *request.from) {
        throw UsageError("--to is before --from.");
    }
}

int listReports(const Session& session) {
    const auto catalogue = reportCatalogue();
    if (session.options.json) {
        auto list = nlohmann::ordered_json::array();
        for (const ReportInfo& report : catalogue) {
            list.push_back(
                {{"name", report.name}, {"answers", report.answers}, {"parameters", report.parameters}});
        }
        session.output.resultJson(list);
        return exitcode::done;
    }
    std::vector<std::vector<std::string>> rows;
    for (const ReportInfo& report : catalogue) {
        rows.push_back({report.name, report.answers, report.parameters});
    }
    session.output.result(aligned(rows, {false, false, false}));
    return exitcode::done;
}

ReportParameters parametersOf(Workspace& workspace, const ReportRequest& request) {
    ReportParameters parameters;
    parameters.level = parseLevel(request.level).value();
    parameters.asOf = workspace.today();
    parameters.from = request.from;
    parameters.to = request.to;
    if (!request.unit.empty()) {
        parameters.unit = unitByCode(workspace, request.unit, parameters.asOf).ref;
    }
    return parameters;
}

int runReport(const Session& session, const ReportRequest& request) {
    if (request.list) {
        return listReports(session);
    }
    const TableFormat format = formatOf(session, request);
    requireSense(request, format);
    const auto workspace = openForReading(session.options);
    const Table table = makeReport(*workspace, request.name, parametersOf(*workspace, request));
    if (request.out.empty()) {
        session.output.result(render(table, format));
        return exitcode::done;
    }
    Job job(session.options);
    writeTable(table, format, request.out, job.control());
    job.endProgress();
    session.output.message("Wrote " + request.out + ".");
    return exitcode::done;
}

} // namespace

void addReport(CLI::App& app, Session& session) {
    const auto request = std::make_shared<ReportRequest>();
    CLI::App* command = app.add_subcommand("report", "Print a report, or write it to a file");
    command->add_option("NAME", request->name, "The report: " + reportNames())->type_name("");
    command->add_flag("--list", request->list, "Say which reports there are and what each answers");
    command
        ->add_option("--level", request->level,
                     "One row for each officer, team, pdu, region, or one in all: national")
        ->check(CLI::IsMember({"officer", "team", "pdu", "region", "national"}))
        ->capture_default_str()
        ->type_name("LEVEL");
    command->add_option("--unit", request->unit, "Only what is below this region, PDU or team")
        ->type_name("CODE");
    addDate(*command, "--from", request->from, "First day, for reports over time");
    addDate(*command, "--to", request->to, "Last day, for reports over time");
    command
        ->add_option("--format", request->format,
                     "table, csv, json, xlsx or html (default: by the name of --out, or table)")
        ->check(CLI::IsMember({"table", "csv", "json", "xlsx", "html"}))
        ->type_name("FORMAT");
    command->add_option("--out", request->out, "Write to this file instead of printing")->type_name("FILE");
    command->footer("Example:\n"
                    "  headroom-cli report capacity --level officer --unit N50T0 --out capacity.xlsx");
    command->callback([&session, request] {
        session.command = [&session, request] { return runReport(session, *request); };
    });
}

} // namespace headroom::cli
