#include "ui/app/rail.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

const QString narrowKey = QStringLiteral("window/railNarrow");

constexpr int badgeAtMost = 99;

} // namespace

RailButton::RailButton(const QString& iconName, const QString& word, const QString& keys, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName) {
    setText(word);
    setAccessibleName(word);
    setToolTip(keys.isEmpty() ? word : word + QStringLiteral("  ") + keys);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void RailButton::setNarrow(bool narrow) {
    m_narrow = narrow;
    updateGeometry();
    update();
}

void RailButton::setBadge(int count, const QString& spoken) {
    m_badge = count;
    setAccessibleName(count > 0 ? QStringLiteral("%1, %2").arg(text(), spoken) : text());
    update();
}

QString RailButton::badge() const {
    return m_badge == 0 ? QString() : m_badge > badgeAtMost ? tr("99+") : QString::number(m_badge);
}

void RailButton::paintBadge(QPainter& painter) const {
    const Tokens& tokens = theme::tokens();
    QFont font = theme::font(TextStyle::Caption);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int tall = theme::px(15);
    const int wide = qMax(tall, painter.fontMetrics().horizontalAdvance(badge()) + theme::px(8));
    const QRect box(qMin(width() / 2 + theme::px(4), width() - wide - theme::px(2)), theme::px(3), wide,
                    tall);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.railMark);
    painter.drawRoundedRect(box, tall / 2.0, tall / 2.0);
    painter.setPen(tokens.rail);
    painter.drawText(box, int(Qt::AlignCenter), badge());
}

QSize RailButton::sizeHint() const {
    return m_narrow ? QSize(theme::px(44), theme::px(44)) : QSize(theme::px(64), theme::px(56));
}

void RailButton::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    const bool current = isChecked();
    if (current || underMouse() || isDown()) {
        painter.fillRect(rect(), tokens.railCurrent);
    }
    if (current) {
        painter.fillRect(QRect(0, 0, theme::px(3), height()), tokens.railMark);
    }
    const QColor ink = current ? tokens.onRailCurrent : tokens.onRail;
    const int size = theme::px(20);
    const int top = m_narrow ? (height() - size) / 2 : theme::px(9);
    painter.drawPixmap(QPoint((width() - size) / 2, top),
                       iconPixmap(m_iconName, ink, size, devicePixelRatioF()));
    if (!m_narrow) {
        QFont font = theme::font(TextStyle::Caption);
        font.setPointSizeF(font.pointSizeF() * 0.93);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(0, theme::px(32), 0, -theme::px(4)),
                         int(Qt::AlignHCenter | Qt::AlignVCenter), text());
    }
    if (m_badge > 0) {
        paintBadge(painter);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.onRailCurrent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), theme::px(4), theme::px(4));
    }
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, theme::px(8), 0, theme::px(4));
    m_column->setSpacing(theme::px(2));
    m_column->addStretch(1);
    m_toggle = new RailButton(QStringLiteral("collapse"), tr("Collapse"), {}, this);
    m_toggle->setNarrow(true);
    m_column->addWidget(m_toggle, 0, Qt::AlignHCenter);
    setAccessibleName(tr("Pages"));
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setNarrow(!m_narrow); });
    setNarrow(QSettings().value(narrowKey, false).toBool());
}

void Rail::add(int id, const QString& iconName, const QString& word, const QString& keys) {
    auto* button = new RailButton(iconName, word, keys, this);
    button->setCheckable(true);
    button->setNarrow(m_narrow);
    m_column->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.insert(id, button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
    setTabOrder(button, m_toggle);
}

void Rail::setCurrent(int id) {
    for (auto each = m_buttons.cbegin(); each != m_buttons.cend(); ++each) {
        each.value()->setChecked(each.key() == id);
    }
}

void Rail::setShown(int id, bool shown) {
    if (RailButton* button = m_buttons.value(id)) {
        button->setVisible(shown);
    }
}

void Rail::setBadge(int id, int count, const QString& spoken) {
    if (RailButton* button = m_buttons.value(id)) {
        button->setBadge(count, spoken);
    }
}

void Rail::setNarrow(bool narrow) {
    m_narrow = narrow;
    QSettings().setValue(narrowKey, narrow);
    for (RailButton* button : std::as_const(m_buttons)) {
        button->setNarrow(narrow);
    }
    m_toggle->setAccessibleName(narrow ? tr("Show the words of the rail") : tr("Show icons only"));
    m_toggle->setToolTip(m_toggle->accessibleName());
    setFixedWidth(narrow ? theme::px(44) : theme::px(64));
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme::tokens().rail);
}

} // namespace headroom
