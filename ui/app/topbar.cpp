#include "ui/app/topbar.h"

#include "ui/app/asofbutton.h"
#include "ui/app/barbutton.h"
#include "ui/app/breadcrumb.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace headroom {

SearchButton::SearchButton(QWidget* parent)
    : QPushButton(parent) {
    setObjectName(QStringLiteral("searchButton"));
    setText(tr("Search officers, teams, actions"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Opens the search for officers, units and actions, Ctrl+K"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoDefault(false);
}

QSize SearchButton::sizeHint() const {
    return {theme::px(300), theme::px(30)};
}

QSize SearchButton::minimumSizeHint() const {
    return {theme::px(150), theme::px(30)};
}

void SearchButton::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    painter.setBrush(underMouse() ? tokens.sunken : tokens.window);
    painter.setPen(QPen(focus         ? tokens.accent
                        : isEnabled() ? tokens.lineStrong
                                      : tokens.line,
                        focus ? 2 : 1));
    const qreal inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::px(5),
                            theme::px(5));
    const int size = theme::px(16);
    painter.drawPixmap(QPoint(theme::px(9), (height() - size) / 2),
                       iconPixmap(QStringLiteral("search"), tokens.muted, size, devicePixelRatioF()));
    const QString keys = tr("Ctrl K");
    painter.setFont(theme::font(TextStyle::Caption));
    painter.setPen(tokens.muted);
    const QRect room = rect().adjusted(theme::px(32), 0, -theme::px(10), 0);
    painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), keys);
    const int left = room.width() - painter.fontMetrics().horizontalAdvance(keys) - theme::px(10);
    painter.setFont(theme::font(TextStyle::Body));
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, left));
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_back(makeArrow(QStringLiteral("back"), tr("Back"), tr("Alt+Left")))
    , m_forward(makeArrow(QStringLiteral("forward"), tr("Forward"), tr("Alt+Right")))
    , m_breadcrumb(new Breadcrumb(this))
    , m_search(new SearchButton(this))
    , m_asOf(new AsOfButton(this))
    , m_person(new BarButton(QStringLiteral("person"), this))
    , m_personMenu(new QMenu(this)) {
    m_person->setObjectName(QStringLiteral("personButton"));
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setMenu(m_personMenu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(8), theme::px(6), theme::px(16), theme::px(7));
    row->setSpacing(theme::px(8));
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_breadcrumb, 1);
    row->addWidget(m_search);
    row->addWidget(m_asOf);
    row->addWidget(m_person);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backPressed);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardPressed);
    setCanGo(false, false);
}

QToolButton* TopBar::makeArrow(const QString& iconName, const QString& name, const QString& keys) {
    auto* arrow = new QToolButton(this);
    arrow->setIcon(icon(iconName));
    arrow->setIconSize(QSize(theme::px(16), theme::px(16)));
    arrow->setAccessibleName(name);
    arrow->setToolTip(name + QStringLiteral("  ") + keys);
    arrow->setFocusPolicy(Qt::StrongFocus);
    return arrow;
}

void TopBar::setPerson(const QString& name, const QString& role) {
    m_person->setText(name);
    m_person->setAccessibleName(tr("You are %1, %2").arg(name, role));
    m_person->setToolTip(m_person->accessibleName());
}

void TopBar::setCanGo(bool back, bool forward) {
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void TopBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace headroom
