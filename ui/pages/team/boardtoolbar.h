#pragma once

#include "ui/pages/models/postmodel.h"
#include "ui/pages/team/boardfilter.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class FilterChip;
class WorkLegend;

/// The line above a board: filter as you type, the chosen card's chip, grouping, columns, export
/// and the legend of the bar.
class BoardToolBar final : public QWidget {
    Q_OBJECT

public:
    explicit BoardToolBar(QWidget* parent = nullptr);

    QLineEdit& filterEdit() const { return *m_filterEdit; }
    void setChip(const QString& text); ///< empty: none
    void setCount(int shown, int all); ///< says how many of all are shown, where it is fewer
    /// Officers can be grouped, units cannot; team only makes sense above a team.
    void setGrouping(bool possible, bool byTeam, PostModel::GroupBy current);
    QPushButton& columnsButton() const { return *m_columns; }
    QPushButton& exportButton() const { return *m_export; }

signals:
    void filterTyped(const QString& text);
    void chipRemoved();
    void groupChosen(headroom::PostModel::GroupBy by);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString groupText(PostModel::GroupBy by) const;

    QHBoxLayout* m_row;
    QLineEdit* m_filterEdit;
    FilterChip* m_chip = nullptr;
    QPushButton* m_group;
    QPushButton* m_columns;
    QPushButton* m_export;
    QLabel* m_count;
    WorkLegend* m_legend;
};

} // namespace headroom
