#pragma once

#include "service/flags.h"
#include "ui/widgets/shapes.h"

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// How flags read on screen: in the list, beside it and for a screen reader.
class FlagWords {
    Q_DECLARE_TR_FUNCTIONS(FlagWords)

public:
    static QString severity(FlagSeverity severity); ///< "Serious"
    static Shape shape(FlagSeverity severity);
    static Tone tone(FlagSeverity severity);
    static QString what(const Flag& flag, const Thresholds& thresholds); ///< "Over 110 % for 5 weeks"
    static QString state(const Flag& flag); ///< "Not answered", "Acknowledged, until 3 Dec"
    static Tone stateTone(const Flag& flag, Date asOf);
    static QString now(const Flag& flag);         ///< "118.2 %"; nothing where there is no figure
    static QString responsible(const Flag& flag); ///< "Marsh, Tamsin, for Holt, Ivor"
    static QString action(const FlagAction& action);
    static QString group(const Flag& flag); ///< heading: the severity, or closed
    static int groupRank(const Flag& flag);
};

} // namespace headroom
