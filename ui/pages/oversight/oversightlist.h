#pragma once

#include "service/oversight.h"

#include <QWidget>

#include <vector>

class QStackedLayout;

namespace headroom {

class BoardTableView;
class Card;
class EmptyState;
class OversightItemModel;

/// What one number counts, line by line; each leads to its officer, person, case or flag.
class OversightList final : public QWidget {
    Q_OBJECT

public:
    explicit OversightList(QWidget* parent = nullptr);

    void setItems(const QString& whose, const std::vector<OversightKind>& kinds,
                  std::vector<OversightItem> items, const Thresholds& thresholds);
    void focusTable();
    QSize sizeHint() const override;

signals:
    void opened(const headroom::OversightItem& item);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Card* m_card;
    QStackedLayout* m_stack;
    BoardTableView* m_table;
    OversightItemModel* m_model;
    EmptyState* m_empty;
};

} // namespace headroom
