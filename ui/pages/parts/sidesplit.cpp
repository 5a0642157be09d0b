#include "ui/pages/parts/sidesplit.h"

#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int usualSharePercent = 28;
constexpr int usualNarrowest = 366, usualWidest = 430; // design pixels

} // namespace

SideSplit::SideSplit(QWidget* main, QWidget* side, QWidget* parent)
    : QSplitter(parent)
    , m_side(new QWidget)
    , m_narrowest(usualNarrowest)
    , m_widest(usualWidest)
    , m_sharePercent(usualSharePercent) {
    const int margin = theme::px(16);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, margin, margin, margin);
    column->addWidget(side);
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
