#include "cli/aligned.h"
#include "cli/importhistory.h"
#include "cli/importrows.h"
#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "service/imports.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace headroom::cli {

namespace {

using nlohmann::ordered_json;

using ImportFile = ImportResult (*)(Workspace&, const std::filesystem::path&, const ImportOptions&,
                                    const JobControl&);

struct ImportRequest {
    std::string file;
    ImportOptions options;
};

ordered_json findingsJson(const Findings& findings, Severity severity) {
    ordered_json list = ordered_json::array();
    for (const Finding& finding : findings) {
        if (finding.severity == severity) {
            list.push_back(findingJson(finding));
        }
    }
    return list;
}

ordered_json sheetJson(const SheetResult& sheet) {
    return {{"sheet", sheet.sheet},     {"read", sheet.read},           {"added", sheet.added},
            {"changed", sheet.changed}, {"unchanged", sheet.unchanged}, {"refused", sheet.refused},
            {"blank", sheet.blank}};
}

ordered_json savedJson(const store::SavedExtract& saved) {
    return {{"regions_added", saved.regionsAdded},   {"pdus_added", saved.pdusAdded},
            {"teams_added", saved.teamsAdded},       {"teams_moved", saved.teamsMoved},
            {"pdus_moved", saved.pdusMoved},         {"renamed", saved.renamed},
            {"posts_added", saved.postsAdded},       {"posts_ended", saved.postsEnded},
            {"posts_returned", saved.postsReturned}, {"posts_kept", saved.postsKept},
            {"grades_changed", saved.gradesChanged}};
}

ordered_json importJson(const ImportResult& result) {
    ordered_json json;
    const auto refusal = std::ranges::find(result.findings, Severity::Refusal, &Finding::severity);
    if (refusal != result.findings.end()) {
        json["error"] = findingJson(*refusal);
    }
    json["file"] = result.fileName;
    json["imported"] = result.imported;
    json["already_imported"] = result.alreadyImported;
    json["dry_run"] = result.dryRun;
    json["report_date"] = result.reportDate ? ordered_json(result.reportDate->iso()) : ordered_json();
    json["sheets"] = ordered_json::array();
    for (const SheetResult& sheet : result.sheets) {
        json["sheets"].push_back(sheetJson(sheet));
    }
    if (result.saved) {
        json["organisation"] = savedJson(*result.saved);
    }
    json["warnings"] = findingsJson(result.findings, Severity::Warning);
    json["notes"] = findingsJson(result.findings, Severity::Note);
    json["refusals"] = findingsJson(result.findings, Severity::Refusal);
    return json;
}

std::string headline(const ImportResult& result) {
    const std::string day = result.reportDate ? " of " + result.reportDate->text() : "";
    if (result.alreadyImported) {
        return result.fileName + " is in the store already; nothing was changed.";
    }
    if (result.dryRun) {
        return result.fileName + day + " can be imported; this was a trial, nothing was changed.";
    }
    return "Imported " + result.fileName + day + ".";
}

std::string counts(const ImportResult& result) {
    std::vector<std::vector<std::string>> rows = {
        {"Sheet", "Read", "Added", "Changed", "Unchanged", "Refused", "Blank"}};
    for (const SheetResult& sheet : result.sheets) {
        rows.push_back({sheet.sheet, grouped(sheet.read), grouped(sheet.added), grouped(sheet.changed),
                        grouped(sheet.unchanged), grouped(sheet.refused), grouped(sheet.blank)});
    }
    return aligned(rows, {false, true, true, true, true, true, true});
}

int tell(const Session& session, const ImportResult& result) {
    if (session.options.json) {
        session.output.resultJson(importJson(result));
    }
    session.output.warnings(result.findings);
    if (refused(result.findings)) {
        session.output.refusals(result.findings);
        return exitcode::refused;
    }
    if (!session.options.json) {
        session.output.result(headline(result) + "\n\n" + counts(result));
    }
    return exitcode::done;
}

int runImport(const Session& session, const ImportRequest& request, ImportFile importFile) {
    ReceivingStore store(session.options);
    Job job(session.options);
    const ImportResult result = importFile(store.workspace(), request.file, request.options, job.control());
    if (result.imported) {
        store.keep();
    }
    job.endProgress();
    return tell(session, result);
}

CLI::App* addKind(CLI::App& import, Session& session, const std::string& name, const std::string& description,
                  const std::string& fileType, ImportFile importFile) {
    const auto request = std::make_shared<ImportRequest>();
    CLI::App* command = import.add_subcommand(name, description);
    command->add_option("FILE", request->file, "The file to read, a " + fileType)->required()->type_name("");
    command->add_flag("--dry-run", request->options.dryRun,
                      "Check everything and say what would happen; keep nothing");
    if (importFile == importWmtExtract) {
        addDate(*command, "--report-date", request->options.reportDate,
                "The day the extract is of (default: what it says itself)");
    }
    command->callback([&session, request, importFile] {
        session.command = [&session, request, importFile] {
            return runImport(session, *request, importFile);
        };
    });
    return command;
}

} // namespace

void addImport(CLI::App& app, Session& session) {
    CLI::App* import = app.add_subcommand("import", "Take a file into the store");
    import->require_subcommand(1);
    import->footer("All of a file is taken, or nothing. Where there is no store yet, one is made.\n\n"
                   "Example:\n"
                   "  headroom-cli import wmt-extract extract.xlsx");
    addKind(*import, session, "wmt-extract", "The official workbook with its 13 sheets", ".xlsx workbook",
            importWmtExtract)
        ->footer("The same file again changes nothing. A later extract moves teams and people and ends\n"
                 "the posts that it no longer holds; nothing is deleted.\n\n"
                 "Example:\n"
                 "  headroom-cli import wmt-extract extract.xlsx --dry-run --json");
    addKind(*import, session, "hours", "Contracted hours: staff_code,team_code,contracted_hours", ".csv file",
            importHours)
        ->footer("Example:\n"
                 "  headroom-cli import hours hours.csv");
    addKind(*import, session, "reductions",
            "Reductions: staff_code,team_code,reason,hours,start_date,end_date", ".csv file",
            importReductions)
        ->footer("Reasons go by their names; a reduction that is there already is not added again.\n\n"
                 "Example:\n"
                 "  headroom-cli import reductions reductions.csv --as-of 2026-11-22");
    addImportRows(*import, session);
    addImportHistory(*import, session);
}

} // namespace headroom::cli
