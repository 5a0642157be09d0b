#include "population/apportion.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <numeric>

namespace headroom::recipe {

std::vector<int> apportion(int total, std::span<const double> weights, int least) {
    assert(total >= least * static_cast<int>(weights.size()));
    std::vector<int> shares(weights.size(), 0);
    if (weights.empty()) {
        return shares;
    }
    // Those whose fair share is below the least get the least; the rest share what is left.
    std::vector<bool> settled(weights.size(), false);
    double weightLeft = std::accumulate(weights.begin(), weights.end(), 0.0);
    int left = total;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (!settled[i] && weights[i] * left < least * weightLeft) {
                settled[i] = changed = true;
                shares[i] = least;
                weightLeft -= weights[i];
                left -= least;
            }
        }
    }
    std::vector<std::size_t> order;
    std::vector<double> remainders(weights.size(), 0);
    int given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (!settled[i]) {
            const double fair = weightLeft > 0 ? weights[i] * left / weightLeft : 0;
            shares[i] = static_cast<int>(fair);
            remainders[i] = fair - shares[i];
            given += shares[i];
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&remainders](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t next = 0; given < left; ++next, ++given) {
        ++shares[order[next % order.size()]];
    }
    return shares;
}

} // namespace headroom::recipe
