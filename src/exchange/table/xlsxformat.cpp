#include "exchange/table/displaywidth.h"
#include "exchange/table/formats.h"
#include "exchange/table/valuetext.h"
#include "exchange/xlsx/bookwriter.h"

#include <algorithm>
#include <string>

namespace headroom {

namespace {

constexpr std::size_t narrowestColumn = 8;
constexpr std::size_t widestColumn = 48;
/// Longer headers wrap: a count of two digits needs no column of thirty characters.
constexpr std::size_t headerWidth = 14;
/// So many rows say how wide a column must be.
constexpr std::size_t rowsMeasured = 1000;

/// The day in the properties of every workbook: the same table gives the same bytes.
constexpr Date propertiesDay = Date::of(2000, 1, 1);

double columnWidth(const Table& table, std::size_t column) {
    std::size_t width = std::min(displayWidth(printableLine(table.columns[column].header)), headerWidth);
    for (std::size_t r = 0; r < std::min(table.rows.size(), rowsMeasured); ++r) {
        if (column < table.rows[r].size()) {
            width = std::max(width, displayWidth(printableLine(readableText(table.rows[r][column]))));
        }
    }
    return static_cast<double>(std::clamp(width + 2, narrowestColumn, widestColumn));
}

/// Writes one value as a cell of its own type.
struct CellWriter {
    xlsx::BookWriter& book;
    std::int64_t row;
    std::size_t column;

    void operator()(std::monostate) const {}
    void operator()(const std::string& text) const { book.text(row, column, text); }
    void operator()(std::int64_t number) const {
        book.number(row, column, static_cast<double>(number), xlsx::Look::Whole);
    }
    void operator()(bool truth) const { book.boolean(row, column, truth); }
    void operator()(Percent percent) const {
        if (shownPercent(percent)) {
            book.number(row, column, percent.value, xlsx::Look::OneDecimal);
        }
    }
    void operator()(HoursPerWeek hours) const {
        book.number(row, column, hours.asDouble(), xlsx::Look::Hours);
    }
    void operator()(Date day) const {
        if (day.year() < 1900 || day.year() > 9999) { // a spreadsheet knows no other days
            book.text(row, column, day.iso());
        } else {
            book.day(row, column, day);
        }
    }
};

void writeRows(const Table& table, xlsx::BookWriter& book, const JobControl& job) {
    book.startSheet(table.name);
    book.freezeHeader();
    book.printAtFoot(handlingMark);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        book.setWidth(column, columnWidth(table, column));
    }
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        book.text(0, column, table.columns[column].header, xlsx::Look::Header);
    }
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        for (std::size_t column = 0; column < table.rows[r].size(); ++column) {
            std::visit(CellWriter{book, static_cast<std::int64_t>(r) + 1, column}, table.rows[r][column]);
        }
        job.report(Phase::WritingFile, static_cast<std::int64_t>(r),
                   static_cast<std::int64_t>(table.rows.size()));
    }
}

void writeFacts(const Table& table, xlsx::BookWriter& book) {
    book.startSheet("About");
    book.printAtFoot(handlingMark);
    book.setWidth(0, 28);
    book.setWidth(1, 60);
    book.text(0, 0, table.title, xlsx::Look::Title);
    book.text(1, 0, "Handling", xlsx::Look::Header);
    book.text(1, 1, handlingMark);
    std::int64_t row = 2;
    for (const auto& [name, value] : table.facts) {
        book.text(row, 0, name, xlsx::Look::Header);
        book.text(row, 1, value);
        ++row;
    }
}

} // namespace

void writeXlsx(const Table& table, const std::filesystem::path& file, const JobControl& job) {
    xlsx::BookWriter book(file, propertiesDay);
    writeRows(table, book, job);
    writeFacts(table, book);
    book.finish(job);
}

} // namespace headroom
