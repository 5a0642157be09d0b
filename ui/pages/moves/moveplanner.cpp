#include "ui/pages/moves/moveplanner.h"

#include "service/workspace.h"

#include <algorithm>

namespace headroom {

namespace {

MovePlanner::Officer officerFrom(const PostRow& row) {
    return {row.post,  row.surname + ", " + row.forename, row.teamName, row.grade, row.stage, row.percent,
            row.status};
}

/// Rows that would be carried out, in their order.
bool goes(const MovePlanner::Row& row) {
    return !row.one.denied && row.plan.chosen && row.plan.to;
}

bool wantsReason(const MovePlanner::Row& row) {
    return goes(row) && row.suitability && row.suitability->outcome == Suitability::Judgement &&
           row.plan.overrides.empty();
}

} // namespace

MovePlanner::MovePlanner(Workspace& workspace, PostId from)
    : m_workspace(workspace) {
    m_plan.from = from;
    m_plan.on = workspace.today();
    m_units = unitPath(workspace, unitOf(from), workspace.today());
    std::erase_if(m_units, [](const Unit& unit) {
        return unit.ref.level == Level::National || unit.ref.level == Level::Officer;
    });
    std::reverse(m_units.begin(), m_units.end());
    m_plan.to = m_units.empty() ? unitOf(from) : m_units.front().ref;
    const BoardSnapshot own = readBoard(workspace, {unitOf(from), workspace.today(), true, false});
    if (!own.posts.empty()) {
        m_giver = officerFrom(own.posts.front());
    }
    std::vector<MovePlan::Row> kept;
    if (auto plan = readMovePlan(workspace, from)) {
        m_plan = std::move(*plan);
        m_plan.on = std::max(m_plan.on, workspace.today());
        kept = std::move(m_plan.rows);
        m_resumed = true;
    }
    readOfficers();
    readCases();
    takeRows(kept);
    judge();
}

const MovePlanner::Row* MovePlanner::row(CaseId caseId) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [caseId](const Row& row) { return row.one.caseId == caseId; });
    return found == m_rows.end() ? nullptr : &*found;
}

MovePlanner::Row* MovePlanner::find(CaseId caseId) {
    return const_cast<Row*>(row(caseId));
}

const MovePlanner::Officer* MovePlanner::officer(PostId post) const {
    const auto found = std::find_if(m_officers.begin(), m_officers.end(),
                                    [post](const Officer& one) { return one.post == post; });
    return found == m_officers.end() ? nullptr : &*found;
}

int MovePlanner::going() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), goes));
}

int MovePlanner::undecided() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return !row.one.denied && row.plan.chosen && !row.plan.to;
    }));
}

int MovePlanner::unjustified() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), wantsReason));
}

void MovePlanner::readOfficers() {
    m_officers.clear();
    for (const PostRow& row : readBoard(m_workspace, {m_plan.to, m_workspace.today(), true, false}).posts) {
        if (row.post != m_plan.from) {
            m_officers.push_back(officerFrom(row));
        }
    }
    std::sort(m_officers.begin(), m_officers.end(),
              [](const Officer& a, const Officer& b) { return a.name < b.name; });
}

void MovePlanner::readCases() {
    m_rows.clear();
    for (MovableCase& one : movableCases(m_workspace, m_plan.from, m_plan.on)) {
        Row row;
        row.plan.caseId = one.caseId;
        row.plan.chosen = !one.denied;
        row.one = std::move(one);
        m_rows.push_back(std::move(row));
    }
}

/// What was planned for cases that are still there, and for officers that can still be asked.
void MovePlanner::takeRows(const std::vector<MovePlan::Row>& kept) {
    for (const MovePlan::Row& one : kept) {
        if (Row* row = find(one.caseId); row != nullptr && !row->one.denied) {
            row->plan = one;
            if (one.to && officer(one.to) == nullptr) {
                row->plan.to = {};
            }
        }
    }
}

