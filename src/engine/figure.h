#pragma once

#include "engine/explanation.h"
#include "engine/weighting.h"
#include "engine/workload.h"

namespace headroom::figure {

/// One row of the points table against one row of counts. The visitor is told every cell on its
/// way into the sum, so that whoever wants the lines gets the computation itself.
template <class Visitor>
std::int64_t sumRow(LineKind kind, CaseType type, const PerTier<std::int32_t>& counts,
                    const PerTier<std::int32_t>& points, Visitor& visit) {
    std::int64_t sum = 0;
    for (std::size_t tier = 1; tier < Tier::count; ++tier) {
        const std::int64_t product = std::int64_t{counts[tier]} * points[tier];
        sum += product;
        visit.cell(kind, type, tier, counts[tier], points[tier], product);
    }
    return sum;
}

/// The same for Transition to Adulthood cases some of which are inactive: doubles, in the
/// official order.
template <class Visitor>
double sumWeightedRow(CaseType type, const CaseCounts& counts, const InactiveT2a& inactive,
                      const PointsTable& table, Visitor& visit) {
    const std::size_t row = index(type);
    double sum = 0;
    for (std::size_t tier = 1; tier < Tier::count; ++tier) {
        const InactiveCases some{inactive.warrants.cells[row][tier], inactive.unpaidWork.cells[row][tier],
                                 inactive.overdueTermination.cells[row][tier]};
        const std::int32_t cases = counts.cells[row][tier];
        const std::int32_t each = table.t2a[row][tier];
        const double kept = weightedPoints(cases, some, each, table.t2aWeightings);
        sum += kept;
        visit.weightedCell(type, tier, cases, each, kept);
    }
    return sum;
}

/// Case points of one type: whole ones, and what weightings leave of T2A points.
struct TypePoints {
    std::int64_t whole = 0;
    double weighted = 0;
};

template <class Visitor>
PerCaseType<TypePoints> sumCases(const PostFacts& facts, const PointsTable& table, Visitor& visit) {
    PerCaseType<TypePoints> sums;
    for (const CaseType type : allCaseTypes) {
        const std::size_t row = index(type);
        sums[row].whole =
            sumRow(LineKind::Cases, type, facts.filtered->cells[row], table.standard[row], visit);
    }
    for (const CaseType type : allCaseTypes) {
        const std::size_t row = index(type);
        if (facts.inactive != nullptr) {
            sums[row].weighted = sumWeightedRow(type, *facts.t2a, *facts.inactive, table, visit);
        } else {
            sums[row].whole += sumRow(LineKind::T2aCases, type, facts.t2a->cells[row], table.t2a[row], visit);
        }
    }
    return sums;
}

/// Case and report points before rounding, in the official order: whole points first, then what
/// weightings leave of T2A, then the reports.
double unrounded(const PerCaseType<TypePoints>& sums, Points reports);
CaseTally tally(const CaseCounts& filtered, const CaseCounts& t2a);
/// Adds up the points and rounds where they are not whole.
void setTotals(Workload& figure, const PerCaseType<TypePoints>& sums);

/// The whole figure. workload() runs it with a visitor that listens to nothing, explain() with
/// one that keeps every line.
template <class Visitor>
Workload make(const PostFacts& facts, const PointsTable& table, Visitor& visit) {
    const PerCaseType<TypePoints> sums = sumCases(facts, table, visit);
    Workload figure;
    figure.sdr = facts.sdrLast30 * table.sdr;
    visit.reports(LineKind::StandardReports, facts.sdrLast30, table.sdr, figure.sdr);
    figure.fdr = facts.fdrLast30 * table.fdr;
    visit.reports(LineKind::FastReports, facts.fdrLast30, table.fdr, figure.fdr);
    figure.cms = facts.cms;
    setTotals(figure, sums);

    const BaseHours hours = baseHours(facts.grade, facts.contracted, table.defaultHours);
    figure.contracted = hours.base;
    figure.reduction = facts.reduction;
    figure.nominalTarget = nominalTarget(facts.grade, table);
    figure.available = availablePoints(figure.nominalTarget, facts.grade, hours, facts.reduction);
    figure.cases = tally(*facts.filtered, *facts.t2a);
    return figure;
}

} // namespace headroom::figure
