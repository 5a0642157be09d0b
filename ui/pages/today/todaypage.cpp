#include "ui/pages/today/todaypage.h"

#include "service/notices.h"
#include "service/officer.h"
#include "service/record.h"
#include "service/workspace.h"
#include "ui/pages/findingtext.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/parts/sidesplit.h"
#include "ui/pages/today/duedecisiondialog.h"
#include "ui/pages/today/todaycards.h"
#include "ui/pages/today/todayheading.h"
#include "ui/pages/today/todaylist.h"
#include "ui/pages/today/todaysheet.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QStackedLayout>

namespace headroom {

TodayPage::TodayPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : ListPage(workspace, jobs, parent)
    , m_heading(new TodayHeading)
    , m_cards(new TodayCards)
    , m_covers(new RecordCard(tr("You look after"), "coverTable",
                              {tr("Whose work"), tr("Team"), tr("Cases"), tr("From"), tr("Until")}, 0))
    , m_list(new TodayList)
    , m_sheet(new TodaySheet)
    , m_split(nullptr)
    , m_nobody(new EmptyState)
    , m_stack(new QStackedLayout(this)) {
    placeParts();
    connectParts();
}

void TodayPage::placeParts() {
    m_split = layOut({m_heading, m_cards, m_covers}, m_list, m_sheet);
    m_stack->addWidget(m_split);
    m_nobody->setObjectName(QStringLiteral("nobodysDay"));
    m_nobody->setContent(tr("Whose day is it?"),
                         tr("Say which practitioner you are, and Today shows what is due, late and coming."),
                         tr("I am…"));
    m_stack->addWidget(m_nobody);
}

void TodayPage::connectParts() {
    connect(m_nobody, &EmptyState::nextStep, this, &Page::identityRequested);
    connect(m_heading, &TodayHeading::figurePressed, this, [this] {
        emit goToRequested({Whereabouts::Kind::Officer, m_where.unit, m_where.asOf});
    });
    connect(m_heading, &TodayHeading::otherPostChosen, this, [this](PostId post) {
        emit goToRequested({Whereabouts::Kind::Today, unitOf(post), m_where.asOf});
    });
    const auto goTo = [this](Whereabouts::Kind kind) {
        return [this, kind](qint64 post) { emit goToRequested({kind, unitOf(PostId{post}), m_where.asOf}); };
    };
    m_covers->addAction(tr("Their day"), Qt::Key_T, true, goTo(Whereabouts::Kind::Today));
    m_covers->addAction(tr("Their caseload"), Qt::Key_C, true, goTo(Whereabouts::Kind::Caseload));
    connect(m_cards, &TodayCards::filterChosen, this, &TodayPage::setFilter);
    connect(m_list, &TodayList::filtersCleared, this, [this] { setFilter(TodayFilter::None); });
    connect(m_list, &TodayList::nextStep, this, [this] {
        emit goToRequested({Whereabouts::Kind::Caseload, m_where.unit, m_where.asOf});
    });
    connect(m_list, &TodayList::rowOpened, this,
            [this](qint64 id) { withRow(id, [this](const TodayRow& row) { open(row); }); });
    connect(m_list, &TodayList::metPressed, this,
            [this](qint64 id) { withRow(id, [this](const TodayRow& row) { meet(row); }); });
    connect(m_list, &TodayList::waivePressed, this, [this](qint64 id) {
        withRow(id, [this](const TodayRow& row) { decide(row, DeadlineState::Waived); });
    });
    connect(m_list, &TodayList::personPressed, this,
            [this](qint64 id) { withRow(id, [this](const TodayRow& row) { openPerson(row); }); });
    connect(m_list, &TodayList::contactPressed, this,
            [this](qint64 id) { withRow(id, [this](const TodayRow& row) { newContact(row); }); });
    connect(m_sheet, &TodaySheet::stepPressed, this, [this] { open(TodayRow(m_sheet->row())); });
    connect(m_sheet, &TodaySheet::personPressed, this, [this] { openPerson(TodayRow(m_sheet->row())); });
    connect(m_sheet, &TodaySheet::metPressed, this, [this] { meet(TodayRow(m_sheet->row())); });
    connect(m_sheet, &TodaySheet::decisionPressed, this,
            [this](DeadlineState state) { decide(TodayRow(m_sheet->row()), state); });
    connect(m_sheet, &TodaySheet::closeRequested, this, &TodayPage::closeSheet);
}

/// With a copy: what is done with it may replace the rows.
template <class Action>
void TodayPage::withRow(qint64 id, Action action) {
    if (const TodayRow* row = m_list->rowWithId(id)) {
        action(TodayRow(*row));
    }
}

void TodayPage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit;
    m_where = whereabouts;
    if (m_where.unit.level != Level::Officer) {
        m_stack->setCurrentWidget(m_nobody);
        return;
    }
    if (elsewhere) {
        startAnew();
        setFilter(TodayFilter::None);
    }
    read();
    chooseFirst();
}

void TodayPage::refresh(const ChangeNotice&) {
    if (m_where.unit.level == Level::Officer) {
        read();
    }
}

void TodayPage::read() {
    const PostId post{m_where.unit.id};
    m_today = readToday(workspace(), post, m_where.asOf);
    m_heading->setToday(m_today, readOfficer(workspace(), post, m_where.asOf));
    m_cards->setToday(m_today);
    showCovers();
    m_list->setToday(m_today);
    m_stack->setCurrentWidget(m_split);
    renewSheet();
}

