#pragma once

#include "service/board.h"
#include "service/officer.h"
#include "ui/pages/page.h"
#include "ui/pages/team/boardfilter.h"
#include "ui/pages/team/boardview.h"

class QSplitter;
class QStackedLayout;

namespace headroom {

class BoardCards;
class BoardHeading;
class ComingUpCard;
class EmptyState;
class Exporter;
class OfficerSummary;
class TrendCard;

/// The board of a unit: figures that filter, practitioners or units, the trend, what is coming up,
/// and beside it the officer who is chosen.
class TeamPage final : public Page {
    Q_OBJECT

public:
    TeamPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    ~TeamPage() override;

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;
    void focusFilter() override;

    Exporter& exporter() const { return *m_exporter; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectParts();
    void read();
    void show(const BoardSnapshot& board);
    void showOfficer(PostId post);
    void showAside();
    void closeSummary();
    void chooseFirst();
    void setFilter(BoardFilter filter);
    void setOfficers(bool officers);
    void setPlot(bool plot);
    void openPost(PostId post);
    void openUnit(UnitRef unit);
    void goUp();
    bool atTeam() const { return m_where.unit.level == Level::Team; }
    BoardView::Show showing() const;
    template <class Action>
    void guarded(Action action);

    Whereabouts m_where;
    BoardSnapshot m_board;
    BoardFilter m_filter = BoardFilter::None;
    bool m_officers = false; ///< above a team: officers instead of units
    bool m_plot = false;
    BoardHeading* m_heading;
    BoardCards* m_cards;
    BoardView* m_view;
    TrendCard* m_trend;
    ComingUpCard* m_coming;
    OfficerSummary* m_summary;
    QSplitter* m_splitter;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    Exporter* m_exporter;
};

} // namespace headroom
