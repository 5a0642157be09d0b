#pragma once

#include "engine/workload.h"

namespace headroom::test {

/// A points table small enough to check by hand: every community case 10 points, licence 20,
/// custody 5, T2A 4; a full-time week of 37 h is 2,220 points, one point a minute.
inline PointsTable handTable() {
    PointsTable table;
    for (std::size_t tier = 1; tier < Tier::count; ++tier) {
        table.standard[index(CaseType::Community)][tier] = 10;
        table.standard[index(CaseType::Licence)][tier] = 20;
        table.standard[index(CaseType::Custody)][tier] = 5;
        for (const CaseType type : allCaseTypes) {
            table.t2a[index(type)][tier] = 4;
        }
    }
    table.sdr = {100};
    table.fdr = {50};
    table.nominalPo = {2220};
    table.nominalPso = {2220};
    table.defaultHours = {HoursPerWeek::whole(37), HoursPerWeek::whole(37), HoursPerWeek::whole(0)};
    return table;
}

/// A post with its counts, to be changed before facts() is asked for.
struct Post {
    CaseCounts filtered;
    CaseCounts t2a;
    InactiveT2a inactive;
    Grade grade = Grade::PO;
    std::optional<HoursPerWeek> contracted = HoursPerWeek::whole(37);
    HoursPerWeek reduction;
    std::int64_t sdr = 0;
    std::int64_t fdr = 0;
    Points cms;
    bool withInactive = false;

    Post& holding(CaseType type, Tier tier, std::int32_t cases) {
        filtered.at(type, tier) += cases;
        return *this;
    }
    PostFacts facts() const {
        PostFacts facts;
        facts.grade = grade;
        facts.contracted = contracted;
        facts.reduction = reduction;
        facts.filtered = &filtered;
        facts.t2a = &t2a;
        facts.inactive = withInactive ? &inactive : nullptr;
        facts.sdrLast30 = sdr;
        facts.fdrLast30 = fdr;
        facts.cms = cms;
        return facts;
    }
};

} // namespace headroom::test
