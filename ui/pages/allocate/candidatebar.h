#pragma once

#include "domain/thresholds.h"
#include "service/board.h"
#include "ui/pages/allocate/candidatefilter.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace headroom {

class FlowLayout;

/// The line above the practitioners: whose officers, which of them, grouped or not, and how many are
/// hidden.
class CandidateBar final : public QWidget {
    Q_OBJECT

public:
    explicit CandidateBar(QWidget* parent = nullptr);

    /// Of which units officers can be asked, narrowest first.
    void setUnits(const std::vector<Unit>& units, const UnitRef& current);
    void setGrades(const std::set<Grade>& grades);
    void setThresholds(const Thresholds& thresholds);
    void setHidden(int rows);
    void setGrouped(bool grouped);
    const CandidateFilter& filter() const { return m_filter; }
    void setFilter(const CandidateFilter& filter);

signals:
    void filterChanged();
    void unitChosen(const headroom::UnitRef& unit);
    void groupToggled(bool grouped);
    void columnsRequested();
    void showAllRequested();

private:
    void showFilter();
    QPushButton* add(const char* name, const QString& text);

    CandidateFilter m_filter;
    Thresholds m_thresholds;
    QPushButton *m_unit, *m_grade, *m_percent, *m_group, *m_columns;
    QCheckBox* m_eligible;
    QPushButton* m_hidden;
    FlowLayout* m_row;
};

} // namespace headroom
