#include "ui/pages/parts/sidesplit.h"

#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int usualSharePercent = 28;
constexpr int usualNarrowest = 366, usualWidest = 430, usualMargin = 16; // design pixels

} // namespace

SideSplit::SideSplit(QWidget* main, QWidget* side, QWidget* parent)
    : QSplitter(parent)
    , m_side(new QWidget)
    , m_narrowest(usualNarrowest)
    , m_widest(usualWidest)
    , m_sharePercent(usualSharePercent) {
    auto* column = new QVBoxLayout(m_side);
    column->addWidget(side);
    setSideMargins(0, usualMargin, usualMargin, usualMargin);
    addWidget(main);
    addWidget(m_side);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    m_side->hide();
    connect(this, &QSplitter::splitterMoved, this, [this] { m_drawn = true; });
}

void SideSplit::setWidths(int narrowest, int widest, int sharePercent) {
    m_narrowest = narrowest;
    m_widest = widest;
    m_sharePercent = sharePercent;
}

void SideSplit::setSideMargins(int left, int top, int right, int bottom) {
    m_side->layout()->setContentsMargins(theme::px(left), theme::px(top), theme::px(right),
                                         theme::px(bottom));
}

bool SideSplit::isOpen() const {
    return !m_side->isHidden();
}

void SideSplit::open() {
    if (!isOpen()) {
        m_side->show();
        share();
    }
}

void SideSplit::close() {
    m_side->hide();
}

void SideSplit::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    if (isOpen() && !m_drawn) {
        share();
    }
}

void SideSplit::share() {
    const int wide = std::clamp(width() * m_sharePercent / 100, theme::px(m_narrowest), theme::px(m_widest));
    setSizes({width() - wide, wide});
}

} // namespace headroom
