#include "service/export.h"

#include "domain/error.h"
#include "domain/text.h"
#include "service/workspace.h"

#include <algorithm>

namespace headroom {

namespace {

TableFormat formatOf(const std::filesystem::path& file) {
    std::string ending = lowerAscii(file.extension().string());
    ending.erase(0, 1);
    if (ending == "txt") {
        return TableFormat::Text;
    }
    const std::optional<TableFormat> format = parseTableFormat(ending);
    if (!format || *format == TableFormat::Text) {
        throw FileError("\"" + file.filename().string() +
                        "\" cannot be written: the name must end in .csv, .xlsx, .json, .html or .txt.");
    }
    return *format;
}

} // namespace

void exportTable(Workspace& workspace, const Table& table, const std::filesystem::path& file,
                 const JobControl& job) {
    workspace.require(Permission::ReadFigures);
    writeTable(table, formatOf(file), file, job);
}

Table withColumns(Table table, const std::vector<std::string>& keys) {
    std::vector<std::size_t> kept;
    std::vector<Column> columns;
    for (const std::string& key : keys) {
        const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                        [&key](const Column& column) { return column.key == key; });
        if (found != table.columns.end()) {
            kept.push_back(static_cast<std::size_t>(found - table.columns.begin()));
            columns.push_back(*found);
        }
    }
    for (std::vector<Value>& row : table.rows) {
        std::vector<Value> chosen;
        for (const std::size_t column : kept) {
            chosen.push_back(std::move(row[column]));
        }
        row = std::move(chosen);
    }
    table.columns = std::move(columns);
    return table;
}

} // namespace headroom
