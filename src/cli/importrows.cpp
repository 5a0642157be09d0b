#include "cli/importrows.h"

#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "exchange/columns.h"
#include "service/importcases.h"
#include "service/importposts.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace headroom::cli {

namespace {

using nlohmann::ordered_json;
using Verdict = RowVerdict::Kind;

/// A kind of file of which somebody says which column holds what.
struct RowKind {
    const char* command;
    const char* about;
    const char* note;
    const char* example;
    const std::vector<ImportField>& (*fields)();
    std::string_view key;
    RowImportPlan (*plan)(Workspace&, const std::filesystem::path&, const std::optional<ColumnMapping>&,
                          const JobControl&);
    RowImportResult (*import)(Workspace&, const RowImportPlan&, bool, const JobControl&);
};

struct RowsRequest {
    const RowKind* kind = nullptr;
    std::string file;
    std::string refusedFile;
    std::vector<std::string> columns; ///< "field=Header"
    bool dryRun = false;
    bool validRowsOnly = false;
};

std::size_t fieldNamed(const RowKind& kind, const std::string& word) {
    const auto& fields = kind.fields();
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].name == word) {
            return field;
        }
    }
    throw UsageError("There is no field " + word + " in such a file. The fields are listed by --help.");
}

/// The mapping that the options ask for over the suggested one; none without options.
std::optional<ColumnMapping> mappingOf(Workspace& workspace, const RowsRequest& request) {
    if (request.columns.empty()) {
        return std::nullopt;
    }
    const AnyTable table = readAnyTable(request.file);
    if (table.headers.empty()) {
        return std::nullopt; // no table at all, which the plan says
    }
    ColumnMapping mapping =
        suggestedColumns(workspace.database(), request.kind->fields(), request.kind->key, table.headers);
    for (const std::string& option : request.columns) {
        const std::size_t sign = option.find('=');
        if (sign == std::string::npos) {
            throw UsageError("--column takes FIELD=HEADER, as in --column crn=\"Case ref\".");
        }
        const std::string header = foldedHeader(option.substr(sign + 1));
        const std::size_t field = fieldNamed(*request.kind, option.substr(0, sign));
        mapping[field].reset();
        for (std::size_t column = 0; column < table.headers.size(); ++column) {
            if (foldedHeader(table.headers[column]) == header) {
                mapping[field] = column;
            }
        }
        if (!mapping[field]) {
            throw UsageError("The file has no column " + option.substr(sign + 1) + ".");
        }
    }
    return mapping;
}

Findings findingsOf(const RowImportPlan& plan) {
    Findings all = plan.findings;
    for (const RowVerdict& verdict : plan.rows) {
        all.insert(all.end(), verdict.findings.begin(), verdict.findings.end());
    }
    return all;
}

/// Refused as a whole; with --valid-rows-only where no row is left to keep.
bool hasFailed(const RowsRequest& request, const RowImportPlan& plan) {
    const std::size_t refusedRows = plan.count(Verdict::Refused);
    return refused(plan.findings) ||
           (refusedRows > 0 && (!request.validRowsOnly || refusedRows == plan.rows.size()));
}

ordered_json resultJson(const RowsRequest& request, const RowImportPlan& plan,
                        const RowImportResult& result) {
    ordered_json json;
    ordered_json refusals = ordered_json::array();
    for (const Finding& finding : findingsOf(plan)) {
        if (finding.severity == Severity::Refusal) {
            refusals.push_back(findingJson(finding));
        }
    }
    if (hasFailed(request, plan)) {
        json["error"] = refusals.front();
    }
    json["file"] = plan.table.fileName;
    json["imported"] = result.imported;
    json["dry_run"] = request.dryRun;
    json["read"] = plan.table.rows.size();
    json["added"] = plan.count(Verdict::New);
    json["changed"] = plan.count(Verdict::Update);
    json["unchanged"] = plan.count(Verdict::Unchanged);
    json["refused"] = plan.count(Verdict::Refused);
    json["refusals"] = std::move(refusals);
    return json;
}

std::string resultText(const RowsRequest& request, const RowImportPlan& plan, const RowImportResult& result) {
    const auto number = [&plan](Verdict kind) { return std::to_string(plan.count(kind)); };
    const std::string counts = number(Verdict::New) + " new, " + number(Verdict::Update) + " changed, " +
                               number(Verdict::Unchanged) + " as they are, " + number(Verdict::Refused) +
                               " refused.";
    if (request.dryRun) {
        return plan.table.fileName + ": " + counts + " This was a trial, nothing was changed.\n";
    }
    return (result.imported ? "Imported " : "Nothing to change in ") + plan.table.fileName + ": " + counts +
           "\n";
}

