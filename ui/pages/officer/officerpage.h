#pragma once

#include "service/officer.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QScrollArea;

namespace headroom {

class Card;
class CasesCard;
class ExplanationSheet;
class Exporter;
class FigureBand;
class OutlookCard;
class PracticeCard;
class ReductionsCard;
class SupervisionCard;
class TrendCard;

/// One officer in one team: the figure, why it is what it is, how it came about and where it goes.
class OfficerPage final : public Page {
    Q_OBJECT

public:
    OfficerPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;
    void focusFilter() override;

    Exporter& exporter() const { return *m_exporter; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void read();
    void goUp();

    Whereabouts m_where;
    OfficerSnapshot m_officer;
    FigureBand* m_band;
    Card* m_why;
    ExplanationSheet* m_sheet;
    TrendCard* m_trend;
    ReductionsCard* m_reductions;
    OutlookCard* m_outlook;
    PracticeCard* m_practice;
    CasesCard* m_cases;
    SupervisionCard* m_supervision;
    Exporter* m_exporter;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
};

} // namespace headroom
