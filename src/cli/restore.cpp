#include "cli/aligned.h"
#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "service/backup.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace headroom::cli {

namespace {

using nlohmann::ordered_json;

struct RestoreRequest {
    std::string file;
    bool dryRun = false;
};

ordered_json contentJson(const store::StoreContent& content) {
    ordered_json json = {{"posts", content.posts},         {"people", content.people},
                         {"open_cases", content.cases},    {"contacts", content.contacts},
                         {"extracts", content.extracts},   {"reductions", content.reductions},
                         {"log_entries", content.entries}, {"schema_version", content.schemaVersion}};
    if (content.newest) {
        json["newest_entry"] = {{"recorded_at", content.newest->recordedAt},
                                {"actor", content.newest->actor},
                                {"action", content.newest->action}};
    }
    return json;
}

std::string newestText(const store::StoreContent& content) {
    return content.newest ? content.newest->recordedAt + ", " + content.newest->action : "none";
}

std::string comparison(const RestorePreview& preview) {
    const auto row = [](const char* what, std::int64_t now, std::int64_t then) {
        return std::vector<std::string>{what, grouped(now), grouped(then)};
    };
    const store::StoreContent &now = preview.now, &then = preview.then;
    return aligned({{"", "Now", "In the backup"},
                    row("Posts held", now.posts, then.posts),
                    row("People", now.people, then.people),
                    row("Open cases", now.cases, then.cases),
                    row("Contacts", now.contacts, then.contacts),
                    row("Extracts", now.extracts, then.extracts),
                    row("Reductions", now.reductions, then.reductions),
                    row("Log entries", now.entries, then.entries)},
                   {false, true, true}) +
           "\nNewest log entry now: " + newestText(now) +
           "\nNewest log entry in the backup: " + newestText(then) + '\n';
}

int tellPreview(const Session& session, const RestorePreview& preview) {
    const bool possible = preview.faults.empty() && preview.sameStore;
    if (session.options.json) {
        ordered_json json = {
            {"file", preview.name},
            {"made_at", preview.madeAt ? ordered_json(preview.madeAt->iso()) : ordered_json()},
            {"possible", possible},
            {"faults", preview.faults},
            {"same_store", preview.sameStore},
            {"now", contentJson(preview.now)}};
        if (preview.faults.empty()) {
            json["then"] = contentJson(preview.then);
            json["entries_lost"] = preview.entriesLost;
        }
        session.output.resultJson(json);
    } else if (preview.faults.empty()) {
        session.output.result(comparison(preview));
    }
    if (!preview.faults.empty()) {
        session.output.failure("backup_unsound", preview.faults.front());
    } else if (!preview.sameStore) {
        session.output.failure("other_store", preview.name + " is a backup of another store.");
    } else {
        session.output.message("This was a trial, nothing was changed.");
    }
    return possible ? exitcode::done : exitcode::refused;
}

int runRestore(const Session& session, const RestoreRequest& request) {
    const auto workspace = request.dryRun ? openForReading(session.options) : openForChanges(session.options);
    Job job(session.options);
    if (request.dryRun) {
        const RestorePreview preview = previewRestore(*workspace, request.file, job.control());
        job.endProgress();
        return tellPreview(session, preview);
    }
    const RestoreOutcome outcome = restoreBackup(*workspace, request.file, job.control());
    job.endProgress();
    const std::string name = std::filesystem::path(request.file).filename().string();
    if (session.options.json) {
        session.output.resultJson(
            {{"restored", name},
             {"kept_first",
              outcome.keptFirst ? ordered_json(outcome.keptFirst->file.string()) : ordered_json()}});
    } else {
        session.output.result("Restored " + name + ". " +
                              (outcome.keptFirst
                                   ? "The store as it was is in " + outcome.keptFirst->file.string() + ".\n"
                                   : "The store as it was is in its newest backup.\n"));
    }
    return exitcode::done;
}

} // namespace

void addRestore(CLI::App& app, Session& session) {
    const auto request = std::make_shared<RestoreRequest>();
    CLI::App* command = app.add_subcommand("restore", "Put a backup in the place of what the store holds");
    command->add_option("FILE", request->file, "The backup")->required()->type_name("");
    command->add_flag("--dry-run", request->dryRun,
                      "Say what the backup holds and what is there now; change nothing");
    command->footer(
        "The backup is checked first, and the store as it is is backed up before anything is changed.\n\n"
        "Example:\n"
        "  headroom-cli restore team-backups/team-20261122T120000Z-1f2e3d4c5b6a.headroom-backup --dry-run");
    command->callback([&session, request] {
        session.command = [&session, request] { return runRestore(session, *request); };
    });
}

} // namespace headroom::cli
