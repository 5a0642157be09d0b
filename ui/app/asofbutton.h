#pragma once

#include "domain/date.h"
#include "ui/app/barbutton.h"

class QCalendarWidget;
class QDate;

namespace headroom {

/// The day every page shows: today, or a past one picked from a calendar.
class AsOfButton final : public BarButton {
    Q_OBJECT

public:
    explicit AsOfButton(QWidget* parent = nullptr);

    void setDates(Date asOf, Date today);
    Date asOf() const { return m_asOf; }

public slots:
    void openCalendar();

signals:
    void chosen(const headroom::Date& day);

private:
    void choose(const QDate& day);
    QWidget* makePopup();
    Date m_asOf, m_today;
    QWidget* m_popup = nullptr;
    QCalendarWidget* m_calendar = nullptr;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::Date)
