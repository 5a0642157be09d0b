#include "service/referencejson.h"

#include "domain/error.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace headroom {

namespace {

using nlohmann::json;

HoursPerWeek hoursFrom(const json& number) {
    return HoursPerWeek::ofHundredths(static_cast<std::int32_t>(std::lround(number.get<double>() * 100)));
}

std::optional<std::int32_t> basisPointsFrom(const json& percent) {
    if (percent.is_null()) {
        return std::nullopt;
    }
    return static_cast<std::int32_t>(std::lround(percent.get<double>() * 100));
}

CasePoints casePointsFrom(const json& byType) {
    CasePoints points{};
    for (const CaseType type : allCaseTypes) {
        for (const auto& [text, value] : byType.at(std::string(name(type))).items()) {
            const auto tier = Tier::parse(text);
            if (!tier || tier->isUntiered()) {
                throw Error("The points table names a tier that does not exist: " + text + ".");
            }
            points[index(type)][tier->number()] = value.get<std::int32_t>();
        }
    }
    return points;
}

} // namespace

Date referenceDate(const json& file) {
    const auto date = Date::parse(file.at("from").get<std::string>());
    if (!date) {
        throw Error("Reference data has no valid first day.");
    }
    return *date;
}

PointsTable pointsTableFrom(const json& file) {
    PointsTable table;
    table.name = file.at("name");
    table.from = referenceDate(file);
    table.standard = casePointsFrom(file.at("standard"));
    table.t2a = casePointsFrom(file.at("t2a"));
    const json& weightings = file.at("t2a_weightings");
    table.t2aWeightings = {weightings.at("warrants").get<double>(),
                           weightings.at("unpaid_work").get<double>(),
                           weightings.at("overdue_termination").get<double>()};
    table.sdr = {file.at("reports").at("standard_delivery").get<std::int64_t>()};
    table.fdr = {file.at("reports").at("fast_delivery").get<std::int64_t>()};
    table.nominalPo = {file.at("nominal").at("po").get<std::int64_t>()};
    table.nominalPso = {file.at("nominal").at("pso").get<std::int64_t>()};
    const json& hours = file.at("default_hours");
    table.defaultHours = {hoursFrom(hours.at("po")), hoursFrom(hours.at("pso")), hoursFrom(hours.at("spo"))};
    return table;
}

ContactPoints contactPointsFrom(const json& file) {
    ContactPoints points;
    points.name = file.at("name");
    points.from = referenceDate(file);
    points.windowDays = file.at("window_days");
    for (const json& entry : file.at("types")) {
        CreditedContactType type{entry.at("code"),
                                 entry.at("description"),
                                 {entry.at("points").get<std::int64_t>()},
                                 entry.at("category")};
        points.types.emplace(type.code, type);
    }
    return points;
}

GradeMap gradeMapFrom(const json& file) {
    GradeMap map;
    map.from = referenceDate(file);
    for (const json& entry : file.at("grades")) {
        const auto grade = parseGrade(entry.at("grade").get<std::string>());
        if (!grade) {
            throw Error("The grade codes name a grade that does not exist.");
        }
        for (const json& code : entry.at("codes")) {
            map.codes.emplace(code.get<std::string>(), *grade);
        }
    }
    return map;
}

std::vector<ReductionReason> reductionReasonsFrom(const json& file) {
    std::vector<ReductionReason> reasons;
    for (const json& entry : file.at("reasons")) {
        ReductionReason reason;
        reason.name = entry.at("name");
        reason.shortName = entry.at("short_name");
        reason.category = entry.at("category");
        reason.allowanceBasisPoints = basisPointsFrom(entry.at("allowance_percent"));
        reason.maxAllowanceBasisPoints = basisPointsFrom(entry.at("max_allowance_percent"));
        if (!entry.at("months").is_null()) {
            reason.months = entry.at("months").get<int>();
        }
        reason.enabled = entry.at("enabled");
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

Thresholds thresholdsFrom(const json& file) {
    Thresholds thresholds;
    thresholds.atCapacity = file.at("at_capacity_percent").get<std::int32_t>() * 100;
    thresholds.over = file.at("over_percent").get<std::int32_t>() * 100;
    thresholds.severe = file.at("severe_percent").get<std::int32_t>() * 100;
    thresholds.sustainedWeeks = file.at("sustained_weeks");
    thresholds.spanOfControl = file.at("span_of_control");
    return thresholds;
}

} // namespace headroom
