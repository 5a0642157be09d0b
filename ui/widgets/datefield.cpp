#include "ui/widgets/datefield.h"

#include "domain/timeofday.h"
#include "domain/typedtext.h"
#include "ui/widgets/format.h"

#include <QLineEdit>
#include <QLocale>

namespace headroom {

namespace {

constexpr int shortStep = 5, longStep = 60; // minutes
constexpr int week = 7;

QString fault(TypedFault fault, const QString& text) {
    switch (fault) {
    case TypedFault::NoSuchDay:
        return DateField::tr("%1 is not a day").arg(text.trimmed());
    case TypedFault::OutOfRange:
        return DateField::tr("Only days from 1900 to 2099");
    case TypedFault::NoSuchTime:
        return DateField::tr("%1 is not a time").arg(text.trimmed());
    case TypedFault::NotATime:
        return DateField::tr("Write a time, as 9:30");
    case TypedFault::NotADate:
        return DateField::tr("Write a day, as 17/5/2026");
    case TypedFault::None:
    case TypedFault::Empty:
        break;
    }
    return {};
}

} // namespace

DateField::DateField(Date today, QWidget* parent)
    : TypedField(112, parent)
    , m_today(today) {
    edit().setPlaceholderText(tr("Day"));
    edit().setToolTip(tr("As 17/5/26, 17 May, today, Friday, +7. Up and down: a day; Page up and Page down: "
                         "a week."));
}

void DateField::setDate(std::optional<Date> date) {
    m_date = date;
    write(date ? dateText(*date) : QString());
}

TypedField::Reading DateField::read(const QString& text) {
    const TypedDate typed = parseTypedDate(toUtf8(text), m_today);
    m_date = typed.value;
    if (!typed.value) {
        return {fault(typed.fault, text), typed.fault != TypedFault::Empty};
    }
    const QDate day = toQDate(*typed.value);
    const QString weekday = QLocale().toString(day, QStringLiteral("ddd"));
    if (*typed.value == m_today) {
        return {tr("%1, today").arg(weekday), false};
    }
    return {text.trimmed() == dateText(*typed.value)
                ? weekday
                : QStringLiteral("%1 %2").arg(weekday, dateText(*typed.value)),
            false};
}

void DateField::step(int by, bool far) {
    setDate(m_date ? m_date->plusDays(far ? by * week : by) : m_today);
}

QString DateField::tidied() const {
    return m_date ? dateText(*m_date) : text();
}

TimeField::TimeField(QWidget* parent)
    : TypedField(72, parent) {
    edit().setPlaceholderText(tr("Time"));
    edit().setToolTip(
        tr("As 9:30, 0930, 2.15 pm. Up and down: five minutes; Page up and Page down: an hour."));
}

void TimeField::setMinutes(std::optional<int> minutes) {
    m_minutes = minutes;
    write(minutes ? timeText(*minutes) : QString());
}

TypedField::Reading TimeField::read(const QString& text) {
    const TypedTime typed = parseTypedTime(toUtf8(text));
    m_minutes.reset();
    if (!typed.value) {
        return {fault(typed.fault, text), typed.fault != TypedFault::Empty};
    }
    m_minutes = typed.value->minutes;
    const QString tidy = timeText(*m_minutes);
    return {text.trimmed() == tidy ? QString() : tidy, false};
}

void TimeField::step(int by, bool far) {
    const int size = far ? longStep : shortStep;
    const int before = m_minutes.value_or(9 * 60);
    setMinutes((before + by * size + minutesOfDay) % minutesOfDay);
}

QString TimeField::tidied() const {
    return m_minutes ? timeText(*m_minutes) : text();
}

QString timeText(int minutes) {
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace headroom
