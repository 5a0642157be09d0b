#include "service/importcases.h"

#include "domain/crn.h"
#include "domain/error.h"
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

#include <algorithm>
#include <unordered_map>

namespace headroom {

namespace {

using Verdict = CaseRowVerdict::Kind;
constexpr std::int64_t rowsPerReport = 256;

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
            refuse(verdict, index, CaseField::Crn, FindingCode::CaseNotOpenToYou, {});
            return verdict;
        }
        const KnownCase known = knownCase(db, *person, m_workspace.today());
        const auto ended = store::lastCaseEnd(db, *person, m_workspace.today());
        if (!known.openCase && ended && row->start < *ended) {
            refuse(verdict, index, CaseField::Start, FindingCode::CaseEndedSince, {ended->text()});
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
        const AnyRow& row = m_plan.table.rows[index];
        const auto crn =
            Crn::parse(row.cells[m_plan.mapping[static_cast<std::size_t>(CaseField::Crn)].value()]);
        if (!crn) {
            return;
        }
        const auto [earlier, isFirst] = m_seen.try_emplace(std::string(crn->text()), row.row);
        if (!isFirst) {
            refuse(verdict, index, CaseField::Crn, FindingCode::DuplicateRow,
                   {std::to_string(earlier->second)});
        }
    }
    void refuse(CaseRowVerdict& verdict, std::size_t index, CaseField field, FindingCode code,
                std::vector<std::string> arguments) {
        const auto column = m_plan.mapping[static_cast<std::size_t>(field)];
        verdict.findings.push_back({Severity::Refusal,
                                    code,
                                    {m_plan.table.fileName, m_plan.table.sheet, m_plan.table.rows[index].row,
                                     m_plan.table.headers[column.value_or(0)]},
                                    std::move(arguments)});
    }

    Workspace& m_workspace;
    const CaseImportPlan& m_plan;
    TeamsAndPosts m_places;
    std::unordered_map<std::string, std::int64_t> m_seen;
};

bool toKeep(const CaseRowVerdict& verdict) {
    return verdict.kind == Verdict::New || verdict.kind == Verdict::Update;
}

} // namespace

CaseImportPlan planCaseImport(Workspace& workspace, const std::filesystem::path& file,
                              const std::optional<CaseMapping>& mapping, const JobControl& job) {
    workspace.require(Permission::ImportData);
    CaseImportPlan plan;
    plan.fields = &caseFields();
    job.report(Phase::Opening, 0, 0);
    plan.table = readAnyTable(file);
    plan.findings = plan.table.findings;
    if (plan.table.headers.empty()) {
        return plan;
    }
    plan.mapping = mapping ? *mapping : suggestedMapping(workspace, plan.table.headers);
    if (Findings unmapped = checkColumns(caseFields(), plan.mapping, plan.table); !unmapped.empty()) {
        // Of a table of something else, nobody wants to hear about every row.
        plan.findings = std::move(unmapped);
    }
    if (refused(plan.findings)) {
        return plan;
    }
    const sql::ReadTransaction reading(workspace.database());
    CaseJudge judge(workspace, plan);
    const auto total = static_cast<std::int64_t>(plan.table.rows.size());
    for (std::int64_t i = 0; i < total; ++i) {
        if (i % rowsPerReport == 0) {
            job.report(Phase::CheckingRows, i, total);
        }
        plan.rows.push_back(judge.judge(static_cast<std::size_t>(i)));
    }
    return plan;
}

CaseImportResult importCases(Workspace& workspace, const CaseImportPlan& plan, bool validRowsOnly,
                             const JobControl& job) {
    workspace.require(Permission::ImportData);
    CaseImportResult result;
    result.added = static_cast<std::int64_t>(plan.count(Verdict::New));
    result.updated = static_cast<std::int64_t>(plan.count(Verdict::Update));
    result.unchanged = static_cast<std::int64_t>(plan.count(Verdict::Unchanged));
    result.refused = static_cast<std::int64_t>(plan.count(Verdict::Refused));
    const bool stopped = refused(plan.findings) || (result.refused > 0 && !validRowsOnly);
    if (stopped || result.added + result.updated == 0) {
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
    const auto total = static_cast<std::int64_t>(plan.rows.size());
    for (std::int64_t i = 0; i < total; ++i) {
        const CaseRowVerdict& verdict = plan.rows[static_cast<std::size_t>(i)];
        if (i % rowsPerReport == 0) {
            job.report(Phase::Saving, i, total);
        }
        if (!toKeep(verdict)) {
            continue;
        }
        const CaseRowVerdict now = again.judge(verdict.row);
        Findings since;
        const auto row = again.read(verdict.row, since);
        if (!row || now.kind != verdict.kind || now.changes != verdict.changes) {
            throw Conflict("The store changed while the file was looked at. Nothing was kept; read the file "
                           "again.");
        }
        keeper.keep(*row);
    }
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
