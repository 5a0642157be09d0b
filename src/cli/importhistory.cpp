#include "cli/importhistory.h"

#include "cli/aligned.h"
#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "engine/display.h"
#include "service/importdue.h"
#include "service/importhistory.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace headroom::cli {

namespace {

using nlohmann::ordered_json;

ordered_json dayJson(const std::optional<Date>& day) {
    return day ? ordered_json(day->iso()) : ordered_json();
}

std::int64_t rowsOf(const ImportEntry& entry) {
    std::int64_t rows = 0;
    for (const SheetResult& sheet : entry.sheets) {
        rows += sheet.read;
    }
    return rows;
}

std::int64_t warningsOf(const ImportEntry& entry) {
    std::int64_t warnings = 0;
    for (const ImportWarning& warning : entry.warnings) {
        warnings += warning.count;
    }
    return warnings;
}

ordered_json entryJson(const ImportEntry& entry) {
    const store::ImportRecord& record = entry.record;
    ordered_json json = {{"number", record.id},
                         {"kind", record.kind},
                         {"file", record.fileName},
                         {"file_hash", record.fileHash},
                         {"report_date", dayJson(record.reportDate)},
                         {"recorded_at", record.recordedAt},
                         {"actor", record.actor},
                         {"rows", rowsOf(entry)},
                         {"warnings", ordered_json::array()}};
    for (const ImportWarning& warning : entry.warnings) {
        json["warnings"].push_back(
            {{"code", warning.code}, {"sheet", warning.sheet}, {"count", warning.count}});
    }
    json["withdrawn_at"] = entry.withdrawn() ? ordered_json(record.withdrawnAt) : ordered_json();
    json["withdrawn_by"] = entry.withdrawn() ? ordered_json(record.withdrawnBy) : ordered_json();
    return json;
}

int runHistory(const Session& session) {
    const auto workspace = openForReading(session.options);
    const std::vector<ImportEntry> history = importHistory(*workspace);
    if (session.options.json) {
        ordered_json json = ordered_json::array();
        std::ranges::transform(history, std::back_inserter(json), entryJson);
        session.output.resultJson(json);
        return exitcode::done;
    }
    if (history.empty()) {
        session.output.result("Nothing was imported yet.\n");
        return exitcode::done;
    }
    std::vector<std::vector<std::string>> rows = {
        {"Number", "Kind", "File", "Imported (UTC)", "By", "Rows", "Warnings", "State"}};
    for (const ImportEntry& entry : history) {
        const store::ImportRecord& record = entry.record;
        rows.push_back({std::to_string(record.id), record.kind, record.fileName, record.recordedAt,
                        record.actor, grouped(rowsOf(entry)), grouped(warningsOf(entry)),
                        entry.withdrawn() ? "withdrawn " + record.withdrawnAt : "stands"});
    }
    session.output.result(aligned(rows, {true, false, false, false, false, true, true, false}));
    return exitcode::done;
}

ordered_json postJson(const ChangedPost& post) {
    return {{"staff_code", post.staffCode},
            {"surname", post.surname},
            {"forename", post.forename},
            {"team_code", post.teamCode},
            {"team_name", post.teamName}};
}

ordered_json changesJson(const ExtractChanges& changes) {
    ordered_json json = {
        {"report_date", changes.extract.reportDate.iso()},
        {"before", changes.before ? ordered_json(changes.before->reportDate.iso()) : ordered_json()},
        {"posts_added", ordered_json::array()},
        {"posts_ended", ordered_json::array()},
        {"cases_came", changes.casesCame},
        {"cases_went", changes.casesWent},
        {"tiers", ordered_json::array()},
        {"points", changes.points},
        {"figures", ordered_json::array()}};
    std::ranges::transform(changes.added, std::back_inserter(json["posts_added"]), postJson);
    std::ranges::transform(changes.ended, std::back_inserter(json["posts_ended"]), postJson);
    for (const auto& move : changes.tiers) {
        json["tiers"].push_back({{"from", move.from.text()}, {"to", move.to.text()}, {"cases", move.cases}});
    }
    for (const MovedFigure& figure : changes.figures) {
        ordered_json one = postJson(figure.who);
        one["percent_before"] = roundHalfUp(figure.before * 10) / 10;
        one["percent_after"] = roundHalfUp(figure.after * 10) / 10;
        json["figures"].push_back(std::move(one));
    }
    return json;
}

std::string postsText(const std::string& title, const std::vector<ChangedPost>& posts) {
    std::string text = title + ": " + grouped(static_cast<std::int64_t>(posts.size())) + '\n';
    for (const ChangedPost& post : posts) {
        text +=
            "  " + post.surname + ", " + post.forename + " (" + post.staffCode + "), " + post.teamName + '\n';
    }
    return text;
}

/// A row for each tier before, a column for each tier after; only tiers that any case has.
std::string tierText(const ExtractChanges& changes) {
    std::vector<Tier> tiers;
    for (const auto& move : changes.tiers) {
        tiers.push_back(move.from);
        tiers.push_back(move.to);
    }
    if (tiers.empty()) {
        return "At least one of the two extracts lists no cases, so no tiers can be compared.\n";
    }
    std::ranges::sort(tiers);
    tiers.erase(std::unique(tiers.begin(), tiers.end()), tiers.end());
    std::vector<std::vector<std::string>> rows(1, {"From \\ to"});
    for (const Tier tier : tiers) {
        rows.front().push_back(tier.text());
    }
    for (const Tier from : tiers) {
        std::vector<std::string> row(tiers.size() + 1, "");
        row.front() = from.text();
        for (const auto& move : changes.tiers) {
            if (move.from == from) {
                const auto column = std::ranges::lower_bound(tiers, move.to) - tiers.begin();
                row[static_cast<std::size_t>(column) + 1] = grouped(move.cases);
            }
        }
        rows.push_back(std::move(row));
    }
    std::vector<bool> right(tiers.size() + 1, true);
    right.front() = false;
    return aligned(rows, right);
}

std::string changesText(const ExtractChanges& changes) {
    if (!changes.before) {
        return "The extract of " + changes.extract.reportDate.text() + " is the first one.\n";
    }
    std::string text = "The extract of " + changes.extract.reportDate.text() + " beside that of " +
                       changes.before->reportDate.text() + "\n\n" + postsText("Posts added", changes.added) +
                       postsText("Posts ended", changes.ended) +
                       "Cases that came: " + grouped(changes.casesCame) +
                       "\nCases that went: " + grouped(changes.casesWent) + "\n\n" + tierText(changes) +
                       "\nFigures that moved by more than " + std::to_string(changes.points) +
                       " points: " + grouped(static_cast<std::int64_t>(changes.figures.size())) + '\n';
    for (const MovedFigure& figure : changes.figures) {
        text += "  " + figure.who.surname + ", " + figure.who.forename + " (" + figure.who.staffCode + "), " +
                figure.who.teamName + ": " + oneDecimal(figure.before) + " % to " + oneDecimal(figure.after) +
                " %\n";
    }
    return text;
}

int runChanges(const Session& session, const std::optional<Date>& reportDate) {
    const auto workspace = openForReading(session.options);
    ExtractId wanted;
    for (const store::ExtractRecord& extract : importedExtracts(*workspace)) {
        if (reportDate && extract.reportDate == *reportDate) {
            wanted = extract.id;
        }
    }
    const auto changes = reportDate && !wanted ? std::nullopt : extractChanges(*workspace, wanted);
    if (!changes) {
        throw NotFound(reportDate ? "There is no extract of " + reportDate->text() + " in the store."
                                  : "There is no extract in the store yet.");
    }
    if (session.options.json) {
        session.output.resultJson(changesJson(*changes));
    } else {
        session.output.result(changesText(*changes));
    }
    return exitcode::done;
}

int runWithdraw(const Session& session, std::int64_t number) {
    const auto workspace = openForChanges(session.options);
    Job job(session.options);
    const Findings findings = withdrawImport(*workspace, number, job.control());
    job.endProgress();
    session.output.warnings(findings);
    if (refused(findings)) {
        session.output.refusals(findings);
        return exitcode::refused;
    }
    if (session.options.json) {
        session.output.resultJson({{"withdrawn", number}});
    } else {
        session.output.result("Import " + std::to_string(number) +
                              " is withdrawn; what it had changed is as it was before.\n");
    }
    return exitcode::done;
}

std::string_view word(DueImport::Outcome outcome) {
    switch (outcome) {
    case DueImport::Outcome::Imported:
        return "imported";
    case DueImport::Outcome::NothingNew:
        return "nothing_new";
    case DueImport::Outcome::Refused:
        return "refused";
    }
    return {};
}

ordered_json dueJson(const DueImport& due) {
    ordered_json json = {{"file", due.file.filename().string()},
                         {"kind", due.kind},
                         {"outcome", word(due.outcome)},
                         {"moved_to", due.movedTo.string()},
                         {"findings", ordered_json::array()}};
    std::ranges::transform(due.findings, std::back_inserter(json["findings"]), findingJson);
    return json;
}

std::string dueText(const DueImport& due) {
    const std::string name = due.file.filename().string();
    switch (due.outcome) {
    case DueImport::Outcome::Imported:
        return "Imported " + name + ".\n";
    case DueImport::Outcome::NothingNew:
        return name + " brings nothing new.\n";
    case DueImport::Outcome::Refused:
        return "Refused " + name + "; " + due.report.string() + " says why.\n";
    }
    return {};
}

int runDue(const Session& session, const std::string& folder) {
    ReceivingStore store(session.options);
    Job job(session.options);
    const std::vector<DueImport> all = runDueImports(store.workspace(), folder, job.control());
    job.endProgress();
    int code = exitcode::done;
    ordered_json json = ordered_json::array();
    for (const DueImport& due : all) {
        if (due.outcome == DueImport::Outcome::Imported) {
            store.keep();
        }
        code = due.outcome == DueImport::Outcome::Refused ? exitcode::refused : code;
        json.push_back(dueJson(due));
        if (!session.options.json) {
            session.output.result(dueText(due));
        }
    }
    if (session.options.json) {
        session.output.resultJson(json);
    } else if (all.empty()) {
        session.output.message("There is nothing to import.");
    }
    return code;
}

} // namespace

