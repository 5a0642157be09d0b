#include "ui/pages/team/teampage.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/pages/parts/exporter.h"
#include "ui/pages/parts/trendcard.h"
#include "ui/pages/team/boardcards.h"
#include "ui/pages/team/boardexport.h"
#include "ui/pages/team/boardheading.h"
#include "ui/pages/team/boardtoolbar.h"
#include "ui/pages/team/comingupcard.h"
#include "ui/pages/team/officersummary.h"
#include "ui/pages/team/teamsettings.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int besideFrom = 1160; // design pixels that leave a board readable beside its officer

} // namespace

TeamPage::TeamPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_heading(new BoardHeading)
    , m_cards(new BoardCards)
    , m_view(new BoardView)
    , m_trend(new TrendCard)
    , m_coming(new ComingUpCard)
    , m_summary(new OfficerSummary)
    , m_splitter(new QSplitter)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_exporter(new Exporter(workspace, *this)) {
    m_view->setObjectName(QStringLiteral("boardView"));
    layOut();
    connectParts();
    const TeamSettings settings = readTeamSettings();
    m_officers = settings.officers;
    m_plot = settings.plot;
    m_view->groupBy(settings.group);
    m_filter = settings.filter;
}

TeamPage::~TeamPage() = default;

void TeamPage::layOut() {
    const int side = theme::px(16);
    const int gap = theme::px(12);
    auto* board = new QWidget;
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(gap);
    column->addWidget(m_heading);
    column->addWidget(m_cards);
    column->addWidget(m_view, 3);
    auto* below = new QHBoxLayout;
    below->setSpacing(gap);
    below->addWidget(m_trend, 1);
    below->addWidget(m_coming, 1);
    column->addLayout(below, 1);
    m_trend->setMinimumHeight(theme::px(180));

    auto* aside = new QWidget;
    auto* asideColumn = new QVBoxLayout(aside);
    asideColumn->setContentsMargins(0, side, side, side);
    asideColumn->addWidget(m_summary);
    m_splitter->addWidget(board);
    m_splitter->addWidget(aside);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    aside->hide();

    m_empty->setObjectName(QStringLiteral("noExtract"));
    m_empty->setContent(tr("There is no extract yet."),
                        tr("Import last night's workload extract to see who is over and who has room."),
                        tr("Import…"));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
}

void TeamPage::connectParts() {
    connect(m_heading, &BoardHeading::officersChosen, this, &TeamPage::setOfficers);
    connect(m_heading, &BoardHeading::plotChosen, this, &TeamPage::setPlot);
    connect(m_cards, &BoardCards::filterChosen, this, &TeamPage::setFilter);
    connect(m_view, &BoardView::chipRemoved, this, [this] { setFilter(BoardFilter::None); });
    connect(m_view, &BoardView::filtersCleared, this, [this] { setFilter(BoardFilter::None); });
    connect(m_view, &BoardView::groupChosen, this, [this](PostModel::GroupBy by) {
        m_view->groupBy(by);
        m_view->setMaximumHeight(m_view->naturalHeight());
        saveTeamSettings({m_officers, m_plot, by, m_filter});
    });
    connect(m_view, &BoardView::postChosen, this,
            [this](PostId post) { guarded([&] { showOfficer(post); }); });
    connect(m_view, &BoardView::postOpened, this, &TeamPage::openPost);
    connect(m_view, &BoardView::unitOpened, this, &TeamPage::openUnit);
    connect(m_view, &BoardView::upRequested, this, &TeamPage::goUp);
    connect(m_summary, &OfficerSummary::openRequested, this, &TeamPage::openPost);
    connect(m_summary, &OfficerSummary::closeRequested, this, &TeamPage::closeSummary);
    connect(m_coming, &ComingUpCard::officerChosen, this, &TeamPage::openPost);
    connect(m_empty, &EmptyState::nextStep, this, &Page::importRequested);
    connect(m_exporter, &Exporter::said, this, &Page::said);
}

