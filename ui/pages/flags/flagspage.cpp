#include "ui/pages/flags/flagspage.h"

#include "domain/error.h"
#include "service/settings.h"
#include "service/workspace.h"
#include "ui/pages/flags/flagdetail.h"
#include "ui/pages/flags/flagheading.h"
#include "ui/pages/flags/flaglist.h"
#include "ui/pages/flags/flagwords.h"
#include "ui/pages/models/words.h"
#include "ui/pages/parts/sidesplit.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int sheetFrom = 1080; // design pixels that leave room for the list beside a sheet

} // namespace

FlagsPage::FlagsPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_heading(new FlagHeading)
    , m_list(new FlagList)
    , m_sheet(new FlagDetail)
    , m_split(nullptr) {
    const int side = theme::px(16);
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    m_split = new SideSplit(main, m_sheet);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_split);
    connectParts();
}

void FlagsPage::connectParts() {
    connect(m_heading, &FlagHeading::mineChosen, this, &FlagsPage::setMine);
    connect(m_heading, &FlagHeading::closedChosen, this, &FlagsPage::setClosed);
    connect(m_list, &FlagList::flagChosen, this, [this](qint64 id) { guarded([&] { showSheet(id); }); });
    connect(m_list, &FlagList::acknowledgePressed, this,
            [this](qint64 id) { answer(id, FlagDialog::Answer::Acknowledge); });
    connect(m_list, &FlagList::escalatePressed, this,
            [this](qint64 id) { answer(id, FlagDialog::Answer::Escalate); });
    connect(m_list, &FlagList::officerPressed, this, &FlagsPage::openOfficer);
    connect(m_sheet, &FlagDetail::acknowledgePressed, this,
            [this] { answer(m_list->currentId(), FlagDialog::Answer::Acknowledge); });
    connect(m_sheet, &FlagDetail::escalatePressed, this,
            [this] { answer(m_list->currentId(), FlagDialog::Answer::Escalate); });
    connect(m_sheet, &FlagDetail::officerPressed, this, [this] { openOfficer(m_list->currentId()); });
    connect(m_sheet, &FlagDetail::closeRequested, this, &FlagsPage::closeSheet);
}

template <class Action>
void FlagsPage::guarded(Action action) {
    try {
        action();
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

bool FlagsPage::hasPeople() const {
    return !workspace().actor().staffCode.empty();
}

void FlagsPage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit || whereabouts.asOf != m_where.asOf;
    m_where = whereabouts;
    if (elsewhere) {
        m_list->setTextFilter({});
        m_list->setCurrentId(0);
        m_split->close();
        m_sheetWanted = false;
        m_firstPending = true;
    }
    read();
    chooseFirst();
}

void FlagsPage::refresh(const ChangeNotice& notice) {
    if (notice.kind != ChangeNotice::Kind::Record) {
        read();
    }
}

void FlagsPage::read() {
    FlagRequest request;
    request.unit = showsMine() ? UnitRef{} : m_where.unit;
    request.mine = showsMine();
    request.closed = m_closed;
    request.asOf = m_where.asOf;
    const std::vector<Flag> flags = readFlags(workspace(), request);
    m_thresholds = currentThresholds(workspace(), m_where.asOf);
    m_heading->setFlags(flags, Words::unit(unitPath(workspace(), m_where.unit, m_where.asOf).back()),
                        hasPeople());
    m_heading->setChoice(showsMine(), m_closed);
    m_list->setFlags(flags, m_thresholds, m_where.asOf);
    if (m_sheetWanted) {
        showSheet(m_list->currentId());
    }
}

/// The inbox opens with its first flag explained where there is room beside the list.
void FlagsPage::chooseFirst() {
    if (!isVisible() || !std::exchange(m_firstPending, false)) {
        return;
    }
    const qint64 first = m_list->firstId();
    if (first != 0) {
        m_list->setCurrentId(first);
        if (width() >= theme::px(sheetFrom)) {
            showSheet(first);
        }
    }
}

void FlagsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    guarded([this] { chooseFirst(); });
}

void FlagsPage::showSheet(qint64 id) {
    m_sheetWanted = true;
    const Flag* flag = m_list->flagWithId(id);
    if (flag == nullptr) {
        m_split->close();
        return;
    }
    std::vector<CaseLine> cases;
    if (!flag->held) {
        cases = flagCases(workspace(), *flag, m_where.asOf);
    }
    m_sheet->setFlag(*flag, cases, whyNot(*flag), m_thresholds);
    m_split->open();
}

void FlagsPage::closeSheet() {
    m_sheetWanted = false;
    m_split->close();
    m_list->focusTable();
}

QString FlagsPage::whyNot(const Flag& flag) const {
    if (flag.ended) {
        return tr("The figure closed it.");
    }
    if (m_where.asOf != workspace().today()) {
        return tr("Flags of a past day are only looked at.");
    }
    if (workspace().store().access() == Store::Access::Read) {
        return tr("The store is open for reading only.");
    }
    if (!flag.mine) {
        return tr("It is for somebody else.");
    }
    return flag.id == 0 ? tr("It is not kept yet. Read this page again.") : QString();
}

void FlagsPage::answer(qint64 id, FlagDialog::Answer answer) {
    const Flag* flag = m_list->flagWithId(id);
    if (flag == nullptr) {
        return;
    }
    if (const QString why = whyNot(*flag); !why.isEmpty()) {
        emit said(why);
        return;
    }
    auto* dialog = new FlagDialog(workspace(), *flag, FlagWords::what(*flag, m_thresholds), answer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Editor::recorded, this, &Page::recorded);
    dialog->open();
}

void FlagsPage::openOfficer(qint64 id) {
    const Flag* flag = m_list->flagWithId(id);
    if (flag != nullptr && flag->held) {
        emit goToRequested({Whereabouts::Kind::Officer, unitOf(flag->post), m_where.asOf});
    }
}

void FlagsPage::setMine(bool mine) {
    m_mine = mine;
    guarded([this] { read(); });
}

void FlagsPage::setClosed(bool closed) {
    m_closed = closed;
    guarded([this] { read(); });
}

QVariant FlagsPage::viewState() const {
    return QVariantMap{{QStringLiteral("mine"), m_mine},
                       {QStringLiteral("closed"), m_closed},
                       {QStringLiteral("text"), m_list->textFilter()},
                       {QStringLiteral("row"), m_list->currentId()},
                       {QStringLiteral("sheet"), m_sheetWanted},
                       {QStringLiteral("scroll"), m_list->scroll()}};
}

void FlagsPage::restoreViewState(const QVariant& state) {
    if (state.isNull()) {
        return;
    }
    const QVariantMap map = state.toMap();
    m_firstPending = false;
    m_mine = map.value(QStringLiteral("mine")).toBool();
    m_closed = map.value(QStringLiteral("closed")).toBool();
    read();
    m_list->setTextFilter(map.value(QStringLiteral("text")).toString());
    const qint64 row = map.value(QStringLiteral("row")).toLongLong();
    m_list->setCurrentId(row);
    if (map.value(QStringLiteral("sheet")).toBool()) {
        showSheet(row);
    } else {
        m_split->close();
        m_sheetWanted = false;
    }
    m_list->setScroll(map.value(QStringLiteral("scroll")).toInt());
}

void FlagsPage::focusFirst() {
    m_list->focusTable();
}

void FlagsPage::focusFilter() {
    m_list->focusFilter();
}

void FlagsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_split->isOpen()) {
        closeSheet();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace headroom
