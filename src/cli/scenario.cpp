#include "cli/jsonfile.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "domain/error.h"
#include "exchange/table.h"
#include "service/scenarios.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace headroom::cli {

namespace {

struct ScenarioRequest {
    std::string file;
    std::string format;
};

int runScenario(const Session& session, const ScenarioRequest& request) {
    const auto workspace = openForReading(session.options);
    const Scenario scenario = fromJsonFile(
        request.file, [&](const std::string& text) { return scenarioFromJson(*workspace, text); });
    const ScenarioView view = evaluateScenario(*workspace, scenario);
    for (std::size_t place = 0; place < view.steps.size(); ++place) {
        if (view.steps[place] != StepState::Counts) {
            session.output.message("Step " + std::to_string(place + 1) +
                                   " changes nothing: " + std::string(sentence(view.steps[place])));
        }
    }
    const TableFormat format = session.options.json     ? TableFormat::Json
                               : request.format.empty() ? TableFormat::Text
                                                        : parseTableFormat(request.format).value();
    session.output.result(render(scenarioTable(scenario, view), format));
    return exitcode::done;
}

} // namespace

void addScenario(CLI::App& app, Session& session) {
    const auto request = std::make_shared<ScenarioRequest>();
    CLI::App* command =
        app.add_subcommand("scenario", "What everybody's figure would be if something happened");
    command->add_option("FILE", request->file, "The scenario, as JSON")->required()->type_name("");
    command->add_option("--format", request->format, "table, csv, json or html")
        ->check(CLI::IsMember({"table", "csv", "json", "html"}))
        ->type_name("FORMAT");
    command->footer("Nothing is written. The shape of the file is in docs/what-if.md.\n"
                    "Example:\n"
                    "  headroom-cli scenario leaver.json --format csv");
    command->callback([&session, request] {
        session.command = [&session, request] { return runScenario(session, *request); };
    });
}

} // namespace headroom::cli
