#include "engine/weighting.h"

namespace headroom {

double droppedShare(double weighting) {
    if (weighting >= 100) {
        return 0;
    }
    return weighting <= 0 ? 1 : (100 - weighting) / 100;
}

double weightedPoints(std::int64_t cases, const InactiveCases& inactive, std::int32_t each,
                      const Weightings& weightings) {
    // Points of one case first, then the number of cases: the other way round the last digit differs.
    const auto lost = [each](std::int64_t count, double weighting) {
        return static_cast<double>(each) * droppedShare(weighting) * static_cast<double>(count);
    };
    return static_cast<double>(cases * each) - lost(inactive.warrants, weightings.warrants) -
           lost(inactive.unpaidWork, weightings.unpaidWork) -
           lost(inactive.overdueTermination, weightings.overdueTermination);
}

} // namespace headroom
