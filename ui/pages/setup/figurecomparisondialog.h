#pragma once

#include "service/figurecomparison.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace headroom {

class BoardTableView;
class ChoiceBar;
class FigureShiftsModel;
class JobRunner;
class TeamShiftsModel;
struct Progress;

/// Every officer's and every team's figure as it is and as it would be. The figures are made off the UI
/// thread and can be stopped; nothing is kept.
class FigureComparisonDialog final : public QDialog {
    Q_OBJECT

public:
    FigureComparisonDialog(Workspace& workspace, JobRunner& jobs, FigureTrial trial, Date asOf,
                           QWidget* parent = nullptr);

    bool isDone() const { return m_done; }
    void done(int result) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void start();
    void showResult(FigureComparison result);
    void filter();
    void copy();

    Workspace& m_workspace;
    JobRunner& m_jobs;
    FigureTrial m_trial;
    Date m_asOf;
    QLabel *m_headline, *m_doing;
    QProgressBar* m_progress;
    ChoiceBar* m_level;
    QCheckBox* m_movedOnly;
    QStackedWidget* m_stack;
    BoardTableView *m_officers, *m_teams;
    FigureShiftsModel* m_officersModel;
    TeamShiftsModel* m_teamsModel;
    QPushButton *m_copy, *m_close;
    bool m_running = false, m_done = false;
};

} // namespace headroom
