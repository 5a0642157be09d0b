#include "exchange/csvfiles.h"
#include "service/backup.h"
#include "service/importhistory.h"
#include "service/imports.h"
#include "service/postlookup.h"
#include "service/recordfigures.h"
#include "service/weekfigures.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/sql/transaction.h"

namespace headroom {

namespace {

struct HoursForPost {
    PostId post;
    HoursPerWeek hours;
};

/// The rows that change something; findings for rows whose post is not held.
std::vector<HoursForPost> changes(const ReadHours& read, const PostLookup& posts, const std::string& file,
                                  SheetResult& counts, Findings& findings) {
    std::vector<HoursForPost> changed;
    for (const HoursRow& row : read.rows) {
        const store::PostRecord* post = posts.find(row.staffCode, row.teamCode);
        if (post == nullptr) {
            ++counts.refused;
            findings.push_back({Severity::Refusal,
                                FindingCode::UnknownPost,
                                {file, {}, row.row, "staff_code"},
                                {row.staffCode, row.teamCode}});
        } else if (post->contracted == row.contracted) {
            ++counts.unchanged;
        } else {
            ++(post->contracted ? counts.changed : counts.added);
            changed.push_back({post->id, row.contracted});
        }
    }
    return changed;
}

void keepHours(Workspace& workspace, const std::vector<HoursForPost>& changed, const ImportResult& result,
               const std::string& hash, const JobControl& job) {
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const ImportKeeper keeper(db);
    const LogEntryId log =
        store::append(db,
                      {workspace.actor().name, "import.hours", "file", 0,
                       "{\"file_hash\":\"" + hash + "\",\"changed\":" + std::to_string(changed.size()) + "}"},
                      workspace.clock());
    const auto total = static_cast<std::int64_t>(changed.size());
    std::int64_t done = 0;
    for (const HoursForPost& change : changed) {
        store::setContractedHours(db, change.post, change.hours, "file", workspace.today(), log);
        job.report(Phase::Saving, ++done, total);
    }
    recordNewestFigures(db, job);
    keepWeekFigures(db, workspace.today(), job);
    keeper.keep("hours", result, hash, {}, log);
    transaction.commit();
}

} // namespace

ImportResult importHours(Workspace& workspace, const std::filesystem::path& file,
                         const ImportOptions& options, const JobControl& job) {
    workspace.require(Permission::ImportData);
    const ReadHours read = readHoursCsv(file);
    ImportResult result;
    result.fileName = file.filename().string();
    result.dryRun = options.dryRun;
    result.findings = read.findings;
    SheetResult counts;
    counts.sheet = "hours";
    counts.read = static_cast<std::int64_t>(read.rows.size());
    if (!refused(result.findings)) {
        const PostLookup posts(workspace.database(), workspace.today());
        const auto changed = changes(read, posts, result.fileName, counts, result.findings);
        if (!refused(result.findings)) {
            result.alreadyImported = changed.empty();
            result.sheets = {counts};
            if (!options.dryRun && !changed.empty()) {
                backUpBefore(workspace, result.findings, job);
                keepHours(workspace, changed, result, read.fileHash, job);
                result.imported = true;
                workspace.announce({ChangeNotice::Kind::Hours, {}});
            }
        }
    }
    result.sheets = {std::move(counts)};
    return result;
}

} // namespace headroom
