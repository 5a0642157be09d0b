#pragma once

#include "service/backup.h"

#include <QString>

namespace headroom {

/// "22 Nov 2026, 18:30" in local time.
QString momentText(Instant moment);
/// "1.2 MB".
QString bytesText(std::int64_t bytes);
/// When the newest log entry was recorded and by whom.
QString newestText(const store::StoreContent& content);

} // namespace headroom
