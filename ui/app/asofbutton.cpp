#include "ui/app/asofbutton.h"

#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QCalendarWidget>
#include <QPushButton>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

AsOfButton::AsOfButton(QWidget* parent)
    : BarButton(QStringLiteral("calendar"), parent) {
    setObjectName(QStringLiteral("asOfButton"));
    setToolTip(tr("Show another day  Ctrl+D"));
    connect(this, &QToolButton::clicked, this, &AsOfButton::openCalendar);
}

void AsOfButton::setDates(Date asOf, Date today) {
    m_asOf = asOf;
    m_today = today;
    setText(asOf == today ? tr("As of today, %1").arg(dateText(asOf)) : tr("As of %1").arg(dateText(asOf)));
    setAccessibleName(tr("Day shown: %1").arg(dateText(asOf)));
    updateGeometry();
}

QWidget* AsOfButton::makePopup() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("asOfPopup"));
    popup->setProperty("card", true);
    popup->setAccessibleName(tr("Pick a day"));
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(theme::px(8), theme::px(8), theme::px(8), theme::px(8));
    m_calendar = new QCalendarWidget(popup);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    for (const auto& [button, name] :
         {std::pair("qt_calendar_prevmonth", "back"), std::pair("qt_calendar_nextmonth", "forward")}) {
        if (auto* arrow = m_calendar->findChild<QToolButton*>(QLatin1String(button))) {
            arrow->setIcon(headroom::icon(QLatin1String(name)));
        }
    }
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    column->addWidget(m_calendar);
    auto* today = makeButton(tr("Back to today"));
    column->addWidget(today);
    connect(m_calendar, &QCalendarWidget::clicked, this, &AsOfButton::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &AsOfButton::choose);
    connect(today, &QPushButton::clicked, this, [this] { choose(toQDate(m_today)); });
    return popup;
}

void AsOfButton::openCalendar() {
    if (m_popup == nullptr) {
        m_popup = makePopup();
    }
    const Tokens& tokens = theme::tokens();
    QTextCharFormat weekday;
    weekday.setForeground(tokens.muted);
    QTextCharFormat head;
    head.setForeground(tokens.muted);
    head.setBackground(tokens.surface);
    m_calendar->setHeaderTextFormat(head);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekday);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekday);
    m_calendar->setMaximumDate(toQDate(m_today));
    m_calendar->setSelectedDate(toQDate(m_asOf));
    m_popup->adjustSize();
    m_popup->move(mapToGlobal(QPoint(width() - m_popup->width(), height() + theme::px(4))));
    m_popup->show();
    m_calendar->setFocus();
}

void AsOfButton::choose(const QDate& day) {
    m_popup->hide();
    emit chosen(fromQDate(day));
}

} // namespace headroom
