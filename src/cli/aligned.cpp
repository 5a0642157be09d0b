#include "cli/aligned.h"

#include <algorithm>

namespace headroom::cli {

namespace {

std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace

std::string aligned(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& right) {
    std::vector<std::size_t> widths(right.size(), 0);
    for (const auto& row : rows) {
        for (std::size_t i = 0; row.size() > 1 && i < row.size(); ++i) {
            widths[i] = std::max(widths[i], characters(row[i]));
        }
    }
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::size_t width = characters(row[i]);
            const std::string blanks(widths[i] > width ? widths[i] - width : 0, ' ');
            line += "  ";
            line += right[i] ? blanks + row[i] : row[i] + blanks;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string grouped(std::int64_t number) {
    std::string digits = std::to_string(number < 0 ? -number : number);
    for (std::size_t from = digits.size(); from > 3; from -= 3) {
        digits.insert(from - 3, ",");
    }
    return number < 0 ? "−" + digits : digits;
}

} // namespace headroom::cli
