#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace headroom {

/// How many columns of a terminal a text takes: none for combining marks, two for East Asian
/// wide characters and emoji, one for the rest.
std::size_t displayWidth(std::string_view text);

/// A text of at most so many columns; what is cut ends in an ellipsis.
std::string cutToWidth(std::string_view text, std::size_t columns);

/// Text for one line of a terminal: well-formed, control characters (which a terminal would obey)
/// replaced by blanks.
std::string printableLine(std::string_view text);

} // namespace headroom
