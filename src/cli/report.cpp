#include "service/report.h"

#include "cli/aligned.h"
#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/reportsets.h"
#include "cli/session.h"
#include "domain/text.h"
#include "exchange/table.h"
#include "service/reportsets.h"
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
    std::vector<std::string> only; ///< "key=text"
    std::string groupBy;
    std::vector<std::string> columns;
    int withholdBelow = 0;
    bool byteOrderMark = false;
    std::string by = "total";
    std::string set; ///< name of kept parameters
    bool sets = false, runs = false;
};

/// The store and what is asked of it.
struct Asked {
    std::unique_ptr<Workspace> workspace;
    std::string report;
    ReportParameters parameters;
    std::int64_t series = 0;
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
    if (!request.set.empty() && !request.name.empty()) {
        throw UsageError("--set names the parameters and the report: leave NAME out.");
    }
    if (request.set.empty() && request.name.empty()) {
        throw UsageError("Name a report: " + reportNames() +
                         ". headroom-cli report --list says what each answers.");
    }
    if (request.set.empty() &&
        std::ranges::find(catalogue, request.name, &ReportInfo::name) == catalogue.end()) {
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
            list.push_back({{"name", report.name},
                            {"group", std::string(label(report.group))},
                            {"answers", report.answers},
                            {"parameters", report.parameters},
                            {"keys", report.keys},
                            {"access", report.access},
                            {"differs", report.differs}});
        }
        session.output.resultJson(list);
        return exitcode::done;
    }
    std::string text;
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        rows.push_back({catalogue[i].name, catalogue[i].answers, catalogue[i].parameters});
        if (i + 1 == catalogue.size() || catalogue[i + 1].group != catalogue[i].group) {
            text += (text.empty() ? "" : "\n") + std::string(label(catalogue[i].group)) + '\n' +
                    aligned(rows, {false, false, false});
            rows.clear();
        }
    }
    session.output.result(text);
    return exitcode::done;
}

/// "key=text" as a column's key and what it must read like.
std::pair<std::string, std::string> condition(const std::string& text) {
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0) {
        throw UsageError("--only takes a column and what it must be, as in --only grade=PO.");
    }
    return {text.substr(0, sign), text.substr(sign + 1)};
}

ReportParameters parametersOf(Workspace& workspace, const ReportRequest& request) {
    ReportParameters parameters;
    parameters.level = parseLevel(request.level).value();
    parameters.asOf = workspace.today();
    parameters.from = request.from;
    parameters.to = request.to;
    for (const std::string& text : request.only) {
        parameters.only.push_back(condition(text));
    }
    parameters.groupBy = request.groupBy;
    parameters.columns = request.columns;
    parameters.withholdBelow = request.withholdBelow;
    parameters.by = parseTrendBy(request.by).value();
    if (!request.unit.empty()) {
        parameters.unit = unitByCode(workspace, request.unit, parameters.asOf).ref;
    }
    return parameters;
}

Asked askedFor(const ReportRequest& request, std::unique_ptr<Workspace> workspace) {
    Asked asked;
    asked.workspace = std::move(workspace);
    if (request.set.empty()) {
        asked.report = request.name;
        asked.parameters = parametersOf(*asked.workspace, request);
        return asked;
    }
    const ReportSet set = reportSetNamed(*asked.workspace, request.set);
    asked.report = set.report;
    asked.parameters = parametersOn(set, asked.workspace->today());
    asked.series = set.series;
    return asked;
}

int runReport(const Session& session, const ReportRequest& request) {
    if (request.list) {
        return listReports(session);
    }
    if (request.sets) {
        return listReportSets(session);
    }
    if (request.runs) {
        return listReportRuns(session);
    }
    if (request.name == runDueName) {
        return runDue(session);
    }
    const TableFormat format = formatOf(session, request);
    requireSense(request, format);
    if (request.out.empty()) {
        const Asked asked = askedFor(request, openForReading(session.options));
        Job job(session.options);
        const Table table = makeReport(*asked.workspace, asked.report, asked.parameters, job.control());
        job.endProgress();
        session.output.result(render(table, format));
        return exitcode::done;
    }
    const Asked asked = askedFor(request, openToNote(session.options));
    Job job(session.options);
    const NotedReport done = writeAndNote(*asked.workspace, asked.report, asked.parameters, format,
                                          request.out, {request.byteOrderMark}, asked.series, job.control());
    job.endProgress();
    session.output.message("Wrote " + request.out + "." +
                           (done.noted ? "" : " The run was not noted: somebody else changes the store."));
    return exitcode::done;
}

/// What works on every report.
void addChoices(CLI::App& command, const std::shared_ptr<ReportRequest>& request) {
    command
        .add_option("--only", request->only,
                    "Only rows whose column reads like this: KEY=TEXT, several times if needed")
        ->type_name("KEY=TEXT");
    for (const char* key : {"grade", "tier", "type", "reason"}) {
        command
            .add_option_function<std::string>(
                std::string("--") + key,
                [request, key](const std::string& text) {
                    request->only.push_back(std::string(key) + '=' + text);
                },
                std::string("The same as --only ") + key + "=TEXT")
            ->type_name("TEXT");
    }
    command
        .add_option("--group-by", request->groupBy, "One row for each value of this column, with its sums")
        ->type_name("KEY");
    command.add_option("--columns", request->columns, "Only these columns, by their keys, in this order")
        ->delimiter(',')
        ->type_name("KEY,KEY");
    command
        .add_option("--withhold-below", request->withholdBelow,
                    "Withhold counts of people below this, and what would give them away")
        ->check(CLI::Range(2, 1000))
        ->type_name("N");
    command.add_flag("--byte-order-mark", request->byteOrderMark,
                     "CSV for a spreadsheet that does not see by itself that the text is UTF-8");
}

} // namespace

void addReport(CLI::App& app, Session& session) {
    const auto request = std::make_shared<ReportRequest>();
    CLI::App* command = app.add_subcommand("report", "Print a report, or write it to a file");
    command->add_option("NAME", request->name, "The report: " + reportNames() + "; or " + runDueName)
        ->type_name("");
    command->add_flag("--list", request->list, "Say which reports there are and what each answers");
    command->add_option("--set", request->set, "Run kept parameters by their name")->type_name("NAME");
    command->add_flag("--sets", request->sets, "Say which parameters are kept");
    command->add_flag("--runs", request->runs, "Say which reports were written to files");
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
    command->add_option("--by", request->by, "For the history: total, or taken apart by type or tier of case")
        ->check(CLI::IsMember({"total", "type", "tier"}))
        ->capture_default_str()
        ->type_name("PART");
    command
        ->add_option("--format", request->format,
                     "table, csv, json, xlsx or html (default: by the name of --out, or table)")
        ->check(CLI::IsMember({"table", "csv", "json", "xlsx", "html"}))
        ->type_name("FORMAT");
    addChoices(*command, request);
    command->add_option("--out", request->out, "Write to this file instead of printing")->type_name("FILE");
    command->footer("Example:\n"
                    "  headroom-cli report capacity --level officer --unit N50T0 --out capacity.xlsx");
    command->callback([&session, request] {
        session.command = [&session, request] { return runReport(session, *request); };
    });
}

} // namespace headroom::cli
