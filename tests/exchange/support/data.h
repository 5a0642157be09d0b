#pragma once

#include <filesystem>
#include <string>

namespace headroom::test {

/// One of the sample files in tests/data.
inline std::filesystem::path sample(const std::string& name) {
    return std::filesystem::path(HEADROOM_TEST_DATA) / "data" / name;
}

} // namespace headroom::test
