#pragma once

#include "service/duedates.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace headroom {

/// A deadline in sentences: how its day came about, and how it stands.
class DueWords {
    Q_DECLARE_TR_FUNCTIONS(DueWords)

public:
    /// "5 business days after sentence".
    static QString rule(const DeadlineRule& rule, EventKind trigger);
    /// "Mon 16 Nov + 5 business days, skipping Sat 21, Sun 22 Nov = Mon 23 Nov".
    static QString sum(const Deadline& deadline);
    /// Each day that was counted and each that was not, one line a week: for business days only.
    static QStringList dayByDay(const Deadline& deadline);
    /// "Open, 4 days late"; "Waived on 22 Nov 2026".
    static QString standing(const DeadlineStatus& status);

    static QString period(int offset, DeadlineUnit unit); ///< "5 business days"
};

} // namespace headroom
