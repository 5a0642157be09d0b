#include "exchange/anytable.h"

#include "domain/error.h"
#include "domain/text.h"
#include "exchange/columns.h"
#include "exchange/csv/csvreader.h"
#include "exchange/csv/formulaguard.h"
#include "exchange/filehash.h"
#include "exchange/findinglist.h"
#include "exchange/inputfile.h"
#include "exchange/table.h"
#include "exchange/wmtextract.h"
#include "exchange/xlsx/serialday.h"
#include "exchange/xlsx/workbook.h"
#include "exchange/xlsx/zippackage.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace headroom {

namespace {

constexpr std::size_t mostRows = 200'000;
constexpr std::array<char, 2> zipMark = {'P', 'K'};

std::string withoutBlanks(std::string_view text) {
    return std::string(trimmed(text));
}

bool beginsLikeWorkbook(const InputFile& file) {
    std::array<char, zipMark.size()> first{};
    const bool zip =
        std::fread(first.data(), 1, first.size(), file.get()) == first.size() && first == zipMark;
    std::rewind(file.get());
    return zip;
}

std::string dayText(const xlsx::Cell& cell) {
    const auto moment = xlsx::momentOf(cell.number);
    return moment ? moment->date().iso() : withoutBlanks(cell.text);
}

void takeRow(AnyTable& table, AnyRow row) {
    row.cells.resize(table.headers.size());
    if (std::any_of(row.cells.begin(), row.cells.end(),
                    [](const std::string& cell) { return !cell.empty(); })) {
        table.rows.push_back(std::move(row));
    }
}

/// Whether bytes can be a table at all: text whose first line that is not blank has columns. What is
/// wrong inside a table is said by its reader.
bool looksLikeTable(std::string_view bytes) {
    const bool binary = std::any_of(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f';
    });
    const std::size_t begin = std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size());
    const std::string_view first = bytes.substr(begin, bytes.find_first_of("\r\n", begin) - begin);
    return !binary && (first.empty() || first.find(',') != std::string_view::npos);
}

/// Spreadsheets end rows with commas for columns that are blank.
void dropBlanksBeyond(std::vector<std::string>& fields, std::size_t columns) {
    while (fields.size() > columns && trimmed(fields.back()).empty()) {
        fields.pop_back();
    }
}

void readText(AnyTable& table, const InputFile& file, FindingList& found) {
    std::string bytes(file.size(), '\0');
    if (std::fread(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) {
        throw FileError("The file could not be read from the disk.");
    }
    table.fileHash = hashOf(bytes);
    if (!looksLikeTable(bytes)) {
        found.refuse(FindingCode::NotATable, {});
        return;
    }
    std::vector<CsvRecord> records = readCsv(bytes, CsvLimits{}, found);
    if (records.empty()) {
        return;
    }
    for (const std::string& header : records.front().fields) {
        table.headers.push_back(withoutBlanks(unguarded(header)));
    }
    if (found.refused()) {
        return; // what its columns are is known all the same
    }
    for (std::size_t i = 1; i < records.size() && !found.full(); ++i) {
        CsvRecord& record = records[i];
        dropBlanksBeyond(record.fields, table.headers.size());
        if (record.fields.size() > table.headers.size()) {
            found.refuse(FindingCode::WrongFieldCount, {{}, {}, record.row, {}},
                         {std::to_string(record.fields.size()), std::to_string(table.headers.size())});
            continue;
        }
        AnyRow row{record.row, {}, {}};
        for (const std::string& field : record.fields) {
            row.cells.push_back(withoutBlanks(unguarded(field)));
        }
        takeRow(table, std::move(row));
    }
}

void readSheet(AnyTable& table, const xlsx::Row& row) {
    if (table.headers.empty()) {
        table.headers.resize(row.cells.back().column + std::size_t{1});
        for (const xlsx::Cell& cell : row.cells) {
            table.headers[cell.column] = withoutBlanks(cell.text);
        }
        return;
    }
    AnyRow read{row.number, std::vector<std::string>(table.headers.size()), {}};
    for (const xlsx::Cell& cell : row.cells) {
        if (cell.column >= read.cells.size()) {
            continue; // beside the table: notes nobody named
        }
        if (cell.kind == xlsx::CellKind::Error) {
            read.errors.push_back(cell.column);
        }
        read.cells[cell.column] =
            cell.kind == xlsx::CellKind::Date ? dayText(cell) : withoutBlanks(cell.text);
    }
    takeRow(table, std::move(read));
}

void readWorkbook(AnyTable& table, InputFile file, FindingList& found) {
    const ExtractLimits limits;
    table.fileHash = hashOf(file, JobControl());
    xlsx::ZipPackage package(std::move(file), limits);
    xlsx::Workbook workbook(package, limits);
    for (const xlsx::SheetInfo& sheet : workbook.sheets()) {
        table.sheet = sheet.name;
        workbook.readRows(sheet, [&](const xlsx::Row& row) {
            readSheet(table, row);
            if (table.rows.size() > mostRows) {
                found.refuse(FindingCode::TooManyRows, {{}, sheet.name, row.number, {}},
                             {std::to_string(mostRows)});
                return false;
            }
            return !found.full();
        });
        if (!table.headers.empty()) {
            return;
        }
    }
}

} // namespace

AnyTable readAnyTable(const std::filesystem::path& file) {
    AnyTable table;
    table.fileName = file.filename().string();
    FindingList found(table.fileName, CsvLimits{}.findings);
    try {
        InputFile input = openInputFile(file, CsvLimits{}.fileBytes);
        if (beginsLikeWorkbook(input)) {
            readWorkbook(table, std::move(input), found);
        } else {
            readText(table, input, found);
        }
        if (table.rows.empty() && !found.refused()) {
            found.refuse(FindingCode::EmptyFile, {});
        }
    } catch (const Refused& refusal) {
        for (const Finding& finding : refusal.findings()) {
            const bool other = finding.code == FindingCode::NotAWorkbook;
            found.add(finding.severity, other ? FindingCode::NotATable : finding.code, finding.place,
                      finding.arguments);
        }
    }
    table.findings = found.take();
    return table;
}

void writeRefusedRows(const std::filesystem::path& target, const AnyTable& table, const std::string& header,
                      std::span<const RefusedRow> rows) {
    Table refused;
    std::vector<std::size_t> kept;
    for (std::size_t column = 0; column < table.headers.size(); ++column) {
        const std::string& name = table.headers[column];
        if (foldedHeader(name) != foldedHeader(header)) {
            refused.columns.push_back({name, name, false});
            kept.push_back(column);
        }
    }
    refused.columns.push_back({header, header, false});
    for (const RefusedRow& one : rows) {
        std::vector<Value> cells;
        for (const std::size_t column : kept) {
            cells.emplace_back(one.row->cells[column]);
        }
        cells.emplace_back(one.why);
        refused.rows.push_back(std::move(cells));
    }
    writeTable(refused, TableFormat::Csv, target, JobControl());
}

} // namespace headroom
