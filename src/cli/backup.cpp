#include "service/backup.h"

#include "cli/aligned.h"
#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "service/datacare.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace headroom::cli {

namespace {

using nlohmann::ordered_json;

struct BackupRequest {
    std::string folder;
    bool list = false;
    bool verify = false;
    bool ifChanged = false;
};

ordered_json backupJson(const KeptBackup& backup) {
    return {{"file", backup.file.string()},
            {"made_at", backup.madeAt.iso()},
            {"bytes", backup.bytes},
            {"entry", backup.entry}};
}

/// Every backup of the store with what is wrong with it; how many are not to be relied on.
int listBackups(const Session& session, const BackupRequest& request) {
    const auto workspace = openForReading(session.options);
    Job job(session.options);
    ordered_json json = ordered_json::array();
    std::vector<std::vector<std::string>> rows = {{"Backup", "Made (UTC)", "Bytes", "Log entry", "Verdict"}};
    int bad = 0;
    for (const KeptBackup& backup : backups(*workspace)) {
        ordered_json one = backupJson(backup);
        std::string verdict;
        if (request.verify) {
            const auto faults = checkBackup(*workspace, backup.file, job.control());
            bad += faults.empty() ? 0 : 1;
            one["faults"] = faults;
            verdict = faults.empty() ? "sound" : faults.front();
        }
        json.push_back(std::move(one));
        rows.push_back(
            {backup.name, backup.madeAt.iso(), grouped(backup.bytes), grouped(backup.entry), verdict});
    }
    job.endProgress();
    if (session.options.json) {
        session.output.resultJson(json);
    } else if (json.empty()) {
        session.output.result("There is no backup in " + backupFolder(*workspace).string() + " yet.\n");
    } else {
        session.output.result(aligned(rows, {false, false, true, true, false}));
    }
    return bad == 0 ? exitcode::done : exitcode::refused;
}

int runBackup(const Session& session, const BackupRequest& request) {
    if (request.list || request.verify) {
        return listBackups(session, request);
    }
    const auto workspace = openForReading(session.options);
    Job job(session.options);
    const std::filesystem::path folder =
        request.folder.empty() ? std::filesystem::path() : std::filesystem::absolute(request.folder);
    const BackupOutcome outcome = request.ifChanged ? backUpIfChanged(*workspace, job.control())
                                                    : backUp(*workspace, folder, job.control());
    job.endProgress();
    session.output.warnings(outcome.findings);
    if (session.options.json) {
        ordered_json json = outcome.made ? backupJson(*outcome.made) : ordered_json{{"file", nullptr}};
        json["dropped"] = outcome.dropped;
        session.output.resultJson(json);
    } else if (outcome.made) {
        session.output.result("Made and verified " + outcome.made->file.string() + ".\n");
    } else {
        session.output.result("The newest backup holds everything already; none was made.\n");
    }
    return exitcode::done;
}

} // namespace

void addBackup(CLI::App& app, Session& session) {
    const auto request = std::make_shared<BackupRequest>();
    CLI::App* command =
        app.add_subcommand("backup", "Make a verified backup of the store, or list those there are");
    CLI::Option* folder =
        command
            ->add_option("--folder", request->folder, "Where to, instead of the store's folder for backups")
            ->type_name("FOLDER");
    CLI::Option* changed = command->add_flag("--if-changed", request->ifChanged,
                                             "Only where something was recorded since the newest one");
    CLI::Option* list = command->add_flag("--list", request->list, "List the backups there are");
    CLI::Option* verify = command->add_flag(
        "--verify", request->verify, "List them and check every one; ends with 1 when one is not sound");
    changed->excludes(folder);
    list->excludes(folder, changed);
    verify->excludes(folder, changed);
    command->footer(
        "The store may be in use meanwhile. Old backups are let go by age: the newest of each of 24\n"
        "hours, 30 days and 12 months stays.\n\n"
        "Example:\n"
        "  headroom-cli backup --store /srv/headroom/team.headroom");
    command->callback([&session, request] {
        session.command = [&session, request] { return runBackup(session, *request); };
    });
}

} // namespace headroom::cli
