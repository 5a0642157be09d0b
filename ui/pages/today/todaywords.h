#pragma once

#include "service/today.h"

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// How the rows of Today read: the same words in the table, beside it and for a screen reader.
class TodayWords {
    Q_DECLARE_TR_FUNCTIONS(TodayWords)

public:
    static QString bucket(TodayBucket bucket);
    static QString kind(TodayKind kind); ///< "Deadline", "Outcome to log"
    /// "Mon 16 Nov", "Today 10:30": the year only where it is another one.
    static QString when(const TodayRow& row, Date asOf);
    static QString lateness(int days); ///< "4 days late"; empty: not late
    static QString who(const TodayRow& row);
    static QString detail(const TodayRow& row);
    /// Which of several, or how long: "Unpaid work", "for 8 business days"; empty: nothing to add.
    static QString remark(const TodayRow& row);
    /// "local setting" for what no published source says; empty otherwise.
    static QString notice(const TodayRow& row); ///< "This case moved to Haddad, Karim"
    static QString
    contactAlert(const TodayRow& row); ///< "Contact recorded by Haddad, Karim, 22 Nov 2026, 14:05"
    static QString source(const TodayRow& row);
    /// What Enter does with the row: "Log the outcome…".
    static QString step(const TodayRow& row);

    static QString about(const TodayRow& row);
    static QString weekday(Date day);  ///< "Mon 16 Nov"
    static QString longDay(Date day);  ///< "Sunday, 22 November 2026"
    static QString clock(int minutes); ///< "09:30"
    static QString event(EventKind kind);
    static QString state(DeadlineState state);
};

} // namespace headroom
