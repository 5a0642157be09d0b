#include "population/caseload.h"

#include "population/weights.h"

#include <algorithm>
#include <cstddef>

namespace headroom::recipe {

namespace {

constexpr double warrantShare = 0.60;
constexpr double overdueShare = 0.28;
constexpr double standaloneShare = 0.08;

/// What a T2A case weighs compared with another of the same tier, roughly.
constexpr double t2aWeightShare = 0.45;

int reportWeight(const PostReports& reports) {
    return reports.sdrLast30 * standardReportWeight + reports.fdrLast30 * fastReportWeight;
}

CaseMix mixFor(const PlannedPost& post, int contactWeight) {
    double mean = post.meanCaseWeight;
    if (post.wantedWeight) {
        const double scoring = post.cases - post.inactiveCases - post.t2aCases * (1 - t2aWeightShare);
        mean = (*post.wantedWeight - reportWeight(post.reports) - contactWeight) / scoring;
    }
    return tilted(caseMix(post.grade), mean);
}

/// Makes a case inactive, changing what the reason for it requires.
void deactivate(PlannedCase& planned, Grade grade, Rng& rng) {
    const double place = rng.unit();
    if (place < warrantShare) {
        planned.inactive = Inactive::Warrant;
    } else if (place < warrantShare + overdueShare || (grade != Grade::PO && grade != Grade::PSO)) {
        planned.inactive = Inactive::Overdue;
    } else if (place < warrantShare + overdueShare + standaloneShare || grade != Grade::PO) {
        // Nothing to work on but a curfew: change level 0, in the community.
        planned.inactive = Inactive::StandaloneOrder;
        planned.kind = {CaseType::Community, Tier::of(std::max('C', planned.kind.tier.protect()), 0)};
    } else {
        planned.inactive = Inactive::SuspendedLifer;
        planned.kind = {CaseType::Licence, Tier::of('B', 1)};
    }
}

void markCases(std::vector<PlannedCase>& cases, const PlannedPost& post, Rng& rng) {
    int inactive = post.inactiveCases;
    int t2a = post.t2aCases;
    for (PlannedCase& planned : cases) {
        const bool outside = planned.kind.type != CaseType::Custody;
        const bool mandate = planned.kind.tier.change() != 0;
        if (inactive > 0 && outside && mandate) {
            deactivate(planned, post.grade, rng);
            --inactive;
        } else if (t2a > 0 && outside && mandate && planned.kind.tier.protect() != 'A') {
            planned.t2a = true;
            --t2a;
        }
    }
}

void steerScoring(std::vector<PlannedCase>& cases, const CaseMix& mix, int wanted) {
    std::vector<std::size_t> places;
    std::vector<CaseKind> scoring;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (cases[i].inactive == Inactive::None && !cases[i].t2a) {
            places.push_back(i);
            scoring.push_back(cases[i].kind);
        } else {
            wanted -= cases[i].weight();
        }
    }
    steer(scoring, mix, wanted);
    for (std::size_t i = 0; i < places.size(); ++i) {
        cases[places[i]].kind = scoring[i];
    }
}

} // namespace

int PlannedCase::weight() const {
    return inactive == Inactive::None ? caseWeight(kind.type, kind.tier, t2a) : 0;
}

std::vector<PlannedCase> composeCaseload(const PlannedPost& post, int contactWeight, Rng& rng) {
    if (post.cases == 0) {
        return {};
    }
    const CaseMix mix = mixFor(post, contactWeight);
    std::vector<PlannedCase> cases;
    cases.reserve(static_cast<std::size_t>(post.cases));
    for (const CaseKind& kind : drawCases(mix, post.cases, rng)) {
        cases.push_back({kind, false, Inactive::None});
    }
    markCases(cases, post, rng);
    if (post.wantedWeight) {
        steerScoring(cases, mix, *post.wantedWeight - reportWeight(post.reports) - contactWeight);
    }
    return cases;
}

int weightOf(const std::vector<PlannedCase>& cases, const PostReports& reports) {
    int weight = reportWeight(reports);
    for (const PlannedCase& planned : cases) {
        weight += planned.weight();
    }
    return weight;
}

} // namespace headroom::recipe
