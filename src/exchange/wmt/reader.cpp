#include "exchange/wmt/reader.h"

#include "domain/error.h"
#include "exchange/columns.h"
#include "exchange/wmt/builder.h"
#include "exchange/wmt/layout.h"
#include "exchange/wmt/sheetrow.h"
#include "exchange/xlsx/workbook.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace headroom::wmt {

namespace {

/// Sheets of counts first: they say which posts there are.
constexpr std::array<Sheet, sheetCount> readingOrder = {
    Sheet::Extract,          Sheet::Filtered,        Sheet::T2a,      Sheet::OmicTeams, Sheet::CourtReports,
    Sheet::Caseload,         Sheet::UnpaidWork,      Sheet::Overdue,  Sheet::Priority,  Sheet::Contacts,
    Sheet::StandaloneOrders, Sheet::SuspendedLifers, Sheet::T2aDetail};

class ExtractReader {
public:
    ExtractReader(xlsx::Package& package, const ExtractLimits& limits, const JobControl& job,
                  FindingList& found)
        : m_package(package)
        , m_workbook(package, limits, [&job](std::uint64_t) { job.report(Phase::Opening, 0, 0); })
        , m_job(job)
        , m_found(found)
        , m_builder(found) {}

    void read(std::optional<Date> reportDate, ReadExtract& result) {
        findSheets();
        if (m_found.refused()) {
            return;
        }
        for (const Sheet sheet : readingOrder) {
            readSheet(sheet);
            if (m_found.full()) {
                return;
            }
        }
        if (!m_complete) {
            return; // with a sheet unread, whatever is said of the whole would be wrong
        }
        m_job.report(Phase::CheckingRows, 0, 0);
        m_builder.finish(reportDate);
        result.sheets = rowsInWorkbookOrder();
        result.extract = m_builder.take();
    }

private:
    void findSheets();
    void readSheet(Sheet sheet);
    std::vector<SheetRows> rowsInWorkbookOrder() const;
    const xlsx::SheetInfo& infoOf(Sheet sheet) const { return m_workbook.sheets()[*m_indexes[index(sheet)]]; }
    static std::size_t index(Sheet sheet) { return static_cast<std::size_t>(sheet); }

    xlsx::Package& m_package;
    xlsx::Workbook m_workbook;
    const JobControl& m_job;
    FindingList& m_found;
    ExtractBuilder m_builder;
    std::array<std::optional<std::size_t>, sheetCount> m_indexes{}; ///< into the workbook's sheets
    std::array<SheetRows, sheetCount> m_rows{};
    std::uint64_t m_bytesDone = 0, m_bytesInAll = 0;
    bool m_complete = true; ///< every sheet had its columns
};

void ExtractReader::findSheets() {
    const auto& present = m_workbook.sheets();
    for (std::size_t i = 0; i < present.size(); ++i) {
        const std::string folded = foldedSheetName(present[i].name);
        const auto wanted = std::find_if(readingOrder.begin(), readingOrder.end(), [&](Sheet sheet) {
            return foldedSheetName(layoutOf(sheet).name) == folded;
        });
        const Place place{{}, present[i].name, 0, {}};
        if (wanted == readingOrder.end()) {
            m_found.note(FindingCode::UnknownSheet, place, {present[i].name});
        } else if (m_indexes[index(*wanted)]) {
            m_found.refuse(FindingCode::SheetTwice, place, {present[i].name});
        } else {
            m_indexes[index(*wanted)] = i;
            m_bytesInAll += m_package.statedSize(present[i].part);
        }
    }
    for (std::size_t i = 0; i < sheetCount; ++i) {
        if (!m_indexes[i]) {
            const std::string& name = layoutOf(static_cast<Sheet>(i)).name;
            m_found.refuse(FindingCode::SheetMissing, {{}, name, 0, {}}, {name});
        }
    }
}

std::vector<std::string> headersOf(const xlsx::Row& row) {
    std::vector<std::string> headers(row.cells.back().column + 1U);
    for (const xlsx::Cell& cell : row.cells) {
        headers[cell.column] = cell.text;
    }
    return headers;
}

void ExtractReader::readSheet(Sheet sheet) {
    const xlsx::SheetInfo& info = infoOf(sheet);
    std::optional<ColumnMap> columns;
    SheetRow current(sheet, info.name, m_found);
    const auto onRow = [&](const xlsx::Row& row) {
        if (!columns) {
            columns.emplace(layoutOf(sheet).headers, headersOf(row), Place{{}, info.name, row.number, {}},
                            m_found);
            m_complete = m_complete && columns->complete();
            return columns->complete();
        }
        current.assign(row, *columns);
        m_builder.add(sheet, current);
        return !m_found.full();
    };
    std::uint64_t bytesOfSheet = 0;
    const auto onBytes = [&](std::uint64_t bytes) {
        bytesOfSheet = bytes;
        const std::uint64_t done = std::min(m_bytesDone + bytes, m_bytesInAll);
        m_job.report(Phase::ReadingWorkbook, static_cast<std::int64_t>(done),
                     static_cast<std::int64_t>(m_bytesInAll));
    };
    xlsx::RowCounts counts;
    try {
        counts = m_workbook.readRows(info, onRow, onBytes);
    } catch (const Refused& refusal) {
        Findings findings = refusal.findings();
        for (Finding& finding : findings) {
            finding.place.sheet = info.name;
        }
        throw Refused(refusal.what(), std::move(findings));
    }
    m_bytesDone += bytesOfSheet;
    if (!columns) {
        const std::string& first = layoutOf(sheet).headers.front();
        m_found.refuse(FindingCode::ColumnMissing, {{}, info.name, 1, first}, {first});
        m_complete = false;
    }
    m_rows[index(sheet)] = {info.name, std::max<std::int64_t>(counts.filled - 1, 0), counts.blank};
}

std::vector<SheetRows> ExtractReader::rowsInWorkbookOrder() const {
    std::vector<std::pair<std::size_t, SheetRows>> placed;
    for (std::size_t i = 0; i < sheetCount; ++i) {
        placed.emplace_back(*m_indexes[i], m_rows[i]);
    }
    std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<SheetRows> rows;
    for (auto& [place, sheetRows] : placed) {
        rows.push_back(std::move(sheetRows));
    }
    return rows;
}

} // namespace

void readPackage(xlsx::Package& package, std::optional<Date> reportDate, const ExtractLimits& limits,
                 const JobControl& job, FindingList& found, ReadExtract& result) {
    ExtractReader(package, limits, job, found).read(reportDate, result);
}

} // namespace headroom::wmt
