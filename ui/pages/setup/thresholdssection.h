#pragma once

#include "domain/thresholds.h"
#include "ui/pages/setup/versionsof.h"

class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace headroom {

/// Where the bands begin, in versions. Says what each number does and how many officers the draft would
/// put into another band.
class ThresholdsSection final : public VersionsOf<Thresholds> {
    Q_OBJECT

public:
    ThresholdsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void display() override;
    QString effect() const override;
    QString faultLine(const Finding& finding) const override;
    void showFaults(const Findings& findings) override;

private:
    QDoubleSpinBox* makePercent(const QString& name);
    QSpinBox* makeNumber(const QString& name, int highest, const QString& suffix);
    void addRow(QFormLayout& form, const QString& label, QWidget* field, const QString& effect);
    Thresholds entered() const;
    void take();
    QWidget* fieldOf(const std::string& column) const;

    QDoubleSpinBox *m_atCapacity, *m_over, *m_severe;
    QSpinBox *m_weeks, *m_span;
    bool m_showing = false; ///< fields are being filled by the program
};

} // namespace headroom
