#pragma once

#include "domain/allocation.h"
#include "engine/suitability.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace headroom {

/// How what is decided about whose a case is reads on screen, wherever it is chosen, listed or looked
/// back on.
class DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)

public:
    static QString reason(AllocationReason reason);
    /// A reason as it is kept: one of the ten in its words, whatever else as somebody said it.
    static QString said(std::string_view kept);
    static QString overrideReason(OverrideReason reason);

    static QString suitability(Suitability outcome);
    static QString suitabilityShort(Suitability outcome); ///< for narrow columns: "Judgement"
    static Shape suitabilityShape(Suitability outcome);
    static Tone suitabilityTone(Suitability outcome);
};

} // namespace headroom