void MovePlanner::setOn(Date on) {
    const auto kept = wholePlan().rows;
    m_plan.on = on;
    readCases();
    takeRows(kept);
    judge();
}

void MovePlanner::setUnit(UnitRef unit) {
    const auto kept = wholePlan().rows;
    m_plan.to = unit;
    readOfficers();
    takeRows(kept);
    judge();
}

void MovePlanner::setText(const AllocationText& text) {
    m_plan.text = text;
}

void MovePlanner::propose(bool withJudgement) {
    BulkMoveRequest request;
    request.from = m_plan.from;
    request.to = m_plan.to;
    request.on = m_plan.on;
    request.withJudgement = withJudgement;
    for (const Row& row : m_rows) {
        if (row.plan.chosen && !row.one.denied) {
            request.cases.push_back(row.one.caseId);
        }
    }
    if (request.cases.empty()) {
        return;
    }
    for (const MoveProposal& proposal : proposeMoves(m_workspace, request)) {
        if (Row* row = find(proposal.caseId); row != nullptr && !proposal.denied) {
            row->plan.to = proposal.to;
            row->continuity = proposal.continuity;
        }
    }
    judge();
}

void MovePlanner::assign(CaseId caseId, PostId to) {
    if (Row* row = find(caseId); row != nullptr && !row->one.denied) {
        row->plan.to = to;
        row->continuity = false;
        judge();
    }
}

void MovePlanner::choose(CaseId caseId, bool chosen) {
    if (Row* row = find(caseId); row != nullptr && !row->one.denied) {
        row->plan.chosen = chosen;
        judge();
    }
}

void MovePlanner::setOverride(CaseId caseId, std::vector<OverrideReason> reasons, const std::string& detail) {
    if (Row* row = find(caseId)) {
        row->plan.overrides = std::move(reasons);
        row->plan.overrideDetail = detail;
    }
}

void MovePlanner::overrideAll(const std::vector<OverrideReason>& reasons, const std::string& detail) {
    for (Row& row : m_rows) {
        if (wantsReason(row)) {
            row.plan.overrides = reasons;
            row.plan.overrideDetail = detail;
        }
    }
}

/// Everybody's figure counts all moves, so each of them is judged again when one changes.
void MovePlanner::judge() {
    std::vector<PlannedMove> moves;
    for (const Row& row : m_rows) {
        if (goes(row)) {
            moves.push_back({row.one.caseId, row.plan.to});
        }
    }
    const auto results = judgeMoves(m_workspace, moves, m_plan.on);
    std::size_t at = 0;
    for (Row& row : m_rows) {
        row.findings.clear();
        row.suitability.reset();
        if (goes(row)) {
            row.suitability = results[at++];
        }
    }
    m_figures = plannedFigures(m_workspace, moves, m_plan.on);
}

MovePreview MovePlanner::preview(CaseId caseId) {
    const Row* one = row(caseId);
    return previewMove(m_workspace, caseId, one == nullptr ? PostId{} : one->plan.to, m_plan.on);
}

MovePlan MovePlanner::wholePlan() const {
    MovePlan plan = m_plan;
    for (const Row& row : m_rows) {
        plan.rows.push_back(row.plan);
    }
    return plan;
}

void MovePlanner::keepDraft() {
    keepMovePlan(m_workspace, wholePlan());
}

void MovePlanner::dropDraft() {
    dropMovePlan(m_workspace, m_plan.from);
}

AllocationOutcome MovePlanner::carryOut() {
    AllocationOutcome outcome = decide(m_workspace, decisionsOf(wholePlan()));
    std::size_t at = 0;
    for (Row& row : m_rows) {
        if (goes(row) && at < outcome.findings.size()) {
            row.findings = outcome.findings[at++];
        }
    }
    if (!outcome.refused()) {
        dropDraft();
    }
    return outcome;
}

} // namespace headroom
