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

std::vector<std::string> wordsOf(const std::string& header) {
    std::vector<std::string> words;
    for (std::size_t start = 0; start < header.size();) {
        const std::size_t end = std::min(header.find(' ', start), header.size());
        words.push_back(header.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

/// A header broken into lines as wide as its longest word, or wider where the width allows.
std::vector<std::string> headerLines(const std::string& header, std::size_t width) {
    const std::vector<std::string> words = wordsOf(header);
    for (const std::string& word : words) {
        width = std::max(width, displayWidth(word));
    }
    std::vector<std::string> lines;
    for (const std::string& word : words) {
        if (!lines.empty() && displayWidth(lines.back()) + 1 + displayWidth(word) <= width) {
            lines.back() += ' ' + word;
        } else {
            lines.push_back(word);
        }
    }
    return lines;
}

struct Layout {
    std::vector<TextColumn> columns;
    std::vector<std::vector<std::string>> headers; ///< line by line, the last line complete

    std::size_t width() const {
        std::size_t sum = 0;
        for (const TextColumn& column : columns) {
            sum += column.width + 2;
        }
        return sum;
    }
};

/// The columns as wide as their cells need, with headers in lines of the given width or wider.
Layout layOut(const Table& table, const std::vector<std::vector<std::string>>& cells,
              std::size_t headerWidth) {
    Layout layout;
    std::vector<std::vector<std::string>> linesOfColumns;
    std::size_t lines = 1;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        TextColumn column{0, table.columns[c].numeric};
        for (const auto& row : cells) {
            column.width = c < row.size() ? std::max(column.width, displayWidth(row[c])) : column.width;
        }
        linesOfColumns.push_back(
            headerLines(printableLine(table.columns[c].header), std::max(column.width, headerWidth)));
        for (const std::string& line : linesOfColumns.back()) {
            column.width = std::max(column.width, displayWidth(line));
        }
        lines = std::max(lines, linesOfColumns.back().size());
        layout.columns.push_back(column);
    }
    layout.headers.assign(lines, std::vector<std::string>(table.columns.size()));
    for (std::size_t c = 0; c < linesOfColumns.size(); ++c) {
        const std::size_t first = lines - linesOfColumns[c].size();
        for (std::size_t i = 0; i < linesOfColumns[c].size(); ++i) {
            layout.headers[first + i][c] = linesOfColumns[c][i];
        }
    }
    return layout;
}

/// Headers on one line as long as a usual terminal has room for them, then on as many as it takes.
Layout layOut(const Table& table, const std::vector<std::vector<std::string>>& cells) {
    constexpr std::size_t usualTerminal = 120;
    Layout oneLine = layOut(table, cells, usualTerminal);
    return oneLine.width() <= usualTerminal ? oneLine : layOut(table, cells, 0);
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

std::string ruleLine(const std::vector<TextColumn>& columns) {
    std::vector<std::string> rules;
    for (const TextColumn& column : columns) {
        std::string& rule = rules.emplace_back();
        for (std::size_t i = 0; i < column.width; ++i) {
            rule += "─";
        }
    }
    return asLine(rules, columns);
}

std::vector<std::string> cellTexts(const std::vector<Value>& values) {
    std::vector<std::string> texts;
    for (const Value& value : values) {
        texts.push_back(cellText(value));
    }
    return texts;
}

/// Holds every row: how wide a column is, the last of them says.
class AlignedRows final : public TextRows {
public:
    std::string begin(const Table& head) override {
        m_table.columns = head.columns;
        m_table.title = head.title;
        return {};
    }
    std::string row(const std::vector<Value>& values) override {
        m_table.rows.push_back(values);
        return {};
    }
    std::string finish(const Table& foot) override {
        m_table.facts = foot.facts;
        m_table.totals = foot.totals;
        return renderText(m_table);
    }

private:
    Table m_table;
};

} // namespace

std::string renderText(const Table& table) {
    std::vector<std::vector<std::string>> cells;
    for (const auto& row : table.rows) {
        cells.push_back(cellTexts(row));
    }
    if (!table.totals.empty()) {
        cells.push_back(cellTexts(table.totals));
    }
    const Layout layout = layOut(table, cells);
    std::string text = std::string(handlingMark) + '\n' + printableLine(table.title) + "\n\n";
    for (const auto& line : layout.headers) {
        text += asLine(line, layout.columns);
    }
    text += ruleLine(layout.columns);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        text += i == table.rows.size() ? ruleLine(layout.columns) : "";
        text += asLine(cells[i], layout.columns);
    }
    text += table.facts.empty() ? "" : "\n";
    for (const auto& [name, value] : table.facts) {
        text += printableLine(name) + ": " + printableLine(value) + '\n';
    }
    return text;
}

std::unique_ptr<TextRows> textRows() {
    return std::make_unique<AlignedRows>();
}

} // namespace headroom
