#include "ui/widgets/format.h"

#include "engine/display.h"

#include <QCoreApplication>
#include <QLocale>

namespace headroom {

namespace {

const QChar minusSign(0x2212);

QString withMinus(QString text) {
    if (text.startsWith(QLatin1Char('-'))) {
        text[0] = minusSign;
    }
    return text;
}

/// Commas before each three digits of the whole part: regions have thousands of hours, and where
/// hours are nearly all taken off there are thousands of per cent.
QString withThousands(QString text) {
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const qsizetype first = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3) {
        text.insert(at, QLatin1Char(','));
    }
    return text;
}

QString withSign(const QString& text, bool positive) {
    return positive ? QLatin1Char('+') + text : text;
}

/// British locale data shorten September to four letters; the house, like its files, writes three.
QLocale dateLocale() {
    return QLocale().language() == QLocale::English ? QLocale::c() : QLocale();
}

QString words(const char* text) {
    return QCoreApplication::translate("Format", text);
}

} // namespace

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString& text) {
    return text.toStdString();
}

QString percentFigure(double percent) {
    return withMinus(withThousands(toQString(oneDecimal(percent))));
}

QString percentText(double percent) {
    return percentFigure(percent) + QStringLiteral("\u00a0%");
}

QString countText(std::int64_t number) {
    return withMinus(QLocale().toString(qlonglong(number)));
}

QString signedCountText(std::int64_t number) {
    return withSign(countText(number), number > 0);
}

QString pointsText(Points points) {
    return countText(points.value);
}

QString signedPointsText(Points points) {
    return signedCountText(points.value);
}

QString hoursFigure(HoursPerWeek hours) {
    return withMinus(withThousands(toQString(hours.text())));
}

QString hoursText(HoursPerWeek hours) {
    return hoursFigure(hours) + QStringLiteral("\u00a0h");
}

QString signedHoursText(HoursPerWeek hours) {
    return withSign(hoursText(hours), hours.hundredths > 0);
}

QString basisPointsText(std::int32_t basisPoints) {
    QString text = QLocale::c().toString(basisPoints / 100.0, 'f', 2);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text;
}

QDate toQDate(Date date) {
    return QDate(date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()));
}

Date fromQDate(const QDate& date) {
    return Date::of(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

QString dateText(Date date) {
    return dateLocale().toString(toQDate(date), QStringLiteral("d MMM yyyy"));
}

QString dateTimeText(const QDateTime& moment) {
    return dateLocale().toString(moment, QStringLiteral("d MMM yyyy, HH:mm"));
}

QString clockText(const Instant& moment) {
    return QDateTime::fromSecsSinceEpoch(moment.seconds().time_since_epoch().count())
        .toString(QStringLiteral("HH:mm"));
}

QString momentText(const Instant& moment) {
    return dateTimeText(QDateTime::fromSecsSinceEpoch(moment.seconds().time_since_epoch().count()));
}

QString shortDateText(Date date) {
    return dateLocale().toString(toQDate(date), QStringLiteral("d MMM"));
}

QString ageText(Date date, Date today) {
    const int days = date.daysUntil(today);
    if (days <= 0) {
        return words(QT_TRANSLATE_NOOP("Format", "today"));
    }
    return QCoreApplication::translate("Format", "%n day(s) old", nullptr, days);
}

QString statusWord(Status status, const Thresholds& thresholds) {
    switch (status) {
    case Status::AtCapacity:
        return words(QT_TRANSLATE_NOOP("Format", "At capacity"));
    case Status::Over:
        return words(QT_TRANSLATE_NOOP("Format", "Over %1 %")).arg(basisPointsText(thresholds.over));
    case Status::Severe:
        return words(QT_TRANSLATE_NOOP("Format", "Severe"));
    case Status::NoCapacity:
        return words(QT_TRANSLATE_NOOP("Format", "No capacity"));
    case Status::Ok:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Format", "Has room"));
}

QString gradeWord(Grade grade) {
    // "TPO" is the official tool's word; teams say PQiP, the qualification trainees work towards.
    switch (grade) {
    case Grade::TPO:
        return words(QT_TRANSLATE_NOOP("Format", "PQiP"));
    case Grade::DMY:
    case Grade::Blank:
        return words(QT_TRANSLATE_NOOP("Format", "None"));
    default:
        return toQString(name(grade));
    }
}

QString gradeMeaning(Grade grade) {
    switch (grade) {
    case Grade::PO:
        return words(QT_TRANSLATE_NOOP("Format", "Probation officer"));
    case Grade::SPO:
        return words(QT_TRANSLATE_NOOP("Format", "Senior probation officer"));
    case Grade::PSO:
    case Grade::PsoB:
        return words(QT_TRANSLATE_NOOP("Format", "Probation services officer"));
    case Grade::TPO:
        return words(QT_TRANSLATE_NOOP("Format", "Trainee, working towards the qualification"));
    case Grade::DMY:
    case Grade::Blank:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Format", "No grade in the case system: never has capacity"));
}

} // namespace headroom
