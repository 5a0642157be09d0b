#include "service/rowimport.h"

#include "domain/error.h"
#include "exchange/columns.h"
#include "service/messages.h"
#include "service/workspace.h"
#include "store/kept.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

bool isUsualName(std::string_view foldedName, const ImportField& field) {
    return foldedName == field.name ||
           std::find(field.others.begin(), field.others.end(), foldedName) != field.others.end();
}

/// Fields by folded header, as somebody chose them before; an empty word for a column that is no field.
nlohmann::json chosenBefore(sql::Database& db, std::string_view key) {
    auto chosen = nlohmann::json::parse(store::kept(db, key).value_or("{}"), nullptr, false);
    return chosen.is_object() ? chosen : nlohmann::json::object();
}

bool isTwice(const std::vector<std::string>& headers, std::size_t column) {
    const std::string folded = foldedHeader(headers[column]);
    return std::count_if(headers.begin(), headers.end(),
                         [&folded](const std::string& header) { return foldedHeader(header) == folded; }) > 1;
}

} // namespace

std::size_t RowImportPlan::count(RowVerdict::Kind kind) const {
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [kind](const RowVerdict& verdict) { return verdict.kind == kind; }));
}

ImportResult historyOf(const RowImportPlan& plan, const RowImportResult& result, std::string_view sheet) {
    ImportResult entry;
    entry.fileName = plan.table.fileName;
    entry.findings = plan.findings;
    for (const RowVerdict& verdict : plan.rows) {
        if (verdict.kind != RowVerdict::Kind::Refused) {
            entry.findings.insert(entry.findings.end(), verdict.findings.begin(), verdict.findings.end());
        }
    }
    SheetResult counts;
    counts.sheet = sheet;
    counts.read = static_cast<std::int64_t>(plan.table.rows.size());
    counts.added = result.added;
    counts.changed = result.updated;
    counts.unchanged = result.unchanged;
    counts.refused = result.refused;
    entry.sheets.push_back(std::move(counts));
    return entry;
}

ColumnMapping suggestedColumns(sql::Database& db, const std::vector<ImportField>& fields,
                               std::string_view key, const std::vector<std::string>& headers) {
    const nlohmann::json chosen = chosenBefore(db, key);
    ColumnMapping mapping{};
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const std::string folded = foldedHeader(headers[column]);
        for (std::size_t field = 0; field < fields.size(); ++field) {
            const bool fits = chosen.contains(folded) ? chosen.at(folded) == fields[field].name
                                                      : isUsualName(folded, fields[field]);
            if (fits && !mapping[field]) {
                mapping[field] = column;
                break;
            }
        }
    }
    return mapping;
}

void rememberColumns(sql::Database& db, std::string_view key, const RowImportPlan& plan) {
    nlohmann::json chosen = chosenBefore(db, key);
    for (const std::string& header : plan.table.headers) {
        const std::string folded = foldedHeader(header);
        const bool usual = std::any_of(plan.fields->begin(), plan.fields->end(),
                                       [&](const ImportField& field) { return isUsualName(folded, field); });
        // That a column is no field is worth remembering where it would be taken for one.
        if (usual || chosen.contains(folded)) {
            chosen[folded] = "";
        }
    }
    for (std::size_t field = 0; field < plan.fields->size(); ++field) {
        if (const auto column = plan.mapping[field]) {
            chosen[foldedHeader(plan.table.headers[*column])] = (*plan.fields)[field].name;
        }
    }
    store::keep(db, key, chosen.dump());
}

RowImportPlan readRowImport(Workspace& workspace, const std::filesystem::path& file,
                            const std::vector<ImportField>& fields, std::string_view key,
                            std::string_view rowsAre, const std::optional<ColumnMapping>& mapping,
                            const JobControl& job) {
    RowImportPlan plan;
    plan.fields = &fields;
    job.report(Phase::Opening, 0, 0);
    plan.table = readAnyTable(file);
    plan.findings = plan.table.findings;
    if (plan.table.headers.empty()) {
        return plan;
    }
    plan.mapping =
        mapping ? *mapping : suggestedColumns(workspace.database(), fields, key, plan.table.headers);
    if (Findings unmapped = checkColumns(fields, plan.mapping, plan.table, rowsAre); !unmapped.empty()) {
        // Of a table of something else, nobody wants to hear about every row.
        plan.findings = std::move(unmapped);
    }
    return plan;
}

