#include "exchange/table/formats.h"
#include "exchange/table/valuetext.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom {

namespace {

using Json = nlohmann::ordered_json;

struct JsonValue {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(bool truth) const { return truth; }
    Json operator()(Percent percent) const {
        const auto shown = shownPercent(percent);
        return shown ? Json(*shown) : Json(nullptr);
    }
    Json operator()(HoursPerWeek hours) const { return hours.asDouble(); }
    Json operator()(Date day) const { return day.iso(); }
};

} // namespace

std::string renderJson(const Table& table) {
    std::string json = "[";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        Json object = Json::object();
        const std::size_t columns = std::min(table.columns.size(), table.rows[r].size());
        for (std::size_t c = 0; c < columns; ++c) {
            object[table.columns[c].key] = std::visit(JsonValue{}, table.rows[r][c]);
        }
        // One line for each row: readable, and kind to line-by-line comparison.
        json += r == 0 ? "\n  " : ",\n  ";
        json += object.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    return json + (table.rows.empty() ? "]\n" : "\n]\n");
}

} // namespace headroom
