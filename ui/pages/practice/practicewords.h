#pragma once

#include "service/practice.h"
#include "ui/widgets/shapes.h"

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// How what is recorded about practitioners reads on screen.
class PracticeWords {
    Q_DECLARE_TR_FUNCTIONS(PracticeWords)

public:
    static QString kind(PracticeKind kind);                          ///< "Training"
    static QString word(PracticeKind kind, const std::string& word); ///< "ARMS", "Annual leave"
    static QString detail(const PracticeLine& line); ///< "Domestic abuse", "Mon 7.4, Tue 7.4: 14.8 h"
    static QString week(const WeekHours& week);
    static QString weekday(int day); ///< 0 Monday: "Mon"
    static QString until(const PracticeLine& line);
    static QString note(const PracticeLine& line); ///< what to know about it, then what was noted
    /// "Away until 3 Dec 2026"; empty: active.
    static QString state(OfficerState state, const std::optional<Date>& since,
                         const std::optional<Date>& until);
    static QString hoursSource(const std::string& source);      ///< "by grade", "from a file", "entered here"
    static QString proposed(const ReductionProposal& proposal); ///< "7.4 h off: NQO"
    static QString effect(const ReductionProposal& proposal);   ///< "97.4 % → 121.8 %"
};

} // namespace headroom
