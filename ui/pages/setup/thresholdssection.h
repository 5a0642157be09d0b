#pragma once

#include "domain/finding.h"
#include "domain/thresholds.h"
#include "ui/pages/setup/setupsection.h"

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace headroom {

/// Where the bands begin. Says what each number does, refuses what does not fit together, and
/// keeps from today on.
class ThresholdsSection final : public SetUpSection {
    Q_OBJECT

public:
    ThresholdsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    QDoubleSpinBox* makePercent(const QString& name);
    QSpinBox* makeNumber(const QString& name, int highest, const QString& suffix);
    void addRow(QFormLayout& form, const QString& label, QWidget* field, const QString& effect);
    Thresholds entered() const;
    void show(const Thresholds& thresholds);
    void updateState();
    void save();
    void showFindings(const Findings& findings);
    QWidget* fieldOf(const std::string& column) const;

    Thresholds m_kept;
    QDoubleSpinBox *m_atCapacity, *m_over, *m_severe;
    QSpinBox *m_weeks, *m_span;
    QLabel* m_problem;
    QPushButton *m_save, *m_revert;
};

} // namespace headroom
