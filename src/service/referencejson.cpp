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

/// A whole number and nothing else: JSON would make 20 of 20.5 without a word.
std::int32_t wholeFrom(const json& number, const std::string& what) {
    constexpr std::int64_t most = 1'000'000;
    if (!number.is_number_integer() || number < -most || number > most) {
        throw Error("The points of " + what + " are not a whole number.");
    }
    return number.get<std::int32_t>();
}

CasePoints casePointsFrom(const json& byType) {
    CasePoints points{};
    for (const CaseType type : allCaseTypes) {
        const std::string typeName(name(type));
        const json& byTier = byType.at(typeName);
        for (const auto& [text, value] : byTier.items()) {
            const auto tier = Tier::parse(text);
            if (!tier || tier->isUntiered()) {
                throw Error("The points table names a tier that does not exist: " + text + ".");
            }
            points[index(type)][tier->number()] = wholeFrom(value, typeName + ' ' + text);
        }
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            const std::string text = Tier::ofNumber(tier).text();
            if (!byTier.contains(text)) {
                throw Error("The points table has no points for " + typeName + ' ' + text + ".");
            }
        }
    }
    return points;
}

json casePointsJson(const CasePoints& points) {
    json byType;
    for (const CaseType type : allCaseTypes) {
        json& byTier = byType[std::string(name(type))];
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            byTier[Tier::ofNumber(tier).text()] = points[index(type)][tier];
        }
    }
    return byType;
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
    table.sdr = {wholeFrom(file.at("reports").at("standard_delivery"), "a standard delivery report")};
    table.fdr = {wholeFrom(file.at("reports").at("fast_delivery"), "a fast delivery report")};
    table.nominalPo = {wholeFrom(file.at("nominal").at("po"), "a full-time PO")};
    table.nominalPso = {wholeFrom(file.at("nominal").at("pso"), "a full-time PSO")};
    const json& hours = file.at("default_hours");
    table.defaultHours = {hoursFrom(hours.at("po")), hoursFrom(hours.at("pso")), hoursFrom(hours.at("spo"))};
    return table;
}

json pointsTableJson(const PointsTable& table) {
    const auto hours = [](HoursPerWeek value) { return value.asDouble(); };
    return {{"kind", "points"},
            {"name", table.name},
            {"from", table.from.iso()},
            {"standard", casePointsJson(table.standard)},
            {"t2a", casePointsJson(table.t2a)},
            {"t2a_weightings",
             {{"warrants", table.t2aWeightings.warrants},
              {"unpaid_work", table.t2aWeightings.unpaidWork},
              {"overdue_termination", table.t2aWeightings.overdueTermination}}},
            {"reports", {{"standard_delivery", table.sdr.value}, {"fast_delivery", table.fdr.value}}},
            {"nominal", {{"po", table.nominalPo.value}, {"pso", table.nominalPso.value}}},
            {"default_hours",
             {{"po", hours(table.defaultHours.po)},
              {"pso", hours(table.defaultHours.pso)},
              {"spo", hours(table.defaultHours.spo)}}}};
}

ContactPoints contactPointsFrom(const json& file) {
    ContactPoints points;
    points.name = file.at("name");
    points.from = referenceDate(file);
    points.windowDays = file.at("window_days");
    for (const json& entry : file.at("types")) {
        CreditedContactType type{entry.at("code"),
                                 entry.at("description"),
                                 {wholeFrom(entry.at("points"), entry.at("code"))},
                                 entry.at("category")};
        if (!points.types.emplace(type.code, type).second) {
            throw Error("The contact points name the code " + type.code + " twice.");
        }
    }
    return points;
}

json contactPointsJson(const ContactPoints& points) {
    json types = json::array();
    for (const auto& [code, type] : points.types) {
        types.push_back({{"code", code},
                         {"description", type.description},
                         {"points", type.points.value},
                         {"category", type.category}});
    }
    return {{"kind", "contact_points"},
            {"name", points.name},
            {"from", points.from.iso()},
            {"window_days", points.windowDays},
            {"types", std::move(types)}};
}

LetterPoints letterPointsFrom(const json& file) {
    LetterPoints points;
    points.name = file.at("name");
    points.from = referenceDate(file);
    for (const CaseType type : allCaseTypes) {
        const std::string typeName(name(type));
        const json& byTier = file.at("points").at(typeName);
        if (byTier.size() != points.points[index(type)].size()) {
            throw Error("The points of the tiers A to G do not name each of the seven once for " + typeName +
                        ".");
        }
        for (std::size_t place = 0; place < points.points[index(type)].size(); ++place) {
            const std::string tier(1, static_cast<char>('A' + place));
            points.points[index(type)][place] = wholeFrom(byTier.at(tier), typeName + ' ' + tier);
        }
    }
    return points;
}

json letterPointsJson(const LetterPoints& points) {
    json byType;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t place = 0; place < points.points[index(type)].size(); ++place) {
            byType[std::string(name(type))][std::string(1, static_cast<char>('A' + place))] =
                points.points[index(type)][place];
        }
    }
    return {{"kind", "letter_points"},
            {"name", points.name},
            {"from", points.from.iso()},
            {"points", std::move(byType)}};
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
        reason.id.value = entry.value("id", std::int64_t{0}); // only a version of a store knows it
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

json reductionReasonsJson(const std::vector<ReductionReason>& reasons) {
    const auto percent = [](const std::optional<std::int32_t>& share) {
        return share ? json(*share / 100.0) : json();
    };
    json list = json::array();
    for (const ReductionReason& reason : reasons) {
        list.push_back({{"id", reason.id.value},
                        {"name", reason.name},
                        {"short_name", reason.shortName},
                        {"category", reason.category},
                        {"allowance_percent", percent(reason.allowanceBasisPoints)},
                        {"max_allowance_percent", percent(reason.maxAllowanceBasisPoints)},
                        {"months", reason.months ? json(*reason.months) : json()},
                        {"enabled", reason.enabled}});
    }
    return {{"kind", "reduction_reasons"}, {"reasons", std::move(list)}};
}

Thresholds thresholdsFrom(const json& file) {
    Thresholds thresholds;
    thresholds.atCapacity = basisPointsFrom(file.at("at_capacity_percent")).value_or(0);
    thresholds.over = basisPointsFrom(file.at("over_percent")).value_or(0);
    thresholds.severe = basisPointsFrom(file.at("severe_percent")).value_or(0);
    thresholds.sustainedWeeks = file.at("sustained_weeks");
    thresholds.spanOfControl = file.at("span_of_control");
    return thresholds;
}

json thresholdsJson(const Thresholds& thresholds) {
    return {{"kind", "thresholds"},
            {"at_capacity_percent", thresholds.atCapacity / 100.0},
            {"over_percent", thresholds.over / 100.0},
            {"severe_percent", thresholds.severe / 100.0},
            {"sustained_weeks", thresholds.sustainedWeeks},
            {"span_of_control", thresholds.spanOfControl}};
}

} // namespace headroom
