#pragma once

#include "service/officer.h"

#include <QWidget>

class QLabel;

namespace headroom {

class BoardTableView;
class ExplanationModel;

/// "Why 118.2 %?": every line of the figure, their sum, the hours and the formula with this
/// officer's numbers in it, the versions used and what changed since last week. A line opens its
/// cases in place (click, Enter, Right; Left closes).
class ExplanationSheet final : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationSheet(QWidget* parent = nullptr);

    void setOfficer(const OfficerSnapshot& officer);

    /// Made of the snapshot, so that a test can hold them against each other.
    static QString reasonText(const OfficerSnapshot& officer);
    static QString formulaText(const OfficerSnapshot& officer);
    static QString percentText(const OfficerSnapshot& officer);
    static QString hoursText(const OfficerSnapshot& officer);
    static QString basisText(const OfficerSnapshot& officer);
    static QString changeText(const OfficerSnapshot& officer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitTable();

    ExplanationModel* m_model;
    BoardTableView* m_table;
    QLabel* m_reason;
    QLabel* m_formula;
    QLabel* m_percent;
    QLabel* m_hours;
    QLabel* m_basis;
    QLabel* m_change;
};

} // namespace headroom
