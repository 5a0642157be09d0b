#include "service/reportsetjson.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

using SetJson = nlohmann::ordered_json;

std::string textIn(const SetJson& document, const char* key) {
    const auto found = document.find(key);
    return found != document.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t wholeIn(const SetJson& document, const char* key) {
    const auto found = document.find(key);
    return found != document.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

std::optional<Date> dateIn(const SetJson& document, const char* key) {
    return Date::parse(textIn(document, key));
}

} // namespace

std::string parametersJson(const ReportParameters& parameters, int spanDays) {
    SetJson document = {{"level", std::string(name(parameters.level))},
                        {"unit_level", std::string(name(parameters.unit.level))},
                        {"unit", parameters.unit.id}};
    if (spanDays > 0) {
        document["span_days"] = spanDays;
    } else {
        if (parameters.from) {
            document["from"] = parameters.from->iso();
        }
        if (parameters.to) {
            document["to"] = parameters.to->iso();
        }
    }
    for (const auto& [key, text] : parameters.only) {
        document["only"].push_back({{"column", key}, {"is", text}});
    }
    if (!parameters.groupBy.empty()) {
        document["group_by"] = parameters.groupBy;
    }
    if (!parameters.columns.empty()) {
        document["columns"] = parameters.columns;
    }
    if (parameters.by != TrendBy::Total) {
        document["by"] = std::string(name(parameters.by));
    }
    if (parameters.withholdBelow > 0) {
        document["withhold_below"] = parameters.withholdBelow;
    }
    return document.dump(-1, ' ', false, SetJson::error_handler_t::replace);
}

void readParametersJson(const std::string& text, ReportSet& set) {
    const auto document = SetJson::parse(text, nullptr, false);
    if (!document.is_object()) {
        return;
    }
    ReportParameters& parameters = set.parameters;
    parameters.level = parseLevel(textIn(document, "level")).value_or(Level::Team);
    parameters.unit = {parseLevel(textIn(document, "unit_level")).value_or(Level::National),
                       wholeIn(document, "unit")};
    set.spanDays = static_cast<int>(wholeIn(document, "span_days"));
    parameters.from = dateIn(document, "from");
    parameters.to = dateIn(document, "to");
    if (const auto only = document.find("only"); only != document.end() && only->is_array()) {
        for (const SetJson& one : *only) {
            parameters.only.emplace_back(textIn(one, "column"), textIn(one, "is"));
        }
    }
    parameters.groupBy = textIn(document, "group_by");
    if (const auto columns = document.find("columns"); columns != document.end() && columns->is_array()) {
        for (const SetJson& one : *columns) {
            parameters.columns.push_back(one.is_string() ? one.get<std::string>() : std::string());
        }
    }
    parameters.by = parseTrendBy(textIn(document, "by")).value_or(TrendBy::Total);
    parameters.withholdBelow = static_cast<int>(wholeIn(document, "withhold_below"));
}

} // namespace headroom
