#pragma once

#include <span>
#include <string_view>

namespace headroom {

/// A file built into the program.
struct EmbeddedFile {
    std::string_view name; ///< without its folder
    std::string_view content;
};

/// The reference data that ships with Headroom: resources/points and resources/reference.
std::span<const EmbeddedFile> referenceFiles();

} // namespace headroom
