#include "ui/pages/today/duewords.h"

#include "ui/pages/today/todaywords.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t skippedNamed = 8; // more are said as a number

QString skippedDay(const SkippedDay& skipped) {
    const QString day = TodayWords::weekday(skipped.day);
    return skipped.why == DayOff::BankHoliday ? DueWords::tr("%1 (bank holiday)").arg(day) : day;
}

QString skippedDays(const std::vector<SkippedDay>& skipped) {
    if (skipped.size() > skippedNamed) {
        return DueWords::tr("%n day(s) off", nullptr, static_cast<int>(skipped.size()));
    }
    QStringList days;
    for (const SkippedDay& day : skipped) {
        days.append(skippedDay(day));
    }
    return days.join(QStringLiteral(", "));
}

} // namespace

QString DueWords::period(int offset, DeadlineUnit unit) {
    switch (unit) {
    case DeadlineUnit::CalendarDays:
        return tr("%n day(s)", nullptr, offset);
    case DeadlineUnit::BusinessDays:
        return tr("%n business day(s)", nullptr, offset);
    case DeadlineUnit::Weeks:
        return tr("%n week(s)", nullptr, offset);
    case DeadlineUnit::Months:
        return tr("%n month(s)", nullptr, offset);
    }
    return {};
}

QString DueWords::rule(const DeadlineRule& rule, EventKind trigger) {
    const QString event = TodayWords::event(trigger);
    if (rule.offset == 0) {
        return tr("On the day: %1").arg(event);
    }
    const QString long_ = period(rule.offset, rule.unit);
    return rule.direction == DeadlineDirection::After ? tr("%1 after: %2").arg(long_, event)
                                                      : tr("%1 before: %2").arg(long_, event);
}

QString DueWords::sum(const Deadline& deadline) {
    const DeadlineArithmetic& how = deadline.arithmetic;
    const QString from = TodayWords::weekday(how.from);
    const QString due = TodayWords::weekday(deadline.due);
    if (how.offset == 0 && how.skipped.empty()) {
        return tr("On %1 itself").arg(due);
    }
    const QString sign =
        how.direction == DeadlineDirection::After ? QStringLiteral("+") : QString(QChar(0x2212));
    QString text = QStringLiteral("%1 %2 %3").arg(from, sign, period(how.offset, how.unit));
    if (!how.skipped.empty()) {
        text = tr("%1, skipping %2").arg(text, skippedDays(how.skipped));
    }
    return text + QStringLiteral(" = ") + due;
}

QStringList DueWords::dayByDay(const Deadline& deadline) {
    const DeadlineArithmetic& how = deadline.arithmetic;
    QStringList lines;
    if (how.unit != DeadlineUnit::BusinessDays) {
        return lines;
    }
    const int step = how.direction == DeadlineDirection::After ? 1 : -1;
    int counted = 0;
    for (Date day = how.from.plusDays(step); counted < how.offset; day = day.plusDays(step)) {
        const auto off = std::find_if(how.skipped.begin(), how.skipped.end(),
                                      [day](const SkippedDay& skipped) { return skipped.day == day; });
        if (off == how.skipped.end()) {
            lines.append(tr("%1: %2").arg(TodayWords::weekday(day)).arg(++counted));
        } else {
            lines.append(off->why == DayOff::BankHoliday
                             ? tr("%1: bank holiday, not counted").arg(TodayWords::weekday(day))
                             : tr("%1: not counted").arg(TodayWords::weekday(day)));
        }
        if (step * day.daysUntil(deadline.due) <= 0) {
            break;
        }
    }
    return lines;
}

QString DueWords::origin(const Deadline& deadline) {
    QString event = TodayWords::event(deadline.trigger.kind);
    event[0] = event[0].toUpper();
    QString text = QStringLiteral("%1: %2").arg(event, sum(deadline));
    if (!deadline.arithmetic.holidaysKnown) {
        text += tr("; bank holidays of that time are not known");
    }
    return deadline.rule.verified ? text : text + tr("; a local setting");
}

QString DueWords::standing(const DueDate& due) {
    const DeadlineStatus& status = due.status;
    if (status.state == DeadlineState::Open) {
        if (due.deadline.rule.notice) {
            return status.daysLeft == 0 ? tr("Ends today")
                                        : tr("Ends in %n day(s)", nullptr, status.daysLeft);
        }
        if (status.overdue()) {
            return TodayWords::lateness(-status.daysLeft);
        }
        return status.daysLeft == 0 ? tr("Due today") : tr("%n day(s) left", nullptr, status.daysLeft);
    }
    QString text = tr("%1 on %2").arg(TodayWords::state(status.state), dateText(status.since));
    if (status.daysLate > 0) {
        text += QStringLiteral(", ") + TodayWords::lateness(status.daysLate);
    }
    return text;
}

Tone DueWords::tone(const DueDate& due) {
    constexpr int soon = 2; // days
    const DeadlineStatus& status = due.status;
    if (status.state != DeadlineState::Open) {
        return status.state == DeadlineState::Missed ? Tone::Alarm : Tone::Muted;
    }
    if (status.overdue()) {
        return Tone::Alarm;
    }
    return status.daysLeft <= soon && !due.deadline.rule.notice ? Tone::Warning : Tone::Normal;
}

} // namespace headroom
