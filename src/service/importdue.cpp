#include "service/importdue.h"

#include "domain/error.h"
#include "domain/text.h"
#include "service/datacare.h"
#include "service/importcases.h"
#include "service/importposts.h"
#include "service/messages.h"
#include "service/workspace.h"

#include <algorithm>
#include <chrono>
#include <fstream>

namespace headroom {

namespace {

namespace fs = std::filesystem;

/// A file that somebody is still copying keeps changing.
constexpr std::chrono::seconds settling(5);

bool isSettled(const fs::path& file) {
    std::error_code code;
    const auto changed = fs::last_write_time(file, code);
    return !code && fs::file_time_type::clock::now() - changed > settling;
}

/// As the window guesses: workbooks are extracts, CSV files are told apart by their headers.
std::string kindOfFile(const fs::path& file) {
    if (lowerAscii(file.extension().string()) == ".xlsx") {
        return "wmt-extract";
    }
    std::ifstream in(file);
    std::string head;
    std::getline(in, head);
    head = lowerAscii(head);
    const auto has = [&head](const char* word) { return head.find(word) != std::string::npos; };
    if (has("grade") && has("surname") && !has("crn")) {
        return "posts";
    }
    if (has("crn") || has("surname") || has("date_of_birth")) {
        return "cases";
    }
    return has("reason") || has("start_date") ? "reductions" : "hours";
}

std::vector<fs::path> dueIn(const fs::path& folder) {
    std::vector<fs::path> due;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        const std::string ending = lowerAscii(entry.path().extension().string());
        if (entry.is_regular_file() && !name.starts_with('.') && (ending == ".xlsx" || ending == ".csv") &&
            isSettled(entry.path())) {
            due.push_back(entry.path());
        }
    }
    std::sort(due.begin(), due.end());
    return due;
}

/// A file whose columns are found by their headers, a row each.
void importRowFile(Workspace& workspace, DueImport& due, const JobControl& job) {
    const bool posts = due.kind == "posts";
    const RowImportPlan plan =
        (posts ? planPostImport : planCaseImport)(workspace, due.file, std::nullopt, job);
    due.findings = plan.findings;
    for (const RowVerdict& row : plan.rows) {
        due.findings.insert(due.findings.end(), row.findings.begin(), row.findings.end());
    }
    if (!refused(due.findings)) {
        const RowImportResult result = (posts ? importPosts : importCases)(workspace, plan, false, job);
        due.outcome = result.imported ? DueImport::Outcome::Imported : DueImport::Outcome::NothingNew;
    }
}

void importKind(Workspace& workspace, DueImport& due, const JobControl& job) {
    if (due.kind == "cases" || due.kind == "posts") {
        importRowFile(workspace, due, job);
        return;
    }
    const auto importFile = due.kind == "hours"        ? importHours
                            : due.kind == "reductions" ? importReductions
                                                       : importWmtExtract;
    ImportResult result = importFile(workspace, due.file, {}, job);
    due.findings = std::move(result.findings);
    if (!refused(due.findings)) {
        due.outcome = result.imported ? DueImport::Outcome::Imported : DueImport::Outcome::NothingNew;
    }
}

/// One file that somebody else has to import is no reason to leave the others.
void importOne(Workspace& workspace, DueImport& due, const JobControl& job) {
    try {
        importKind(workspace, due, job);
    } catch (const AccessDenied&) {
        due.findings = {
            {Severity::Refusal, FindingCode::KindNotForYou, {due.file.filename().string(), {}, 0, {}}, {}}};
    }
}

/// A name that is free: "hours.csv", then "hours-2.csv" …
fs::path freeName(const fs::path& folder, const fs::path& file) {
    fs::path name = folder / file.filename();
    for (int number = 2; fs::exists(name); ++number) {
        name = folder / (file.stem().string() + '-' + std::to_string(number) + file.extension().string());
    }
    return name;
}

void moveAway(DueImport& due) {
    const bool bad = due.outcome == DueImport::Outcome::Refused;
    const fs::path folder = due.file.parent_path() / (bad ? "refused" : "done");
    fs::create_directories(folder);
    due.movedTo = freeName(folder, due.file);
    fs::rename(due.file, due.movedTo);
    if (!bad) {
        return;
    }
    due.report = due.movedTo.string() + ".txt";
    std::ofstream out(due.report);
    for (const Finding& finding : due.findings) {
        out << describe(finding) << '\n';
    }
    out << "Nothing of this file was kept.\n";
    if (!out.flush()) {
        throw FileError("The report " + due.report.string() + " cannot be written.");
    }
}

fs::path folderFor(Workspace& workspace, const fs::path& folder) {
    const fs::path where = folder.empty() ? fs::path(dataCare(workspace).importFolder) : folder;
    if (where.empty()) {
        throw NotFound(
            "No folder for imports is set. Choose one in Set-up › Imports, or name it with --folder.");
    }
    if (!fs::is_directory(where)) {
        throw NotFound("There is no folder " + where.string() + " to import from.");
    }
    return where;
}

} // namespace

std::vector<DueImport> runDueImports(Workspace& workspace, const fs::path& folder, const JobControl& job) {
    workspace.require(Permission::ImportData);
    std::vector<DueImport> all;
    try {
        for (const fs::path& file : dueIn(folderFor(workspace, folder))) {
            DueImport due;
            due.file = file;
            due.kind = kindOfFile(file);
            importOne(workspace, due, job);
            moveAway(due);
            all.push_back(std::move(due));
        }
    } catch (const fs::filesystem_error& error) {
        throw FileError("The folder for imports cannot be used: " + error.code().message() + '.');
    }
    return all;
}

} // namespace headroom
