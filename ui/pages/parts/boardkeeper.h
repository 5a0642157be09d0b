#pragma once

#include <QList>
#include <QObject>

namespace headroom {

class BoardTableView;
class RowModelBase;

/// Keeps a table's chosen row by its id while its rows are replaced, filtered away and back, and
/// lets the headings of groups run across all columns.
class BoardKeeper final : public QObject {
    Q_OBJECT

public:
    /// The view must have the model already.
    BoardKeeper(BoardTableView& view, RowModelBase& model);

    /// Chosen last, also while a filter hides it; 0: none.
    qint64 currentId() const { return m_id; }
    /// Chooses a row without saying so; 0 or one that is not there: chooses none.
    void setCurrentId(qint64 id);

signals:
    /// Somebody chose another row.
    void currentIdChanged(qint64 id);

private:
    void restore();
    void spanHeadings();

    BoardTableView& m_view;
    RowModelBase& m_model;
    qint64 m_id = 0;
    bool m_restoring = false;
    QList<int> m_headings; ///< rows that head a group, each over all columns
};

} // namespace headroom
