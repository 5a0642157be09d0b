#pragma once

#include "service/officer.h"

#include <QWidget>

class QLineEdit;

namespace headroom {

class BoardTableView;
class Card;
class CaseListModel;

/// Every case behind the figure in one list, filtered as you type.
class CasesCard final : public QWidget {
    Q_OBJECT

public:
    explicit CasesCard(QWidget* parent = nullptr);

    void setOfficer(const OfficerSnapshot& officer);
    QLineEdit& filterEdit() const { return *m_filter; }

private:
    void showCount();

    Card* m_card;
    BoardTableView* m_table;
    CaseListModel* m_model;
    QLineEdit* m_filter;
};

} // namespace headroom
