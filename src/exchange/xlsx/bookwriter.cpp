#include "exchange/xlsx/bookwriter.h"

#include "domain/error.h"
#include "domain/text.h"
#include "exchange/inputfile.h"
#include "exchange/utf8.h"
#include "exchange/wmtextract.h"
#include "exchange/xlsx/escapes.h"
#include "exchange/xlsx/workbook.h"
#include "exchange/xlsx/zippackage.h"

#include <xlsxwriter.h>

#include <array>
#include <ctime>
#include <limits>
#include <utility>

namespace headroom::xlsx {

namespace {

/// What the format of a look says of numbers; nothing for texts.
constexpr std::array<const char*, lookCount> numberFormats = {
    nullptr, nullptr, nullptr, "0", "0.0", "0.0#", "dd mmm yyyy", nullptr, "0", "0.0", "0.0#"};

std::string sheetName(std::string_view wanted) {
    constexpr std::size_t longest = 31;
    std::string name;
    std::size_t characters = 0;
    const std::string wellFormed = wellFormedUtf8(wanted);
    for (std::string_view rest = wellFormed; !rest.empty() && characters < longest; ++characters) {
        const std::string_view before = rest;
        takeCharacter(rest);
        const std::string_view character = before.substr(0, before.size() - rest.size());
        const bool forbidden = character.find_first_of("[]:*?/\\'\t\r\n") != std::string_view::npos;
        name += forbidden ? std::string_view("-") : character;
    }
    return name.empty() ? "Sheet" : name;
}

lxw_datetime asDatetime(Date day) {
    return {day.year(), static_cast<int>(day.month()), static_cast<int>(day.day()), 0, 0, 0};
}

} // namespace

struct BookWriter::Book {
    lxw_workbook* workbook = nullptr; ///< freed when it is completed
    lxw_worksheet* sheet = nullptr;
    std::array<lxw_format*, lookCount> formats{};

    lxw_format* format(Look look) const { return formats[static_cast<std::size_t>(look)]; }
};

BookWriter::BookWriter(const std::filesystem::path& file, Date created)
    : m_file(file)
    , m_book(std::make_unique<Book>()) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;
    m_book->workbook = workbook_new_opt(file.c_str(), &options);
    if (m_book->workbook == nullptr) {
        throw FileError("The workbook could not be begun: not enough memory.");
    }
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(created.days().time_since_epoch() / std::chrono::seconds(1));
    workbook_set_properties(m_book->workbook, &properties);
    for (std::size_t i = 0; i < lookCount; ++i) {
        const Look look = static_cast<Look>(i);
        if (look == Look::Plain) {
            continue; // no format of its own
        }
        lxw_format* format = workbook_add_format(m_book->workbook);
        m_book->formats[i] = format;
        if (numberFormats[i] != nullptr) {
            format_set_num_format(format, numberFormats[i]);
        } else {
            format_set_bold(format);
        }
        if (look >= Look::TotalText) {
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
        }
        if (look == Look::Header) {
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        } else if (look == Look::Title) {
            format_set_font_size(format, 14);
        }
    }
}

BookWriter::~BookWriter() {
    if (m_book->workbook != nullptr) {
        lxw_workbook_free(m_book->workbook); // given up half way: nothing more is written
    }
}

void BookWriter::check(int error) const {
    if (error != LXW_NO_ERROR) {
        throw FileError("The workbook could not be written: " +
                        std::string(lxw_strerror(static_cast<lxw_error>(error))));
    }
}

void BookWriter::startSheet(std::string_view name) {
    m_book->sheet = workbook_add_worksheet(m_book->workbook, sheetName(name).c_str());
    if (m_book->sheet == nullptr) {
        throw FileError("The workbook could not be written: a sheet could not be added.");
    }
    m_sheets.emplace_back();
}

void BookWriter::setWidth(std::size_t column, double characters) {
    const auto number = static_cast<lxw_col_t>(column);
    check(worksheet_set_column(m_book->sheet, number, number, characters, nullptr));
}

void BookWriter::freezeHeader() {
    worksheet_freeze_panes(m_book->sheet, 1, 0);
}

