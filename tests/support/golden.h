#pragma once

#include <nlohmann/json.hpp>

#include <iosfwd>
#include <string>
#include <vector>

namespace headroom::test {

/// One line of a file of official figures.
struct GoldenLine {
    std::string file;
    int number = 0;
    nlohmann::json json;

    const nlohmann::json& input() const { return json.at("input"); }
    /// Empty where the line has none.
    std::string function() const;
    std::string kind() const;
};

/// For SCOPED_TRACE: where the line is.
std::ostream& operator<<(std::ostream& out, const GoldenLine& line);

/// A file under tests/golden, or under resources.
nlohmann::json goldenJson(const std::string& file);
nlohmann::json resourceJson(const std::string& file);

/// Every line of a file under tests/golden.
std::vector<GoldenLine> goldenLines(const std::string& file);
/// The lines of one function, or of one kind.
std::vector<GoldenLine> goldenLines(const std::string& file, const std::string& functionOrKind);

} // namespace headroom::test
