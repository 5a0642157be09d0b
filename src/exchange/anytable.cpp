#include "exchange/anytable.h"

#include "domain/error.h"
#include "domain/text.h"
#include "exchange/csv/csvreader.h"
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

void readText(AnyTable& table, const InputFile& file, FindingList& found) {
    std::string bytes(file.size(), '\0');
    if (std::fread(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) {
        throw FileError("The file could not be read from the disk.");
    }
    table.fileHash = hashOf(bytes);
    const std::vector<CsvRecord> records = readCsv(bytes, CsvLimits{}, found);
    if (records.empty() || found.refused()) {
        return;
    }
    for (const std::string& header : records.front().fields) {
        table.headers.push_back(withoutBlanks(header));
    }
    for (std::size_t i = 1; i < records.size() && !found.full(); ++i) {
        const CsvRecord& record = records[i];
        if (record.fields.size() > table.headers.size()) {
            found.refuse(FindingCode::WrongFieldCount, {{}, {}, record.row, {}},
                         {std::to_string(record.fields.size()), std::to_string(table.headers.size())});
            continue;
        }
        AnyRow row{record.row, {}};
        for (const std::string& field : record.fields) {
            row.cells.push_back(withoutBlanks(field));
        }
        takeRow(table, std::move(row));
    }
}

void readSheet(AnyTable& table, const xlsx::Row& row, FindingList& found) {
    if (table.headers.empty()) {
        table.headers.resize(row.cells.back().column + std::size_t{1});
        for (const xlsx::Cell& cell : row.cells) {
            table.headers[cell.column] = withoutBlanks(cell.text);
        }
        return;
    }
    AnyRow read{row.number, std::vector<std::string>(table.headers.size())};
    for (const xlsx::Cell& cell : row.cells) {
        if (cell.column >= read.cells.size()) {
            continue; // beside the table: notes nobody named
        }
        if (cell.kind == xlsx::CellKind::Error) {
            found.refuse(FindingCode::CellIsError, {{}, table.sheet, row.number, table.headers[cell.column]},
                         {std::string(cell.text)});
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
            readSheet(table, row, found);
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
            found.add(finding.severity, finding.code, finding.place, finding.arguments);
        }
    }
    table.findings = found.take();
    return table;
}

void writeRefusedRows(const std::filesystem::path& target, const AnyTable& table, const std::string& header,
                      std::span<const RefusedRow> rows) {
    Table refused;
    for (const std::string& name : table.headers) {
        refused.columns.push_back({name, name, false});
    }
    refused.columns.push_back({header, header, false});
    for (const RefusedRow& one : rows) {
        std::vector<Value> cells(one.row->cells.begin(), one.row->cells.end());
        cells.emplace_back(one.why);
        refused.rows.push_back(std::move(cells));
    }
    writeTable(refused, TableFormat::Csv, target, JobControl());
}

} // namespace headroom
