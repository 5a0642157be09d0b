#pragma once

#include "exchange/table.h"

#include <string>
#include <string_view>

namespace headroom {

/// What every page of a report is marked with, where a format has room for it.
inline constexpr std::string_view handlingMark = "OFFICIAL-SENSITIVE";

/// A percentage to one decimal, half up as the official tool rounds; none for what is no number.
std::optional<double> shownPercent(Percent percent);

/// A value as people read it: "113.2", "22 Nov 2026", "yes"; nothing for what is not known.
std::string readableText(const Value& value);
/// A value as another program reads it: days as ISO text, otherwise the same.
std::string dataText(const Value& value);

} // namespace headroom
