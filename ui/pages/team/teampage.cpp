#include "ui/pages/team/teampage.h"

#include "domain/error.h"
#include "service/flags.h"
#include "service/moves.h"
#include "service/uncovered.h"
#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/pages/parts/asidereading.h"
#include "ui/pages/parts/exporter.h"
#include "ui/pages/parts/sidesplit.h"
#include "ui/pages/parts/trendcard.h"
#include "ui/pages/team/boardcards.h"
#include "ui/pages/team/boardexport.h"
#include "ui/pages/team/boardheading.h"
#include "ui/pages/team/boardtoolbar.h"
#include "ui/pages/team/comingupcard.h"
#include "ui/pages/team/officersummary.h"
#include "ui/pages/team/uncovereddialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QStackedLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int besideFrom = 1300; // design pixels that leave room for a whole board beside an officer

} // namespace

TeamPage::TeamPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_parts(*this)
    , m_exporter(new Exporter(workspace, *this))
    , m_reading(new AsideReading(jobs, this)) {
    connectParts();
    m_look = readTeamSettings();
    m_parts.view->groupBy(m_look.group);
    m_parts.view->setFilter(m_look.filter);
}

TeamPage::~TeamPage() = default;

void TeamPage::connectParts() {
    connect(m_parts.heading, &BoardHeading::officersChosen, this, &TeamPage::setOfficers);
    connect(m_parts.heading, &BoardHeading::plotChosen, this, &TeamPage::setPlot);
    connect(m_parts.heading, &BoardHeading::flagsPressed, this, [this] {
        emit goToRequested({Whereabouts::Kind::Flags, m_where.unit, m_where.asOf});
    });
    connect(m_parts.heading, &BoardHeading::oversightPressed, this, [this] {
        emit goToRequested({Whereabouts::Kind::Oversight, m_where.unit, m_where.asOf});
    });
    connect(m_parts.heading, &BoardHeading::uncoveredPressed, this, &TeamPage::openUncovered);
    connect(m_parts.heading, &BoardHeading::whatIfPressed, this, [this] {
        emit goToRequested({Whereabouts::Kind::WhatIf, m_where.unit, m_where.asOf});
    });
    connect(m_parts.cards, &BoardCards::filterChosen, this, &TeamPage::setFilter);
    connect(m_parts.cards, &BoardCards::allocateRequested, this, [this] {
        emit goToRequested({Whereabouts::Kind::Allocate, m_where.unit, m_where.asOf});
    });
    connect(m_parts.view, &BoardView::chipRemoved, this, [this] { setFilter(BoardFilter::None); });
    connect(m_parts.view, &BoardView::filtersCleared, this, [this] { setFilter(BoardFilter::None); });
    connect(m_parts.view, &BoardView::groupChosen, this, &TeamPage::setGrouping);
    connect(m_parts.view, &BoardView::postChosen, this,
            [this](PostId post) { guarded([&] { showOfficer(post); }); });
    connect(m_parts.view, &BoardView::postOpened, this, &TeamPage::openPost);
    const auto show = [this](Whereabouts::Kind kind) {
        return [this, kind](PostId post) { emit goToRequested({kind, unitOf(post), m_where.asOf}); };
    };
    connect(m_parts.view, &BoardView::todayRequested, this, show(Whereabouts::Kind::Today));
    connect(m_parts.view, &BoardView::caseloadRequested, this, show(Whereabouts::Kind::Caseload));
    connect(m_parts.view, &BoardView::movesRequested, this, [this](PostId post) {
        EditorRequest request;
        request.kind = EditorRequest::Kind::Moves;
        request.post = post;
        emit editorRequested(request);
    });
    connect(m_parts.view, &BoardView::unitOpened, this, &TeamPage::openUnit);
    connect(m_parts.view, &BoardView::upRequested, this, &TeamPage::goUp);
    connect(m_parts.trend, &TrendCard::moreRequested, this, [this] {
        emit goToRequested({Whereabouts::Kind::Trend, m_where.unit, m_where.asOf});
    });
    connect(m_parts.summary, &OfficerSummary::openRequested, this, &TeamPage::openPost);
    connect(m_parts.summary, &OfficerSummary::closeRequested, this, &TeamPage::closeSummary);
    connect(m_parts.coming, &ComingUpCard::officerChosen, this, &TeamPage::openPost);
    connect(m_parts.empty, &EmptyState::nextStep, this, &Page::importRequested);
    connect(m_exporter, &Exporter::said, this, &Page::said);
    connect(m_reading, &AsideReading::slow, this, [this] {
        if (!isCurrent()) {
            sayInstead(tr("Reading the figures …"), tr("Many teams take a moment."));
        }
    });
}

