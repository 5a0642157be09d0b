#pragma once

#include "domain/grademap.h"
#include "domain/pointstable.h"
#include "domain/reduction.h"
#include "domain/thresholds.h"
#include "support/golden.h"
#include "support/wmtjson.h"

#include <optional>
#include <string>
#include <vector>

/// Reads the figures that ship in resources/ (shapes: docs/file-formats.md).
namespace headroom::test {

inline CasePoints shippedCasePoints(const nlohmann::json& types) {
    CasePoints points{};
    for (const CaseType type : allCaseTypes) {
        for (const auto& [tier, each] : types.at(std::string(name(type))).items()) {
            points[index(type)].at(Tier::parse(tier).value().number()) = each.get<std::int32_t>();
        }
    }
    return points;
}

inline PointsTable shippedPoints() {
    const nlohmann::json json = resourceJson("points/2021-04-23.json");
    const auto whole = [](const nlohmann::json& value) { return Points{value.get<std::int64_t>()}; };
    PointsTable table;
    table.name = json.at("name");
    table.from = Date::parse(json.at("from").get<std::string>()).value();
    table.standard = shippedCasePoints(json.at("standard"));
    table.t2a = shippedCasePoints(json.at("t2a"));
    table.t2aWeightings = {json.at("t2a_weightings").at("warrants"),
                           json.at("t2a_weightings").at("unpaid_work"),
                           json.at("t2a_weightings").at("overdue_termination")};
    table.sdr = whole(json.at("reports").at("standard_delivery"));
    table.fdr = whole(json.at("reports").at("fast_delivery"));
    table.nominalPo = whole(json.at("nominal").at("po"));
    table.nominalPso = whole(json.at("nominal").at("pso"));
    table.defaultHours = {hours(json.at("default_hours").at("po")), hours(json.at("default_hours").at("pso")),
                          hours(json.at("default_hours").at("spo"))};
    return table;
}

inline ContactPoints shippedContactPoints() {
    const nlohmann::json json = resourceJson("points/contacts-2022-12.json");
    ContactPoints points;
    points.windowDays = json.at("window_days");
    for (const auto& type : json.at("types")) {
        const std::string code = type.at("code");
        points.types[code] = {
            code, type.at("description"), {type.at("points").get<std::int64_t>()}, type.at("category")};
    }
    return points;
}

inline GradeMap shippedGrades() {
    GradeMap map;
    const nlohmann::json json = resourceJson("reference/grades.json");
    for (const auto& grade : json.at("grades")) {
        for (const auto& code : grade.at("codes")) {
            map.codes[code] = parseGrade(grade.at("grade").get<std::string>()).value();
        }
    }
    return map;
}

inline std::optional<std::int32_t> basisPoints(const nlohmann::json& percent) {
    return percent.is_null()
               ? std::nullopt
               : std::optional(static_cast<std::int32_t>(std::lround(percent.get<double>() * 100)));
}

inline std::vector<ReductionReason> shippedReasons() {
    std::vector<ReductionReason> reasons;
    const nlohmann::json file = resourceJson("reference/reduction_reasons.json");
    for (const auto& json : file.at("reasons")) {
        ReductionReason reason;
        reason.name = json.at("name");
        reason.shortName = json.at("short_name");
        reason.category = json.at("category");
        reason.allowanceBasisPoints = basisPoints(json.at("allowance_percent"));
        reason.maxAllowanceBasisPoints = basisPoints(json.at("max_allowance_percent"));
        if (!json.at("months").is_null()) {
            reason.months = json.at("months").get<int>();
        }
        reason.enabled = json.at("enabled");
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

} // namespace headroom::test
