#pragma once

#include "service/officer.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace headroom {

class ElidedLabel;
class TagLabel;
class WorkLegend;
class WorkloadBar;

/// The top of an officer's page: who, where, and the one figure with its word, bar and headroom.
class FigureBand final : public QWidget {
    Q_OBJECT

public:
    explicit FigureBand(QWidget* parent = nullptr);

    void setOfficer(const OfficerSnapshot& officer);
    /// Whether whoever is at the keyboard may move cases.
    void setMayMove(bool may);
    QPushButton& exportButton() const { return *m_export; }

signals:
    void otherPostChosen(headroom::PostId post);
    void todayPressed();
    void caseloadPressed();
    void movesPressed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void setOtherPosts(const OfficerSnapshot& officer);

    ElidedLabel* m_name;
    ElidedLabel* m_detail;
    QLabel* m_figure;
    TagLabel* m_status;
    WorkloadBar* m_bar;
    WorkLegend* m_legend;
    QLabel* m_headroom;
    QLabel* m_hours;
    QPushButton* m_today;
    QPushButton* m_caseload;
    QPushButton* m_moves;
    QPushButton* m_export;
    QWidget* m_others;
    QHBoxLayout* m_othersRow;
};

} // namespace headroom
