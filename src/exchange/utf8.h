#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// Position, from 0, of the first byte that is not part of well-formed UTF-8 (no overlong forms,
/// no surrogates, nothing beyond U+10FFFF) or is NUL; none when all is well.
std::optional<std::size_t> firstBadUtf8Byte(std::string_view text);

/// The text with a replacement character for every such byte: for files that must be well formed.
std::string wellFormedUtf8(std::string_view text);

/// The next character of well-formed text, taken off its front. The text must not be empty.
char32_t takeCharacter(std::string_view& text);

} // namespace headroom
