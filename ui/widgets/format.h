#pragma once

#include "domain/date.h"
#include "domain/grade.h"
#include "domain/hours.h"
#include "domain/points.h"
#include "domain/thresholds.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <string>
#include <string_view>

namespace headroom {

/// How numbers, days and words of the trade are written in the window. No arithmetic here: the
/// figures come from the engine.
QString toQString(std::string_view text);
std::string toUtf8(const QString& text);

/// "118.2": one decimal, as the engine rounds it, with a real minus sign.
QString percentFigure(double percent);
/// "118.2 %".
QString percentText(double percent);
/// "1,632", "−317".
QString countText(std::int64_t number);
/// "+84", "−126", "0": for changes and effects.
QString signedCountText(std::int64_t number);
QString pointsText(Points points);
QString signedPointsText(Points points);
/// "29.6": hours, one decimal, unit in the header.
QString hoursFigure(HoursPerWeek hours);
/// "29.6 h".
QString hoursText(HoursPerWeek hours);
/// "+7.4 h".
QString signedHoursText(HoursPerWeek hours);
/// A percentage of thresholds, which are in basis points: "110", "112.5".
QString basisPointsText(std::int32_t basisPoints);

/// "22 Nov 2026"; the month's name is the language's.
QString dateText(Date date);
QString dateTimeText(const QDateTime& moment); ///< "21 Nov 2026, 18:30"
QString clockText(const Instant& moment);      ///< "18:30", where one is
QString momentText(const Instant& moment);     ///< "22 Nov 2026, 18:30", where one is
/// "22 Nov", where the year is plain from the place.
QString shortDateText(Date date);
QDate toQDate(Date date);
Date fromQDate(const QDate& date);
/// "today", "1 day old", "12 days old".
QString ageText(Date date, Date today);

/// "At capacity", "Over 110 %", …: the word that goes with every status colour.
QString statusWord(Status status, const Thresholds& thresholds);
/// "PO", "PSO", "PQiP", …; the grade's meaning for tooltips: "Probation officer".
QString gradeWord(Grade grade);
QString gradeMeaning(Grade grade);

} // namespace headroom
