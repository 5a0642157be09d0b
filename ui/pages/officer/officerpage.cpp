#include "ui/pages/officer/officerpage.h"

#include "service/moves.h"
#include "service/report.h"
#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/pages/officer/casescard.h"
#include "ui/pages/officer/figureband.h"
#include "ui/pages/officer/outlookcard.h"
#include "ui/pages/officer/reductionscard.h"
#include "ui/pages/oversight/supervisioncard.h"
#include "ui/pages/parts/explanationsheet.h"
#include "ui/pages/parts/exporter.h"
#include "ui/pages/parts/trendcard.h"
#include "ui/pages/practice/practicecard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int widestSheet = 520;    // design pixels
constexpr int twoColumnsFrom = 940; // design pixels; below it the cards stand under each other

} // namespace

OfficerPage::OfficerPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_band(new FigureBand)
    , m_why(new Card)
    , m_sheet(new ExplanationSheet)
    , m_trend(new TrendCard)
    , m_reductions(new ReductionsCard(workspace))
    , m_outlook(new OutlookCard)
    , m_practice(new PracticeCard(workspace))
    , m_cases(new CasesCard)
    , m_supervision(new SupervisionCard(workspace))
    , m_exporter(new Exporter(workspace, *this))
    , m_scroll(new QScrollArea)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight)) {
    layOut();
    connect(m_band, &FigureBand::otherPostChosen, this, [this](PostId post) {
        emit goToRequested({Whereabouts::Kind::Officer, unitOf(post), m_where.asOf});
    });
    connect(m_band, &FigureBand::todayPressed, this, [this] {
        emit goToRequested({Whereabouts::Kind::Today, m_where.unit, m_where.asOf});
    });
    connect(m_band, &FigureBand::caseloadPressed, this, [this] {
        emit goToRequested({Whereabouts::Kind::Caseload, m_where.unit, m_where.asOf});
    });
    connect(m_band, &FigureBand::movesPressed, this, [this] {
        EditorRequest request;
        request.kind = EditorRequest::Kind::Moves;
        request.post = PostId{m_where.unit.id};
        emit editorRequested(request);
    });
    connect(m_trend, &TrendCard::moreRequested, this, [this] {
        emit goToRequested({Whereabouts::Kind::Trend, m_where.unit, m_where.asOf});
    });
    connect(m_reductions, &ReductionsCard::said, this, &Page::said);
    connect(m_practice, &PracticeCard::said, this, &Page::said);
    connect(m_supervision, &SupervisionCard::said, this, &Page::said);
    connect(m_supervision, &SupervisionCard::personRequested, this, [this](PersonId person) {
        emit goToRequested({Whereabouts::Kind::Person, m_where.unit, m_where.asOf, person});
    });
    connect(m_exporter, &Exporter::said, this, &Page::said);
}

void OfficerPage::layOut() {
    const int side = theme::px(16);
    const int gap = theme::px(12);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(gap);
    column->addWidget(m_band);

    m_why->setTitle(tr("Why?"));
    m_why->content().setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(16));
    m_why->content().addWidget(m_sheet);
    auto* left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_why);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap);
    m_trend->setFixedHeight(theme::px(240));
    right->addWidget(m_trend);
    right->addWidget(m_reductions);
    right->addWidget(m_practice);
    right->addWidget(m_supervision);
    right->addWidget(m_outlook);
    right->addWidget(m_cases);
    right->addStretch(1);
    m_columns->setSpacing(gap);
    m_columns->addLayout(left, 2);
    m_columns->addLayout(right, 3);
    column->addLayout(m_columns);
    column->addStretch(1);

    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
}

void OfficerPage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit;
    m_where = whereabouts;
    read();
    if (elsewhere) {
        m_cases->filterEdit().clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void OfficerPage::refresh(const ChangeNotice& notice) {
    const PostId post{m_where.unit.id};
    const auto& posts = notice.posts;
    if (posts.empty() || std::find(posts.begin(), posts.end(), post) != posts.end()) {
        read();
    }
}

void OfficerPage::read() {
    m_officer = readOfficer(workspace(), PostId{m_where.unit.id}, m_where.asOf);
    const PostRow& row = m_officer.row;
    m_band->setOfficer(m_officer);
    m_band->setMayMove(mayMoveCases(workspace()) && row.figure.cases.total() > 0);
    m_why->setTitle(row.status == Status::NoCapacity ? tr("Why no capacity?")
                                                     : tr("Why %1?").arg(percentText(row.percent)));
    m_sheet->setOfficer(m_officer);
    m_trend->setWeeks(tr("Workload"), m_officer.weeks, m_officer.basis.thresholds);
    m_reductions->setOfficer(m_officer);
    m_practice->setPost(m_officer.row.post, m_where.asOf);
    m_outlook->setOfficer(m_officer);
    m_cases->setOfficer(m_officer);
    m_supervision->setOfficer(row.post, m_where.asOf);
    const QString name =
        toQString(row.staffCode).toLower() + QLatin1Char('-') + toQString(m_officer.asOf.iso());
    m_exporter->offerAt(m_band->exportButton(), name, [this] { return explanationTable(m_officer); });
}

QVariant OfficerPage::viewState() const {
    return QVariantMap{{QStringLiteral("scroll"), m_scroll->verticalScrollBar()->value()},
                       {QStringLiteral("table"), m_trend->showsTable()},
                       {QStringLiteral("cases"), m_cases->filterEdit().text()}};
}

void OfficerPage::restoreViewState(const QVariant& state) {
    const QVariantMap map = state.toMap();
    m_trend->showAsTable(map.value(QStringLiteral("table")).toBool());
    m_cases->filterEdit().setText(map.value(QStringLiteral("cases")).toString());
    m_scroll->verticalScrollBar()->setValue(map.value(QStringLiteral("scroll")).toInt());
}

void OfficerPage::focusFirst() {
    if (auto* table = m_sheet->findChild<QWidget*>(QStringLiteral("explanationTable"))) {
        table->setFocus(Qt::OtherFocusReason);
    }
}

void OfficerPage::focusFilter() {
    m_cases->filterEdit().setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_cases);
}

void OfficerPage::goUp() {
    if (m_officer.path.size() > 1) {
        emit goToRequested(
            {Whereabouts::Kind::Team, m_officer.path[m_officer.path.size() - 2].ref, m_where.asOf});
    }
}

void OfficerPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool beside = width() >= theme::px(twoColumnsFrom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // A sheet is read across: figures far from their words are lost.
    m_why->setMaximumWidth(beside ? theme::px(widestSheet) : QWIDGETSIZE_MAX);
}

void OfficerPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Backspace) {
        goUp();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace headroom