void TodayPage::showCovers() {
    std::vector<RecordLine> rows;
    for (const CoverHeld& cover : m_today.covers) {
        RecordLine row;
        row.id = cover.post.value;
        row.cells = {cover.manager ? tr("%1 and their team").arg(toQString(cover.officer))
                                   : toQString(cover.officer),
                     toQString(cover.team), countText(cover.cases), dateText(cover.from),
                     cover.until ? dateText(*cover.until) : QString()};
        rows.push_back(std::move(row));
    }
    m_covers->setVisible(!rows.empty());
    m_covers->setRowsShown(3);
    m_covers->setLines(std::move(rows));
    if (m_covers->currentId() == 0 && !m_today.covers.empty()) {
        m_covers->setCurrentId(m_today.covers.front().post.value);
    }
}

void TodayPage::setFilter(TodayFilter filter) {
    m_cards->setFilter(filter);
    m_list->setFilter(filter);
}

bool TodayPage::fillSheet(qint64 id) {
    const TodayRow* row = m_list->rowWithId(id);
    if (row != nullptr) {
        m_sheet->setRow(*row, m_where.asOf);
    }
    return row != nullptr;
}

void TodayPage::open(const TodayRow& row) {
    switch (row.kind) {
    case TodayKind::Deadline:
        if (!openOfficer(row)) {
            decide(row, DeadlineState::Met);
        }
        break;
    case TodayKind::Appointment:
    case TodayKind::OutcomeToLog:
        emit editorRequested({EditorRequest::Kind::Contact, row.person, row.caseId, row.item, {}});
        break;
    case TodayKind::Draft:
        emit editorRequested({row.item ? EditorRequest::Kind::Contact : EditorRequest::Kind::NewContact,
                              row.person, row.caseId, row.item, toQString(row.draftSubject)});
        break;
    case TodayKind::EnquiryWaiting:
    case TodayKind::EnquiryToAssess:
        emit editorRequested({EditorRequest::Kind::Enquiry, row.person, row.caseId, row.item, {}});
        break;
    case TodayKind::EvidenceDue:
    case TodayKind::TierChanged:
    case TodayKind::AlertBegan:
    case TodayKind::FinalThird:
    case TodayKind::Notice:
        openPerson(row);
        break;
    case TodayKind::ContactAlert:
        openAlerted(row);
        break;
    }
}

/// To look at the contact is to have read the alert, for whom it is for.
void TodayPage::openAlerted(const TodayRow& row) {
    if (!row.item) {
        openPerson(row);
        return;
    }
    emit editorRequested({EditorRequest::Kind::Contact, row.person, row.caseId, row.item, {}});
    if (m_today.own) {
        readNotice(row);
    }
}

/// Supervision is recorded on the page of the officer.
bool TodayPage::openOfficer(const TodayRow& row) {
    if (!row.due || !row.due->officer) {
        return false;
    }
    emit goToRequested({Whereabouts::Kind::Officer, unitOf(row.due->officer), m_where.asOf});
    return true;
}

void TodayPage::openPerson(const TodayRow& row) {
    if (openOfficer(row)) {
        return;
    }
    if (row.person) {
        emit goToRequested({Whereabouts::Kind::Person, m_where.unit, m_where.asOf, row.person});
    }
}

void TodayPage::newContact(const TodayRow& row) {
    if (row.person) {
        emit editorRequested({EditorRequest::Kind::NewContact, row.person, row.caseId, {}, {}});
    }
}

/// Met today: nothing to ask, and the status line offers to take it back. A notice is read, an alert
/// dismissed.
void TodayPage::meet(const TodayRow& row) {
    if (row.notice != 0) {
        readNotice(row);
        return;
    }
    if (row.kind == TodayKind::AlertBegan) {
        emit editorRequested({EditorRequest::Kind::Alerts, row.person, row.caseId, row.item, {}});
        return;
    }
    if (row.kind != TodayKind::Deadline || !row.due || row.due->status.state != DeadlineState::Open ||
        openOfficer(row)) {
        return;
    }
    guarded([&] {
        const DueDate due = *row.due;
        const RecordOutcome outcome =
            DueDecisionDialog::decide(workspace(), due, DeadlineState::Met, m_where.asOf);
        if (refused(outcome.findings)) {
            emit said(findingLine(outcome.findings.front()));
        } else {
            emit recorded(DueDecisionDialog::sentence(due, DeadlineState::Met), outcome.log);
        }
    });
}

/// Told, and read: it leaves the list.
void TodayPage::readNotice(const TodayRow& row) {
    guarded([&] {
        if (markNoticesRead(workspace(), m_today.post, {row.notice}) > 0) {
            emit said(tr("Read: %1.").arg(TodayWords::detail(row)));
        }
        read();
    });
}

void TodayPage::decide(const TodayRow& row, DeadlineState state) {
    if (row.kind != TodayKind::Deadline || !row.due || openOfficer(row)) {
        return;
    }
    guarded([&] {
        auto* dialog = new DueDecisionDialog(workspace(), *row.due, state, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &Editor::recorded, this, &Page::recorded);
        dialog->open();
    });
}

QVariant TodayPage::viewState() const {
    QVariantMap state = listState();
    state.insert(QStringLiteral("filter"), static_cast<int>(m_list->filter()));
    return state;
}

void TodayPage::restoreViewState(const QVariant& state) {
    const QVariantMap map = state.toMap();
    setFilter(static_cast<TodayFilter>(map.value(QStringLiteral("filter")).toInt()));
    restoreList(map);
}

void TodayPage::focusFirst() {
    if (m_stack->currentWidget() == m_nobody) {
        setFocus();
    } else {
        ListPage::focusFirst();
    }
}

} // namespace headroom
