#include "exchange/csvfiles.h"

#include "domain/error.h"
#include "domain/text.h"
#include "exchange/columns.h"
#include "exchange/csv/csvreader.h"
#include "exchange/csv/formulaguard.h"
#include "exchange/daytext.h"
#include "exchange/filehash.h"
#include "exchange/findinglist.h"
#include "exchange/inputfile.h"

#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace headroom {

namespace {

/// The highest contracted hours the official form takes.
constexpr HoursPerWeek mostContractedHours = HoursPerWeek::ofHundredths(3750);

/// One record seen under the wanted columns. Reading a value that is not what its column holds
/// refuses it, with its place.
class CsvRow {
public:
    CsvRow(const std::vector<std::string>& headers, FindingList& found)
        : m_headers(headers)
        , m_found(found)
        , m_fields(headers.size()) {}

    void assign(const CsvRecord& record, const ColumnMap& columns) {
        m_row = record.row;
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            if (const auto wanted = columns.wantedAt(i)) {
                m_fields[*wanted] = trimmed(unguarded(record.fields[i]));
            }
        }
    }
    std::int64_t number() const { return m_row; }
    Place place(std::size_t column) const { return {{}, {}, m_row, m_headers[column]}; }

    std::optional<std::string> text(std::size_t column) {
        if (m_fields[column].empty()) {
            m_found.refuse(FindingCode::ValueMissing, place(column));
            return std::nullopt;
        }
        return m_fields[column];
    }
    std::optional<HoursPerWeek> hours(std::size_t column);
    std::optional<Date> day(std::size_t column) {
        const auto spelt = text(column);
        const auto day = spelt ? parseDay(*spelt) : std::nullopt;
        if (spelt && !day) {
            m_found.refuse(FindingCode::NotADate, place(column), {*spelt});
        }
        return day;
    }
    FindingList& findings() { return m_found; }

private:
    const std::vector<std::string>& m_headers;
    FindingList& m_found;
    std::int64_t m_row = 0;
    std::vector<std::string> m_fields;
};

/// Whether it would be a number if fewer decimals had been written.
bool hasOnlyTooManyDecimals(std::string_view text) {
    const auto point = text.find('.');
    return point != std::string_view::npos && HoursPerWeek::parse(text.substr(0, point)) &&
           text.size() > point + 1 &&
           text.find_first_not_of("0123456789", point + 1) == std::string_view::npos;
}

std::optional<HoursPerWeek> CsvRow::hours(std::size_t column) {
    const auto spelt = text(column);
    if (!spelt) {
        return std::nullopt;
    }
    const auto hours = HoursPerWeek::parse(*spelt);
    if (!hours && hasOnlyTooManyDecimals(*spelt)) {
        m_found.refuse(FindingCode::TooManyDecimals, place(column), {*spelt, "2"});
    } else if (!hours) {
        m_found.refuse(FindingCode::NotANumber, place(column), {*spelt});
    }
    return hours;
}

std::string readWhole(const InputFile& file) {
    std::string bytes(file.size(), '\0');
    if (std::fread(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) {
        throw FileError("The file could not be read from the disk.");
    }
    return bytes;
}

void readRecords(std::string_view bytes, const std::vector<std::string>& headers, const CsvLimits& limits,
                 FindingList& found, const std::function<void(CsvRow&)>& visit) {
    const std::vector<CsvRecord> records = readCsv(bytes, limits, found);
    if (found.refused()) {
        return;
    }
    if (records.empty()) {
        found.refuse(FindingCode::EmptyFile, {});
        return;
    }
    const CsvRecord& header = records.front();
    const ColumnMap columns(headers, header.fields, {{}, {}, header.row, {}}, found);
    if (!columns.complete()) {
        return;
    }
    CsvRow row(headers, found);
    for (std::size_t i = 1; i < records.size() && !found.full(); ++i) {
        const CsvRecord& record = records[i];
        if (record.fields.size() != header.fields.size()) {
            found.refuse(FindingCode::WrongFieldCount, {{}, {}, record.row, {}},
                         {std::to_string(record.fields.size()), std::to_string(header.fields.size())});
            continue;
        }
        row.assign(record, columns);
        visit(row);
    }
}

/// Opens, hashes and reads a file whose rows `visit` turns into those of a `Result`.
template <class Result>
Result readFile(const std::filesystem::path& file, const std::vector<std::string>& headers,
                const std::function<void(CsvRow&, Result&)>& visit) {
    const CsvLimits limits;
    FindingList found(file.filename().string(), limits.findings);
    Result result;
    try {
        const std::string bytes = readWhole(openInputFile(file, limits.fileBytes));
        result.fileHash = hashOf(bytes);
        readRecords(bytes, headers, limits, found, [&](CsvRow& row) { visit(row, result); });
    } catch (const Refused& refusal) {
        for (const Finding& finding : refusal.findings()) {
            found.add(finding.severity, finding.code, finding.place, finding.arguments);
        }
    }
    result.findings = found.take();
    return result;
}

} // namespace

ReadHours readHoursCsv(const std::filesystem::path& file) {
    enum : std::size_t { Staff, Team, Hours };
    static const std::vector<std::string> headers = {"staff_code", "team_code", "contracted_hours"};
    std::map<std::pair<std::string, std::string>, std::int64_t> seen;
    return readFile<ReadHours>(file, headers, [&](CsvRow& row, ReadHours& result) {
        const auto staff = row.text(Staff);
        const auto team = row.text(Team);
        const auto hours = row.hours(Hours);
        if (hours && (*hours < HoursPerWeek{} || *hours > mostContractedHours)) {
            row.findings().refuse(FindingCode::HoursOutOfRange, row.place(Hours), {"0", "37.5"});
        }
        if (!staff || !team || !hours) {
            return;
        }
        const auto [earlier, isFirst] = seen.try_emplace({*staff, *team}, row.number());
        if (!isFirst) {
            row.findings().refuse(FindingCode::DuplicatePost, row.place(Staff),
                                  {*staff, *team, std::to_string(earlier->second)});
            return;
        }
        result.rows.push_back({row.number(), *staff, *team, *hours});
    });
}

ReadReductions readReductionsCsv(const std::filesystem::path& file) {
    enum : std::size_t { Staff, Team, Reason, Hours, Start, End };
    static const std::vector<std::string> headers = {"staff_code", "team_code",  "reason",
                                                     "hours",      "start_date", "end_date"};
    using Facts = std::tuple<std::string, std::string, std::string, HoursPerWeek, Date, Date>;
    std::map<Facts, std::int64_t> seen;
    return readFile<ReadReductions>(file, headers, [&](CsvRow& row, ReadReductions& result) {
        const auto staff = row.text(Staff);
        const auto team = row.text(Team);
        const auto reason = row.text(Reason);
        const auto hours = row.hours(Hours);
        const auto start = row.day(Start);
        const auto end = row.day(End);
        if (!staff || !team || !reason || !hours || !start || !end) {
            return;
        }
        const auto [earlier, isFirst] =
            seen.try_emplace({*staff, *team, *reason, *hours, *start, *end}, row.number());
        if (!isFirst) {
            row.findings().refuse(FindingCode::DuplicateRow, row.place(Staff),
                                  {std::to_string(earlier->second)});
            return;
        }
        result.rows.push_back({row.number(), *staff, *team, *reason, *hours, *start, *end});
    });
}

} // namespace headroom
