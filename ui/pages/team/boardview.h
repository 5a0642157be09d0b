#pragma once

#include "domain/ids.h"
#include "service/board.h"
#include "ui/pages/models/postmodel.h"
#include "ui/pages/team/boardfilter.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace headroom {

class BoardKeeper;
class BoardPlot;
class BoardTableView;
class BoardToolBar;
class EmptyState;
class UnitModel;

/// The board itself: practitioners (as a table or as dots on one scale) or units, with the line of
/// filters above. Keeps filter, grouping, order and the chosen row while snapshots come and go.
class BoardView final : public QWidget {
    Q_OBJECT

public:
    enum class Show { Officers, Plot, Units };

    explicit BoardView(QWidget* parent = nullptr);

    void setBoard(const BoardSnapshot& board, Show show);
    void setFilter(BoardFilter filter);
    /// Whether an officer's cases can be moved from the menu of a row.
    void setMayMove(bool may) { m_mayMove = may; }
    void groupBy(PostModel::GroupBy by);
    PostModel::GroupBy grouping() const;
    void setTextFilter(const QString& text);
    QString textFilter() const;
    void clearFilters();

    /// Chosen in the list shown: a post's or a unit's id; 0: none.
    qint64 currentId() const;
    void setCurrentId(qint64 id);
    qint64 firstId() const; ///< of the first row shown; 0: there is none
    int scroll() const;
    void setScroll(int value);
    /// As high as all its rows; more would be empty.
    int naturalHeight() const;
    void focusTable();
    void focusFilter();

    /// The board as it is filtered and ordered now, for a file.
    BoardSnapshot shownBoard() const;
    /// Keys of the columns shown, in their order.
    QStringList shownColumns() const;
    bool showsUnits() const { return m_show == Show::Units; }
    BoardToolBar& toolBar() const { return *m_tools; }

signals:
    void postChosen(headroom::PostId post);
    void postOpened(headroom::PostId post);
    void todayRequested(headroom::PostId post);
    void caseloadRequested(headroom::PostId post);
    void movesRequested(headroom::PostId post);
    void unitOpened(headroom::UnitRef unit);
    void upRequested();
    void chipRemoved();
    void filtersCleared();
    void groupChosen(headroom::PostModel::GroupBy by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePostTable();
    void makeUnitTable();
    void makePlot();
    void layOutColumns(Level level);
    void showRows();
    void openRow(int row);
    void openPostMenu(const QPoint& position);
    BoardTableView& table() const;
    const class RowModelBase& model() const;

    PostModel* m_posts;
    UnitModel* m_units;
    BoardToolBar* m_tools;
    QStackedLayout* m_stack;
    BoardTableView* m_postTable;
    BoardTableView* m_unitTable;
    BoardKeeper* m_postKeeper = nullptr;
    BoardKeeper* m_unitKeeper = nullptr;
    BoardPlot* m_plot;
    EmptyState* m_empty;
    BoardSnapshot m_board;
    bool m_filled = false, m_mayMove = false;
    BoardFilter m_filter = BoardFilter::None;
    Show m_show = Show::Officers;
    std::optional<Level> m_laidOut;
};

} // namespace headroom