template <class Action>
void TeamPage::guarded(Action action) {
    try {
        action();
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

BoardView::Show TeamPage::showing() const {
    if (!atTeam() && !m_officers) {
        return BoardView::Show::Units;
    }
    return m_plot ? BoardView::Show::Plot : BoardView::Show::Officers;
}

void TeamPage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit;
    m_where = whereabouts;
    if (elsewhere) {
        m_view->setTextFilter({});
        m_view->setCurrentId(0);
        m_splitter->widget(1)->hide();
    }
    read();
    if (elsewhere) {
        chooseFirst();
    }
}

void TeamPage::refresh(const ChangeNotice&) {
    read();
}

void TeamPage::read() {
    BoardRequest request;
    request.unit = m_where.unit;
    request.asOf = m_where.asOf;
    request.posts = showing() != BoardView::Show::Units;
    show(readBoard(workspace(), request));
    if (m_splitter->widget(1)->isVisibleTo(m_splitter)) {
        showOfficer(m_summary->post());
    }
}

void TeamPage::show(const BoardSnapshot& board) {
    m_board = board;
    const bool empty = board.basis.source == FigureSource::None;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_splitter);
    if (empty) {
        return;
    }
    m_heading->setBoard(board);
    m_heading->setView(!atTeam(), showing() != BoardView::Show::Units, m_plot);
    m_cards->setBoard(board);
    m_cards->setFilter(m_filter);
    m_view->setBoard(board, showing());
    m_view->setFilter(m_filter);
    m_view->setMaximumHeight(m_view->naturalHeight());
    m_trend->setWeeks(tr("%1 workload").arg(Words::level(board.unit.ref.level)), board.weeks,
                      board.basis.thresholds);
    m_coming->setVisible(atTeam());
    m_coming->setEvents(board.comingUp);
    m_exporter->offerAt(m_view->toolBar().exportButton(), exportName(board), [this] {
        return boardExport(m_view->shownBoard(), m_view->showsUnits(), m_view->shownColumns());
    });
}

void TeamPage::showOfficer(PostId post) {
    m_summary->setOfficer(readOfficer(workspace(), post, m_where.asOf));
    showAside();
}

/// As wide as it reads well, but never more than its share of the page.
void TeamPage::showAside() {
    QWidget* aside = m_splitter->widget(1);
    if (!aside->isHidden()) {
        return;
    }
    aside->show();
    const int wide = std::clamp(width() * 28 / 100, theme::px(366), theme::px(430));
    m_splitter->setSizes({width() - wide, wide});
}

void TeamPage::closeSummary() {
    m_splitter->widget(1)->hide();
    m_view->setCurrentId(0);
    m_view->focusTable();
}

/// A team opens with its first practitioner explained, so that the page answers at once.
void TeamPage::chooseFirst() {
    const qint64 first = m_view->firstId();
    const bool room = width() >= theme::px(besideFrom);
    if (!room || !atTeam() || first == 0 || m_board.basis.source == FigureSource::None) {
        return;
    }
    m_view->setCurrentId(first);
    showOfficer(PostId{first});
}

void TeamPage::setFilter(BoardFilter filter) {
    m_filter = filter;
    m_cards->setFilter(filter);
    m_view->setFilter(filter);
    saveTeamSettings({m_officers, m_plot, m_view->grouping(), filter});
}

void TeamPage::setOfficers(bool officers) {
    m_officers = officers;
    saveTeamSettings({m_officers, m_plot, m_view->grouping(), m_filter});
    closeSummary();
    guarded([this] { read(); });
}

void TeamPage::setPlot(bool plot) {
    m_plot = plot;
    saveTeamSettings({m_officers, m_plot, m_view->grouping(), m_filter});
    show(m_board);
}

void TeamPage::openPost(PostId post) {
    emit goToRequested({Whereabouts::Kind::Officer, unitOf(post), m_where.asOf});
}

void TeamPage::openUnit(UnitRef unit) {
    emit goToRequested({Whereabouts::Kind::Team, unit, m_where.asOf});
}

void TeamPage::goUp() {
    if (m_board.path.size() > 1) {
        openUnit(m_board.path[m_board.path.size() - 2].ref);
    }
}

QVariant TeamPage::viewState() const {
    return QVariantMap{{QStringLiteral("officers"), m_officers},
                       {QStringLiteral("plot"), m_plot},
                       {QStringLiteral("filter"), static_cast<int>(m_filter)},
                       {QStringLiteral("text"), m_view->textFilter()},
                       {QStringLiteral("row"), m_view->currentId()},
                       {QStringLiteral("scroll"), m_view->scroll()}};
}

void TeamPage::restoreViewState(const QVariant& state) {
    const QVariantMap map = state.toMap();
    if (map.isEmpty()) {
        return;
    }
    m_officers = map.value(QStringLiteral("officers")).toBool();
    m_plot = map.value(QStringLiteral("plot")).toBool();
    m_filter = static_cast<BoardFilter>(map.value(QStringLiteral("filter")).toInt());
    read();
    m_view->setTextFilter(map.value(QStringLiteral("text")).toString());
    const qint64 row = map.value(QStringLiteral("row")).toLongLong();
    m_view->setCurrentId(row);
    if (row != 0 && showing() != BoardView::Show::Units) {
        showOfficer(PostId{row});
    }
    m_view->setScroll(map.value(QStringLiteral("scroll")).toInt());
}

void TeamPage::focusFirst() {
    m_view->focusTable();
}

void TeamPage::focusFilter() {
    m_view->focusFilter();
}

void TeamPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_splitter->widget(1)->isVisible()) {
        closeSummary();
    } else if (event->key() == Qt::Key_Backspace) {
        goUp();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace headroom
