#include "service/workloadjson.h"

#include "domain/embedded.h"
#include "engine/workload.h"
#include "service/referencejson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

/// Far beyond anything real, and small enough that no sum of them can overflow.
constexpr std::int32_t highestCount = 1'000'000;
constexpr std::int32_t highestPoints = 1'000'000;

constexpr PerCaseType<const char*> typeKeys = {"community", "license", "custody"};

const PointsTable& shippedTable() {
    static const PointsTable table = [] {
        std::vector<PointsTable> versions;
        for (const EmbeddedFile& file : referenceFiles()) {
            if (const json content = json::parse(file.content); content.at("kind") == "points") {
                versions.push_back(pointsTableFrom(content));
            }
        }
        return *std::ranges::max_element(versions, {}, &PointsTable::from);
    }();
    return table;
}

CaseCounts countsFrom(const JsonInput& input) {
    CaseCounts counts;
    for (const CaseType type : allCaseTypes) {
        const auto row = input.at(typeKeys[index(type)]).wholeNumbers(Tier::count, 0, highestCount);
        std::ranges::copy(row, counts.cells[index(type)].begin());
    }
    return counts;
}

CasePoints casePointsFrom(const JsonInput& input) {
    CasePoints points{};
    for (const CaseType type : allCaseTypes) {
        const auto row =
            input.at(typeKeys[index(type)]).wholeNumbers(Tier::count - 1, -highestPoints, highestPoints);
        // Untiered cases have no points: the list starts at tier 1.
        std::ranges::copy(row, points[index(type)].begin() + 1);
    }
    return points;
}

Points pointsFrom(const JsonInput& input) {
    return {input.whole(-highestPoints, highestPoints)};
}

HoursPerWeek hoursFrom(const JsonInput& input) {
    constexpr double highest = 10000;
    const double hundredths = input.number() * 100;
    const double nearest = std::round(hundredths);
    if (std::abs(hundredths) > highest * 100 || std::abs(hundredths - nearest) > 1e-6) {
        input.refuse("must be hours with at most two decimals, below 10000");
    }
    return HoursPerWeek::ofHundredths(static_cast<std::int32_t>(nearest));
}

bool namesTheSeed(const JsonInput& config) {
    if (!config.isText()) {
        return false;
    }
    if (config.text() != "seed") {
        config.refuse("must be \"seed\" or a whole configuration");
    }
    return true;
}

PointsTable tableFrom(const JsonInput& input) {
    PointsTable table = shippedTable();
    if (const JsonInput config = input.at("config"); !namesTheSeed(config)) {
        table.standard = casePointsFrom(config.at("points"));
        table.sdr = pointsFrom(config.at("sdr"));
        table.fdr = pointsFrom(config.at("sdrConversion"));
        table.nominalPo = pointsFrom(config.at("nominalTarget").at("po"));
        table.nominalPso = pointsFrom(config.at("nominalTarget").at("pso"));
        const JsonInput hours = config.at("defaultContractedHours");
        table.defaultHours = {hoursFrom(hours.at("po")), hoursFrom(hours.at("pso")),
                              hoursFrom(hours.at("spo"))};
    }
    if (const JsonInput config = input.at("t2aConfig"); !namesTheSeed(config)) {
        table.t2a = casePointsFrom(config.at("points"));
        const JsonInput weightings = config.at("weightings");
        table.t2aWeightings = {weightings.at("warrants").number(), weightings.at("unpaidWork").number(),
                               weightings.at("overdueTermination").number()};
    }
    return table;
}

Grade gradeFrom(const JsonInput& input) {
    return static_cast<Grade>(
        input.whole(static_cast<std::int64_t>(Grade::PO), static_cast<std::int64_t>(Grade::PsoB)));
}

/// A number as the encoding has it: whole ones without a point, and the negative zero that the
/// official tool gets from 0 ÷ a negative, which most readers of JSON would lose, as text.
ordered_json encoded(double number) {
    if (number == 0) {
        return std::signbit(number) ? ordered_json("-0") : ordered_json(0);
    }
    constexpr double wholeUpTo = 9007199254740992.0;
    if (std::trunc(number) == number && std::abs(number) <= wholeUpTo) {
        return static_cast<std::int64_t>(number);
    }
    return number;
}

ordered_json encoded(const Workload& figure) {
    return {{"totalPoints", figure.total.value},
            {"availablePoints", figure.available.value},
            {"nominalTarget", figure.nominalTarget.value},
            {"remainingPoints", figure.remaining().value},
            {"capacityPercentage", encoded(percentage(figure.total, figure.available))},
            {"cmsPercentage", encoded(percentage(figure.cms, figure.available))},
            {"sdrPoints", figure.sdr.value},
            {"sdrConversionPoints", figure.fdr.value}};
}

} // namespace

ordered_json calculateWorkload(const JsonInput& input) {
    const JsonInput work = input.at("workload");
    const JsonInput t2aWork = work.at("t2a");
    const PointsTable table = tableFrom(input);
    const CaseCounts filtered = countsFrom(work.at("filtered"));
    const CaseCounts t2a = countsFrom(t2aWork.at("totals"));
    const InactiveT2a inactive = {countsFrom(t2aWork.at("warrants")), countsFrom(t2aWork.at("unpaidWork")),
                                  countsFrom(t2aWork.at("overdueTermination"))};
    PostFacts facts;
    facts.grade = gradeFrom(input.at("offenderManagerTypeId"));
    if (input.has("contractedHours")) {
        facts.contracted = hoursFrom(input.at("contractedHours"));
    }
    if (input.has("reductionHours")) {
        facts.reduction = hoursFrom(input.at("reductionHours"));
    }
    facts.filtered = &filtered;
    facts.t2a = &t2a;
    facts.inactive = &inactive;
    facts.sdrLast30 = work.at("monthlySdrs").whole(0, highestCount);
    facts.fdrLast30 = work.at("sdrConversionsLast30Days").whole(0, highestCount);
    if (input.has("cmsAdjustmentPoints")) {
        facts.cms = {input.at("cmsAdjustmentPoints").whole(-highestPoints, highestPoints)};
    }
    return encoded(workload(facts, table));
}

} // namespace headroom
