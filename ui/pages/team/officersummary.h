#pragma once

#include "service/officer.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace headroom {

class Card;
class ElidedLabel;
class ExplanationSheet;

/// The officer beside the board: who, the figure, and why it is what it is.
class OfficerSummary final : public QWidget {
    Q_OBJECT

public:
    explicit OfficerSummary(QWidget* parent = nullptr);

    void setOfficer(const OfficerSnapshot& officer);
    PostId post() const { return m_post; }
    QSize sizeHint() const override;

signals:
    void openRequested(headroom::PostId post);
    void closeRequested();

private:
    Card* m_card;
    QScrollArea* m_scroll;
    ElidedLabel* m_name;
    QLabel* m_detail;
    QLabel* m_figure;
    QLabel* m_status;
    ExplanationSheet* m_sheet;
    PostId m_post;
};

} // namespace headroom
