#pragma once

#include "domain/date.h"

#include <optional>

namespace headroom::xlsx {

/// The moment a serial number of the 1900 date system stands for, to the second; none outside
/// 1 Jan 1900 to 31 Dec 9999. Day 60 is the 29 February 1900 that spreadsheets believe in; it and
/// the days before it are a day out in every spreadsheet and so here.
std::optional<Instant> momentOf(double serial);

} // namespace headroom::xlsx
