#pragma once

#include "service/officer.h"

#include <QWidget>

namespace headroom {

class BoardTableView;
class Card;
class OutlookModel;

/// The next weeks: what happens in each and the figure it leads to.
class OutlookCard final : public QWidget {
    Q_OBJECT

public:
    explicit OutlookCard(QWidget* parent = nullptr);
    void setOfficer(const OfficerSnapshot& officer);

private:
    Card* m_card;
    BoardTableView* m_table;
    OutlookModel* m_model;
};

} // namespace headroom
