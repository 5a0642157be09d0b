#pragma once

#include "engine/timesplit.h"
#include "service/timesheet.h"

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// How a week of one's own reads.
class WeekText {
    Q_DECLARE_TR_FUNCTIONS(WeekText)

public:
    static QString activityName(Activity activity);
    static QString activity(const ActivityTime& time); ///< "Home visit 5 h 10 min, 27.4 %"
    static QString summary(const TimeSplit& split, const Timesheet& sheet, HoursPerWeek available);
    /// The sheet as CSV, for pasting and for a file.
    static QString csv(const Timesheet& sheet);
    static std::vector<LoggedTime> logged(const TimesheetWeek& week);
};

} // namespace headroom
