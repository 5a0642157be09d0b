#include "ui/pages/setup/backupwords.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace headroom {

QString bytesText(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString newestText(const store::StoreContent& content) {
    if (!content.newest) {
        return QCoreApplication::translate("Backups", "Nothing");
    }
    const auto moment = Instant::parse(content.newest->recordedAt);
    return QCoreApplication::translate("Backups", "%1 by %2")
        .arg(moment ? momentText(*moment) : QString(), toQString(content.newest->actor));
}

} // namespace headroom
