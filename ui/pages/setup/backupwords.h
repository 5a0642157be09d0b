#pragma once

#include "service/backup.h"

#include <QString>

namespace headroom {

/// "1.2 MB".
QString bytesText(std::int64_t bytes);
/// When the newest log entry was recorded and by whom.
QString newestText(const store::StoreContent& content);

} // namespace headroom
