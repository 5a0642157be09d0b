#include "service/importcases.h"

#include "domain/crn.h"
#include "service/backup.h"
#include "service/casekeeper.h"
#include "service/importhistory.h"
#include "service/knowncase.h"
#include "service/personaccess.h"
#include "service/recordfigures.h"
#include "service/weekfigures.h"
#include "service/workspace.h"
#include "store/access.h"
#include "store/log.h"
#include "store/sql/transaction.h"

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headroom {

namespace {

using Verdict = CaseRowVerdict::Kind;

/// Judges the rows of one file, each by itself and against the rows before it.
class CaseJudge {
public:
    CaseJudge(Workspace& workspace, const CaseImportPlan& plan)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_places(workspace.database(), workspace.today()) {}

    CaseRowVerdict judge(std::size_t index) {
        CaseRowVerdict verdict;
        verdict.row = index;
        const auto row = read(index, verdict.findings);
        refuseRepeated(verdict, index);
        if (!row || refused(verdict.findings)) {
            return verdict;
        }
        sql::Database& db = m_workspace.database();
        const auto person = store::personWithCrn(db, row->crn);
        if (!person) {
            verdict.kind = Verdict::New;
            return verdict;
        }
        if (!mayAccess(m_workspace, *person)) {
            verdict.findings.push_back(refusal(index, CaseField::Crn, FindingCode::CaseNotOpenToYou));
            return verdict;
        }
        const KnownCase known = knownCase(db, *person, m_workspace.today());
        const auto ended = store::lastCaseEnd(db, *person, m_workspace.today());
        if (!known.openCase && ended && row->start < *ended) {
            verdict.findings.push_back(
                refusal(index, CaseField::Start, FindingCode::CaseEndedSince, {ended->text()}));
            return verdict;
        }
        verdict.changes = changedFields(known, *row, m_plan.mapping);
        verdict.kind = verdict.changes.empty() ? Verdict::Unchanged : Verdict::Update;
        return verdict;
    }
    std::optional<CaseFileRow> read(std::size_t index, Findings& findings) {
        return readCaseRow(m_plan.table, index, m_plan.mapping, m_places, m_workspace.today(), findings);
    }

private:
    /// A CRN counts as seen whatever else is wrong with its row: what is right in which is not known.
    void refuseRepeated(CaseRowVerdict& verdict, std::size_t index) {
        const auto crn = Crn::parse(cellOf(m_plan, index, static_cast<std::size_t>(CaseField::Crn)));
        if (!crn) {
            return;
        }
        const auto [earlier, isFirst] =
            m_seen.try_emplace(std::string(crn->text()), m_plan.table.rows[index].row);
        if (!isFirst) {
            verdict.findings.push_back(
                refusal(index, CaseField::Crn, FindingCode::DuplicateRow, {std::to_string(earlier->second)}));
        }
    }
    Finding refusal(std::size_t index, CaseField field, FindingCode code,
                    std::vector<std::string> arguments = {}) const {
        return cellRefusal(m_plan, index, static_cast<std::size_t>(field), code, std::move(arguments));
    }

    Workspace& m_workspace;
    const CaseImportPlan& m_plan;
    TeamsAndPosts m_places;
    std::unordered_map<std::string, std::int64_t> m_seen;
};

} // namespace

CaseImportPlan planCaseImport(Workspace& workspace, const std::filesystem::path& file,
                              const std::optional<CaseMapping>& mapping, const JobControl& job) {
    workspace.require(Permission::ImportData);
    CaseImportPlan plan = readRowImport(workspace, file, caseFields(), caseColumnsKey, "cases", mapping, job);
    if (plan.judgeable()) {
        const sql::ReadTransaction reading(workspace.database());
        CaseJudge judge(workspace, plan);
        judgeRows(plan, judge, job);
    }
    return plan;
}

CaseImportResult importCases(Workspace& workspace, const CaseImportPlan& plan, bool validRowsOnly,
                             const JobControl& job) {
    workspace.require(Permission::ImportData);
    CaseImportResult result = expectedOf(plan);
    if (!mayKeep(plan, result, validRowsOnly)) {
        return result;
    }
    backUpBefore(workspace, result.findings, job);
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const std::string detail = "{\"file_hash\":\"" + plan.table.fileHash +
                               "\",\"added\":" + std::to_string(result.added) +
                               ",\"updated\":" + std::to_string(result.updated) +
                               ",\"refused\":" + std::to_string(result.refused) + "}";
    const LogEntryId log =
        store::append(db, {workspace.actor().name, "import.cases", "file", 0, detail}, workspace.clock());
    CaseJudge again(workspace, plan);
    CaseKeeper keeper(workspace, plan.mapping, log);
    forEachRow(plan.rows.size(), Phase::Saving, job, [&](std::size_t at) {
        const CaseRowVerdict& verdict = plan.rows[at];
        if (toKeep(verdict)) {
            requireAsPlanned(verdict, again.judge(verdict.row));
            Findings said;
            keeper.keep(again.read(verdict.row, said).value());
        }
    });
    rememberColumns(db, caseColumnsKey, plan);
    keepImport(db, "cases", historyOf(plan, result, "cases"), plan.table.fileHash, log);
    recordFiguresOfToday(db, keeper.posts(), workspace.today());
    keepWeekFigures(db, keeper.posts(), workspace.today());
    transaction.commit();
    result.imported = true;
    workspace.announce({ChangeNotice::Kind::People, keeper.posts(), {}});
    return result;
}

} // namespace headroom
