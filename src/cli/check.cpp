#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "service/health.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace headroom::cli {

namespace {

int runCheck(const Session& session) {
    const auto workspace = openForReading(session.options);
    Job job(session.options);
    const std::vector<std::string> faults = checkStore(*workspace, job.control());
    job.endProgress();
    const std::string path = storePath(session.options).string();
    if (session.options.json) {
        session.output.resultJson({{"store", path}, {"sound", faults.empty()}, {"faults", faults}});
    } else if (faults.empty()) {
        session.output.result(path +
                              " is sound: its data, its structure and its log are as they should be.\n");
    } else {
        for (const std::string& fault : faults) {
            session.output.result(fault + '\n');
        }
        session.output.failure("store_unsound", path + " is not sound. Go back to its last backup.");
    }
    return faults.empty() ? exitcode::done : exitcode::refused;
}

} // namespace

void addCheck(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("check", "Whether the store is sound: data, structure and log");
    command->footer("Ends with 1 when anything is wrong.\n\n"
                    "Example:\n"
                    "  headroom-cli check --store /srv/headroom/team.headroom");
    command->callback([&session] { session.command = [&session] { return runCheck(session); }; });
}

} // namespace headroom::cli
