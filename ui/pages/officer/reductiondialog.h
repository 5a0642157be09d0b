#pragma once

#include "service/officer.h"
#include "service/reductions.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace headroom {

class ReductionForm;
class WorkloadBar;

/// Adds or changes one reduction, with the figure before and after while it is being typed.
class ReductionDialog final : public QDialog {
    Q_OBJECT

public:
    /// reduction null: a new one; without an id: a new one that is filled in already.
    ReductionDialog(Workspace& workspace, const OfficerSnapshot& officer, const ReductionView* reduction,
                    QWidget* parent = nullptr);

    /// What was kept, once accepted.
    ReductionId kept() const { return m_kept; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut(const QString& officer);
    void preview();
    void fitHeight();
    void showFigure(QLabel& label, WorkloadBar& bar, const QString& when, const Workload& figure);
    void save();
    static ReductionInput inputOf(const OfficerSnapshot& officer, const ReductionView* reduction, Date today);

    Workspace& m_workspace;
    Thresholds m_thresholds;
    Date m_asOf;
    ReductionForm* m_form;
    QLabel* m_nowLabel;
    QLabel* m_thenLabel;
    WorkloadBar* m_nowBar;
    WorkloadBar* m_thenBar;
    QLabel* m_failure;
    QPushButton* m_save;
    ReductionId m_kept;
    bool m_tried = false;
};

} // namespace headroom
