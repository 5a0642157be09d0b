#pragma once

#include "service/caseload.h"
#include "ui/pages/caseload/caseloadfilter.h"

#include <QElapsedTimer>
#include <QWidget>

class QStackedLayout;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class CaseloadModel;
class CaseloadToolBar;
class EmptyState;

/// The cases as a table with its lines of filters; says what one key asks of the chosen case.
class CaseloadList final : public QWidget {
    Q_OBJECT

public:
    explicit CaseloadList(QWidget* parent = nullptr);

    void setCaseload(const CaseloadSnapshot& caseload, CaseloadScope scope);
    void setFilter(const CaseloadFilter& filter);
    const CaseloadFilter& filter() const { return m_filter; }
    void setWords(const QString& words);
    QString words() const;
    CaseloadToolBar& toolBar() const { return *m_tools; }
    const CaseloadModel& model() const { return *m_model; }
    BoardTableView& table() const { return *m_table; }
    qint64 currentId() const;
    void setCurrentId(qint64 id);
    int scroll() const;
    void setScroll(int value);
    void focusTable();
    void focusFilter();

signals:
    void caseOpened(const headroom::CaseloadRow& row);
    void contactRequested(const headroom::CaseloadRow& row);
    void filterChanged(const headroom::CaseloadFilter& filter);
    void wordsChanged();
    void nextStep(); ///< of a list without cases

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void showRows();
    void makeFilterMenu();
    void layOutColumns();
    void openColumns();
    bool tableKey(int key);

    CaseloadModel* m_model;
    CaseloadToolBar* m_tools;
    BoardTableView* m_table;
    BoardKeeper* m_keeper = nullptr;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    CaseloadFilter m_filter;
    CaseloadScope m_scope = CaseloadScope::Mine;
    QElapsedTimer m_typed; ///< since a letter was typed to find a name
};

} // namespace headroom
