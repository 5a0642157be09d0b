#pragma once

#include "engine/workload.h"
#include "population/population.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom::test {

inline constexpr Date sampleDay = Date::of(2026, 11, 22);

/// A population of the sample day; made once in a test program.
const Population& sample(PopulationSize size, std::uint64_t seed = 1);

/// Grade of a raw code in the shipped map.
Grade gradeOf(std::string_view code);

/// Computes posts' figures the way the product does: the engine, with the points that ship.
class Figures {
public:
    explicit Figures(const Population& population);

    /// Of the population's own day, contacts included.
    Workload now(const ExtractPost& post) const;
    /// Of an earlier extract of the population.
    Workload then(const WmtExtract& extract, const ExtractPost& post) const;
    /// With other counts than those of the extract.
    Workload withCounts(const ExtractPost& post, const CaseCounts& filtered, const CaseCounts& t2a) const;

private:
    PostFacts facts(const ExtractPost& post, Date day) const;

    const Population& m_population;
    std::unordered_map<std::string, HoursPerWeek> m_contracted;
    std::unordered_map<std::string, std::vector<const PopulationReduction*>> m_reductions;
    std::unordered_map<std::string, const ExtractReports*> m_reports;
    std::unordered_map<std::string, std::int64_t> m_contacts;
};

/// Contracted hours less reductions on the sample day.
HoursPerWeek hoursLeft(const Population& population, std::string_view staffCode);

/// The posts of one team, in the extract's order.
std::vector<const ExtractPost*> postsOf(const WmtExtract& extract, std::string_view teamCode);

/// Everything that a population and its history hold, as one number.
std::uint64_t contentHash(const Population& population);

} // namespace headroom::test
