#include "population/casemix.h"

#include "population/weights.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <span>

namespace headroom::recipe {

namespace {

struct TierShare {
    char protect;
    int change;
    double share;
};

constexpr PerCaseType<double> officerTypes = {0.28, 0.30, 0.42};
constexpr PerCaseType<double> supportTypes = {0.66, 0.22, 0.12};

constexpr std::array officerTiers = {
    TierShare{'A', 3, 0.010}, TierShare{'A', 2, 0.015}, TierShare{'A', 1, 0.005}, TierShare{'B', 3, 0.16},
    TierShare{'B', 2, 0.25},  TierShare{'B', 1, 0.10},  TierShare{'C', 3, 0.08},  TierShare{'C', 2, 0.17},
    TierShare{'C', 1, 0.12},  TierShare{'D', 2, 0.05},  TierShare{'D', 1, 0.04}};
constexpr std::array supportTiers = {
    TierShare{'B', 2, 0.02}, TierShare{'B', 1, 0.02}, TierShare{'C', 3, 0.14},
    TierShare{'C', 2, 0.30}, TierShare{'C', 1, 0.20}, TierShare{'D', 3, 0.03},
    TierShare{'D', 2, 0.12}, TierShare{'D', 1, 0.12}, TierShare{'D', 0, 0.05}};
constexpr std::array traineeTiers = {TierShare{'C', 2, 0.35}, TierShare{'C', 1, 0.25},
                                     TierShare{'D', 2, 0.20}, TierShare{'D', 1, 0.20}};

/// Change level 0 means that unpaid work is all there is, so those cases are all in the
/// community; the others take the rest of each type's share.
CaseMix crossed(std::span<const TierShare> tiers, PerCaseType<double> types) {
    double unpaidWorkOnly = 0;
    for (const TierShare& tier : tiers) {
        unpaidWorkOnly += tier.change == 0 ? tier.share : 0;
    }
    types[index(CaseType::Community)] -= unpaidWorkOnly;
    CaseMix mix;
    for (const TierShare& share : tiers) {
        const Tier tier = Tier::of(share.protect, share.change);
        if (share.change == 0) {
            mix.push_back({{CaseType::Community, tier}, 0, share.share});
            continue;
        }
        for (const CaseType type : allCaseTypes) {
            mix.push_back({{type, tier}, 0, share.share * types[index(type)] / (1 - unpaidWorkOnly)});
        }
    }
    for (MixCell& cell : mix) {
        cell.weight = caseWeight(cell.kind.type, cell.kind.tier, false);
    }
    std::stable_sort(mix.begin(), mix.end(),
                     [](const MixCell& a, const MixCell& b) { return a.weight < b.weight; });
    return mix;
}

CaseMix leant(const CaseMix& mix, double mean, double slope) {
    constexpr double least = 0.05;
    CaseMix result = mix;
    double sum = 0;
    for (MixCell& cell : result) {
        cell.share *= std::max(least, 1 + slope * (cell.weight - mean) / mean);
        sum += cell.share;
    }
    for (MixCell& cell : result) {
        cell.share /= sum;
    }
    return result;
}

} // namespace

const CaseMix& caseMix(Grade grade) {
    static const CaseMix officer = crossed(officerTiers, officerTypes);
    static const CaseMix support = crossed(supportTiers, supportTypes);
    static const CaseMix trainee = crossed(traineeTiers, supportTypes);
    return grade == Grade::PSO ? support : grade == Grade::TPO ? trainee : officer;
}

double meanWeight(const CaseMix& mix) {
    double mean = 0;
    for (const MixCell& cell : mix) {
        mean += cell.share * cell.weight;
    }
    return mean;
}

CaseMix tilted(const CaseMix& mix, double mean) {
    constexpr int steps = 30;
    const double middle = meanWeight(mix);
    double low = -4;
    double high = 4;
    for (int step = 0; step < steps; ++step) {
        const double slope = (low + high) / 2;
        (meanWeight(leant(mix, middle, slope)) < mean ? low : high) = slope;
    }
    return leant(mix, middle, (low + high) / 2);
}

std::vector<CaseKind> drawCases(const CaseMix& mix, int count, Rng& rng) {
    std::vector<CaseKind> cases;
    cases.reserve(static_cast<std::size_t>(count));
    // Evenly spaced points over the cells in order of weight, starting at a random one.
    double point = rng.unit();
    double reached = 0;
    for (const MixCell& cell : mix) {
        reached += cell.share * count;
        for (; point < reached && cases.size() < static_cast<std::size_t>(count); point += 1) {
            cases.push_back(cell.kind);
        }
    }
    cases.resize(static_cast<std::size_t>(count), mix.back().kind);
    rng.shuffle(cases);
    return cases;
}

void steer(std::vector<CaseKind>& cases, const CaseMix& mix, int wanted) {
    constexpr int exchanges = 12;
    int missing = wanted;
    for (const CaseKind& kind : cases) {
        missing -= caseWeight(kind.type, kind.tier, false);
    }
    for (int turn = 0; turn < exchanges && missing != 0; ++turn) {
        CaseKind* best = nullptr;
        const MixCell* instead = nullptr;
        int leastLeft = std::abs(missing);
        for (CaseKind& kind : cases) {
            const int weight = caseWeight(kind.type, kind.tier, false);
            for (const MixCell& cell : mix) {
                const int left = std::abs(missing - (cell.weight - weight));
                if (left < leastLeft) {
                    leastLeft = left;
                    best = &kind;
                    instead = &cell;
                }
            }
        }
        if (best == nullptr) {
            return;
        }
        missing -= instead->weight - caseWeight(best->type, best->tier, false);
        *best = instead->kind;
    }
}

} // namespace headroom::recipe
