#pragma once

#include "ui/pages/editor.h"
#include "ui/pages/moves/moveplanner.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class DateField;
class MoveChoice;
class MoveEvidence;
class MoveFiguresModel;
class MovesModel;
class Workspace;

/// The cases of an officer, moved to others together: all of them or none. Who gets which is proposed and
/// changed by hand while everybody's figure is seen to move. What is not carried out stays as a draft of
/// whoever made it.
class MovesDialog final : public Editor {
    Q_OBJECT

public:
    /// Throws AccessDenied, NotFound.
    MovesDialog(Workspace& workspace, PostId from, QWidget* parent = nullptr);

    void done(int result) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void nameParts();
    void layOut();
    QLayout* makeHead();
    QLayout* makeButtons();
    void wire();
    void showPlan();
    void showChosen();
    void updateState();
    void propose();
    void carryOut();
    void throwAway();
    void keepDraft();
    void changed();
    CaseId chosen() const;
    /// Runs it; what goes wrong stands above the buttons.
    template <class Action>
    void attempt(const Action& action);
    void fail(const QString& sentence);
    void showRefusals();
    QString doneSentence(int count, const AllocationOutcome& outcome) const;

    MovePlanner m_planner;
    BoardTableView *m_table, *m_figures;
    MovesModel* m_model;
    MoveFiguresModel* m_figuresModel;
    BoardKeeper* m_keeper = nullptr;
    MoveChoice* m_choice;
    MoveEvidence* m_evidence;
    DateField* m_on;
    QComboBox* m_unit;
    QCheckBox* m_withJudgement;
    QLabel *m_note, *m_failure;
    QPushButton *m_propose, *m_move, *m_throwAway;
    QTimer* m_saving;
    bool m_touched = false, m_over = false;
};

} // namespace headroom