bool TeamPage::mayAllocate() const {
    try {
        workspace().require(Permission::Allocate);
        return true;
    } catch (const Error&) { // or the store is open for reading only
        return false;
    }
}

BoardView::Show TeamPage::showing() const {
    if (!atTeam() && !m_look.officers) {
        return BoardView::Show::Units;
    }
    return m_look.plot ? BoardView::Show::Plot : BoardView::Show::Officers;
}

void TeamPage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit;
    m_where = whereabouts;
    if (elsewhere) {
        m_parts.view->setTextFilter({});
        m_parts.view->setCurrentId(0);
        m_parts.split->close();
        m_kept.reset();
        m_firstPending = true;
    }
    read();
    chooseFirst();
}

void TeamPage::refresh(const ChangeNotice&) {
    read();
}

void TeamPage::read() {
    BoardRequest request;
    request.unit = m_where.unit;
    request.asOf = m_where.asOf;
    request.posts = showing() != BoardView::Show::Units;
    if (m_where.unit.level < Level::Pdu) {
        readAside(request);
    } else {
        m_reading->stop();
        arrive(readBoard(workspace(), request));
    }
}

/// Of many teams it takes longer than a window may hesitate.
void TeamPage::readAside(const BoardRequest& request) {
    if (!m_shown) {
        sayInstead({});
    }
    m_reading->start<BoardSnapshot>([request](Workspace& own) { return readBoard(own, request); },
                                    [this](const BoardSnapshot& board) { guarded([&] { arrive(board); }); },
                                    [this](const QString& why) {
                                        if (!isCurrent()) {
                                            sayInstead(why);
                                        }
                                        emit said(why);
                                    });
}

void TeamPage::arrive(const BoardSnapshot& board) {
    const bool waiting = holdsFocus(*this) || holdsFocus(*m_parts.reading);
    m_shown = m_where;
    present(board);
    showFlags();
    showUncovered();
    if (m_parts.split->isOpen()) {
        showOfficer(m_parts.summary->post());
    }
    showState();
    if (waiting) {
        focusFirst();
    }
}

void TeamPage::sayInstead(const QString& sentence, const QString& hint) {
    m_parts.reading->setContent(sentence, hint);
    m_parts.stack->setCurrentWidget(m_parts.reading);
}

/// The same count as the inbox that opens from here: own people first, else the unit.
void TeamPage::showFlags() {
    const bool personal = !workspace().actor().staffCode.empty();
    const auto count =
        countFlags(workspace(), {personal ? UnitRef{} : m_where.unit, personal, false, m_where.asOf});
    m_parts.heading->setFlags(count ? std::optional(count->open) : std::nullopt, count && count->waiting > 0);
}

/// Of a team, for its manager; of more it is a report.
void TeamPage::showUncovered() {
    std::optional<int> cases;
    try {
        if (atTeam()) {
            const UncoveredCount count = countUncovered(workspace(), m_where.unit, m_where.asOf);
            cases = count.officers > 0 ? std::optional(count.cases) : std::nullopt;
        }
    } catch (const AccessDenied&) { // no button for those who may not
        cases.reset();
    }
    m_parts.heading->setUncovered(cases);
}

void TeamPage::openUncovered() {
    guarded([this] {
        auto* dialog = new UncoveredDialog(workspace(), m_where.unit, m_where.asOf, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &UncoveredDialog::said, this, &Page::said);
        connect(dialog, &UncoveredDialog::officerRequested, this, &TeamPage::openPost);
        connect(dialog, &UncoveredDialog::movesRequested, this, [this](PostId post) {
            EditorRequest request;
            request.kind = EditorRequest::Kind::Moves;
            request.post = post;
            emit editorRequested(request);
        });
        dialog->open();
    });
}

void TeamPage::present(const BoardSnapshot& board) {
    m_board = board;
    const bool empty = board.basis.source == FigureSource::None;
    m_parts.stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_parts.empty) : m_parts.split);
    if (empty) {
        return;
    }
    m_parts.heading->setBoard(board);
    m_parts.heading->setView(!atTeam(), showing() != BoardView::Show::Units, m_look.plot);
    m_parts.heading->setMayTry(workspace().actor().role != Role::Practitioner);
    m_parts.cards->setMayAllocate(mayAllocate());
    m_parts.cards->setBoard(board);
    m_parts.cards->setFilter(m_look.filter);
    m_parts.view->setMayMove(mayMoveCases(workspace()));
    m_parts.view->setBoard(board, showing());
    m_parts.view->setMaximumHeight(m_parts.view->naturalHeight());
    m_parts.trend->setWeeks(tr("%1 workload").arg(Words::level(board.unit.ref.level)), board.weeks,
                            board.basis.thresholds);
    m_parts.coming->setVisible(atTeam());
    m_parts.coming->setEvents(board.comingUp);
    m_exporter->offerAt(m_parts.view->toolBar().exportButton(), exportName(board), [this] {
        return boardExport(m_parts.view->shownBoard(), m_parts.view->showsUnits(),
                           m_parts.view->shownColumns());
    });
}

