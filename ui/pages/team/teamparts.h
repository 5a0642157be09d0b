#pragma once

class QStackedLayout;
class QWidget;

namespace headroom {

class BoardCards;
class BoardHeading;
class BoardView;
class ComingUpCard;
class EmptyState;
class OfficerSummary;
class SideSplit;
class TrendCard;

/// What a team page is made of, laid out in the page, which owns it all.
struct TeamParts {
    explicit TeamParts(QWidget& page);

    BoardHeading* heading;
    BoardCards* cards;
    BoardView* view;
    TrendCard* trend;
    ComingUpCard* coming;
    OfficerSummary* summary;
    SideSplit* split;
    QStackedLayout* stack; ///< the split, or what stands there instead
    EmptyState* empty;
    EmptyState* reading; ///< while the worker reads a board of many teams

private:
    QWidget* makeBoard();
};

} // namespace headroom
