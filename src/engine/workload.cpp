#include "engine/workload.h"

#include "engine/display.h"
#include "engine/figure.h"

#include <cmath>

namespace headroom {

namespace {

/// Listens to nothing; compiles to nothing.
struct NoLines {
    void cell(LineKind /*kind*/, CaseType /*type*/, std::size_t /*tier*/, std::int32_t /*count*/,
              std::int32_t /*each*/, std::int64_t /*points*/) const {}
    void weightedCell(CaseType /*type*/, std::size_t /*tier*/, std::int32_t /*count*/, std::int32_t /*each*/,
                      double /*points*/) const {}
    void reports(LineKind /*kind*/, std::int64_t /*count*/, Points /*each*/, Points /*points*/) const {}
};

} // namespace

namespace figure {

CaseTally tally(const CaseCounts& filtered, const CaseCounts& t2a) {
    const auto both = [&](CaseType type) { return filtered.total(type) + t2a.total(type); };
    CaseTally cases;
    cases.community = both(CaseType::Community);
    cases.licence = both(CaseType::Licence);
    cases.custody = both(CaseType::Custody);
    cases.t2a = t2a.total();
    cases.untiered = filtered.untiered() + t2a.untiered();
    return cases;
}

double unrounded(const PerCaseType<TypePoints>& sums, Points reports) {
    std::int64_t whole = 0;
    for (const TypePoints& sum : sums) {
        whole += sum.whole;
    }
    auto points = static_cast<double>(whole);
    for (const TypePoints& sum : sums) {
        points += sum.weighted;
    }
    return points + static_cast<double>(reports.value);
}

void setTotals(Workload& figure, const PerCaseType<TypePoints>& sums) {
    const auto rounded = [](double points) { return Points{static_cast<std::int64_t>(roundHalfUp(points))}; };
    const auto part = [&](CaseType type) {
        const TypePoints& sum = sums[index(type)];
        return Points{sum.whole} + rounded(sum.weighted);
    };
    const Points reports = figure.sdr + figure.fdr;
    figure.total = rounded(unrounded(sums, reports) + static_cast<double>(figure.cms.value));
    figure.parts = {part(CaseType::Community), part(CaseType::Licence), part(CaseType::Custody), reports, {}};
    figure.parts.other =
        figure.total - figure.parts.community - figure.parts.licence - figure.parts.custody - reports;
}

} // namespace figure

Workload workload(const PostFacts& facts, const PointsTable& table) {
    NoLines nobody;
    return figure::make(facts, table, nobody);
}

Points nominalTarget(Grade grade, const PointsTable& table) {
    return grade == Grade::PSO ? table.nominalPso : table.nominalPo;
}

BaseHours baseHours(Grade grade, std::optional<HoursPerWeek> contracted, const DefaultHours& defaults) {
    HoursPerWeek band = defaults.po;
    if (grade == Grade::PSO || grade == Grade::PsoB) {
        band = defaults.pso;
    } else if (grade == Grade::SPO) {
        band = defaults.spo;
    }
    return {contracted.value_or(band), band};
}

Points availablePoints(Points nominal, Grade grade, BaseHours hours, HoursPerWeek reduction) {
    if (grade == Grade::DMY || hours.base.hundredths == 0 || hours.band.hundredths == 0) {
        return {};
    }
    // Algebraically the base cancels out; the official tool evaluates it so, and the doubles differ.
    const double base = hours.base.asDouble();
    const double fullTime = static_cast<double>(nominal.value) * (base / hours.band.asDouble());
    const double available = fullTime * ((base - reduction.asDouble()) / base);
    return {static_cast<std::int64_t>(std::trunc(available))};
}

double percentage(Points total, Points available) {
    if (available.value == 0) {
        return 0;
    }
    return static_cast<double>(total.value) / static_cast<double>(available.value) * 100;
}

} // namespace headroom
