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

/// One line for each row: readable, and kind to line-by-line comparison.
class JsonRows final : public TextRows {
public:
    std::string begin(const Table& head) override {
        m_columns = head.columns;
        return "[";
    }
    std::string row(const std::vector<Value>& values) override {
        Json object = Json::object();
        for (std::size_t c = 0; c < std::min(m_columns.size(), values.size()); ++c) {
            object[m_columns[c].key] = std::visit(JsonValue{}, values[c]);
        }
        std::string json = m_empty ? "\n  " : ",\n  ";
        m_empty = false;
        return json + object.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    std::string finish(const Table&) override { return m_empty ? "]\n" : "\n]\n"; }

private:
    std::vector<Column> m_columns;
    bool m_empty = true;
};

} // namespace

std::unique_ptr<TextRows> jsonRows() {
    return std::make_unique<JsonRows>();
}

} // namespace headroom
