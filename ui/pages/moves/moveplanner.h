#pragma once

#include "service/moves.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace headroom {

class Workspace;

/// What somebody plans to do with the cases of one officer: which go, to whom, what the rules say of each
/// and how everybody's figure would move. Nothing is kept but the draft.
class MovePlanner {
public:
    /// An officer who could take cases.
    struct Officer {
        PostId post;
        std::string name, team; ///< "Surname, Forename"
        Grade grade = Grade::PO;
        Stage stage;
        double percent = 0;
        Status status = Status::Ok;
    };
    /// One case of the plan, with what is known of its move.
    struct Row {
        MovableCase one;
        MovePlan::Row plan;
        std::optional<SuitabilityResult> suitability; ///< none: no officer yet
        bool continuity = false;
        Findings findings; ///< what decide() refuses
    };

    /// Goes on with the draft where one is kept. Throws AccessDenied, NotFound.
    MovePlanner(Workspace& workspace, PostId from);

    const std::vector<Row>& rows() const { return m_rows; }
    const Row* row(CaseId caseId) const;
    const std::vector<Officer>& officers() const { return m_officers; }
    const Officer* officer(PostId post) const;
    const Officer& giver() const { return m_giver; }
    const std::vector<Unit>& units() const { return m_units; } ///< whose officers may be asked
    const std::vector<FigureMove>& figures() const { return m_figures; }
    const MovePlan& plan() const { return m_plan; }
    bool resumed() const { return m_resumed; }
    int going() const;       ///< chosen, with an officer
    int undecided() const;   ///< chosen, without one
    int unjustified() const; ///< going against a rule that asks for judgement, without a reason

    void setOn(Date on);
    void setUnit(UnitRef unit);
    void setReason(AllocationReason reason) { m_plan.reason = reason; }
    void setText(const AllocationText& text);
    void propose(bool withJudgement);
    void assign(CaseId caseId, PostId to);
    void choose(CaseId caseId, bool chosen);
    void setOverride(CaseId caseId, std::vector<OverrideReason> reasons, const std::string& detail);

    /// The same for every case of which a rule asks for judgement and that has no reason yet.
    void overrideAll(const std::vector<OverrideReason>& reasons, const std::string& detail);

    /// What would go along with one case. Throws Error.
    MovePreview preview(CaseId caseId);
    void keepDraft();
    void dropDraft();
    /// Keeps all of it, or nothing: then rows say what is refused. Throws Error.
    AllocationOutcome carryOut();

private:
    void readOfficers();
    void readCases();
    void takeRows(const std::vector<MovePlan::Row>& kept);
    void judge();
    MovePlan wholePlan() const;
    Row* find(CaseId caseId);

    Workspace& m_workspace;
    MovePlan m_plan; ///< its rows are in m_rows
    std::vector<Row> m_rows;
    std::vector<Officer> m_officers;
    Officer m_giver;
    std::vector<Unit> m_units;
    std::vector<FigureMove> m_figures;
    bool m_resumed = false;
};

} // namespace headroom
