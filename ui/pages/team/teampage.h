#pragma once

#include "service/board.h"
#include "ui/pages/page.h"
#include "ui/pages/team/boardview.h"
#include "ui/pages/team/teamparts.h"
#include "ui/pages/team/teamsettings.h"

#include <optional>

namespace headroom {

class AsideReading;
class Exporter;

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
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void read();
    void readAside(const BoardRequest& request);
    void arrive(const BoardSnapshot& board);
    void sayInstead(const QString& sentence, const QString& hint = {});
    void showState();
    void showFlags();
    void showUncovered();
    void openUncovered();
    void present(const BoardSnapshot& board);
    void showOfficer(PostId post);
    void closeSummary();
    void chooseFirst();
    void setFilter(BoardFilter filter);
    void setGrouping(PostModel::GroupBy by);
    void setOfficers(bool officers);
    void setPlot(bool plot);
    void openPost(PostId post);
    void openUnit(UnitRef unit);
    void goUp();
    bool atTeam() const { return m_where.unit.level == Level::Team; }
    /// What is shown is what was asked for, not the board that was there before.
    bool isCurrent() const { return m_shown == m_where; }
    BoardView::Show showing() const;
    bool mayAllocate() const;

    Whereabouts m_where;
    BoardSnapshot m_board;
    TeamSettings m_look;
    bool m_firstPending = false; ///< whom to explain is decided when the page has its width
    TeamParts m_parts;
    Exporter* m_exporter;
    AsideReading* m_reading;
    std::optional<Whereabouts> m_shown; ///< of the board
    std::optional<BoardState> m_kept;   ///< what back and forward bring back with the board
};

} // namespace headroom
