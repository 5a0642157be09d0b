#include "population/orders.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace headroom::recipe {

namespace {

constexpr int daysIn(int months) {
    return months * 365 / 12;
}

int communityOrderMonths(Rng& rng) {
    const double place = rng.unit();
    return place < 0.70 ? 12 : place < 0.85 ? 18 : place < 0.97 ? 24 : 36;
}

/// Days since a case of this length began; near the end there are a few days left.
int elapsedDays(const CaseRequest& request, int lengthDays, Rng& rng) {
    constexpr int leftOver = 8;
    if (request.waitingDays) {
        return *request.waitingDays;
    }
    const int least = request.planned.inactive == Inactive::None ? 1 : settledDays;
    return rng.between(least, std::max(least, lengthDays - leftOver));
}

struct TreatmentKind {
    const char* kind;
    double share;
};
/// Requirements that give a plan something to work on; one of them at least, or the case would
/// have change level 0. After rehabilitation activity, the commonest.
constexpr std::array treatmentKinds = {
    TreatmentKind{"accredited programme", 0.16}, TreatmentKind{"drug rehabilitation", 0.09},
    TreatmentKind{"alcohol treatment", 0.13}, TreatmentKind{"mental health treatment", 0.05}};

constexpr std::size_t mostRequirements = 3;

PopulationRequirement unpaidWork(Rng& rng) {
    return {"unpaid work", rng.between(4, 30) * 10, "hours"};
}
PopulationRequirement rehabilitation(Rng& rng) {
    return {"rehabilitation activity", rng.between(2, 6) * 5, "days"};
}
PopulationRequirement curfew(Rng& rng) {
    return {"curfew", rng.between(2, 12) * 14, "days"};
}

std::vector<PopulationRequirement> requirementsFor(const PlannedCase& planned, Rng& rng) {
    constexpr double rehabilitationShare = 0.60;
    constexpr double unpaidWorkShare = 0.36;
    constexpr double curfewShare = 0.12;
    if (planned.inactive == Inactive::StandaloneOrder) {
        return {curfew(rng)};
    }
    if (planned.kind.tier.change() == 0) {
        return {unpaidWork(rng)};
    }
    std::vector<PopulationRequirement> requirements;
    if (rng.chance(rehabilitationShare)) {
        requirements.push_back(rehabilitation(rng));
    }
    for (const TreatmentKind& treatment : treatmentKinds) {
        if (requirements.size() < mostRequirements && rng.chance(treatment.share)) {
            requirements.push_back({treatment.kind, std::nullopt, ""});
        }
    }
    if (requirements.empty()) {
        requirements.push_back(rehabilitation(rng));
    }
    if (requirements.size() < mostRequirements && rng.chance(unpaidWorkShare)) {
        requirements.push_back(unpaidWork(rng));
    }
    if (requirements.size() < mostRequirements && rng.chance(curfewShare)) {
        requirements.push_back(curfew(rng));
    }
    return requirements;
}

PopulationOrder communityOrder(const CaseRequest& request, Rng& rng) {
    constexpr double suspendedShare = 0.3;
    PopulationOrder order;
    const bool suspended = request.planned.inactive == Inactive::StandaloneOrder ||
                           (request.planned.kind.tier.change() != 0 && rng.chance(suspendedShare));
    const int months = suspended ? rng.between(2, 4) * 6 : communityOrderMonths(rng);
    order.kind = suspended ? "suspended sentence order" : "community order";
    order.sentencedOn = workingDay(request.asOf.plusDays(-elapsedDays(request, daysIn(months), rng)));
    order.endsOn = order.sentencedOn.plusMonthsOverflowing(months).plusDays(-1);
    if (request.planned.inactive == Inactive::Overdue) {
        order.endsOn = request.asOf.plusDays(-rng.between(5, 60));
        order.sentencedOn = workingDay(order.endsOn.plusMonthsOverflowing(-months));
    }
    order.startsOn = order.sentencedOn;
    order.requirements = requirementsFor(request.planned, rng);
    return order;
}

constexpr int lifeMonths = 99 * 12;

/// On licence after release, or under post-sentence supervision after a short sentence.
PopulationOrder licenceOrder(const CaseRequest& request, bool life, Rng& rng) {
    PopulationOrder order;
    constexpr double shortShare = 0.45;
    constexpr double middleShare = 0.80;
    order.kind = life ? "life sentence" : "custodial sentence";
    // Those who came from youth justice were sentenced not long ago.
    const double place = rng.unit() * (request.planned.t2a ? shortShare : 1);
    const int served = life                  ? rng.between(96, 240)
                       : place < shortShare  ? rng.between(2, 6)
                       : place < middleShare ? rng.between(6, 24)
                                             : rng.between(24, 60);
    const int months = life ? rng.between(12, 96) : std::max(12, served);
    Date release = workingDay(request.asOf.plusDays(-elapsedDays(request, daysIn(months), rng)));
    order.endsOn = release.plusMonthsOverflowing(months).plusDays(-1);
    if (request.planned.inactive == Inactive::Overdue) {
        order.endsOn = request.asOf.plusDays(-rng.between(5, 60));
        release = workingDay(order.endsOn.plusMonthsOverflowing(-months));
    }
    order.sentencedOn = workingDay(release.plusDays(-daysIn(served)));
    order.startsOn = order.sentencedOn;
    order.releaseOn = release;
    if (life) {
        order.endsOn = order.sentencedOn.plusMonthsOverflowing(lifeMonths);
    }
    return order;
}

/// In custody; the months left before release are roughly log-uniform up to five years.
PopulationOrder custodyOrder(const CaseRequest& request, bool life, Rng& rng) {
    constexpr std::array<int, 7> bounds = {0, 2, 4, 8, 16, 30, 60}; // months
    PopulationOrder order;
    order.kind = life ? "life sentence" : "custodial sentence";
    const std::uint32_t band = rng.below(static_cast<std::uint32_t>(bounds.size() - 1));
    const int left = rng.between(std::max(4, daysIn(bounds.at(band))), daysIn(bounds.at(band + 1)));
    const int served = request.waitingDays ? *request.waitingDays : rng.between(10, std::max(60, left));
    order.sentencedOn = workingDay(request.asOf.plusDays(-served));
    order.startsOn = order.sentencedOn;
    if (life) {
        order.endsOn = order.sentencedOn.plusMonthsOverflowing(lifeMonths);
        return order;
    }
    const Date release = workingDay(request.asOf.plusDays(left));
    order.releaseOn = release;
    order.endsOn = release.plusDays(std::max(365, order.sentencedOn.daysUntil(release)));
    return order;
}

} // namespace

Date workingDay(Date day) {
    constexpr unsigned saturday = 6;
    return day.weekday() == saturday ? day.plusDays(-1) : day.weekday() == 0 ? day.plusDays(-2) : day;
}

PopulationOrder makeOrder(const CaseRequest& request, bool life, Rng& rng) {
    switch (request.planned.kind.type) {
    case CaseType::Community:
        return communityOrder(request, rng);
    case CaseType::Licence:
        return licenceOrder(request, life, rng);
    case CaseType::Custody:
        return custodyOrder(request, life, rng);
    }
    return {};
}

} // namespace headroom::recipe