void tell(const Session& session, const RowsRequest& request, const RowImportPlan& plan,
          const RowImportResult& result) {
    if (plan.count(Verdict::Refused) > 0 && !request.refusedFile.empty()) {
        session.output.message("The refused rows are in " + request.refusedFile +
                               (result.imported
                                    ? ". Mend them and import that file."
                                    : ". The other rows were not kept either: mend the file itself, "
                                      "or add --valid-rows-only."));
    }
    if (session.options.json) {
        session.output.resultJson(resultJson(request, plan, result));
    }
    Findings found = findingsOf(plan);
    if (hasFailed(request, plan)) {
        session.output.refusals(found);
        return;
    }
    session.output.warnings(result.findings);
    // The others are kept: what is left out is no refusal of the file.
    for (Finding& finding : found) {
        finding.severity = Severity::Warning;
    }
    session.output.warnings(found);
    if (!session.options.json) {
        session.output.result(resultText(request, plan, result));
    }
}

int runRows(const Session& session, const RowsRequest& request) {
    ReceivingStore store(session.options);
    Job job(session.options);
    const RowImportPlan plan = request.kind->plan(store.workspace(), request.file,
                                                  mappingOf(store.workspace(), request), job.control());
    RowImportResult result;
    if (plan.count(Verdict::Refused) > 0 && !request.refusedFile.empty()) {
        // Before anything is kept: a file that cannot be written must not be learnt of afterwards.
        writeRefused(plan, request.refusedFile);
    }
    if (!request.dryRun) {
        result = request.kind->import(store.workspace(), plan, request.validRowsOnly, job.control());
    }
    if (result.imported) {
        store.keep();
    }
    job.endProgress();
    tell(session, request, plan, result);
    return hasFailed(request, plan) ? exitcode::refused : exitcode::done;
}

std::string fieldList(const RowKind& kind) {
    std::string list;
    std::size_t at = 0;
    for (const ImportField& field : kind.fields()) {
        list += (at == 0       ? ""
                 : at % 6 == 0 ? ",\n  "
                               : ", ") +
                std::string(field.name) + (field.required ? "*" : "");
        ++at;
    }
    return list;
}

constexpr RowKind caseRows{
    "cases",
    "People and their cases, a row each",
    "A CRN that is there already is brought up to date.",
    "headroom-cli import cases cases.xlsx --column crn=\"Case ref\" --refused refused.csv",
    caseFields,
    caseColumnsKey,
    planCaseImport,
    importCases};
constexpr RowKind postRows{
    "posts",
    "Officers and their posts, a row each",
    "A post that is held already is brought up to date; others stay as they are.",
    "headroom-cli import posts staff.xlsx --column grade=\"Job role\" --refused refused.csv",
    postFields,
    postColumnsKey,
    planPostImport,
    importPosts};

void addRows(CLI::App& import, Session& session, const RowKind& kind) {
    const auto request = std::make_shared<RowsRequest>();
    request->kind = &kind;
    CLI::App* command = import.add_subcommand(kind.command, kind.about);
    command->add_option("FILE", request->file, "The file to read, a .csv or .xlsx file")
        ->required()
        ->type_name("");
    command
        ->add_option("--column", request->columns,
                     "Which column holds a field: FIELD=HEADER; may be given again")
        ->type_name("FIELD=HEADER");
    command->add_flag("--valid-rows-only", request->validRowsOnly,
                      "Keep the rows that are right although others are refused");
    command
        ->add_option("--refused", request->refusedFile,
                     "Write the refused rows with their reasons to this file")
        ->type_name("FILE");
    command->add_flag("--dry-run", request->dryRun,
                      "Check everything and say what would happen; keep nothing");
    command->footer(
        "Fields (* must be there):\n  " + fieldList(kind) +
        "\nHeaders that are called so are found; a choice by --column is remembered for the next file.\n" +
        std::string(kind.note) + "\n\nExample:\n  " + kind.example);
    command->callback([&session, request] {
        session.command = [&session, request] { return runRows(session, *request); };
    });
}

} // namespace

void addImportRows(CLI::App& import, Session& session) {
    addRows(import, session, caseRows);
    addRows(import, session, postRows);
}

} // namespace headroom::cli
