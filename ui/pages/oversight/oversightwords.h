#pragma once

#include "service/oversight.h"
#include "ui/widgets/shapes.h"

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// How the views of managers and of officers' work read on screen.
class OversightWords {
    Q_DECLARE_TR_FUNCTIONS(OversightWords)

public:
    static QString kind(OversightKind kind); ///< "Flags open"
    /// What there is to it, and, of a person, whose officer that is.
    static QString note(const OversightItem& item, const Thresholds& thresholds);
    static QString who(const OversightItem& item); ///< the person, or the officer
    static QString when(const OversightItem& item);
    static Tone tone(OversightKind kind);
    static QString fte(double fte);                            ///< "9.4"
    static QString span(const ManagerRow& row, int threshold); ///< "18.3 of 10 FTE: far above"
    static QString spanWord(SpanStatus status);                ///< "Within", "Above", "Far above"
    static Tone spanTone(SpanStatus status);
    static Shape spanShape(SpanStatus status);
    static QString manager(const ManagerRow& row); ///< "Surname, Forename", or that nobody is named
    static QString cover(const ManagerRow& row);   ///< who is covered, and by whom; may be empty
    static QString supervision(const QualityRow& row);
};

} // namespace headroom
