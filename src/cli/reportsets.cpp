#include "cli/reportsets.h"

#include "cli/aligned.h"
#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "service/reportsets.h"
#include "service/workspace.h"

#include <nlohmann/json.hpp>

namespace headroom::cli {

namespace {

using SetsJson = nlohmann::ordered_json;

std::string dayText(const std::optional<Date>& day) {
    return day ? day->iso() : std::string();
}

} // namespace

int listReportSets(const Session& session) {
    const auto workspace = openForReading(session.options);
    auto list = SetsJson::array();
    std::vector<std::vector<std::string>> rows;
    for (const ReportSet& set : reportSets(*workspace)) {
        const std::string every(name(set.every));
        list.push_back({{"name", set.name},
                        {"report", set.report},
                        {"owner", set.owner},
                        {"shared", set.shared},
                        {"every", every},
                        {"folder", set.folder},
                        {"last_run", dayText(set.lastRun)}});
        rows.push_back({set.name, set.report, set.shared ? "shared" : "private",
                        every.empty() ? std::string("when asked") : "every " + every, dayText(set.lastRun)});
    }
    if (session.options.json) {
        session.output.resultJson(list);
    } else {
        session.output.result(aligned(rows, {false, false, false, false, false}));
    }
    return exitcode::done;
}

int listReportRuns(const Session& session) {
    constexpr int newest = 100;
    const auto workspace = openForReading(session.options);
    auto list = SetsJson::array();
    std::vector<std::vector<std::string>> rows;
    for (const ReportRunNote& run : reportRuns(*workspace, newest)) {
        list.push_back({{"day", run.day.iso()},
                        {"report", run.report},
                        {"set", run.set},
                        {"rows", run.rows},
                        {"file", run.fileName},
                        {"sha256", run.hash},
                        {"by", run.by}});
        rows.push_back(
            {run.day.iso(), run.report, run.set, std::to_string(run.rows), run.fileName, run.hash});
    }
    if (session.options.json) {
        session.output.resultJson(list);
    } else {
        session.output.result(aligned(rows, {false, false, false, true, false, false}));
    }
    return exitcode::done;
}

std::unique_ptr<Workspace> openToNote(const GlobalOptions& options) {
    try {
        return openForChanges(options);
    } catch (const StoreError&) {
        return openForReading(options); // which says so where it cannot be opened at all
    }
}

int runDue(const Session& session) {
    const auto workspace = openForChanges(session.options);
    Job job(session.options);
    const std::vector<DueReport> due = runDueReports(*workspace, job.control());
    job.endProgress();
    bool failed = false;
    auto list = SetsJson::array();
    for (const DueReport& one : due) {
        failed = failed || !one.failure.empty();
        list.push_back(
            {{"name", one.name}, {"file", one.file.string()}, {"rows", one.rows}, {"failure", one.failure}});
        if (!one.failure.empty() && !session.options.json) {
            session.output.failure("report_failed", one.name + ": " + one.failure);
        } else {
            session.output.message("Wrote " + one.file.string() + ".");
        }
    }
    if (session.options.json) {
        session.output.resultJson(list);
    } else if (due.empty()) {
        session.output.message("Nothing is due.");
    }
    return failed ? exitcode::refused : exitcode::done;
}

} // namespace headroom::cli
