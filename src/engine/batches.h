#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace headroom {

/// Keys from first to last, both included.
struct KeyRange {
    std::int64_t first = 0;
    std::int64_t last = 0;

    std::int64_t size() const { return last - first + 1; }
    friend bool operator==(const KeyRange&, const KeyRange&) = default;
};

/// Cuts a range of stored keys into runs of at most `size`, for work that reports progress. Keys
/// start at 1; a range that starts lower or ends before it starts is empty. size must be positive.
inline std::vector<KeyRange> inBatches(KeyRange range, std::int64_t size) {
    std::vector<KeyRange> batches;
    if (range.first < 1) {
        return batches;
    }
    for (std::int64_t first = range.first; first <= range.last; first += size) {
        batches.push_back({first, std::min(first + size - 1, range.last)});
    }
    return batches;
}

} // namespace headroom
