#include "engine/omic.h"

namespace headroom {

namespace {

Points weigh(const PerTier<std::int32_t>& cases, const PerTier<std::int32_t>& each) {
    Points sum;
    for (std::size_t tier = 1; tier < Tier::count; ++tier) {
        sum += cases[tier] * Points{each[tier]};
    }
    return sum;
}

} // namespace

OmicPoints omicPoints(const CaseCounts& counts, const CasePoints& points) {
    const auto row = [](CaseType type) { return index(type); };
    const auto& custody = counts.cells[row(CaseType::Custody)];
    return {weigh(counts.cells[row(CaseType::Community)], points[row(CaseType::Community)]),
            weigh(counts.cells[row(CaseType::Licence)], points[row(CaseType::Licence)]),
            weigh(custody, points[row(CaseType::Custody)]), weigh(custody, points[row(CaseType::Licence)])};
}

} // namespace headroom
