#pragma once

#include "domain/casecounts.h"
#include "domain/grade.h"
#include "domain/pointstable.h"
#include "engine/workload.h"
#include "support/golden.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

/// Reads the encodings of tests/golden/wmt into our words.
namespace headroom::test {

/// A number; negative zero is written as a string.
inline double number(const nlohmann::json& value) {
    return value == "-0" ? -0.0 : value.get<double>();
}

inline HoursPerWeek hours(const nlohmann::json& value) {
    return HoursPerWeek::ofHundredths(static_cast<std::int32_t>(std::lround(number(value) * 100)));
}

/// Hours that the official tool takes as known only when they are a number.
inline std::optional<HoursPerWeek> knownHours(const nlohmann::json& value) {
    return value.is_number() ? std::optional(hours(value)) : std::nullopt;
}

/// Type ids that do not exist behave as the blank one.
inline Grade gradeOfId(int id) {
    return id >= 1 && id <= 7 ? static_cast<Grade>(id) : Grade::Blank;
}

inline PerTier<std::int32_t> tierCounts(const nlohmann::json& array) {
    PerTier<std::int32_t> counts{};
    for (std::size_t tier = 0; tier < array.size(); ++tier) {
        counts.at(tier) = array[tier].get<std::int32_t>();
    }
    return counts;
}

inline CaseCounts caseCounts(const nlohmann::json& object) {
    return {{tierCounts(object.at("community")), tierCounts(object.at("license")),
             tierCounts(object.at("custody"))}};
}

/// Points arrays start at tier 1.
inline PerTier<std::int32_t> tierPoints(const nlohmann::json& array) {
    PerTier<std::int32_t> points{};
    for (std::size_t i = 0; i < array.size(); ++i) {
        points.at(i + 1) = array[i].get<std::int32_t>();
    }
    return points;
}

inline CasePoints casePoints(const nlohmann::json& points) {
    return {tierPoints(points.at("community")), tierPoints(points.at("license")),
            tierPoints(points.at("custody"))};
}

inline Weightings weightings(const nlohmann::json& object) {
    return {object.at("warrants").get<double>(), object.at("unpaidWork").get<double>(),
            object.at("overdueTermination").get<double>()};
}

inline DefaultHours defaultHours(const nlohmann::json& object) {
    return {hours(object.at("po")), hours(object.at("pso")), hours(object.at("spo"))};
}

inline PointsTable pointsTable(const nlohmann::json& standard, const nlohmann::json& t2a) {
    PointsTable table;
    table.standard = casePoints(standard.at("points"));
    table.t2a = casePoints(t2a.at("points"));
    table.t2aWeightings = weightings(t2a.at("weightings"));
    table.sdr = {standard.at("sdr").get<std::int64_t>()};
    table.fdr = {standard.at("sdrConversion").get<std::int64_t>()};
    table.nominalPo = {standard.at("nominalTarget").at("po").get<std::int64_t>()};
    table.nominalPso = {standard.at("nominalTarget").at("pso").get<std::int64_t>()};
    table.defaultHours = defaultHours(standard.at("defaultContractedHours"));
    return table;
}

/// The configuration an input names or carries.
inline PointsTable pointsTable(const nlohmann::json& input) {
    static const nlohmann::json seed = goldenJson("wmt/config_seed.json");
    const auto chosen = [&](const char* key, const char* seedKey) {
        return input.at(key) == "seed" ? seed.at(seedKey) : input.at(key);
    };
    return pointsTable(chosen("config", "standard"), chosen("t2aConfig", "t2a"));
}

/// What PostFacts points to, kept alive.
struct Caseload {
    CaseCounts filtered;
    CaseCounts t2a;
    InactiveT2a inactive;

    PostFacts facts() const {
        PostFacts facts;
        facts.filtered = &filtered;
        facts.t2a = &t2a;
        facts.inactive = &inactive;
        return facts;
    }
};

inline Caseload caseload(const nlohmann::json& workload) {
    const nlohmann::json& t2a = workload.at("t2a");
    return {caseCounts(workload.at("filtered")),
            caseCounts(t2a.at("totals")),
            {caseCounts(t2a.at("warrants")), caseCounts(t2a.at("unpaidWork")),
             caseCounts(t2a.at("overdueTermination"))}};
}

} // namespace headroom::test