void BookWriter::printAtFoot(std::string_view text) {
    check(worksheet_set_footer(m_book->sheet, ("&C" + std::string(text) + "&R&P / &N").c_str()));
}

void BookWriter::wrote(std::int64_t row) {
    SheetRowsWritten& rows = m_sheets.back();
    rows.count += row == rows.last ? 0 : 1;
    rows.last = row;
}

void BookWriter::text(std::int64_t row, std::size_t column, std::string_view text, Look look) {
    if (text.empty()) {
        return;
    }
    const std::string spelt = escaped(wellFormedUtf8(text));
    check(worksheet_write_string(m_book->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                 spelt.c_str(), m_book->format(look)));
    if (!trimmed(text).empty()) {
        wrote(row);
    }
}

void BookWriter::number(std::int64_t row, std::size_t column, double value, Look look) {
    check(worksheet_write_number(m_book->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                 value, m_book->format(look)));
    wrote(row);
}

void BookWriter::boolean(std::int64_t row, std::size_t column, bool value) {
    check(worksheet_write_boolean(m_book->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                  value ? 1 : 0, nullptr));
    wrote(row);
}

void BookWriter::day(std::int64_t row, std::size_t column, Date value) {
    lxw_datetime datetime = asDatetime(value);
    check(worksheet_write_datetime(m_book->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                   &datetime, m_book->format(Look::Day)));
    wrote(row);
}

void BookWriter::barChart(std::string_view sheet, std::string_view title, std::string_view of,
                          const ChartSource& source) {
    startSheet(sheet);
    lxw_chart* chart = workbook_add_chart(m_book->workbook, LXW_CHART_BAR);
    lxw_chart_series* series = chart == nullptr ? nullptr : chart_add_series(chart, nullptr, nullptr);
    if (series == nullptr) {
        throw FileError("The workbook could not be written: not enough memory for its chart.");
    }
    const std::string name = sheetName(of);
    const auto last = static_cast<lxw_row_t>(source.rows);
    const auto labels = static_cast<lxw_col_t>(source.labels);
    const auto values = static_cast<lxw_col_t>(source.values);
    chart_series_set_categories(series, name.c_str(), 1, labels, last, labels);
    chart_series_set_values(series, name.c_str(), 1, values, last, values);
    chart_series_set_name(series, escaped(wellFormedUtf8(source.name)).c_str());
    chart_title_set_name(chart, escaped(wellFormedUtf8(title)).c_str());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_reverse(chart->x_axis); // the first row on top, as in the table
    constexpr double barHeight = 18, rest = 120, width = 900;
    lxw_chart_options options{};
    options.x_scale = width / 480;
    options.y_scale = (rest + barHeight * static_cast<double>(source.rows)) / 288;
    check(worksheet_insert_chart_opt(m_book->sheet, 0, 0, chart, &options));
}

void BookWriter::finish(const JobControl& job) {
    check(workbook_close(std::exchange(m_book->workbook, nullptr)));
    readBack(job);
}

/// The library writes each sheet through a temporary file without looking at its errors.
void BookWriter::readBack(const JobControl& job) const {
    ExtractLimits limits;
    limits.fileBytes = std::numeric_limits<std::uint64_t>::max();
    limits.inflatedBytes = std::numeric_limits<std::uint64_t>::max();
    limits.inflationRatio = 1'000'000;
    limits.cellBytes = 1U << 20U;
    try {
        ZipPackage package(openInputFile(m_file, limits.fileBytes), limits);
        Workbook workbook(package, limits);
        bool whole = workbook.sheets().size() == m_sheets.size();
        for (std::size_t i = 0; whole && i < m_sheets.size(); ++i) {
            const auto rows = workbook.readRows(
                workbook.sheets()[i], [](const Row&) { return true; },
                [&](std::uint64_t) { job.report(Phase::Verifying, 0, 0); });
            whole = rows.filled == m_sheets[i].count;
        }
        if (whole) {
            return;
        }
    } catch (const Refused&) {
        // what stands there is not what was written: said below
    }
    throw FileError("The workbook could not be written completely. Is the disk full?");
}

} // namespace headroom::xlsx
