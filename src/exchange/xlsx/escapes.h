#pragma once

#include <string>
#include <string_view>

namespace headroom::xlsx {

/// Spreadsheet text writes characters that XML cannot hold as `_x000D_`, and a literal text of
/// that shape with its underscore as `_x005F_`. Returns what was meant.
std::string unescaped(std::string_view text);
/// The reverse for what the writing library leaves as it is: text that looks like an escape, and
/// the two non-characters that XML forbids.
std::string escaped(std::string_view text);

} // namespace headroom::xlsx
