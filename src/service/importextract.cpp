#include "exchange/wmtextract.h"
#include "service/backup.h"
#include "service/importhistory.h"
#include "service/imports.h"
#include "service/recordfigures.h"
#include "service/weekfigures.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <set>
#include <string>

namespace headroom {

namespace {

/// Grade and contact codes that the reference data does not know: one warning for each code.
void warnAboutCodes(Findings& findings, const WmtExtract& extract, const GradeMap& grades,
                    const ContactPoints& contacts) {
    const auto warn = [&](FindingCode code, const char* sheet, const char* column, const std::string& text) {
        findings.push_back({Severity::Warning, code, {extract.fileName, sheet, 0, column}, {text}});
    };
    std::set<std::string> unknownGrades;
    for (const ExtractPost& post : extract.posts) {
        if (!grades.codes.contains(post.staff.gradeCode)) {
            unknownGrades.insert(post.staff.gradeCode);
        }
    }
    for (const std::string& code : unknownGrades) {
        warn(FindingCode::UnknownGradeCode, "WMT_Extract", "OM_Grade_Code", code);
    }
    std::set<std::string> unknownContacts;
    for (const ExtractContact& contact : extract.contacts) {
        if (!contacts.types.contains(contact.typeCode)) {
            unknownContacts.insert(contact.typeCode);
        }
    }
    for (const std::string& code : unknownContacts) {
        warn(FindingCode::UnknownContactCode, "CMS", "Contact_Type_Code", code);
    }
}

std::vector<SheetResult> sheetResults(const std::vector<SheetRows>& sheets) {
    std::vector<SheetResult> results;
    for (const SheetRows& rows : sheets) {
        SheetResult result;
        result.sheet = rows.sheet;
        result.read = rows.read;
        result.blank = rows.blank;
        results.push_back(std::move(result));
    }
    return results;
}

/// Rows of a sheet that name nobody and were left out with a warning.
std::int64_t rowsLeftOut(const Findings& findings, const std::string& sheet) {
    for (const Finding& finding : findings) {
        if (finding.code == FindingCode::RowWithoutPost && finding.place.sheet == sheet) {
            return std::stoll(finding.arguments.back());
        }
    }
    return 0;
}

/// The first sheet lists the posts, so its rows are new, changed or known; every other sheet's
/// rows are kept with the extract as they are.
void countRows(ImportResult& result, const store::SavedExtract& saved) {
    for (std::size_t i = 0; i < result.sheets.size(); ++i) {
        SheetResult& sheet = result.sheets[i];
        const std::int64_t kept = sheet.read - rowsLeftOut(result.findings, sheet.sheet);
        if (i == 0) {
            // Posts that only other sheets name are new too, but not rows of this one.
            sheet.added = std::min<std::int64_t>(kept, saved.postsAdded + saved.postsReturned);
            sheet.changed = std::min<std::int64_t>(kept - sheet.added, saved.gradesChanged);
            sheet.unchanged = kept - sheet.added - sheet.changed;
        } else {
            sheet.added = kept;
        }
    }
}

std::string logDetail(const WmtExtract& extract, const store::SavedExtract& saved) {
    return "{\"report_date\":\"" + extract.reportDate.iso() + "\",\"file_hash\":\"" + extract.fileHash +
           "\",\"posts\":" + std::to_string(extract.posts.size()) +
           ",\"posts_added\":" + std::to_string(saved.postsAdded) +
           ",\"posts_ended\":" + std::to_string(saved.postsEnded) + "}";
}

/// Keeps the extract, its figures and its place in the history in one transaction; a dry run takes all of it
/// back. Completes the result's counts.
void keep(Workspace& workspace, const WmtExtract& extract, const GradeMap& grades, bool dryRun,
          ImportResult& result, const JobControl& job) {
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const ImportKeeper keeper(db);
    const LogEntryId log =
        store::append(db, {workspace.actor().name, "import.extract", "extract", 0, "{}"}, workspace.clock());
    const DefaultHours defaults = store::pointsTable(db, extract.reportDate).defaultHours;
    const store::SavedExtract saved = store::saveExtract(db, extract, grades, defaults, log, job);
    recordNewestFigures(db, job);
    keepWeekFigures(db, workspace.today(), job);
    store::setObject(db, log, saved.id.value, logDetail(extract, saved));
    result.saved = saved;
    countRows(result, saved);
    if (!dryRun) {
        keeper.keep("wmt-extract", result, extract.fileHash, saved.id, log);
        transaction.commit();
    }
}

} // namespace

ImportResult importWmtExtract(Workspace& workspace, const std::filesystem::path& file,
                              const ImportOptions& options, const JobControl& job) {
    workspace.require(Permission::ImportData);
    ReadExtract read = readWmtExtract(file, options.reportDate, ExtractLimits(), job);

    ImportResult result;
    result.fileName = file.filename().string();
    result.dryRun = options.dryRun;
    result.sheets = sheetResults(read.sheets);
    result.findings = std::move(read.findings);
    if (refused(result.findings)) {
        return result;
    }
    result.reportDate = read.extract.reportDate;
    sql::Database& db = workspace.database();
    if (const auto earlier = store::extractByHash(db, read.extract.fileHash)) {
        result.alreadyImported = true;
        for (SheetResult& sheet : result.sheets) {
            sheet.unchanged = sheet.read;
        }
        result.findings = {{Severity::Note,
                            FindingCode::AlreadyImported,
                            {result.fileName, {}, 0, {}},
                            {earlier->recordedAt.substr(0, 10)}}};
        return result;
    }
    if (const auto newest = store::newestExtract(db);
        newest && read.extract.reportDate < newest->reportDate) {
        result.findings.push_back({Severity::Refusal,
                                   FindingCode::OlderThanNewest,
                                   {result.fileName, {}, 0, {}},
                                   {read.extract.reportDate.text(), newest->reportDate.text()}});
        return result;
    }
    const GradeMap grades = store::gradeMap(db, read.extract.reportDate);
    warnAboutCodes(result.findings, read.extract, grades, store::contactPoints(db, read.extract.reportDate));
    if (!options.dryRun) {
        backUpBefore(workspace, result.findings, job);
    }
    keep(workspace, read.extract, grades, options.dryRun, result, job);
    result.imported = !options.dryRun;
    if (result.imported) {
        workspace.announce({ChangeNotice::Kind::Extract, {}});
    }
    return result;
}

std::vector<store::ExtractRecord> importedExtracts(Workspace& workspace) {
    workspace.require(Permission::ReadFigures);
    return store::extracts(workspace.database());
}

} // namespace headroom