Findings checkColumns(const std::vector<ImportField>& fields, const ColumnMapping& mapping,
                      const AnyTable& table, std::string_view rowsAre) {
    Findings findings;
    const auto refuse = [&](FindingCode code, std::vector<std::string> arguments) {
        findings.push_back(
            {Severity::Refusal, code, {table.fileName, table.sheet, 1, {}}, std::move(arguments)});
    };
    bool any = false;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        const bool needed = fields[field].required;
        any = any || (needed && mapping[field]);
        if (needed && !mapping[field]) {
            refuse(FindingCode::ColumnMissing, {std::string(fields[field].name)});
        }
        if (mapping[field] && isTwice(table.headers, *mapping[field])) {
            refuse(FindingCode::ColumnTwice, {table.headers[*mapping[field]]});
        }
    }
    if (!any) {
        findings.clear();
        refuse(FindingCode::NoKnownColumn, {std::string(rowsAre)});
    }
    return findings;
}

std::string_view cellOf(const RowImportPlan& plan, std::size_t row, std::size_t field) {
    const auto column = plan.mapping.at(field);
    return column ? std::string_view(plan.table.rows[row].cells[*column]) : std::string_view();
}

Finding cellRefusal(const RowImportPlan& plan, std::size_t row, std::size_t field, FindingCode code,
                    std::vector<std::string> arguments) {
    const auto column = plan.mapping.at(field);
    return {Severity::Refusal,
            code,
            {plan.table.fileName, plan.table.sheet, plan.table.rows[row].row,
             column ? plan.table.headers[*column] : std::string((*plan.fields)[field].name)},
            std::move(arguments)};
}

RowImportResult expectedOf(const RowImportPlan& plan) {
    const auto rows = [&plan](RowVerdict::Kind kind) { return static_cast<std::int64_t>(plan.count(kind)); };
    RowImportResult expected;
    expected.added = rows(RowVerdict::Kind::New);
    expected.updated = rows(RowVerdict::Kind::Update);
    expected.unchanged = rows(RowVerdict::Kind::Unchanged);
    expected.refused = rows(RowVerdict::Kind::Refused);
    return expected;
}

bool mayKeep(const RowImportPlan& plan, const RowImportResult& expected, bool validRowsOnly) {
    const bool stopped = refused(plan.findings) || (expected.refused > 0 && !validRowsOnly);
    return !stopped && expected.added + expected.updated > 0;
}

bool toKeep(const RowVerdict& verdict) {
    return verdict.kind == RowVerdict::Kind::New || verdict.kind == RowVerdict::Kind::Update;
}

void requireAsPlanned(const RowVerdict& planned, const RowVerdict& now) {
    if (now.kind != planned.kind || now.changes != planned.changes) {
        throw Conflict("The store changed while the file was looked at. Nothing was kept; read the file "
                       "again.");
    }
}

void writeRefused(const RowImportPlan& plan, const std::filesystem::path& target) {
    std::vector<RefusedRow> rows;
    for (const RowVerdict& verdict : plan.rows) {
        if (verdict.kind != RowVerdict::Kind::Refused) {
            continue;
        }
        std::string why;
        for (const Finding& finding : verdict.findings) {
            why += (why.empty() ? "" : " ") + finding.place.column + ": " +
                   withArguments(sentence(finding.code), finding.arguments) + " " +
                   withArguments(remedy(finding.code), finding.arguments);
        }
        rows.push_back({&plan.table.rows[verdict.row], why});
    }
    writeRefusedRows(target, plan.table, "what is wrong", rows);
}

} // namespace headroom
