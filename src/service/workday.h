#pragma once

#include <string_view>

namespace headroom {

class Workspace;

/// Whether a log entry is of today. The log speaks in UTC, people in local days: where the two differ,
/// either is today.
bool isFromToday(const Workspace& workspace, std::string_view recordedAt);

} // namespace headroom
