#include "service/backup.h"
#include "service/importhistory.h"
#include "service/recordfigures.h"
#include "service/weekfigures.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/reductions.h"
#include "store/sql/transaction.h"

namespace headroom {

namespace {

void refuseWithdrawal(Findings& findings, FindingCode code, std::vector<std::string> arguments = {}) {
    findings.push_back({Severity::Refusal, code, {}, std::move(arguments)});
}

store::ImportRecord importNumbered(Workspace& workspace, std::int64_t import) {
    auto record = store::importWithId(workspace.database(), import);
    if (!record) {
        throw NotFound("There is no such import. Look at the history again.");
    }
    return std::move(*record);
}

/// Posts are set up by administrators, and taken back by them.
void requireFor(Workspace& workspace, const store::ImportRecord& record) {
    workspace.require(record.kind == "posts" ? Permission::ChangeSettings : Permission::ImportData);
}

/// Anything recorded since that names the new posts and units of an import.
void refuseUsed(sql::Database& db, const store::ImportRecord& record, Findings& findings) {
    std::int64_t hanging = 0;
    for (const auto& [table, count] : store::hangingOn(db, record.log)) {
        hanging += count;
    }
    if (hanging > 0) {
        refuseWithdrawal(findings, FindingCode::RecordedOnNewPosts, {std::to_string(hanging)});
    }
}

/// What was built on an extract since: a later one, or what uses its posts and units.
void refuseBuiltOn(sql::Database& db, const store::ImportRecord& record, Findings& findings) {
    for (const store::ImportRecord& other : store::imports(db)) {
        if (other.id > record.id && other.kind == record.kind && other.withdrawnAt.empty()) {
            refuseWithdrawal(findings, FindingCode::LaterImport, {other.fileName});
            return;
        }
    }
    if (const auto newest = store::newestExtract(db); newest && newest->id != record.extract) {
        // The file of an older program, whose imports are in no history.
        refuseWithdrawal(findings, FindingCode::LaterImport, {newest->fileName});
        return;
    }
    refuseUsed(db, record, findings);
}

Findings withdrawalRefusals(sql::Database& db, const store::ImportRecord& record) {
    Findings findings;
    if (!record.withdrawnAt.empty()) {
        refuseWithdrawal(findings, FindingCode::WithdrawnAlready);
        return findings;
    }
    if (record.kind == "cases") {
        refuseWithdrawal(findings, FindingCode::CasesStay);
        return findings;
    }
    if (record.kind == "wmt-extract") {
        refuseBuiltOn(db, record, findings);
    } else if (record.kind == "posts") {
        refuseUsed(db, record, findings);
    }
    const std::int64_t changed = record.kind == "reductions" ? store::reductionsChangedSince(db, record.log)
                                                             : store::rowsChangedSince(db, record.id);
    if (findings.empty() && changed > 0) {
        refuseWithdrawal(findings, FindingCode::ChangedSinceImport, {std::to_string(changed)});
    }
    return findings;
}

void takeBackReductions(sql::Database& db, const store::ImportRecord& record, LogEntryId log) {
    for (const ReductionId id : store::reductionsOfImport(db, record.log)) {
        Reduction reduction = store::reduction(db, id);
        reduction.deleted = true;
        store::reviseReduction(db, reduction, store::revisionOf(db, id), log);
    }
}

ChangeNotice::Kind noticeOf(const std::string& kind) {
    return kind == "hours"        ? ChangeNotice::Kind::Hours
           : kind == "reductions" ? ChangeNotice::Kind::Reductions
           : kind == "posts"      ? ChangeNotice::Kind::Everything
                                  : ChangeNotice::Kind::Extract;
}

} // namespace

Findings checkWithdrawal(Workspace& workspace, std::int64_t import) {
    workspace.require(Permission::ImportData);
    const store::ImportRecord record = importNumbered(workspace, import);
    requireFor(workspace, record);
    return withdrawalRefusals(workspace.database(), record);
}

Findings withdrawImport(Workspace& workspace, std::int64_t import, const JobControl& job) {
    workspace.require(Permission::ImportData);
    sql::Database& db = workspace.database();
    const store::ImportRecord record = importNumbered(workspace, import);
    requireFor(workspace, record);
    Findings findings = withdrawalRefusals(db, record);
    if (!findings.empty()) {
        return findings;
    }
    backUpBefore(workspace, findings, job);
    sql::Transaction transaction(db);
    if (Findings since = withdrawalRefusals(db, importNumbered(workspace, import)); !since.empty()) {
        return since; // somebody was quicker
    }
    const LogEntryId log = store::append(
        db,
        {workspace.actor().name, "import.withdraw", "import", import, "{\"kind\":\"" + record.kind + "\"}"},
        workspace.clock());
    if (record.kind == "reductions") {
        takeBackReductions(db, record, log);
    } else {
        store::putRowsBack(db, import);
    }
    if (record.extract) {
        store::withdrawExtract(db, record.extract);
    }
    store::markWithdrawn(db, import, log);
    recordNewestFigures(db, job);
    keepWeekFigures(db, workspace.today(), job);
    transaction.commit();
    workspace.announce({noticeOf(record.kind), {}});
    return findings;
}

} // namespace headroom
