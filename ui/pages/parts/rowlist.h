#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class EmptyState;
class RowModelBase;

/// A table in a card under a line with its filter, its columns and its count, with words instead of
/// the table where no row is shown. The list of a page, which says what the columns and keys are.
class RowList : public QWidget {
    Q_OBJECT

public:
    void setTextFilter(const QString& text);
    QString textFilter() const;
    /// Chosen last, also while a filter hides it; 0: none.
    qint64 currentId() const;
    void setCurrentId(qint64 id);
    /// Of the first row that is shown; 0: there is none.
    qint64 firstId() const;
    int scroll() const;
    void setScroll(int value);
    void focusTable();
    void focusFilter();

signals:
    /// Somebody chose another row.
    void rowChosen(qint64 id);
    /// Enter, or a double click.
    void rowOpened(qint64 id);
    /// The next step of a list that has no rows at all.
    void nextStep();

protected:
    /// Takes the model. Its parts are named `<name>Table`, `<name>FilterEdit`, `<name>Empty`.
    RowList(RowModelBase* model, const QString& name, QWidget* parent);

    /// What stands in the table's place when there are no rows.
    virtual void showNothing(EmptyState& empty) = 0;
    /// A letter pressed on a row, without modifiers; true: it was taken.
    virtual bool rowKey(int key, qint64 id) = 0;
    /// Every row again, as somebody asks for who filtered all of them away.
    virtual void clearFilters();

    BoardTableView& table() const { return *m_table; }
    /// Filter, columns, count, keys.
    QHBoxLayout& tools() const { return *m_tools; }
    /// What the filter looks for, for screen readers, and the keys, at the end of the line.
    void setWords(const QString& filter, const QString& keys);
    /// Call around a change of the model's rows.
    template <class Replace>
    void replaceRows(Replace replace) {
        const bool first = isEmpty();
        replace();
        rowsReplaced(first);
    }
    /// Call after a change of what is shown.
    void showRows();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTools(const QString& name);
    void makeTable(const QString& name);
    bool isEmpty() const;
    void rowsReplaced(bool first);
    bool filterKey(int key);

    RowModelBase* m_model;
    BoardTableView* m_table;
    BoardKeeper* m_keeper = nullptr;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QWidget* m_line;
    QHBoxLayout* m_tools;
    QLineEdit* m_filterEdit;
    QPushButton* m_columns;
    QLabel *m_count, *m_keys;
};

} // namespace headroom