void addImportHistory(CLI::App& import, Session& session) {
    CLI::App* history = import.add_subcommand("history", "What was imported, by whom, and what became of it");
    history->footer("Example:\n  headroom-cli import history --json");
    history->callback([&session] { session.command = [&session] { return runHistory(session); }; });

    const auto reportDate = std::make_shared<std::optional<Date>>();
    CLI::App* changes = import.add_subcommand("changes", "What an extract brought beside the one before it");
    addDate(*changes, "--report-date", *reportDate, "The day the extract is of (default: the newest)");
    changes->footer(
        "Posts added and ended, cases that changed their tier, and figures that moved by more than the\n"
        "points set in Set-up.\n\n"
        "Example:\n  headroom-cli import changes --report-date 2026-11-22");
    changes->callback([&session, reportDate] {
        session.command = [&session, reportDate] { return runChanges(session, *reportDate); };
    });

    const auto number = std::make_shared<std::int64_t>(0);
    CLI::App* withdraw = import.add_subcommand("withdraw", "Take an import back, as an act of its own");
    withdraw->add_option("NUMBER", *number, "The import's number in the history")->required()->type_name("");
    withdraw->footer(
        "What it changed is as it was before; what it had brought stays on record. Refused where\n"
        "something was built on it since.\n\n"
        "Example:\n  headroom-cli import withdraw 12");
    withdraw->callback([&session, number] {
        session.command = [&session, number] { return runWithdraw(session, *number); };
    });

    const auto folder = std::make_shared<std::string>();
    CLI::App* due = import.add_subcommand("run-due", "Import every file that lies in a folder");
    due->add_option("--folder", *folder, "The folder, instead of the one chosen in Set-up")
        ->type_name("FOLDER");
    due->footer(
        "Files are taken in the order of their names and moved to the folder done or, with a text that\n"
        "says why, to refused. Ends with 1 when any was refused.\n\n"
        "Example:\n  headroom-cli import run-due --folder /srv/headroom/incoming");
    due->callback(
        [&session, folder] { session.command = [&session, folder] { return runDue(session, *folder); }; });
}

} // namespace headroom::cli
