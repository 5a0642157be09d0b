#pragma once

#include "domain/progress.h"
#include "exchange/table.h"
#include "service/board.h"
#include "service/trend.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

class Workspace;

/// What somebody asks of a report. A report takes what its ReportInfo::parameters name; the rest works on
/// every report, by the keys of its columns.
struct ReportParameters {
    Level level = Level::Team;
    UnitRef unit; ///< everything below this
    Date asOf;
    std::optional<Date> from, to;
    /// Only rows whose column (by key) reads like the text, in either case; rows of people who may not be
    /// seen hold nothing that could match.
    std::vector<std::pair<std::string, std::string>> only{};
    std::string groupBy{};              ///< key of a column: one row for each of its values; empty: as it is
    std::vector<std::string> columns{}; ///< keys of those wanted, in this order; empty: all
    int withholdBelow = 0;              ///< counts of people below this are withheld; 0: none
    TrendBy by = TrendBy::Total;        ///< how reports over time are taken apart
};

/// What a report is about: the headings of the catalogue.
enum class ReportGroup : std::uint8_t { Allocations, Workload, Caseload, Hours, Contacts, Quality, Official };
inline constexpr std::size_t reportGroupCount = 7;
/// "Allocations", "Workload" … as people read it (context "Reports").
std::string_view label(ReportGroup group);

struct ReportInfo {
    std::string name;
    std::string answers;    ///< one line: the question it answers
    std::string parameters; ///< "level, unit, as-of, from, to": which of them it takes
    ReportGroup group = ReportGroup::Workload;
    std::string keys;    ///< columns worth grouping and choosing by: "team, officer, tier"
    std::string access;  ///< what becomes of people who may not be seen; one sentence
    std::string differs; ///< how it differs from the official export of the same columns; empty: not one
};
/// Every report there is, by group, then by name.
std::vector<ReportInfo> reportCatalogue();
/// Throws NotFound.
ReportInfo reportInfo(const std::string& name);

/// Takes a report row by row: a file, a table.
class ReportSink {
public:
    virtual ~ReportSink() = default;
    virtual void begin(const Table& head) = 0; ///< name, title, columns
    virtual void row(std::vector<Value> values) = 0;
    virtual void finish(const Table& foot) = 0; ///< facts, totals, chart
};

/// Runs a report. Large ones never hold all of their rows; progress and cancelling go through the job.
/// Throws NotFound for an unknown report or column, AccessDenied.
void runReport(Workspace& workspace, const std::string& name, const ReportParameters& parameters,
               ReportSink& sink, const JobControl& job);

/// A report as a table in memory.
Table makeReport(Workspace& workspace, const std::string& name, const ReportParameters& parameters,
                 const JobControl& job = {});

/// Its first rows, and how many there are: what a window shows of it. The totals are those of all rows.
struct ReportPreview {
    Table table;
    std::int64_t rows = 0;
};
ReportPreview previewReport(Workspace& workspace, const std::string& name, const ReportParameters& parameters,
                            std::size_t rowsAtMost, const JobControl& job);

/// A report as a file; how many rows it has and the SHA-256 of its bytes.
struct WrittenReport {
    std::int64_t rows = 0;
    std::string hash;
};
WrittenReport writeReport(Workspace& workspace, const std::string& name, const ReportParameters& parameters,
                          TableFormat format, const std::filesystem::path& file, const WriteOptions& options,
                          const JobControl& job);

/// Where a row of a report leads: the person, the officer or the unit it is about.
struct ReportTarget {
    enum class Kind : std::uint8_t { Nothing, Person, Unit };
    Kind kind = Kind::Nothing;
    PersonId person;
    UnitRef unit; ///< an officer's post, too
};
/// Throws AccessDenied for a person who may not be seen.
ReportTarget targetOf(Workspace& workspace, const ReportParameters& parameters,
                      const std::vector<Column>& columns, const std::vector<Value>& row);

/// What a board shows, as a table: the rows and columns the window shows, in its order.
Table boardTable(const BoardSnapshot& board, bool posts);
/// The explanation of one figure as a table: lines, then the hours, then the formula.
Table explanationTable(const struct OfficerSnapshot& officer);

} // namespace headroom
