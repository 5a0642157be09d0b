#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// Text made safe for a CSV cell. A spreadsheet runs what begins with = + - @, a control character
/// or one of their full-width twins as a formula; such text gets an apostrophe in front, and so
/// does text that looks guarded already, so that unguarded() gives every text back unchanged.
std::string guarded(std::string_view text);
/// The text that guarded() was given.
std::string_view unguarded(std::string_view cell);

} // namespace headroom
