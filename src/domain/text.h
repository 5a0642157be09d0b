#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// ASCII helpers for codes and column names. Names of people are never folded with these.
char lowerAscii(char c);
std::string lowerAscii(std::string_view text);
bool equalIgnoringCase(std::string_view a, std::string_view b);
/// Without leading and trailing blanks, tabs and line ends.
std::string_view trimmed(std::string_view text);

} // namespace headroom
