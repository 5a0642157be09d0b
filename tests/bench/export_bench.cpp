// headroom_export_bench FILE [--alone]
//
// Writes 250,000 invented rows of 12 columns to a file, by the ending of its name, as reports are written;
// with --alone a workbook of the same cells with libxlsxwriter and nothing else. scripts/bench measures
// the process.

#include "domain/error.h"
#include "exchange/table.h"

#include <xlsxwriter.h>

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {
namespace {

constexpr std::int64_t rowCount = 250'000;
constexpr int numbersEach = 4;

Table exportHead() {
    Table head;
    head.name = "cases";
    head.title = "Invented cases";
    for (const char* text : {"Region", "PDU", "Team", "Officer", "CRN", "Tier"}) {
        head.columns.push_back({text, text, false, "What it says."});
    }
    for (int i = 0; i < numbersEach; ++i) {
        head.columns.push_back({"n" + std::to_string(i), "Number " + std::to_string(i), true});
    }
    head.columns.push_back({"hours", "Hours", true});
    head.columns.push_back({"day", "Day"});
    return head;
}

std::vector<Value> exportRow(std::int64_t row) {
    std::vector<Value> values = {
        "Region " + std::to_string(row / 20000), "PDU " + std::to_string(row / 2000),
        "Team " + std::to_string(row / 300),     "Officer " + std::to_string(row / 30),
        "X" + std::to_string(100000 + row),      "B2"};
    for (int i = 0; i < numbersEach; ++i) {
        values.emplace_back(row * (i + 1) % 997);
    }
    values.emplace_back(HoursPerWeek{static_cast<std::int32_t>(row % 3700)});
    values.emplace_back(Date::of(2026, 1, 1).plusDays(static_cast<int>(row % 300)));
    return values;
}

void writeAsReport(const std::string& file) {
    const auto format = parseTableFormat(file.substr(file.rfind('.') + 1));
    TableWriter writer(format.value(), file, {}, JobControl());
    writer.begin(exportHead());
    for (std::int64_t row = 0; row < rowCount; ++row) {
        writer.row(exportRow(row));
    }
    writer.finish(exportHead());
}

void writeAlone(const std::string& file) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(file.c_str(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "cases");
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "dd mmm yyyy");
    for (std::int64_t row = 0; row < rowCount; ++row) {
        lxw_col_t column = 0;
        for (const Value& value : exportRow(row)) {
            const auto at = static_cast<lxw_row_t>(row);
            if (const auto* text = std::get_if<std::string>(&value)) {
                worksheet_write_string(sheet, at, column, text->c_str(), nullptr);
            } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
                worksheet_write_number(sheet, at, column, static_cast<double>(*number), nullptr);
            } else if (const auto* hours = std::get_if<HoursPerWeek>(&value)) {
                worksheet_write_number(sheet, at, column, hours->asDouble(), nullptr);
            } else if (const auto* date = std::get_if<Date>(&value)) {
                lxw_datetime moment{
                    date->year(), static_cast<int>(date->month()), static_cast<int>(date->day()), 0, 0, 0};
                worksheet_write_datetime(sheet, at, column, &moment, day);
            }
            ++column;
        }
    }
    workbook_close(book);
}

} // namespace
} // namespace headroom

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.empty()) {
        std::fputs("usage: headroom_export_bench FILE [--alone]\n", stderr);
        return 2;
    }
    try {
        if (arguments.size() > 1 && arguments[1] == "--alone") {
            headroom::writeAlone(arguments[0]);
        } else {
            headroom::writeAsReport(arguments[0]);
        }
    } catch (const headroom::Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
