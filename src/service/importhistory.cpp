#include "service/importhistory.h"

#include "service/workspace.h"

#include <nlohmann/json.hpp>

#include <map>

namespace headroom {

namespace {

using nlohmann::json;

json sheetsJson(const std::vector<SheetResult>& sheets) {
    json list = json::array();
    for (const SheetResult& one : sheets) {
        list.push_back({{"sheet", one.sheet},
                        {"read", one.read},
                        {"added", one.added},
                        {"changed", one.changed},
                        {"unchanged", one.unchanged},
                        {"refused", one.refused},
                        {"blank", one.blank}});
    }
    return list;
}

/// Codes and numbers alone: the arguments of a finding may name people.
json warningsJson(const Findings& findings) {
    std::map<std::pair<std::string, std::string>, std::int64_t> counts;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Warning) {
            ++counts[{std::string(name(finding.code)), finding.place.sheet}];
        }
    }
    json list = json::array();
    for (const auto& [what, count] : counts) {
        list.push_back({{"code", what.first}, {"sheet", what.second}, {"count", count}});
    }
    return list;
}

store::ImportRecord historyRecord(const std::string& kind, const ImportResult& result,
                                  const std::string& fileHash, ExtractId extract, LogEntryId log) {
    store::ImportRecord record;
    record.kind = kind;
    record.fileName = result.fileName;
    record.fileHash = fileHash;
    record.reportDate = result.reportDate;
    record.extract = extract;
    record.sheets = sheetsJson(result.sheets).dump();
    record.warnings = warningsJson(result.findings).dump();
    record.log = log;
    return record;
}

std::vector<SheetResult> sheetsFrom(const json& list) {
    std::vector<SheetResult> sheets;
    for (const json& one : list) {
        SheetResult sheet;
        sheet.sheet = one.at("sheet");
        sheet.read = one.at("read");
        sheet.added = one.at("added");
        sheet.changed = one.at("changed");
        sheet.unchanged = one.at("unchanged");
        sheet.refused = one.at("refused");
        sheet.blank = one.at("blank");
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace

void ImportKeeper::keep(const std::string& kind, const ImportResult& result, const std::string& fileHash,
                        ExtractId extract, LogEntryId log) const {
    m_before.keepChanges(store::addImport(m_db, historyRecord(kind, result, fileHash, extract, log)));
}

void keepImport(sql::Database& db, const std::string& kind, const ImportResult& result,
                const std::string& fileHash, LogEntryId log) {
    store::addImport(db, historyRecord(kind, result, fileHash, {}, log));
}

std::vector<ImportEntry> importHistory(Workspace& workspace) {
    workspace.require(Permission::ReadFigures);
    std::vector<ImportEntry> history;
    for (store::ImportRecord& record : store::imports(workspace.database())) {
        ImportEntry entry;
        entry.sheets = sheetsFrom(json::parse(record.sheets));
        for (const json& one : json::parse(record.warnings)) {
            entry.warnings.push_back({one.at("code"), one.at("sheet"), one.at("count")});
        }
        entry.record = std::move(record);
        history.push_back(std::move(entry));
    }
    return history;
}

} // namespace headroom
