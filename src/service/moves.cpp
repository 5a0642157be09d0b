#include "service/moves.h"

#include "domain/crn.h"
#include "domain/error.h"
#include "domain/text.h"
#include "engine/casepoints.h"
#include "service/allocationparts.h"
#include "service/movesalong.h"
#include "service/personaccess.h"
#include "service/workspace.h"
#include "store/access.h"
#include "store/casechanges.h"
#include "store/heldspells.h"
#include "store/people.h"
#include "store/reference.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

std::vector<CaseId> ledCases(sql::Database& db, const std::vector<CaseId>& cases, Date day) {
    std::vector<CaseId> led;
    for (const CaseId one : cases) {
        const auto lead = store::leadOn(db, one, day);
        if (lead && lead->post) {
            led.push_back(one);
        }
    }
    return led;
}

FigureMove figureOf(const std::vector<FigureMove>& figures, PostId post) {
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [post](const FigureMove& one) { return one.post == post; });
    return found == figures.end() ? FigureMove{} : *found;
}

/// The post among those who could take a case.
const CandidateRow* candidateOf(const std::vector<CandidateRow>& rows, PostId post) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [post](const CandidateRow& one) { return one.officer.post == post; });
    return found == rows.end() ? nullptr : &*found;
}

/// A case with what decides when its turn comes.
struct CaseInTurn {
    CaseId id;
    PersonId person;
    std::string crn;
    Points weight;
};

/// Heaviest first: what is left over at the end is small and finds room more easily.
std::vector<CaseInTurn> inTurn(Workspace& workspace, const BulkMoveRequest& request) {
    sql::Database& db = workspace.database();
    const PointsTable points = store::pointsTable(db, request.on);
    std::vector<CaseInTurn> turn;
    for (const store::HeldCase& held : store::heldCases(db, request.from, request.on)) {
        const bool asked = request.cases.empty() || std::find(request.cases.begin(), request.cases.end(),
                                                              held.id) != request.cases.end();
        if (asked) {
            turn.push_back({held.id, store::caseRecord(db, held.id).person, held.crn,
                            pointsOfCase(points, held.type, held.tier, held.t2a)});
        }
    }
    std::sort(turn.begin(), turn.end(), [](const CaseInTurn& a, const CaseInTurn& b) {
        return a.weight != b.weight ? b.weight < a.weight : a.crn < b.crn;
    });
    return turn;
}

/// Eligible before judgement, then who knows the person, then who has most room.
bool fitsBetter(const CandidateRow& a, const CandidateRow& b) {
    if (a.suitability.outcome != b.suitability.outcome) {
        return a.suitability.outcome < b.suitability.outcome;
    }
    if (a.continuity.empty() != b.continuity.empty()) {
        return !a.continuity.empty();
    }
    if (a.headroomAfter.points != b.headroomAfter.points) {
        return b.headroomAfter.points < a.headroomAfter.points;
    }
    return a.officer.post < b.officer.post;
}

const CandidateRow* bestOf(const std::vector<CandidateRow>& rows, const BulkMoveRequest& request) {
    const Suitability worst = request.withJudgement ? Suitability::Judgement : Suitability::Eligible;
    const CandidateRow* best = nullptr;
    for (const CandidateRow& row : rows) {
        const bool may =
            row.officer.post != request.from && row.selectable && row.suitability.outcome <= worst;
        if (may && (best == nullptr || fitsBetter(row, *best))) {
            best = &row;
        }
    }
    return best;
}

} // namespace

bool mayMoveCases(Workspace& workspace) {
    return workspace.actor().role != Role::Practitioner && workspace.store().access() == Store::Access::Write;
}

MoveLookup findCaseToMove(Workspace& workspace, std::string_view crn) {
    workspace.require(Permission::ReadAllocations);
    const auto written = Crn::parse(trimmed(crn));
    if (!written) {
        return {MoveObstacle::BadCrn, {}};
    }
    sql::Database& db = workspace.database();
    const auto person = store::personWithCrn(db, written->text());
    if (!person) {
        return {MoveObstacle::Unknown, {}};
    }
    if (!mayAccess(workspace, *person)) {
        return {MoveObstacle::Denied, {}};
    }
    const auto open = store::openCasesOf(db, *person, workspace.today());
    if (open.empty()) {
        return {MoveObstacle::NotOpen, {}};
    }
    auto led = ledCases(db, open, workspace.today());
    return {led.empty() ? MoveObstacle::Waiting : MoveObstacle::None, std::move(led)};
}

