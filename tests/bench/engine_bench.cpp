#include "engine/explanation.h"
#include "engine/workload.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace headroom {

namespace {

/// Points of the right size in every cell; which ones they are makes no difference to speed.
PointsTable benchTable() {
    PointsTable table;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            table.standard[index(type)][tier] = static_cast<std::int32_t>(8 + 3 * tier + index(type));
            table.t2a[index(type)][tier] = static_cast<std::int32_t>(6 + 4 * tier);
        }
    }
    table.sdr = Points{33};
    table.fdr = Points{21};
    table.nominalPo = Points{2100};
    table.nominalPso = Points{1600};
    table.defaultHours = {HoursPerWeek::whole(37), HoursPerWeek::whole(37), HoursPerWeek{}};
    return table;
}

struct BenchPost {
    CaseCounts filtered, t2a;
    PostFacts facts;
};

/// Posts that differ in everything a figure is made of, so that no branch can be foreseen.
std::vector<BenchPost> benchPosts(std::size_t count) {
    std::vector<BenchPost> posts(count);
    std::uint32_t state = 20261122;
    const auto next = [&state](std::uint32_t bound) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) % bound;
    };
    constexpr Grade grades[] = {Grade::PO, Grade::PSO, Grade::SPO, Grade::TPO, Grade::DMY};
    for (BenchPost& post : posts) {
        for (int holds = 0; holds < 34; ++holds) {
            const auto type = allCaseTypes[next(3)];
            CaseCounts& counts = next(12) == 0 ? post.t2a : post.filtered;
            ++counts.cells[index(type)][next(Tier::count)];
        }
        post.facts.grade = grades[next(5)];
        post.facts.contracted = HoursPerWeek::ofHundredths(static_cast<std::int32_t>(1500 + next(2200)));
        post.facts.reduction = HoursPerWeek::ofHundredths(static_cast<std::int32_t>(next(1200)));
        post.facts.sdrLast30 = next(3);
        post.facts.cms = Points{static_cast<std::int64_t>(next(40)) - 20};
    }
    for (BenchPost& post : posts) {
        post.facts.filtered = &post.filtered;
        post.facts.t2a = &post.t2a;
    }
    return posts;
}

void figures(benchmark::State& state) {
    const PointsTable table = benchTable();
    const std::vector<BenchPost> posts = benchPosts(7300);
    for (auto _ : state) {
        for (const BenchPost& post : posts) {
            benchmark::DoNotOptimize(workload(post.facts, table));
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(posts.size()));
}
BENCHMARK(figures)->Name("figures");

void explanations(benchmark::State& state) {
    const PointsTable table = benchTable();
    const std::vector<BenchPost> posts = benchPosts(1000);
    for (auto _ : state) {
        for (const BenchPost& post : posts) {
            benchmark::DoNotOptimize(explain(post.facts, {}, {}, table));
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(posts.size()));
}
BENCHMARK(explanations)->Name("explanations");

} // namespace

} // namespace headroom

BENCHMARK_MAIN();
