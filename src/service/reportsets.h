#pragma once

#include "domain/finding.h"
#include "service/report.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// When a kept set of parameters is due by itself.
enum class ReportEvery : std::uint8_t { Never, Day, Week, Month };
/// "", "day", "week", "month".
std::string_view name(ReportEvery every);
std::optional<ReportEvery> parseReportEvery(std::string_view text);

/// Parameters of a report that somebody keeps under a name, for themselves or for everybody.
struct ReportSet {
    std::int64_t series = 0; ///< 0: not kept yet
    std::string name, owner;
    bool shared = false;
    bool own = true; ///< of whoever is at the keyboard: only they, and administrators, change it
    std::string report;
    /// The day is that of the run. Where spanDays is not 0, from and to are the days up to it.
    ReportParameters parameters;
    int spanDays = 0;
    ReportEvery every = ReportEvery::Never;
    std::string folder; ///< where scheduled files go; required where it is due by itself
    TableFormat format = TableFormat::Csv;
    std::optional<Date> lastRun;
};

/// The own and the shared ones, by name.
std::vector<ReportSet> reportSets(Workspace& workspace);
/// One of these by its name. Throws NotFound.
ReportSet reportSetNamed(Workspace& workspace, const std::string& name);
/// Keeps one: a new one, or in the place of the one of its series. Sharing needs Permission::ReadAllocations.
/// Refusals: no name, a schedule without a folder named from the root. Throws Conflict for a name that
/// another of these bears.
Findings saveReportSet(Workspace& workspace, const ReportSet& set);
/// Keeps it no longer. Throws AccessDenied, NotFound.
void endReportSet(Workspace& workspace, std::int64_t series);

/// What a set asks on a day.
ReportParameters parametersOn(const ReportSet& set, Date day);
/// Whether a set that is due by itself has not been run in the day, week (from Monday) or month.
bool isDue(const ReportSet& set, Date day);

/// A report that was written to a file.
struct ReportRunNote {
    std::string report;
    std::string set; ///< the name of the set, where it was one
    std::int64_t rows = 0;
    std::string fileName, hash;
    Date day;
    std::string by;
};
/// Newest first. People see their own runs; administrators everybody's.
std::vector<ReportRunNote> reportRuns(Workspace& workspace, int limit);

/// Writes a report to a file and notes it with its parameters, rows and hash. Where the store is open for
/// reading only, it is written and not noted. series: of the set it was asked with; 0: none.
struct NotedReport {
    WrittenReport written;
    bool noted = false;
};
NotedReport writeAndNote(Workspace& workspace, const std::string& report, const ReportParameters& parameters,
                         TableFormat format, const std::filesystem::path& file, const WriteOptions& options,
                         std::int64_t series, const JobControl& job);

/// The same note of a file that was made elsewhere from a report: printed pages. False: it was not noted.
bool noteReportFile(Workspace& workspace, const std::string& report, const ReportParameters& parameters,
                    std::int64_t rows, const std::filesystem::path& file, std::int64_t series);

/// One scheduled set that was due.
struct DueReport {
    std::string name;
    std::filesystem::path file;
    std::int64_t rows = 0;
    std::string failure; ///< one sentence; empty: it was written
};
/// Runs every scheduled set that is due, each into its folder as NAME-DAY.ENDING; one that fails does not
/// keep the others from running.
std::vector<DueReport> runDueReports(Workspace& workspace, const JobControl& job);

} // namespace headroom
