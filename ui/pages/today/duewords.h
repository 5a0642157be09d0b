#pragma once

#include "service/duedates.h"
#include "ui/widgets/tokens.h"

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
    /// What it comes from and how its day was counted, in one line: "Sentence: Mon 16 Nov + 5 business
    /// days, skipping Sat 21, Sun 22 Nov = Mon 23 Nov; a local setting".
    static QString origin(const Deadline& deadline);
    /// Each day that was counted and each that was not, one line a week: for business days only.
    static QStringList dayByDay(const Deadline& deadline);
    /// "4 days late"; "Waived on 22 Nov 2026"; of a notice "Ends in 9 days".
    static QString standing(const DueDate& due);
    static Tone tone(const DueDate& due);

    static QString period(int offset, DeadlineUnit unit); ///< "5 business days"
};

} // namespace headroom