/// Somebody who does not hold the post on that day (any more) is no failure of the board.
void TeamPage::showOfficer(PostId post) {
    try {
        m_parts.summary->setOfficer(readOfficer(workspace(), post, m_where.asOf));
        m_parts.split->open();
    } catch (const NotFound&) {
        m_parts.split->close();
    }
}

void TeamPage::closeSummary() {
    m_parts.split->close();
    m_parts.view->setCurrentId(0);
    m_parts.view->focusTable();
}

/// A team opens with its first practitioner explained where there is room beside the board, so
/// that the page answers at once.
void TeamPage::chooseFirst() {
    if (!isVisible() || !std::exchange(m_firstPending, false)) {
        return;
    }
    const qint64 first = m_parts.view->firstId();
    if (atTeam() && first != 0 && m_board.basis.source != FigureSource::None &&
        width() >= theme::px(besideFrom)) {
        m_parts.view->setCurrentId(first);
        showOfficer(PostId{first});
    }
}

void TeamPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    guarded([this] { chooseFirst(); });
}

void TeamPage::setFilter(BoardFilter filter) {
    m_look.filter = filter;
    saveTeamSettings(m_look);
    m_parts.cards->setFilter(filter);
    m_parts.view->setFilter(filter);
}

void TeamPage::setGrouping(PostModel::GroupBy by) {
    m_look.group = by;
    saveTeamSettings(m_look);
    m_parts.view->groupBy(by);
    m_parts.view->setMaximumHeight(m_parts.view->naturalHeight());
}

void TeamPage::setOfficers(bool officers) {
    m_look.officers = officers;
    saveTeamSettings(m_look);
    closeSummary();
    guarded([this] { read(); });
}

void TeamPage::setPlot(bool plot) {
    m_look.plot = plot;
    saveTeamSettings(m_look);
    if (isCurrent()) {
        present(m_board);
    }
}

void TeamPage::openPost(PostId post) {
    emit goToRequested({Whereabouts::Kind::Officer, unitOf(post), m_where.asOf});
}

void TeamPage::openUnit(UnitRef unit) {
    emit goToRequested({Whereabouts::Kind::Team, unit, m_where.asOf});
}

void TeamPage::goUp() {
    guarded([this] {
        const std::vector<Unit> path =
            isCurrent() ? m_board.path : unitPath(workspace(), m_where.unit, m_where.asOf);
        if (path.size() > 1) {
            openUnit(path[path.size() - 2].ref);
        }
    });
}

QVariant TeamPage::viewState() const {
    if (!isCurrent()) {
        return toVariant(m_kept.value_or(BoardState{m_look, {}, 0, 0}));
    }
    return toVariant({m_look, m_parts.view->textFilter(), m_parts.view->currentId(), m_parts.view->scroll()});
}

void TeamPage::restoreViewState(const QVariant& kept) {
    if (kept.isNull()) {
        return;
    }
    const BoardView::Show asked = showing();
    m_kept = boardState(kept);
    m_look = m_kept->look;
    m_firstPending = false;
    m_parts.view->setFilter(m_look.filter);
    m_parts.view->groupBy(m_look.group);
    if (!m_reading->isActive() || showing() != asked) {
        read();
    }
}

/// What back and forward bring back, once its rows are there.
void TeamPage::showState() {
    const std::optional<BoardState> state = std::exchange(m_kept, {});
    if (!state) {
        return;
    }
    m_parts.view->setTextFilter(state->text);
    m_parts.view->setCurrentId(state->row);
    if (state->row != 0 && showing() != BoardView::Show::Units) {
        showOfficer(PostId{state->row});
    }
    m_parts.view->setScroll(state->scroll);
}

void TeamPage::focusFirst() {
    if (isCurrent()) {
        m_parts.view->focusTable();
    } else {
        setFocus(Qt::OtherFocusReason); // and on to the table when it is there
    }
}

void TeamPage::focusFilter() {
    m_parts.view->focusFilter();
}

void TeamPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_parts.split->isOpen()) {
        closeSummary();
    } else if (event->key() == Qt::Key_Backspace) {
        goUp();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace headroom
