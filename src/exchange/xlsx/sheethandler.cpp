#include "exchange/xlsx/sheethandler.h"

#include "domain/text.h"
#include "exchange/xlsx/escapes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace headroom::xlsx {

namespace {

constexpr std::int64_t lastRow = 1'048'576;
constexpr std::int64_t lastColumn = 16'383; // XFD
constexpr double daysFrom1900To1904 = 1462; // between the two date systems

template <class Integer>
std::optional<Integer> wholeNumber(std::string_view text) {
    Integer value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "AB12" → 27; none when it does not begin with a column.
std::optional<std::int64_t> columnOf(std::string_view reference) {
    std::int64_t column = 0;
    std::size_t letters = 0;
    for (; letters < reference.size(); ++letters) {
        const char letter = lowerAscii(reference[letters]);
        if (letter < 'a' || letter > 'z') {
            break;
        }
        column = column * 26 + (letter - 'a' + 1);
        if (column > lastColumn + 1) {
            return std::nullopt;
        }
    }
    return letters == 0 ? std::nullopt : std::optional(column - 1);
}

} // namespace

void SheetHandler::damaged() const {
    refuse(FindingCode::WorkbookDamaged, {printable(m_context.part)});
}

void SheetHandler::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (m_inCell) {
        if (name == "v" || (name == "t" && !m_inPhonetic)) {
            m_inValue = true;
        } else if (name == "rPh") {
            m_inPhonetic = true;
        }
    } else if (name == "c" && m_inRow) {
        startCell(attributes);
    } else if (name == "row" && m_inData) {
        startRow(attributes);
    } else if (name == "sheetData") {
        m_inData = true;
    }
}

void SheetHandler::endElement(std::string_view name) {
    if (m_inCell) {
        if (name == "v" || name == "t") {
            m_inValue = false;
        } else if (name == "rPh") {
            m_inPhonetic = false;
        } else if (name == "c") {
            endCell();
        }
    } else if (name == "row" && m_inRow) {
        endRow();
    } else if (name == "sheetData") {
        m_inData = false;
    }
}

void SheetHandler::text(std::string_view piece) {
    if (!m_inValue) {
        return;
    }
    if (m_value.size() + piece.size() > m_context.limits.cellBytes) {
        refuse(FindingCode::TextTooLong, {std::to_string(m_context.limits.cellBytes)}, {{}, {}, m_row, {}});
    }
    m_value += piece;
}

void SheetHandler::startRow(const XmlAttributes& attributes) {
    const std::string_view stated = attributes.value("r");
    const std::int64_t row = stated.empty() ? m_row + 1 : wholeNumber<std::int64_t>(stated).value_or(0);
    // Rows out of order, or twice, would let two readers see two different sheets.
    if (m_inRow || row <= m_row || row > lastRow) {
        damaged();
    }
    if (m_counts.filled + m_counts.blank >= m_context.limits.rowsPerSheet) {
        refuse(FindingCode::TooManyRows, {std::to_string(m_context.limits.rowsPerSheet)}, {{}, {}, row, {}});
    }
    m_row = row;
    m_inRow = true;
    m_column = -1;
    m_pending.clear();
    m_texts.clear();
}

void SheetHandler::startCell(const XmlAttributes& attributes) {
    std::string_view reference;
    m_type.clear();
    m_style = 0;
    attributes.forEach([&](std::string_view name, std::string_view value) {
        if (name == "r") {
            reference = value;
        } else if (name == "t") {
            m_type = value;
        } else if (name == "s") {
            m_style = wholeNumber<std::size_t>(value).value_or(0);
        }
    });
    const std::int64_t column = reference.empty() ? m_column + 1 : columnOf(reference).value_or(-1);
    if (column <= m_column || column > lastColumn) {
        damaged();
    }
    m_column = column;
    m_inCell = true;
    m_value.clear();
}

void SheetHandler::endCell() {
    m_inCell = false;
    m_inValue = false;
    m_inPhonetic = false;
    if (m_value.empty()) {
        return;
    }
    PendingCell cell;
    cell.column = static_cast<std::uint32_t>(m_column);
    if (m_type == "s") {
        addShared(cell);
        return;
    }
    if (m_type.empty() || m_type == "n") {
        addNumber(cell);
    } else if (m_type == "b") {
        const bool isTrue = trimmed(m_value) == "1";
        cell.kind = CellKind::Bool;
        cell.number = isTrue ? 1 : 0;
        m_value = isTrue ? "TRUE" : "FALSE";
    } else if (m_type == "e") {
        cell.kind = CellKind::Error;
    } else { // str, inlineStr, d: text that says what it is
        m_value = unescaped(m_value);
    }
    cell.begin = m_texts.size();
    m_texts += m_value;
    cell.end = m_texts.size();
    m_pending.push_back(cell);
}

void SheetHandler::addShared(PendingCell& cell) {
    const auto number = wholeNumber<std::size_t>(trimmed(m_value));
    if (!number || *number >= m_context.strings.size()) {
        damaged();
    }
    cell.shared = true;
    cell.begin = *number;
    if (!m_context.strings.at(*number).empty()) {
        m_pending.push_back(cell);
    }
}

void SheetHandler::addNumber(PendingCell& cell) {
    const std::string_view digits = trimmed(m_value);
    const auto number = wholeNumber<double>(digits);
    if (!number || !std::isfinite(*number)) {
        return; // stays text: whoever needs a number there says so, with its place
    }
    const bool isDate = m_context.styles.isDate(m_style);
    cell.kind = isDate ? CellKind::Date : CellKind::Number;
    cell.number = *number + (isDate && m_context.from1904 ? daysFrom1900To1904 : 0);
}

Cell SheetHandler::finished(const PendingCell& cell) const {
    const std::string_view text = cell.shared
                                      ? m_context.strings.at(cell.begin)
                                      : std::string_view(m_texts).substr(cell.begin, cell.end - cell.begin);
    return {cell.column, cell.kind, text, cell.number};
}

void SheetHandler::endRow() {
    m_inRow = false;
    m_cells.clear();
    for (const PendingCell& cell : m_pending) {
        m_cells.push_back(finished(cell));
    }
    const bool blank = std::all_of(m_cells.begin(), m_cells.end(),
                                   [](const Cell& cell) { return trimmed(cell.text).empty(); });
    if (blank) {
        ++m_counts.blank;
        return;
    }
    ++m_counts.filled;
    if (!m_visit({m_row, m_cells})) {
        stop();
    }
}

} // namespace headroom::xlsx
