#include "cli/openstore.h"
#include "cli/session.h"
#include "cli/tiertext.h"
#include "service/personaccess.h"
#include "service/tiering.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace headroom::cli {

namespace {

int runTier(const Session& session, const std::string& crn) {
    const auto workspace = openForReading(session.options);
    const Date asOf = workspace->today();
    const TierView view = readTier(*workspace, personByCrn(*workspace, crn), asOf);
    if (session.options.json) {
        session.output.resultJson(tierJson(view, crn, asOf));
    } else {
        session.output.result(tierText(view, crn, asOf));
    }
    return exitcode::done;
}

} // namespace

void addTier(CLI::App& app, Session& session) {
    const auto crn = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("tier", "Why a person's tier is what it is, and how it changed");
    command->add_option("CRN", *crn, "The person's case reference number")->required()->type_name("");
    command->footer("Example:\n"
                    "  headroom-cli tier X000001 --json");
    command->callback(
        [&session, crn] { session.command = [&session, crn] { return runTier(session, *crn); }; });
}

} // namespace headroom::cli
