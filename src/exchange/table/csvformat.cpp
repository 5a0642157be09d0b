#include "exchange/csv/formulaguard.h"
#include "exchange/table/formats.h"
#include "exchange/table/valuetext.h"
#include "exchange/utf8.h"

#include <string_view>

namespace headroom {

namespace {

void appendCell(std::string& csv, std::string_view cell) {
    const bool quoted = cell.find_first_of(",\"\r\n") != std::string_view::npos || cell.starts_with(' ') ||
                        cell.ends_with(' ');
    if (!quoted) {
        csv += cell;
        return;
    }
    csv += '"';
    for (const char c : cell) {
        csv += c;
        if (c == '"') {
            csv += '"';
        }
    }
    csv += '"';
}

/// Only text can be taken for a formula: a number keeps its minus sign.
std::string csvCell(const Value& value) {
    const std::string* text = std::get_if<std::string>(&value);
    return text == nullptr ? dataText(value) : guarded(wellFormedUtf8(*text));
}

} // namespace

std::string renderCsv(const Table& table) {
    std::string csv;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        csv += i == 0 ? "" : ",";
        appendCell(csv, guarded(wellFormedUtf8(table.columns[i].header)));
    }
    csv += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            csv += i == 0 ? "" : ",";
            appendCell(csv, csvCell(row[i]));
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace headroom
