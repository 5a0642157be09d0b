#pragma once

#include "service/trend.h"
#include "ui/widgets/stackchart.h"

#include <QCoreApplication>

namespace headroom {

/// How a trend reads on screen.
class TrendWords {
    Q_DECLARE_TR_FUNCTIONS(TrendWords)

public:
    /// The parts of service/trend.h, named, with their tones, from the bottom of a stack.
    static std::vector<StackPart> parts(TrendBy by);
    /// "52 weeks from 1 Dec 2025, each as it was known then. …"
    static QString sentence(const TrendSnapshot& trend);
    /// "of 10 practitioners, 2 carried over"; empty: nothing worth saying.
    static QString note(const TrendWeek& week);
    static QString fileName(const TrendSnapshot& trend, TrendBy by);
};

} // namespace headroom
