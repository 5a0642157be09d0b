#include "exchange/table/displaywidth.h"
#include "exchange/table/formats.h"
#include "exchange/table/valuetext.h"

#include <algorithm>
#include <string_view>

namespace headroom {

namespace {

/// Names longer than this are cut, so that a row stays on one line of a usual terminal.
constexpr std::size_t widestText = 32;

struct TextColumn {
    std::size_t width = 0;
    bool toTheRight = false;
};

bool isNumeric(const Value& value) {
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<Percent>(value) ||
           std::holds_alternative<HoursPerWeek>(value);
}

std::string cellText(const Value& value) {
    const std::string text = printableLine(readableText(value));
    return isNumeric(value) ? text : cutToWidth(text, widestText);
}

void appendPadded(std::string& line, std::string_view text, const TextColumn& column) {
    const std::size_t width = displayWidth(text);
    const std::string blanks(column.width - std::min(width, column.width), ' ');
    line += column.toTheRight ? blanks : "";
    line += text;
    line += column.toTheRight ? "" : blanks;
}

std::vector<TextColumn> layOut(const Table& table, const std::vector<std::vector<std::string>>& cells) {
    std::vector<TextColumn> columns;
    for (const Column& column : table.columns) {
        columns.push_back({displayWidth(printableLine(column.header)), column.numeric});
    }
    for (const auto& row : cells) {
        for (std::size_t i = 0; i < std::min(row.size(), columns.size()); ++i) {
            columns[i].width = std::max(columns[i].width, displayWidth(row[i]));
        }
    }
    return columns;
}

std::string asLine(const std::vector<std::string>& cells, const std::vector<TextColumn>& columns) {
    std::string line;
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        line += i == 0 ? "" : "  ";
        appendPadded(line, cells[i], columns[i]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

} // namespace

std::string renderText(const Table& table) {
    std::vector<std::vector<std::string>> cells;
    for (const auto& row : table.rows) {
        std::vector<std::string>& line = cells.emplace_back();
        for (const Value& value : row) {
            line.push_back(cellText(value));
        }
    }
    const std::vector<TextColumn> columns = layOut(table, cells);
    std::vector<std::string> headers, rules;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        headers.push_back(printableLine(table.columns[i].header));
        std::string rule;
        for (std::size_t k = 0; k < columns[i].width; ++k) {
            rule += "─";
        }
        rules.push_back(rule);
    }
    std::string text = std::string(handlingMark) + '\n' + printableLine(table.title) + "\n\n";
    text += asLine(headers, columns) + asLine(rules, columns);
    for (const auto& row : cells) {
        text += asLine(row, columns);
    }
    text += table.facts.empty() ? "" : "\n";
    for (const auto& [name, value] : table.facts) {
        text += printableLine(name) + ": " + printableLine(value) + '\n';
    }
    return text;
}

} // namespace headroom
