#include "ui/pages/today/todaylist.h"

#include "ui/pages/today/todaymodel.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int narrowestDetail = 160, narrowestWords = 150; // design pixels

} // namespace

TodayList::TodayList(QWidget* parent)
    : TodayList(new TodayModel, parent) {}

TodayList::TodayList(TodayModel* model, QWidget* parent)
    : RowList(model, QStringLiteral("today"), parent)
    , m_model(model) {
    setWords(tr("Filter by name, CRN or what is to do"),
             tr("Enter: open · M: met or read · W: waive · O: person · N: contact"));
    table().setAccessibleName(tr("What is to do"));
    const auto column = [this](const char* key) { return m_model->columnOf(QLatin1String(key)); };
    table().setFixedColumns({column("when"), column("what")});
    table().setStretchColumn(column("detail"), narrowestDetail);
    table().setFoldOrder({column("rule")});
    table().setNarrowing({column("what"), column("who")}, narrowestWords);
    table().rememberLayout(QStringLiteral("today"), {{column("when"), Qt::AscendingOrder}});
}

void TodayList::setToday(const TodaySnapshot& today) {
    replaceRows([&] {
        const int at = m_model->rowOf(currentId());
        m_model->setToday(today);
        if (at >= 0 && m_model->rowOf(currentId()) < 0) {
            chooseNear(at);
        }
    });
}

/// What was dealt with is gone: on to the row that stands in its place, or the last one.
void TodayList::chooseNear(int row) {
    qint64 id = 0;
    for (int next = row; next < m_model->rowCount() && id == 0; ++next) {
        id = m_model->idAt(next);
    }
    for (int before = std::min(row, m_model->rowCount()) - 1; before >= 0 && id == 0; --before) {
        id = m_model->idAt(before);
    }
    setCurrentId(id);
}

void TodayList::setFilter(TodayFilter filter) {
    m_filter = filter;
    m_model->setPredicate(
        filter == TodayFilter::None
            ? TodayModel::Predicate()
            : TodayModel::Predicate([filter](const TodayLine& line) { return passes(filter, line.row); }));
    showChip();
    showRows();
}

void TodayList::showChip() {
    if (m_chip != nullptr) {
        m_chip->hide(); // it may be the one that was pressed: it goes when that is over
        m_chip->deleteLater();
        m_chip = nullptr;
    }
    if (m_filter != TodayFilter::None) {
        m_chip = new FilterChip(filterText(m_filter));
        m_chip->setObjectName(QStringLiteral("todayChip"));
        tools().insertWidget(1, m_chip);
        connect(m_chip, &QAbstractButton::clicked, this, &TodayList::filtersCleared);
    }
}

void TodayList::showNothing(EmptyState& empty) {
    empty.setContent(tr("Nothing is due."), tr("No deadline, appointment or draft waits in the next weeks."),
                     tr("Show the caseload"));
}

void TodayList::clearFilters() {
    RowList::clearFilters();
    emit filtersCleared();
}

const TodayRow* TodayList::rowWithId(qint64 id) const {
    return m_model->todayRowAt(m_model->rowOf(id));
}

bool TodayList::rowKey(int key, qint64 id) {
    switch (key) {
    case Qt::Key_M:
        emit metPressed(id);
        return true;
    case Qt::Key_W:
        emit waivePressed(id);
        return true;
    case Qt::Key_O:
        emit personPressed(id);
        return true;
    case Qt::Key_N:
        emit contactPressed(id);
        return true;
    default:
        return false;
    }
}

} // namespace headroom
