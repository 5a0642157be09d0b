#include "cli/importcases.h"

#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "exchange/columns.h"
#include "service/importcases.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace headroom::cli {

namespace {

using nlohmann::ordered_json;
using Verdict = CaseRowVerdict::Kind;

struct CasesRequest {
    std::string file;
    std::string refusedFile;
    std::vector<std::string> columns; ///< "field=Header"
    bool dryRun = false;
    bool validRowsOnly = false;
};

std::size_t fieldNamed(const std::string& word) {
    for (std::size_t field = 0; field < caseFieldCount; ++field) {
        if (name(static_cast<CaseField>(field)) == word) {
            return field;
        }
    }
    throw UsageError("There is no field " + word + " of a case. The fields are listed by --help.");
}

/// The mapping that the options ask for over the suggested one; none without options.
std::optional<CaseMapping> mappingOf(Workspace& workspace, const CasesRequest& request) {
    if (request.columns.empty()) {
        return std::nullopt;
    }
    const AnyTable table = readAnyTable(request.file);
    if (table.headers.empty()) {
        return std::nullopt; // no table at all, which the plan says
    }
    CaseMapping mapping = suggestedMapping(workspace, table.headers);
    for (const std::string& option : request.columns) {
        const std::size_t sign = option.find('=');
        if (sign == std::string::npos) {
            throw UsageError("--column takes FIELD=HEADER, as in --column crn=\"Case ref\".");
        }
        const std::string header = foldedHeader(option.substr(sign + 1));
        const std::size_t field = fieldNamed(option.substr(0, sign));
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

Findings findingsOf(const CaseImportPlan& plan) {
    Findings all = plan.findings;
    for (const CaseRowVerdict& verdict : plan.rows) {
        all.insert(all.end(), verdict.findings.begin(), verdict.findings.end());
    }
    return all;
}

/// Refused as a whole; with --valid-rows-only where no row is left to keep.
bool hasFailed(const CasesRequest& request, const CaseImportPlan& plan) {
    const std::size_t refusedRows = plan.count(Verdict::Refused);
    return refused(plan.findings) ||
           (refusedRows > 0 && (!request.validRowsOnly || refusedRows == plan.rows.size()));
}

ordered_json resultJson(const CasesRequest& request, const CaseImportPlan& plan,
                        const CaseImportResult& result) {
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

std::string resultText(const CasesRequest& request, const CaseImportPlan& plan,
                       const CaseImportResult& result) {
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

void tell(const Session& session, const CasesRequest& request, const CaseImportPlan& plan,
          const CaseImportResult& result) {
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

int runCases(const Session& session, const CasesRequest& request) {
    ReceivingStore store(session.options);
    Job job(session.options);
    const CaseImportPlan plan =
        planCaseImport(store.workspace(), request.file, mappingOf(store.workspace(), request), job.control());
    CaseImportResult result;
    if (plan.count(Verdict::Refused) > 0 && !request.refusedFile.empty()) {
        // Before anything is kept: a file that cannot be written must not be learnt of afterwards.
        writeRefusedCases(plan, request.refusedFile);
    }
    if (!request.dryRun) {
        result = importCases(store.workspace(), plan, request.validRowsOnly, job.control());
    }
    if (result.imported) {
        store.keep();
    }
    job.endProgress();
    tell(session, request, plan, result);
    return hasFailed(request, plan) ? exitcode::refused : exitcode::done;
}

std::string fieldList() {
    std::string list;
    for (std::size_t field = 0; field < caseFieldCount; ++field) {
        const auto one = static_cast<CaseField>(field);
        list += (field == 0       ? ""
                 : field % 6 == 0 ? ",\n  "
                                  : ", ") +
                std::string(name(one)) + (required(one) ? "*" : "");
    }
    return list;
}

} // namespace

void addImportCases(CLI::App& import, Session& session) {
    const auto request = std::make_shared<CasesRequest>();
    CLI::App* command = import.add_subcommand("cases", "People and their cases, a row each");
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
        "Fields (* must be there):\n  " + fieldList() +
        "\nHeaders that are called so are found; a choice by --column is remembered for the next file.\n"
        "A CRN that is there already is brought up to date.\n\n"
        "Example:\n"
        "  headroom-cli import cases cases.xlsx --column crn=\"Case ref\" --refused refused.csv");
    command->callback([&session, request] {
        session.command = [&session, request] { return runCases(session, *request); };
    });
}

} // namespace headroom::cli
