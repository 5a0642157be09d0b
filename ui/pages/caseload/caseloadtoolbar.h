#pragma once

#include "ui/pages/caseload/caseloadfilter.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class FilterChip;
class FlowLayout;

/// The lines above a caseload: words as you type, the filter with its chips, saved views, columns and
/// export.
class CaseloadToolBar final : public QWidget {
    Q_OBJECT

public:
    explicit CaseloadToolBar(QWidget* parent = nullptr);

    QLineEdit& filterEdit() const { return *m_edit; }
    QPushButton& filterButton() const { return *m_filterButton; }
    QPushButton& viewsButton() const { return *m_views; }
    QPushButton& columnsButton() const { return *m_columns; }
    QPushButton& exportButton() const { return *m_export; }
    void setFilter(const CaseloadFilter& filter);
    void setViewName(const QString& name); ///< of the view that is shown; empty: none
    void setCount(int shown, int all);

signals:
    void wordsTyped(const QString& words);
    void partRemoved(headroom::CaseloadPart part);

private:
    FlowLayout* m_chipRow;
    QWidget* m_chipLine;
    QList<FilterChip*> m_chips;
    QLineEdit* m_edit;
    QPushButton* m_filterButton;
    QPushButton* m_views;
    QPushButton* m_columns;
    QPushButton* m_export;
    QLabel* m_count;
};

} // namespace headroom
