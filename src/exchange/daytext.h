#pragma once

#include "domain/date.h"

#include <optional>
#include <string_view>

namespace headroom {

/// The day a date text names: "2026-11-21 00:32:14", with or without its time, or the day-first
/// form "21/11/2026" into which spreadsheets of this country turn it.
std::optional<Date> parseDay(std::string_view text);

} // namespace headroom
