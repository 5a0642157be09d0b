#pragma once

#include <nlohmann/json.hpp>

#include <fstream>
#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace headroom::test {

/// One line of a file of official figures.
struct GoldenLine {
    std::string file;
    int number = 0;
    nlohmann::json json;

    const nlohmann::json& input() const { return json.at("input"); }
    std::string function() const { return json.value("function", ""); }
    std::string kind() const { return json.value("kind", ""); }
};

/// For SCOPED_TRACE: where the line is.
inline std::ostream& operator<<(std::ostream& out, const GoldenLine& line) {
    return out << "tests/golden/" << line.file << ", line " << line.number;
}

inline nlohmann::json readJson(const std::string& path) {
    std::ifstream in(path);
    if (!in) {
        throw std::runtime_error("cannot open " + path);
    }
    return nlohmann::json::parse(in);
}

inline nlohmann::json goldenJson(const std::string& file) {
    return readJson(std::string(HEADROOM_TEST_DATA) + "/golden/" + file);
}

inline nlohmann::json resourceJson(const std::string& file) {
    return readJson(std::string(HEADROOM_RESOURCES) + "/" + file);
}

/// Every line of a file under tests/golden.
inline std::vector<GoldenLine> goldenLines(const std::string& file) {
    std::ifstream in(std::string(HEADROOM_TEST_DATA) + "/golden/" + file);
    if (!in) {
        throw std::runtime_error("cannot open " + file);
    }
    std::vector<GoldenLine> lines;
    std::string text;
    while (std::getline(in, text)) {
        lines.push_back({file, static_cast<int>(lines.size()) + 1, nlohmann::json::parse(text)});
    }
    return lines;
}

/// The lines of one function, or of one kind.
inline std::vector<GoldenLine> goldenLines(const std::string& file, const std::string& functionOrKind) {
    std::vector<GoldenLine> chosen;
    for (GoldenLine& line : goldenLines(file)) {
        if (line.function() == functionOrKind || line.kind() == functionOrKind) {
            chosen.push_back(std::move(line));
        }
    }
    return chosen;
}

} // namespace headroom::test
