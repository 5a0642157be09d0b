#include "service/jsoninput.h"

#include <nlohmann/json.hpp>

namespace headroom {

JsonInput JsonInput::at(std::string_view key) const {
    if (!m_value->is_object()) {
        refuse("must be an object");
    }
    const auto found = m_value->find(key);
    const std::string path = (m_path.empty() ? "" : m_path + '.') + std::string(key);
    if (found == m_value->end()) {
        throw InputFault(path + " is missing.");
    }
    return {*found, path};
}

bool JsonInput::has(std::string_view key) const {
    if (!m_value->is_object()) {
        refuse("must be an object");
    }
    const auto found = m_value->find(key);
    return found != m_value->end() && !found->is_null();
}

std::vector<JsonInput> JsonInput::elements() const {
    if (!m_value->is_array()) {
        refuse("must be a list");
    }
    std::vector<JsonInput> all;
    all.reserve(m_value->size());
    for (std::size_t i = 0; i < m_value->size(); ++i) {
        all.emplace_back((*m_value)[i], m_path + '[' + std::to_string(i) + ']');
    }
    return all;
}

std::vector<std::pair<std::string, JsonInput>> JsonInput::fields() const {
    if (!m_value->is_object()) {
        refuse("must be an object");
    }
    std::vector<std::pair<std::string, JsonInput>> all;
    for (const auto& [key, value] : m_value->items()) {
        all.emplace_back(key, JsonInput(value, m_path + '.' + key));
    }
    return all;
}

bool JsonInput::isText() const {
    return m_value->is_string();
}

bool JsonInput::isNull() const {
    return m_value->is_null();
}

std::int64_t JsonInput::whole(std::int64_t lowest, std::int64_t highest) const {
    // A number too large for 64 bits arrives as unsigned or as a double; both are out of range here.
    const bool fits = m_value->is_number_integer() &&
                      !(m_value->is_number_unsigned() && m_value->get<std::uint64_t>() > INT64_MAX);
    if (!fits || m_value->get<std::int64_t>() < lowest || m_value->get<std::int64_t>() > highest) {
        refuse("must be a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
    }
    return m_value->get<std::int64_t>();
}

double JsonInput::number() const {
    if (!m_value->is_number()) {
        refuse("must be a number");
    }
    return m_value->get<double>();
}

bool JsonInput::flag() const {
    if (!m_value->is_boolean()) {
        refuse("must be true or false");
    }
    return m_value->get<bool>();
}

std::string JsonInput::text() const {
    if (!m_value->is_string()) {
        refuse("must be text");
    }
    return m_value->get<std::string>();
}

Date JsonInput::day() const {
    const auto day = Date::parse(text());
    if (!day) {
        refuse("must be a day, as 2026-11-22");
    }
    return *day;
}

std::vector<std::int32_t> JsonInput::wholeNumbers(std::size_t size, std::int32_t lowest,
                                                  std::int32_t highest) const {
    if (!m_value->is_array() || m_value->size() != size) {
        refuse("must be a list of " + std::to_string(size) + " numbers");
    }
    std::vector<std::int32_t> numbers;
    numbers.reserve(size);
    for (const JsonInput& element : elements()) {
        numbers.push_back(static_cast<std::int32_t>(element.whole(lowest, highest)));
    }
    return numbers;
}

void JsonInput::refuse(std::string_view must) const {
    throw InputFault((m_path.empty() ? "The line" : m_path) + ' ' + std::string(must) + '.');
}

} // namespace headroom
