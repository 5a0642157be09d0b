#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Text without the difference between capital and small letters, for searching: ASCII, Latin with its
/// accents (Ŵ, Ŷ, É, Ș …), Greek, Cyrillic and Armenian. Nothing else is changed; bytes that are no
/// UTF-8 stay as they are. What matches is literal: no character has a meaning of its own.
std::string foldCase(std::string_view text);

/// The words of what somebody typed to search for, folded; blanks of any kind part them.
std::vector<std::string> searchWords(std::string_view typed);

} // namespace headroom
