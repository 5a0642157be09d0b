#include "domain/text.h"
#include "engine/reductionrules.h"
#include "exchange/csvfiles.h"
#include "service/backup.h"
#include "service/importhistory.h"
#include "service/imports.h"
#include "service/postlookup.h"
#include "service/recordfigures.h"
#include "service/reductioncheck.h"
#include "service/weekfigures.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/reductions.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace headroom {

namespace {

/// Turns rows into reductions, checking each against the official rules and against what the
/// store and the rows before already hold.
class ReductionRows {
public:
    ReductionRows(Workspace& workspace, std::string file)
        : m_file(std::move(file))
        , m_posts(workspace.database(), workspace.today())
        , m_held(store::reductionsIn(workspace.database(), UnitRef{}, workspace.today())) {
        for (ReductionReason& reason : store::reductionReasons(workspace.database(), workspace.today())) {
            if (reason.enabled) {
                m_reasons.emplace(lowerAscii(reason.shortName), reason);
                m_reasons.insert_or_assign(lowerAscii(reason.name), reason);
            }
        }
    }

    void take(const ReductionRow& row, SheetResult& counts, Findings& findings) {
        const store::PostRecord* post = m_posts.find(row.staffCode, row.teamCode);
        if (post == nullptr) {
            ++counts.refused;
            findings.push_back({Severity::Refusal,
                                FindingCode::UnknownPost,
                                {m_file, {}, row.row, "staff_code"},
                                {row.staffCode, row.teamCode}});
            return;
        }
        const auto reason = m_reasons.find(lowerAscii(row.reason));
        if (reason == m_reasons.end()) {
            ++counts.refused;
            findings.push_back({Severity::Refusal,
                                FindingCode::UnknownReason,
                                {m_file, {}, row.row, "reason"},
                                {row.reason}});
            return;
        }
        Reduction reduction;
        reduction.post = post->id;
        reduction.reason = reason->second.id;
        reduction.hours = row.hours;
        reduction.start = row.start;
        reduction.end = row.end;
        add(row, *post, reason->second, reduction, counts, findings);
    }

    const std::vector<Reduction>& added() const { return m_added; }

private:
    void add(const ReductionRow& row, const store::PostRecord& post, const ReductionReason& reason,
             Reduction reduction, SheetResult& counts, Findings& findings) {
        std::vector<Reduction>& held = m_held[post.id];
        Findings found = checkReductionFor(post, &reason, reduction, held, ReductionSource::File);
        for (Finding& finding : found) {
            finding.place.file = m_file;
            finding.place.row = row.row;
        }
        const bool isRefused = refused(found);
        reduction.hours = keptReductionHours(reduction.hours);
        if (isRefused) {
            ++counts.refused;
        } else if (isHeld(held, reduction)) {
            ++counts.unchanged;
            return;
        } else {
            ++counts.added;
            held.push_back(reduction);
            m_added.push_back(reduction);
        }
        std::move(found.begin(), found.end(), std::back_inserter(findings));
    }

    static bool isHeld(const std::vector<Reduction>& held, const Reduction& reduction) {
        return std::any_of(held.begin(), held.end(), [&reduction](const Reduction& other) {
            return other.reason == reduction.reason && other.hours == reduction.hours &&
                   other.start == reduction.start && other.end == reduction.end;
        });
    }

    std::string m_file;
    PostLookup m_posts;
    std::unordered_map<PostId, std::vector<Reduction>> m_held;
    std::map<std::string, ReductionReason> m_reasons;
    std::vector<Reduction> m_added;
};

void keepReductions(Workspace& workspace, const std::vector<Reduction>& added, const ImportResult& result,
                    const std::string& hash, const JobControl& job) {
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const LogEntryId log =
        store::append(db,
                      {workspace.actor().name, "import.reductions", "file", 0,
                       "{\"file_hash\":\"" + hash + "\",\"added\":" + std::to_string(added.size()) + "}"},
                      workspace.clock());
    const auto total = static_cast<std::int64_t>(added.size());
    std::int64_t done = 0;
    for (const Reduction& reduction : added) {
        store::addReduction(db, reduction, log);
        job.report(Phase::Saving, ++done, total);
    }
    recordNewestFigures(db, job);
    keepWeekFigures(db, workspace.today(), job);
    keepImport(db, "reductions", result, hash, log);
    transaction.commit();
}

} // namespace

ImportResult importReductions(Workspace& workspace, const std::filesystem::path& file,
                              const ImportOptions& options, const JobControl& job) {
    workspace.require(Permission::ImportData);
    const ReadReductions read = readReductionsCsv(file);
    ImportResult result;
    result.fileName = file.filename().string();
    result.dryRun = options.dryRun;
    result.findings = read.findings;
    SheetResult counts;
    counts.sheet = "reductions";
    counts.read = static_cast<std::int64_t>(read.rows.size());
    if (!refused(result.findings)) {
        ReductionRows rows(workspace, result.fileName);
        for (const ReductionRow& row : read.rows) {
            rows.take(row, counts, result.findings);
        }
        if (!refused(result.findings)) {
            result.alreadyImported = rows.added().empty();
            result.sheets = {counts};
            if (!options.dryRun && !rows.added().empty()) {
                backUpBefore(workspace, result.findings, job);
                keepReductions(workspace, rows.added(), result, read.fileHash, job);
                result.imported = true;
                workspace.announce({ChangeNotice::Kind::Reductions, {}});
            }
        }
    }
    result.sheets = {std::move(counts)};
    return result;
}

} // namespace headroom
