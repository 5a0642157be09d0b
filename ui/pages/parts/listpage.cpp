#include "ui/pages/parts/listpage.h"

#include "ui/pages/parts/rowlist.h"
#include "ui/pages/parts/sidesplit.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int sheetFrom = 1080; // design pixels that leave room for the list beside a sheet

} // namespace

SideSplit* ListPage::layOut(std::initializer_list<QWidget*> above, RowList* list, QWidget* sheet) {
    m_list = list;
    const int side = theme::px(16);
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    for (QWidget* widget : above) {
        column->addWidget(widget);
    }
    column->addWidget(m_list, 1);
    m_split = new SideSplit(main, sheet);
    connect(m_list, &RowList::rowChosen, this, [this](qint64 id) { guarded([&] { showSheet(id); }); });
    return m_split;
}

void ListPage::showSheet(qint64 id) {
    m_sheetWanted = true;
    if (fillSheet(id)) {
        m_split->open();
    } else {
        m_split->close();
    }
}

void ListPage::closeSheet() {
    m_sheetWanted = false;
    m_split->close();
    m_list->focusTable();
}

void ListPage::renewSheet() {
    if (m_sheetWanted) {
        showSheet(m_list->currentId());
    }
}

void ListPage::startAnew() {
    m_list->setTextFilter({});
    m_list->setCurrentId(0);
    m_split->close();
    m_sheetWanted = false;
    m_firstPending = true;
}

void ListPage::chooseFirst() {
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

void ListPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    guarded([this] { chooseFirst(); });
}

QVariantMap ListPage::listState() const {
    return {{QStringLiteral("text"), m_list->textFilter()},
            {QStringLiteral("row"), m_list->currentId()},
            {QStringLiteral("sheet"), m_sheetWanted},
            {QStringLiteral("scroll"), m_list->scroll()}};
}

void ListPage::restoreList(const QVariantMap& state) {
    m_firstPending = false;
    m_list->setTextFilter(state.value(QStringLiteral("text")).toString());
    const qint64 row = state.value(QStringLiteral("row")).toLongLong();
    m_list->setCurrentId(row);
    if (state.value(QStringLiteral("sheet")).toBool()) {
        showSheet(row);
    } else {
        m_split->close();
        m_sheetWanted = false;
    }
    m_list->setScroll(state.value(QStringLiteral("scroll")).toInt());
}

void ListPage::focusFirst() {
    m_list->focusTable();
}

void ListPage::focusFilter() {
    m_list->focusFilter();
}

void ListPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_split->isOpen()) {
        closeSheet();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace headroom
