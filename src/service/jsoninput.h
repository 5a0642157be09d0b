#pragma once

#include "domain/date.h"
#include "domain/error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom {

/// JSON from outside that is not what was asked for; the sentence names the field.
class InputFault final : public Error {
public:
    explicit InputFault(const std::string& sentence)
        : Error(sentence, "bad_input") {}
};

/// A borrowed JSON value that knows its own name ("input.workload.filtered"), so that every
/// refusal says where it is. All readers throw InputFault.
class JsonInput {
public:
    /// An empty path is the whole line.
    JsonInput(const nlohmann::json& value, std::string path)
        : m_value(&value)
        , m_path(std::move(path)) {}

    /// A field that must be there.
    JsonInput at(std::string_view key) const;
    /// Present and not null.
    bool has(std::string_view key) const;
    std::vector<JsonInput> elements() const;
    /// Every field of an object with its key.
    std::vector<std::pair<std::string, JsonInput>> fields() const;

    bool isText() const;
    bool isNull() const;
    std::int64_t whole(std::int64_t lowest, std::int64_t highest) const;
    double number() const;
    bool flag() const;
    std::string text() const;
    /// A day as YYYY-MM-DD.
    Date day() const;
    /// Exactly `size` whole numbers.
    std::vector<std::int32_t> wholeNumbers(std::size_t size, std::int32_t lowest, std::int32_t highest) const;

    [[noreturn]] void refuse(std::string_view must) const;

private:
    const nlohmann::json* m_value;
    std::string m_path;
};

} // namespace headroom
