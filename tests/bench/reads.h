#pragma once

#include "service/workspace.h"
#include "store/sql/statement.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

namespace headroom {

constexpr int benchRuns = 31;

inline std::unique_ptr<Workspace> benchWorkspace(const char* path, Store::Access access) {
    Workspace::Options options;
    options.path = path;
    options.access = access;
    options.actor.name = "bench";
    options.clock = std::make_shared<const FixedClock>(Date::of(2026, 11, 22));
    return Workspace::open(options);
}

/// The processor's time of this thread, in milliseconds. A read of what lies in memory waits for nothing
/// else, and it is the same on a busy machine and on one that is not.
inline double processorMilliseconds() {
    timespec spent{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}
/// What something took.
inline double taken(const std::function<void()>& work) {
    const double begun = processorMilliseconds();
    work();
    return processorMilliseconds() - begun;
}

/// The first column of every row.
template <class T>
std::vector<T> allOf(sql::Database& db, const char* query) {
    std::vector<T> values;
    auto rows = db.prepare(query);
    while (rows.next()) {
        values.push_back(rows.get<T>(0));
    }
    return values;
}

/// Does something so often, prints "median ms: what (slowest …)" and gives the median: processor time.
inline double measure(const char* what, const std::function<void(std::size_t)>& work) {
    std::vector<double> times;
    for (std::size_t run = 0; run < benchRuns; ++run) {
        times.push_back(taken([&] { work(run); }));
    }
    std::sort(times.begin(), times.end());
    std::printf("%.2f ms: %s (slowest %.2f)\n", times[benchRuns / 2], what, times.back());
    return times[benchRuns / 2];
}

} // namespace headroom
