#include "ui/pages/team/teamparts.h"

#include "ui/pages/parts/sidesplit.h"
#include "ui/pages/parts/trendcard.h"
#include "ui/pages/team/boardcards.h"
#include "ui/pages/team/boardheading.h"
#include "ui/pages/team/boardview.h"
#include "ui/pages/team/comingupcard.h"
#include "ui/pages/team/officersummary.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace headroom {

namespace {

struct PartsText {
    Q_DECLARE_TR_FUNCTIONS(TeamParts)
};

} // namespace

TeamParts::TeamParts(QWidget& page)
    : heading(new BoardHeading)
    , cards(new BoardCards)
    , view(new BoardView)
    , trend(new TrendCard)
    , coming(new ComingUpCard)
    , summary(new OfficerSummary)
    , split(new SideSplit(makeBoard(), summary))
    , stack(new QStackedLayout(&page))
    , empty(new EmptyState)
    , reading(new EmptyState) {
    view->setObjectName(QStringLiteral("boardView"));
    empty->setObjectName(QStringLiteral("noExtract"));
    empty->setContent(
        PartsText::tr("There is no extract yet."),
        PartsText::tr("Import last night's workload extract to see who is over and who has room."),
        PartsText::tr("Import…"));
    stack->addWidget(split);
    stack->addWidget(empty);
    reading->setObjectName(QStringLiteral("readingBoard"));
    stack->addWidget(reading);
}

QWidget* TeamParts::makeBoard() {
    const int side = theme::px(16);
    const int gap = theme::px(12);
    auto* board = new QWidget;
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(gap);
    column->addWidget(heading);
    column->addWidget(cards);
    column->addWidget(view, 3);
    auto* below = new QHBoxLayout;
    below->setSpacing(gap);
    below->addWidget(trend, 1);
    below->addWidget(coming, 1);
    column->addLayout(below, 1);
    trend->setMinimumHeight(theme::px(180));
    return board;
}

} // namespace headroom
