#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace headroom {

/// Position, from 0, of the first byte that is not part of well-formed UTF-8 (no overlong forms,
/// no surrogates, nothing beyond U+10FFFF) or is NUL; none when all is well.
std::optional<std::size_t> firstBadUtf8Byte(std::string_view text);

} // namespace headroom
