#pragma once

#include "service/board.h"

#include <QWidget>

class QStackedLayout;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class Card;
class ComingUpModel;
class EmptyState;

/// "Coming up and what it does to the figure": releases, ends of orders and reductions of the next
/// weeks. Choosing a row asks for its officer.
class ComingUpCard final : public QWidget {
    Q_OBJECT

public:
    explicit ComingUpCard(QWidget* parent = nullptr);

    void setEvents(const std::vector<ComingUp>& events);

signals:
    void officerChosen(headroom::PostId post);

private:
    void choose(int row);

    Card* m_card;
    QStackedLayout* m_stack;
    BoardTableView* m_table;
    EmptyState* m_empty;
    ComingUpModel* m_model;
};

} // namespace headroom