std::vector<MovableCase> movableCases(Workspace& workspace, PostId from, Date on) {
    workspace.require(Permission::ReadAllocations);
    CaseloadRequest request;
    request.post = from;
    request.asOf = on;
    const auto leads = store::leadsHad(workspace.database(), from, on);
    std::vector<MovableCase> cases;
    for (CaseloadRow& row : readCaseload(workspace, request).rows) {
        if (row.coWorked) {
            continue;
        }
        MovableCase one{row.caseId,
                        row.person,
                        std::move(row.crn),
                        std::move(row.surname),
                        std::move(row.forename),
                        row.denied,
                        row.limited,
                        row.type,
                        row.tier,
                        std::move(row.letterTier),
                        row.rosh,
                        row.since,
                        0};
        if (const auto had = leads.find(one.caseId); had != leads.end()) {
            one.officerChanges = had->second;
        }
        cases.push_back(std::move(one));
    }
    std::stable_sort(cases.begin(), cases.end(), [](const MovableCase& a, const MovableCase& b) {
        return std::tie(a.denied, a.surname, a.forename, a.crn) <
               std::tie(b.denied, b.surname, b.forename, b.crn);
    });
    return cases;
}

std::vector<SuitabilityResult> judgeMoves(Workspace& workspace, const std::vector<PlannedMove>& moves,
                                          Date on) {
    std::vector<SuitabilityResult> results;
    for (std::size_t at = 0; at < moves.size(); ++at) {
        CandidateRequest request;
        request.caseId = moves[at].caseId;
        request.unit = unitOf(moves[at].to);
        request.asOf = on;
        for (std::size_t other = 0; other < moves.size(); ++other) {
            if (other != at) {
                request.placed.push_back({moves[other].caseId, moves[other].to});
            }
        }
        const auto rows = readCandidates(workspace, request);
        const CandidateRow* row = candidateOf(rows, moves[at].to);
        results.push_back(row == nullptr ? SuitabilityResult{Suitability::NotEligible, {}}
                                         : row->suitability);
    }
    return results;
}

MovePreview previewMove(Workspace& workspace, CaseId caseId, PostId to, Date from) {
    workspace.require(Permission::ReadAllocations);
    const CaseBrief brief = readCaseBrief(workspace, caseId, workspace.today());
    MovePreview preview;
    preview.along = movesAlong(workspace, brief.person, caseId, to, from);
    const auto figures = plannedFigures(workspace, {{caseId, to}}, from);
    const auto lead = store::leadOn(workspace.database(), caseId, from);
    const bool stays = lead && lead->post == to;
    preview.from = figureOf(figures, lead ? lead->post : PostId{});
    preview.to = figureOf(figures, to);
    preview.officerChanges = brief.officerChanges + (lead && lead->post && !stays ? 1 : 0);
    preview.suitability = judgeMoves(workspace, {{caseId, to}}, from).front();
    return preview;
}

std::vector<HeldSpell> whoHeld(Workspace& workspace, PersonId person) {
    workspace.require(Permission::ReadCases);
    requireAccess(workspace, person);
    std::vector<HeldSpell> spells = spellsOf(workspace, person);
    // What was taken back before it held on any day is no spell.
    std::erase_if(spells, [](const HeldSpell& spell) { return spell.until && *spell.until <= spell.from; });
    return spells;
}

std::vector<MoveProposal> proposeMoves(Workspace& workspace, const BulkMoveRequest& request) {
    workspace.require(Permission::ReadAllocations);
    std::vector<MoveProposal> proposals;
    CandidateRequest ask;
    ask.unit = request.to;
    ask.asOf = request.on;
    for (const CaseInTurn& one : inTurn(workspace, request)) {
        MoveProposal proposal;
        proposal.caseId = one.id;
        if (!mayAccess(workspace, one.person)) {
            proposal.denied = true;
        } else {
            ask.caseId = one.id;
            const auto rows = readCandidates(workspace, ask);
            if (const CandidateRow* best = bestOf(rows, request)) {
                proposal.to = best->officer.post;
                proposal.suitability = best->suitability;
                proposal.continuity = !best->continuity.empty();
                ask.placed.push_back({one.id, proposal.to});
            }
        }
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

} // namespace headroom
