#include "ui/pages/flags/flagspage.h"

#include "service/settings.h"
#include "service/workspace.h"
#include "ui/pages/flags/flagdetail.h"
#include "ui/pages/flags/flagheading.h"
#include "ui/pages/flags/flaglist.h"
#include "ui/pages/flags/flagwords.h"
#include "ui/pages/models/words.h"
#include "ui/pages/parts/sidesplit.h"
#include "ui/widgets/format.h"

#include <QVBoxLayout>

namespace headroom {

FlagsPage::FlagsPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : ListPage(workspace, jobs, parent)
    , m_heading(new FlagHeading)
    , m_list(new FlagList)
    , m_sheet(new FlagDetail) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(layOut({m_heading}, m_list, m_sheet));
    connectParts();
}

void FlagsPage::connectParts() {
    connect(m_heading, &FlagHeading::mineChosen, this, &FlagsPage::setMine);
    connect(m_heading, &FlagHeading::closedChosen, this, &FlagsPage::setClosed);
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

bool FlagsPage::hasPeople() const {
    return !workspace().actor().staffCode.empty();
}

void FlagsPage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit || whereabouts.asOf != m_where.asOf;
    m_where = whereabouts;
    if (elsewhere) {
        startAnew();
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
    renewSheet();
}

bool FlagsPage::fillSheet(qint64 id) {
    const Flag* flag = m_list->flagWithId(id);
    if (flag == nullptr) {
        return false;
    }
    std::vector<CaseLine> cases;
    if (!flag->held) {
        cases = flagCases(workspace(), *flag, m_where.asOf);
    }
    m_sheet->setFlag(*flag, cases, whyNot(*flag), m_thresholds);
    return true;
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
    QVariantMap state = listState();
    state.insert(QStringLiteral("mine"), m_mine);
    state.insert(QStringLiteral("closed"), m_closed);
    return state;
}

void FlagsPage::restoreViewState(const QVariant& state) {
    if (state.isNull()) {
        return;
    }
    const QVariantMap map = state.toMap();
    m_mine = map.value(QStringLiteral("mine")).toBool();
    m_closed = map.value(QStringLiteral("closed")).toBool();
    read();
    restoreList(map);
}

} // namespace headroom
