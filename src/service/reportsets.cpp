#include "service/reportsets.h"

#include "domain/error.h"
#include "domain/text.h"
#include "exchange/filehash.h"
#include "exchange/inputfile.h"
#include "service/reportsetjson.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/reportsets.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr std::size_t longestSetName = 80;

/// Whose sets these are: the practitioner, or else the name at the keyboard.
std::string setOwner(const Actor& actor) {
    return actor.staffCode.empty() ? actor.name : actor.staffCode;
}

TableFormat formatNamed(const std::string& word) {
    return parseTableFormat(word).value_or(TableFormat::Csv);
}

ReportSet setFrom(const store::ReportSetRecord& record, const Actor& actor) {
    ReportSet set;
    set.series = record.series;
    set.name = record.name;
    set.owner = record.owner;
    set.shared = record.shared;
    set.own = record.owner == setOwner(actor);
    set.report = record.report;
    readParametersJson(record.parameters, set);
    set.every = parseReportEvery(record.every).value_or(ReportEvery::Never);
    set.folder = record.folder;
    set.format = formatNamed(record.format);
    set.lastRun = record.lastRun;
    return set;
}

Findings checkSet(const ReportSet& set) {
    Findings findings;
    const auto refuse = [&findings](FindingCode code, const char* column,
                                    std::vector<std::string> arguments = {}) {
        findings.push_back({Severity::Refusal, code, {{}, {}, 0, column}, std::move(arguments)});
    };
    if (trimmed(set.name).empty()) {
        refuse(FindingCode::TextRequired, "setName");
    } else if (set.name.size() > longestSetName) {
        refuse(FindingCode::TextOverLimit, "setName",
               {std::to_string(longestSetName), std::to_string(set.name.size())});
    }
    if (set.every != ReportEvery::Never && !std::filesystem::path(set.folder).is_absolute()) {
        refuse(FindingCode::TextRequired, "setFolder");
    }
    return findings;
}

/// A name that any file system takes.
std::string fileStem(const std::string& name) {
    std::string stem;
    for (const char c : name) {
        const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c < 0;
        stem += plain ? c : '-';
    }
    return stem;
}

/// False where the store is open for reading only.
bool noteRun(Workspace& workspace, const std::string& report, const ReportParameters& parameters,
             const WrittenReport& written, const std::filesystem::path& file, std::int64_t series) {
    if (workspace.store().access() == Store::Access::Read) {
        return false;
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const LogEntryId log =
        store::append(db, {workspace.actor().name, "report.run", "report", series}, workspace.clock());
    store::addReportRun(db,
                        {series, report, parametersJson(parameters, 0), written.rows,
                         file.filename().string(), written.hash, workspace.today(), workspace.actor().name},
                        log);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Record, {}, {}});
    return true;
}

} // namespace

std::string_view name(ReportEvery every) {
    switch (every) {
    case ReportEvery::Never:
        break;
    case ReportEvery::Day:
        return "day";
    case ReportEvery::Week:
        return "week";
    case ReportEvery::Month:
        return "month";
    }
    return "";
}

std::optional<ReportEvery> parseReportEvery(std::string_view text) {
    for (const ReportEvery every :
         {ReportEvery::Never, ReportEvery::Day, ReportEvery::Week, ReportEvery::Month}) {
        if (name(every) == text) {
            return every;
        }
    }
    return std::nullopt;
}

std::vector<ReportSet> reportSets(Workspace& workspace) {
    workspace.require(Permission::ReadFigures);
    std::vector<ReportSet> sets;
    for (const store::ReportSetRecord& record :
         store::reportSets(workspace.database(), setOwner(workspace.actor()))) {
        sets.push_back(setFrom(record, workspace.actor()));
    }
    return sets;
}

ReportSet reportSetNamed(Workspace& workspace, const std::string& name) {
    std::string known;
    for (const ReportSet& set : reportSets(workspace)) {
        if (set.name == name) {
            return set;
        }
        known += (known.empty() ? "" : ", ") + set.name;
    }
    throw NotFound("No parameters are kept under the name \"" + name + "\"." +
                   (known.empty() ? "" : " There are: " + known + "."));
}

Findings saveReportSet(Workspace& workspace, const ReportSet& set) {
    workspace.require(Permission::KeepRecord);
    if (set.shared) {
        workspace.require(Permission::ReadAllocations);
    }
    if (set.series != 0 && !set.own && workspace.actor().role != Role::Administrator) {
        throw AccessDenied("These parameters are somebody else's. Keep them under another name.");
    }
    reportInfo(set.report); // there must be one
    for (const ReportSet& other : reportSets(workspace)) {
        if (other.name == set.name && other.series != set.series) {
            throw Conflict("Other parameters are kept under this name. Choose another one.");
        }
    }
    Findings findings = checkSet(set);
    if (!findings.empty()) {
        return findings;
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const LogEntryId log = store::append(
        db, {workspace.actor().name, set.series == 0 ? "report.keep" : "report.change", "report"},
        workspace.clock());
    const std::string owner = set.series != 0 ? set.owner : setOwner(workspace.actor());
    const std::int64_t id = store::putReportSet(
        db,
        {0, set.series, set.name, owner, set.shared, set.report, parametersJson(set.parameters, set.spanDays),
         std::string(name(set.every)), set.folder, std::string(name(set.format)), std::nullopt},
        log);
    store::setObject(db, log, id, "{}");
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Record, {}, {}});
    return findings;
}

