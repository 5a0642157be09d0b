#pragma once

#include "service/allocation.h"
#include "ui/pages/allocate/queuemodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace headroom {

class Card;
class EmptyState;
class QueueDelegate;

/// The cases that wait, with a filter as one types and an order.
class QueueList final : public QWidget {
    Q_OBJECT

public:
    explicit QueueList(QWidget* parent = nullptr);

    void setQueue(const QueueSnapshot& queue);
    /// No cases, for the reason that the sentence gives: they are being read, or could not be. Which one is
    /// current, and the filter, stay.
    void setNoQueue(const QString& sentence);
    /// By QueueModel::idOf(); 0, or one that does not wait: none is chosen. Does not say so.
    void setCurrentId(qint64 id);
    qint64 currentId() const { return m_current; }
    /// What comes behind the current one in the order shown, or stands in its place where it is gone;
    /// what one may not open is passed over. Null: nothing waits.
    const QueueRow* next() const;
    const QueueRow* first() const;
    const QueueRow* row(qint64 id) const { return m_model->rowWithId(id); }
    const QueueModel& model() const { return *m_model; }
    QListView& view() const { return *m_view; }
    void setPlaced(int cases);
    void setFilter(const QString& text);
    QString filter() const;
    void setNarrow(bool narrow);
    void focusList();
    void focusFilter();

signals:
    void rowChosen(const headroom::QueueRow& row);
    void rowOpened(const headroom::QueueRow& row); ///< Enter: on to who could take it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void makeOrderMenu();
    void showCount();
    void restore();
    const QueueRow* openableFrom(int row) const;

    QueueModel* m_model;
    QueueDelegate* m_delegate;
    Card* m_card;
    QLineEdit* m_filter;
    QPushButton* m_order;
    QListView* m_view;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QLabel* m_foot;
    qint64 m_current = 0;
    qint64 m_next = 0;                ///< what stood behind it, for when it is gone
    std::optional<QString> m_noQueue; ///< why there is none to count
    bool m_restoring = false;
    bool m_narrow = false;
};

} // namespace headroom
