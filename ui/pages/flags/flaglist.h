#pragma once

#include "service/flags.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class EmptyState;
class FlagModel;

/// The inbox itself with its filter; says what one key asks of the chosen flag.
class FlagList final : public QWidget {
    Q_OBJECT

public:
    explicit FlagList(QWidget* parent = nullptr);

    void setFlags(const std::vector<Flag>& flags, const Thresholds& thresholds, Date asOf);
    void setTextFilter(const QString& text);
    QString textFilter() const;
    qint64 currentId() const;
    void setCurrentId(qint64 id);
    qint64 firstId() const;
    const Flag* flagWithId(qint64 id) const; ///< null: none
    int scroll() const;
    void setScroll(int value);
    void focusTable();
    void focusFilter();

signals:
    void flagChosen(qint64 id);
    void acknowledgePressed(qint64 id); ///< A, Enter
    void escalatePressed(qint64 id);    ///< E
    void officerPressed(qint64 id);     ///< O

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTools();
    void makeTable();
    void showRows();
    bool rowKey(int key);

    FlagModel* m_model;
    BoardTableView* m_table;
    BoardKeeper* m_keeper = nullptr;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QLineEdit* m_filterEdit;
    QLabel* m_count;
    QPushButton* m_columns;
};

} // namespace headroom
