#include "cli/jsonfile.h"

#include <fstream>

namespace headroom::cli {

std::string readJsonFile(const std::string& name) {
    constexpr std::size_t largest = 4U * 1024 * 1024;
    std::ifstream file(name, std::ios::binary);
    if (!file) {
        throw FileError(name + " cannot be read. Check its name and folder.");
    }
    std::string text(largest + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > largest) {
        throw FileError(name + " is larger than 4 MB. Check that it is the right file.");
    }
    return text;
}

} // namespace headroom::cli
