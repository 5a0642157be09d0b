#pragma once

#include "domain/casecounts.h"
#include "domain/grade.h"
#include "domain/hours.h"
#include "domain/points.h"
#include "domain/pointstable.h"

#include <cstdint>
#include <optional>

namespace headroom {

/// Inactive Transition to Adulthood cases, by which t2a points are weighted. The official worker
/// never fills them (docs/rules.md, points), so no extract gives them; the calculation still honours them.
struct InactiveT2a {
    CaseCounts warrants;
    CaseCounts unpaidWork;
    CaseCounts overdueTermination;
};

/// Everything about one post on one day that its figure is made of.
/// Pointers are borrowed for the call; none may be null except inactive.
struct PostFacts {
    Grade grade = Grade::PO;
    /// Empty means the hours are not known; the grade's default is taken. 0 is known and gives 0.
    std::optional<HoursPerWeek> contracted;
    /// Sum of the active reductions whose reason is enabled.
    HoursPerWeek reduction;
    const CaseCounts* filtered = nullptr;
    const CaseCounts* t2a = nullptr;
    const InactiveT2a* inactive = nullptr;
    std::int64_t sdrLast30 = 0;
    std::int64_t fdrLast30 = 0;
    /// Net points of contacts in their window: done for others minus done by others.
    Points cms;
};

/// What the points are made of, by kind of work: the segments of the workload bar.
/// They add up to the total. Licence and custody and community hold their T2A cases too.
struct WorkParts {
    Points community;
    Points licence;
    Points custody;
    Points reports;
    Points other; ///< contact credits and, if T2A weightings are fractional, the rounding; may be negative

    friend bool operator==(const WorkParts&, const WorkParts&) = default;
};

/// Cases a post holds. total = community + licence + custody: scoring and T2A cases, untiered
/// ones included (the official overview's count).
struct CaseTally {
    std::int64_t community = 0;
    std::int64_t licence = 0;
    std::int64_t custody = 0;
    std::int64_t t2a = 0;      ///< of these
    std::int64_t untiered = 0; ///< of these: cases that score nothing

    std::int64_t total() const { return community + licence + custody; }
    friend bool operator==(const CaseTally&, const CaseTally&) = default;
};

/// One post's workload figure. Made here and nowhere else.
struct Workload {
    Points total;         ///< rounded half up, as the official tool stores it
    Points available;     ///< truncated toward zero; negative when reductions exceed contracted hours
    Points nominalTarget; ///< points of the grade's full-time officer
    WorkParts parts;
    Points cms, sdr, fdr;
    HoursPerWeek contracted; ///< as worked with: the default where none was known
    HoursPerWeek reduction;
    CaseTally cases;

    Points remaining() const { return available - total; }
    HoursPerWeek availableHours() const { return contracted - reduction; }
    friend bool operator==(const Workload&, const Workload&) = default;
};

/// The official figure (docs/rules.md), in the official order of arithmetic. Pure and quick:
/// millions a second.
Workload workload(const PostFacts& facts, const PointsTable& table);

/// Points of the grade's full-time officer: the PSO target for PSO, the PO target for all others.
Points nominalTarget(Grade grade, const PointsTable& table);

/// Contracted hours as worked with, and the full-time hours of the grade's band they are
/// measured against (docs/rules.md, available points).
struct BaseHours {
    HoursPerWeek base;
    HoursPerWeek band;
};
BaseHours baseHours(Grade grade, std::optional<HoursPerWeek> contracted, const DefaultHours& defaults);

/// nominal × (base ÷ band) × ((base − reduction) ÷ base) in doubles, in that order, truncated
/// toward zero; 0 for DMY and where base or band is 0. Never clamped.
Points availablePoints(Points nominal, Grade grade, BaseHours hours, HoursPerWeek reduction);

/// total ÷ available × 100 in doubles; 0 when available is 0 (the official rule: see Status for
/// how such a post is shown).
double percentage(Points total, Points available);

} // namespace headroom