void endReportSet(Workspace& workspace, std::int64_t series) {
    workspace.require(Permission::KeepRecord);
    const auto sets = reportSets(workspace);
    const auto found = std::ranges::find(sets, series, &ReportSet::series);
    if (found == sets.end() || (!found->own && workspace.actor().role != Role::Administrator)) {
        throw AccessDenied("Only whoever keeps these parameters, or an administrator, can do this.");
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const LogEntryId log =
        store::append(db, {workspace.actor().name, "report.drop", "report", series}, workspace.clock());
    store::endReportSet(db, series, log);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Record, {}, {}});
}

ReportParameters parametersOn(const ReportSet& set, Date day) {
    ReportParameters parameters = set.parameters;
    parameters.asOf = day;
    if (set.spanDays > 0) {
        parameters.to = day;
        parameters.from = day.plusDays(1 - set.spanDays);
    }
    return parameters;
}

bool isDue(const ReportSet& set, Date day) {
    constexpr int week = 7;
    const auto monday = [](Date of) {
        return of.plusDays(-static_cast<int>((of.weekday() + week - 1) % week));
    };
    if (set.every == ReportEvery::Never) {
        return false;
    }
    if (!set.lastRun) {
        return true;
    }
    switch (set.every) {
    case ReportEvery::Week:
        return monday(*set.lastRun) < monday(day);
    case ReportEvery::Month:
        return std::pair(set.lastRun->year(), set.lastRun->month()) < std::pair(day.year(), day.month());
    case ReportEvery::Never:
    case ReportEvery::Day:
        break;
    }
    return *set.lastRun < day;
}

std::vector<ReportRunNote> reportRuns(Workspace& workspace, int limit) {
    workspace.require(Permission::ReadFigures);
    const bool everybodys = workspace.actor().role == Role::Administrator;
    const auto sets = reportSets(workspace);
    std::vector<ReportRunNote> notes;
    for (const store::ReportRunRecord& run : store::newestRuns(workspace.database(), limit)) {
        if (!everybodys && run.ranBy != workspace.actor().name) {
            continue;
        }
        const auto set = std::ranges::find(sets, run.series, &ReportSet::series);
        notes.push_back({run.report, set == sets.end() ? std::string() : set->name, run.rows, run.fileName,
                         run.fileHash, run.ranOn, run.ranBy});
    }
    return notes;
}

NotedReport writeAndNote(Workspace& workspace, const std::string& report, const ReportParameters& parameters,
                         TableFormat format, const std::filesystem::path& file, const WriteOptions& options,
                         std::int64_t series, const JobControl& job) {
    NotedReport noted{writeReport(workspace, report, parameters, format, file, options, job)};
    noted.noted = noteRun(workspace, report, parameters, noted.written, file, series);
    return noted;
}

bool noteReportFile(Workspace& workspace, const std::string& report, const ReportParameters& parameters,
                    std::int64_t rows, const std::filesystem::path& file, std::int64_t series) {
    const InputFile written = openInputFile(file, std::numeric_limits<std::uint64_t>::max());
    return noteRun(workspace, report, parameters, {rows, hashOf(written, JobControl())}, file, series);
}

std::vector<DueReport> runDueReports(Workspace& workspace, const JobControl& job) {
    workspace.require(Permission::KeepRecord);
    const Date today = workspace.today();
    std::vector<DueReport> due;
    for (const store::ReportSetRecord& record : store::scheduledSets(workspace.database())) {
        const ReportSet set = setFrom(record, workspace.actor());
        if (!isDue(set, today) ||
            (!set.own && !set.shared && workspace.actor().role != Role::Administrator)) {
            continue;
        }
        DueReport one;
        one.name = set.name;
        const std::string ending = set.format == TableFormat::Text ? "txt" : std::string(name(set.format));
        one.file =
            std::filesystem::path(set.folder) / (fileStem(set.name) + "-" + today.iso() + "." + ending);
        try {
            one.rows = writeAndNote(workspace, set.report, parametersOn(set, today), set.format, one.file, {},
                                    set.series, job)
                           .written.rows;
        } catch (const Cancelled&) {
            throw;
        } catch (const Error& error) {
            one.failure = error.what();
        }
        due.push_back(std::move(one));
    }
    return due;
}

} // namespace headroom
