#include "ui/pages/week/weektext.h"

#include "ui/widgets/format.h"

#include <QStringList>

namespace headroom {

namespace {

/// A field in quotes; a leading sign that a spreadsheet would run is kept as text.
QString csvField(const QString& text) {
    QString safe = text;
    if (!safe.isEmpty() && QStringLiteral("=+-@\t\r").contains(safe.front())) {
        safe.prepend(QLatin1Char('\''));
    }
    return QLatin1Char('"') + safe.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QString WeekText::activityName(Activity activity) {
    return QCoreApplication::translate("Contacts", std::string(label(activity)).c_str());
}

QString WeekText::activity(const ActivityTime& time) {
    return tr("%1 %2, %3")
        .arg(activityName(time.activity), toQString(durationText(time.minutes)),
             percentText(time.basisPoints / 100.0));
}

QString WeekText::summary(const TimeSplit& split, const Timesheet& sheet, HoursPerWeek available) {
    QStringList parts;
    parts.append(tr("%1 logged").arg(toQString(durationText(split.minutes))));
    parts.append(tr("%1 contracted, %2 after reductions")
                     .arg(toQString(durationText(sheet.contractedMinutes)), hoursText(available)));
    const int difference = sheet.difference();
    parts.append(difference < 0 ? tr("%1 less than contracted").arg(toQString(durationText(-difference)))
                                : tr("%1 more than contracted").arg(toQString(durationText(difference))));
    if (split.faceToFaceBasisPoints) {
        parts.append(tr("face to face %1, %2")
                         .arg(toQString(durationText(split.faceToFaceMinutes)),
                              percentText(*split.faceToFaceBasisPoints / 100.0)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString WeekText::csv(const Timesheet& sheet) {
    QStringList lines{tr("day,activity,minutes,what")};
    for (const TimesheetRow& row : sheet.rows) {
        QStringList what;
        for (const std::string& description : row.descriptions) {
            what.append(toQString(description));
        }
        lines.append(QStringList{toQString(row.day.iso()), csvField(activityName(row.activity)),
                                 QString::number(row.minutes), csvField(what.join(QStringLiteral("; ")))}
                         .join(QLatin1Char(',')));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

std::vector<LoggedTime> WeekText::logged(const TimesheetWeek& week) {
    std::vector<LoggedTime> times;
    for (const TimeEntry& entry : week.entries) {
        times.push_back({entry.day, entry.minutes, entry.activity, entry.note,
                         entry.contact ? std::optional(entry.contact.value) : std::nullopt});
    }
    return times;
}

} // namespace headroom
