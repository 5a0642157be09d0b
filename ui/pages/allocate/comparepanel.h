#pragma once

#include "service/allocation.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QScrollArea;

namespace headroom {

class Card;

/// Up to four officers beside each other, all that the decision may rest on.
class ComparePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ComparePanel(QWidget* parent = nullptr);

    void setOfficers(const QString& about, const std::vector<CandidateRow>& rows,
                     const Thresholds& thresholds);
    void focusFirst();

signals:
    void chosen(headroom::PostId post);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addOfficer(QGridLayout& grid, int column, const CandidateRow& row, const Thresholds& thresholds);

    Card* m_card;
    QScrollArea* m_scroll;
};

} // namespace headroom
