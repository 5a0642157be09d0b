#include "support/golden.h"

#include <fstream>
#include <ostream>
#include <stdexcept>

namespace headroom::test {

namespace {

std::ifstream opened(const std::string& path) {
    std::ifstream in(path);
    if (!in) {
        throw std::runtime_error("cannot open " + path);
    }
    return in;
}

std::string goldenPath(const std::string& file) {
    return std::string(HEADROOM_TEST_DATA) + "/golden/" + file;
}

std::string textAt(const nlohmann::json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() ? std::string() : found->get<std::string>();
}

nlohmann::json parsed(const std::string& path) {
    std::ifstream in = opened(path);
    return nlohmann::json::parse(in);
}

} // namespace

std::string GoldenLine::function() const {
    return textAt(json, "function");
}

std::string GoldenLine::kind() const {
    return textAt(json, "kind");
}

std::ostream& operator<<(std::ostream& out, const GoldenLine& line) {
    return out << "tests/golden/" << line.file << ", line " << line.number;
}

nlohmann::json goldenJson(const std::string& file) {
    return parsed(goldenPath(file));
}

nlohmann::json resourceJson(const std::string& file) {
    return parsed(std::string(HEADROOM_RESOURCES) + "/" + file);
}

std::vector<GoldenLine> goldenLines(const std::string& file) {
    std::ifstream in = opened(goldenPath(file));
    std::vector<GoldenLine> lines;
    std::string text;
    while (std::getline(in, text)) {
        lines.push_back({file, static_cast<int>(lines.size()) + 1, nlohmann::json::parse(text)});
    }
    return lines;
}

std::vector<GoldenLine> goldenLines(const std::string& file, const std::string& functionOrKind) {
    std::vector<GoldenLine> chosen;
    for (GoldenLine& line : goldenLines(file)) {
        if (line.function() == functionOrKind || line.kind() == functionOrKind) {
            chosen.push_back(std::move(line));
        }
    }
    return chosen;
}

} // namespace headroom::test
