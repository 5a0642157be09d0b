#include "exchange/wmt/sheetrow.h"

#include "domain/text.h"
#include "exchange/daytext.h"
#include "exchange/xlsx/serialday.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace headroom::wmt {

namespace {

using xlsx::Cell;
using xlsx::CellKind;

/// A decimal number in plain digits, with a sign at most: what a count cell may hold as text.
std::optional<double> plainNumber(std::string_view text) {
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    double value = 0;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

/// A whole number as people write it, where the file has 1.756376536E9.
std::string numberText(const Cell& cell) {
    constexpr double exactlyWhole = 1e15;
    if (std::trunc(cell.number) == cell.number && std::fabs(cell.number) < exactlyWhole) {
        return std::to_string(static_cast<std::int64_t>(cell.number));
    }
    return std::string(cell.text);
}

std::string momentText(const Cell& cell) {
    const auto moment = xlsx::momentOf(cell.number);
    if (!moment) {
        return std::string(cell.text);
    }
    std::string text = moment->iso().substr(0, std::string_view("YYYY-MM-DDThh:mm:ss").size());
    text[10] = ' ';
    return text;
}

std::string cellText(const Cell& cell) {
    switch (cell.kind) {
    case CellKind::Number:
        return numberText(cell);
    case CellKind::Date:
        return momentText(cell);
    case CellKind::Text:
    case CellKind::Bool:
    case CellKind::Error:
        break;
    }
    return std::string(cell.text);
}

} // namespace

SheetRow::SheetRow(Sheet sheet, std::string sheetName, FindingList& found)
    : m_sheet(sheet)
    , m_sheetName(std::move(sheetName))
    , m_found(found)
    , m_cells(layoutOf(sheet).headers.size(), nullptr) {}

void SheetRow::assign(const xlsx::Row& row, const ColumnMap& columns) {
    m_number = row.number;
    std::fill(m_cells.begin(), m_cells.end(), nullptr);
    for (const Cell& cell : row.cells) {
        if (const auto column = columns.wantedAt(cell.column)) {
            m_cells[*column] = &cell;
        }
    }
}

Place SheetRow::place(std::size_t column) const {
    return {{}, m_sheetName, m_number, layoutOf(m_sheet).headers.at(column)};
}

bool SheetRow::isBlank(std::size_t column) const {
    const Cell* cell = m_cells[column];
    return cell == nullptr || trimmed(cell->text).empty();
}

std::string SheetRow::rawText(std::size_t column) const {
    const Cell* cell = m_cells[column];
    if (cell == nullptr) {
        return {};
    }
    if (cell->kind == CellKind::Error) {
        m_found.refuse(FindingCode::CellIsError, place(column), {std::string(cell->text)});
        return {};
    }
    return cellText(*cell);
}

std::string SheetRow::text(std::size_t column) const {
    const Cell* cell = m_cells[column];
    if (cell != nullptr && cell->kind == CellKind::Text) {
        return std::string(trimmed(cell->text));
    }
    return rawText(column);
}

std::string SheetRow::requiredText(std::size_t column) const {
    if (isBlank(column)) {
        m_found.refuse(FindingCode::ValueMissing, place(column));
        return {};
    }
    return text(column);
}

std::int32_t SheetRow::count(std::size_t column) const {
    const Cell* cell = m_cells[column];
    if (cell == nullptr) {
        return 0;
    }
    const std::string_view spelt = trimmed(cell->text);
    switch (cell->kind) {
    case CellKind::Number:
    case CellKind::Date: // a count that somebody formatted as a date is still the number it is
        return wholeCount(cell->number, spelt, column);
    case CellKind::Error:
        m_found.refuse(FindingCode::CellIsError, place(column), {std::string(spelt)});
        return 0;
    case CellKind::Text:
    case CellKind::Bool:
        break;
    }
    if (spelt.empty()) {
        return 0;
    }
    const auto value = cell->kind == CellKind::Text ? plainNumber(spelt) : std::nullopt;
    if (!value) {
        m_found.refuse(FindingCode::NotANumber, place(column), {std::string(spelt)});
        return 0;
    }
    return wholeCount(*value, spelt, column);
}

std::int32_t SheetRow::wholeCount(double value, std::string_view spelt, std::size_t column) const {
    if (value < 0) {
        m_found.refuse(FindingCode::NegativeCount, place(column), {std::string(spelt)});
    } else if (value > largestCount) {
        m_found.refuse(FindingCode::NumberTooLarge, place(column),
                       {std::string(spelt), std::to_string(largestCount)});
    } else if (std::trunc(value) != value) {
        m_found.refuse(FindingCode::FractionalCount, place(column), {std::string(spelt)});
    } else {
        return static_cast<std::int32_t>(value);
    }
    return 0;
}

std::optional<Date> SheetRow::day(std::size_t column) const {
    if (isBlank(column)) {
        return std::nullopt;
    }
    const Cell& cell = *m_cells[column];
    if (cell.kind == CellKind::Error) {
        m_found.refuse(FindingCode::CellIsError, place(column), {std::string(cell.text)});
        return std::nullopt;
    }
    std::optional<Date> day;
    if (cell.kind == CellKind::Number || cell.kind == CellKind::Date) {
        const auto moment = xlsx::momentOf(cell.number);
        day = moment ? std::optional(moment->date()) : std::nullopt;
    } else {
        day = parseDay(trimmed(cell.text));
    }
    if (!day) {
        m_found.refuse(FindingCode::NotADate, place(column), {std::string(trimmed(cell.text))});
    }
    return day;
}

} // namespace headroom::wmt
