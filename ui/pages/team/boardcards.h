#pragma once

#include "service/board.h"
#include "ui/pages/team/boardfilter.h"

#include <QWidget>

#include <map>

namespace headroom {

class FigureCard;

/// The figures on top of a board; all but the last filter what is shown under them, and a second
/// press takes the filter off again.
class BoardCards final : public QWidget {
    Q_OBJECT

public:
    explicit BoardCards(QWidget* parent = nullptr);

    void setBoard(const BoardSnapshot& board);
    /// Whoever allocates goes from the count of waiting cases to the cases; others see who has room.
    void setMayAllocate(bool may) { m_mayAllocate = may; }
    BoardFilter filter() const { return m_filter; }
    void setFilter(BoardFilter filter); ///< without saying so

signals:
    void allocateRequested();
    void filterChosen(headroom::BoardFilter filter);

private:
    FigureCard* add(const char* name, BoardFilter filter);
    void setWorkload(const BoardSnapshot& board);
    void setCounts(const BoardSnapshot& board);
    void setUnallocated(const BoardSnapshot& board);
    void setUncovered(const BoardSnapshot& board);
    void setSpan(const BoardSnapshot& board);

    std::map<BoardFilter, FigureCard*> m_filters;
    FigureCard* m_workload;
    FigureCard* m_over;
    FigureCard* m_sustained;
    FigureCard* m_unallocated;
    FigureCard* m_uncovered;
    FigureCard* m_span;
    bool m_mayAllocate = false;
    bool m_casesWait = false;
    BoardFilter m_filter = BoardFilter::None;
};

} // namespace headroom
